import Model

/// `<tailor ref= points=/>` and `<tailor ref= on= effect= severity= deduct=/>`.
extension TailoringReader {
  mutating func tailor(_ element: RuleElement) {
    guard let said = filled(element, ["ref", "because"]), let position = position(of: said[0], element) else { return }
    let id = said[0]
    let values = TailoredValue.allCases.compactMap { value in
      element[value.rawValue].map { (value: value, text: trimmed($0)) }
    }
    guard !values.isEmpty else {
      return problems.add(
        "tailoring.nothing", element.origin, zh: "对 \(id) 什么也没有改", en: "nothing of \(id) is changed",
        fix: (zh: "写 points、effect、severity、deduct 中的一个", en: "state points, effect, severity or deduct"))
    }
    var isSound = true
    for (value, text) in values where !value.isSound(text) {
      isSound = false
      problems.add(
        "tailoring.value", element.origin, zh: "\(value.rawValue)=“\(text)”不可用",
        en: "\(value.rawValue) cannot be “\(text)”", fix: value.wanted)
    }
    let ofLevels = values.filter { $0.value != .points }
    guard let levels = levels(element, raw[position], isNeeded: !ofLevels.isEmpty), isSound else { return }
    tailored[id] = element.origin
    var words: [BilingualText] = []
    let before = problems.list.count
    for (value, text) in values where value == .points && isFirst("\(id) points", element) {
      let old = raw[position].points
      if value.isSame(old, text) { continue }
      words.append(BilingualText(zh: "分值 \(old) → \(text)", en: "points \(old) → \(text)"))
      raw[position].points = text
    }
    var pairs: Set<String> = []
    for on in Set(levels.map { raw[position].levels[$0].on }).sorted() {
      for (value, _) in ofLevels where isFirst("\(id) \(on) \(value.rawValue)", element) {
        pairs.insert("\(on) \(value.rawValue)")
      }
    }
    for level in levels {
      let on = raw[position].levels[level].on
      for (value, text) in ofLevels where pairs.contains("\(on) \(value.rawValue)") {
        let old = raw[position].levels[level][value]
        if value.isSame(old, text) { continue }
        let word = BilingualText(
          zh: "“\(on)”的\(value.label.zh) \(Self.chinese(old)) → \(Self.chinese(text))",
          en: "\(value.label.en) of “\(on)” \(old) → \(text)")
        if !words.contains(word) { words.append(word) }
        raw[position].levels[level][value] = text
        changed.append(Changed(id: id, level: level, value: value, origin: element.origin))
      }
    }
    if words.isEmpty, problems.list.count == before {
      problems.add(
        "tailoring.nothing", element.origin, zh: "\(id) 本来就是这样，这一行什么也没有改",
        en: "\(id) is like this already; the line changes nothing", fix: (zh: "删去这一行", en: "delete the line"))
    }
    for word in words {
      applied.changes.append(Tailoring(requirement: RequirementID(id), change: word, because: said[1]))
    }
  }

  private static func chinese(_ value: String) -> String { value == "none" ? "无" : value }

  /// The levels that a line is about: those on its outcome, or all; notes stay notes. Nil where that is none.
  private mutating func levels(_ element: RuleElement, _ requirement: RawRequirement, isNeeded: Bool) -> [Int]? {
    let (id, levels) = (requirement.id, requirement.levels)
    let on = element["on"]
    guard isNeeded else {
      guard on != nil else { return [] }
      problems.add(
        "tailoring.on", element.origin, zh: "on 说的是等级，只和 effect、severity、deduct 连用",
        en: "on names a level and goes with effect, severity, deduct only",
        fix: (zh: "改分值的，不写 on", en: "leave on out where only points are changed"))
      return nil
    }
    let outcomes = Set(levels.map(\.on)).sorted()
    if let on, !outcomes.contains(on) {
      problems.add(
        "tailoring.on", element.origin, zh: "\(id) 没有结果“\(on)”", en: "\(id) has no outcome “\(on)”",
        fix: nearest(on, among: outcomes).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
          ?? (zh: "有：\(outcomes.joined(separator: "、"))", en: "there are: \(outcomes.joined(separator: ", "))"))
      return nil
    }
    let named = levels.indices.filter { on == nil || levels[$0].on == on }
    let own = named.filter { !levels[$0].isNote }
    guard own.isEmpty else { return own }
    problems.add(
      "tailoring.note", element.origin, zh: "\(id) \(on.map { "的“\($0)”" } ?? "")只有提示，提示不扣分、不否决，不能调整",
      en: "\(id)\(on.map { " has only notes on “\($0)”" } ?? " has only notes"): a note costs and vetoes nothing",
      fix: (zh: "另立一个本地项目（<item>）", en: "write a local item instead"))
    return nil
  }

  mutating func switchOff(_ element: RuleElement) {
    guard let said = filled(element, ["ref", "because"]), let position = position(of: said[0], element) else { return }
    let id = said[0]
    if let earlier = tailored[id] {
      return problems.add(
        "tailoring.off", element.origin, zh: "\(id) 在 \(earlier.file):\(earlier.line) 作了调整，这里又停用",
        en: "\(id) is tailored at \(earlier.file):\(earlier.line) and switched off here",
        fix: (zh: "两行只留一行", en: "keep one of the two"))
    }
    off[id] = element.origin
    raw.remove(at: position)
    applied.changes.append(
      Tailoring(
        requirement: RequirementID(id), change: BilingualText(zh: "停用", en: "switched off"), because: said[1]))
  }

  private mutating func position(of id: String, _ element: RuleElement) -> Int? {
    if let position = raw.firstIndex(where: { $0.id == id }) { return position }
    if let earlier = off[id] {
      problems.add(
        "tailoring.off", element.origin, zh: "\(id) 在 \(earlier.file):\(earlier.line) 已经停用",
        en: "\(id) is switched off at \(earlier.file):\(earlier.line)", fix: (zh: "两行只留一行", en: "keep one of the two"))
      return nil
    }
    problems.add(
      "tailoring.ref", element.origin, zh: "没有项目“\(id)”", en: "there is no requirement “\(id)”",
      fix: nearest(id, among: raw.map(\.id)).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
        ?? (zh: "anjuan rules list 列出全部", en: "anjuan rules list names all"))
    return nil
  }

  /// What only all lines together tell: a deduction above the points, a note that would veto.
  ///
  /// What is wrong is set right after it has been said, lest it be said once more, of the shipped file.
  mutating func checkChangedLevels() {
    // One line may be about several levels.
    var said: Set<String> = []
    for change in changed {
      guard let position = raw.firstIndex(where: { $0.id == change.id }) else { continue }
      let (id, points, level) = (change.id, raw[position].points, raw[position].levels[change.level])
      let line = "\(change.origin.file):\(change.origin.line)"
      if change.value == .deduct, Self.isAbove(level.deduct, points), said.insert("deduct \(line)").inserted {
        problems.add(
          "tailoring.deduct", change.origin, zh: "扣分 \(level.deduct) 超过 \(id) 的分值 \(points)",
          en: "the deduction \(level.deduct) is above the \(points) points of \(id)",
          fix: TailoredValue.deduct.wanted)
      }
      if level.isNote, level.effect != nil {
        raw[position].levels[change.level].effect = nil
        guard said.insert("note \(line)").inserted else { continue }
        problems.add(
          "tailoring.note", change.origin, zh: "\(id)：降为提示的“\(level.on)”还带着否决效果，提示不否决",
          en: "\(id): “\(level.on)” is made a note and still has an effect; a note vetoes nothing",
          fix: (zh: "同时写 effect=\"none\"", en: "write effect=\"none\" with it"))
      }
    }
    // Fewer points than a shipped deduction: it takes all of them, as it would be reckoned anyway.
    for position in raw.indices where tailored[raw[position].id] != nil {
      for level in raw[position].levels.indices
      where Self.isAbove(raw[position].levels[level].deduct, raw[position].points) {
        raw[position].levels[level].deduct = "all"
      }
    }
  }

  private static func isAbove(_ deduction: String, _ points: String) -> Bool {
    guard let deduction = Points(deduction), let points = Points(points) else { return false }
    return deduction > points
  }

  /// A requirement that is off answers for nothing and gives way to nobody: others stop referring to it.
  mutating func dropReferencesToWhatIsOff() {
    guard !off.isEmpty else { return }
    for position in raw.indices {
      raw[position].insteadOf.removeAll { off[$0] != nil }
      for edition in raw[position].editions.indices {
        for check in raw[position].editions[edition].checks.indices {
          let left = words(raw[position].editions[edition].checks[check]["leaveTo"])
          guard left.contains(where: { off[$0] != nil }) else { continue }
          let kept = left.filter { off[$0] == nil }
          raw[position].editions[edition].checks[check]["leaveTo"] =
            kept.isEmpty ? nil : kept.joined(separator: " ")
        }
      }
    }
  }
}
