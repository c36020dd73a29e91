/// Every way of making a case.
extension Recipe {
  static let all: [Recipe] = BaseCase.Kind.allCases.map(sound) + penalties + hearings + others + thin + tied
}
