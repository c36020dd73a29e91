/// Something that the program could not compute (程序错误), for example a working day in a year without a calendar.
package struct EngineFault: Hashable, Sendable, Codable {
  package let requirement: RequirementID?
  package let code: String
  package let message: BilingualText

  package init(requirement: RequirementID?, code: String, message: BilingualText) {
    self.requirement = requirement
    self.code = code
    self.message = message
  }
}
