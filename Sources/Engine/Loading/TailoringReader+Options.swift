import Model
import StatutoryTime

/// `<option name= value= because=/>` and `<confirm basis= by= date= source=/>`.
extension TailoringReader {
  mutating func option(_ element: RuleElement) {
    guard let said = filled(element, ["name", "value", "because"]) else { return }
    let (name, value) = (said[0], said[1])
    guard let values = known.options[name] else {
      let all = known.options.keys.sorted()
      return problems.add(
        "tailoring.option", element.origin, zh: "没有选项“\(name)”，写了也不起作用",
        en: "there is no option “\(name)”; it would have no effect",
        fix: all.isEmpty
          ? nil : (zh: "可用的：\(all.joined(separator: "、"))", en: "there are: \(all.joined(separator: ", "))"))
    }
    guard values.contains(value) else {
      return problems.add(
        "tailoring.value", element.origin, zh: "选项 \(name) 的值“\(value)”不可用", en: "option \(name) cannot be “\(value)”",
        fix: (zh: values.joined(separator: "、"), en: values.joined(separator: ", ")))
    }
    guard isFirst("option \(name)", element, anywhere: true) else { return }
    applied.options[name] = value
    applied.changes.append(
      Tailoring(
        requirement: nil, change: BilingualText(zh: "选项 \(name)＝\(value)", en: "option \(name) = \(value)"),
        because: said[2]))
  }

  mutating func confirm(_ element: RuleElement) {
    guard let said = filled(element, ["basis", "by", "date", "source"]) else { return }
    let (basis, by) = (said[0], said[1])
    let day = problems.day("date", of: element)
    guard known.sources.contains(basis) else {
      return problems.add(
        "tailoring.basis", element.origin, zh: "没有法律版本或者参数“\(basis)”",
        en: "there is no law edition and no parameter “\(basis)”",
        fix: nearest(basis, among: known.sources).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
          ?? (
            zh: "写 laws/ 中 edition 的 id，或者 parameters/ 中的 name",
            en: "write the id of an edition in laws/, or a name in parameters/"
          ))
    }
    guard let day, isFirst("confirm \(basis)", element, anywhere: true) else { return }
    applied.confirmed.insert(basis)
    applied.changes.append(
      Tailoring(
        requirement: nil,
        change: BilingualText(zh: "出处已核实：\(basis)（\(by)，\(day)）", en: "source confirmed: \(basis) (\(by), \(day))"),
        because: said[3]))
  }
}
