import Model
import SafeXML
import StatutoryTime

/// Makes the records of 双公示 from what a case carries: nothing is guessed, what is missing stays empty.
///
/// Identity numbers of natural persons are left out, whatever the case knows: the organ's own system reports them.
struct CreditRecordWriter {
  private let tree: XMLTree
  private let mask: TextMask
  private let namespace: String

  init(tree: XMLTree, mask: TextMask, namespace: String) {
    self.tree = tree
    self.mask = mask
    self.namespace = namespace
  }

  /// One record for each decision that the drafts are about, of a penalty or a granted permit.
  func records(of drafts: [XMLTree.Index]) -> [CreditRecord] {
    let wanted = drafts.flatMap { words(value("of", of: $0)) }
    return elements("decision").compactMap { decision in
      let id = value("id", of: decision)
      guard wanted.contains(id) else { return nil }
      let draft = drafts.first { words(value("of", of: $0)).contains(id) }
      switch value("kind", of: decision) {
      case "penalty": return record(.penalty, id, penalty(decision, draft))
      case "permit" where value("outcome", of: decision) == "granted":
        return record(.permit, id, permit(decision, draft))
      default: return nil
      }
    }
  }

  /// Every value masked once more and cut to the length of its field.
  private func record(_ kind: CreditRecord.Kind, _ decision: String, _ values: [String: String]) -> CreditRecord {
    var kept: [String: String] = [:]
    var cut: [String] = []
    for field in kind.fields {
      guard let raw = values[field.code], !raw.isEmpty else { continue }
      var value = field.form == .date || field.form == .amount ? raw : mask.masked(Self.oneLine(raw))?.text ?? ""
      if case .text(let most) = field.form, value.unicodeScalars.count > most {
        value = String(String.UnicodeScalarView(value.unicodeScalars.prefix(most - 1))) + "…"
        cut.append(field.code)
      }
      kept[field.code] = value
    }
    return CreditRecord(kind: kind, decision: decision, values: kept, cut: cut)
  }

  private func penalty(_ decision: XMLTree.Index, _ draft: XMLTree.Index?) -> [String: String] {
    let paper = paper(of: decision)
    let penalties = children("penalty", of: decision)
    let kinds = penalties.map { value("kind", of: $0) }
    var values = party(decision, "CF_XDR", representative: "CF_FRDB")
    values["CF_WSH"] = first(value("number", of: decision), stated("number", paper), field("number", draft))
    values["CF_WFXW"] = first(field("violation", draft), stated("violation", paper))
    values["CF_SY"] = first(stated("violation", paper), violations, field("violation", draft))
    values["CF_YJ"] = stated("basis", paper)
    values["CF_CFLB"] = Self.unique(kinds.map { Self.penaltyKinds[$0] ?? "其他" }).joined(separator: ";")
    values["CF_NR"] = field("result", draft)
    values["CF_NR_FK"] = amount(penalties, ["fine"])
    values["CF_NR_WFFF"] = amount(penalties, ["confiscateIncome", "confiscateGoods"])
    values["CF_JDRQ"] = date(value("date", of: decision))
    values["CF_CFJG"] = unit("name")
    values["CF_CFJGDM"] = unit("code")
    values["CF_SJLY"] = unit("name")
    values["CF_SJLYDM"] = unit("code")
    return values
  }

  private func permit(_ decision: XMLTree.Index, _ draft: XMLTree.Index?) -> [String: String] {
    let paper = paper(of: decision)
    let id = value("id", of: decision)
    let certificate = elements("certificate").first { words(value("of", of: $0)).contains(id) }
    var values = party(decision, "XK_XDR", representative: "XK_FRDB")
    values["XK_XKWS"] = paper.map { value("title", of: $0) }
    values["XK_WSH"] = first(value("number", of: decision), stated("number", paper), field("number", draft))
    values["XK_XKLB"] = value("category", of: decision)
    values["XK_XKZS"] = certificate.map { value("name", of: $0) }
    values["XK_XKBH"] = certificate.map { value("number", of: $0) }
    values["XK_NR"] = first(field("result", draft), value("item", of: decision))
    values["XK_JDRQ"] = date(value("date", of: decision))
    values["XK_YXQZ"] = certificate.flatMap { date(value("from", of: $0)) }
    values["XK_YXQZI"] = certificate.flatMap { date(value("to", of: $0)) }
    values["XK_XKJG"] = unit("name")
    values["XK_XKJGDM"] = unit("code")
    values["XK_ZT"] = "1"
    values["XK_LYDW"] = unit("name")
    values["XK_LYDWDM"] = unit("code")
    return values
  }

  private func party(_ decision: XMLTree.Index, _ prefix: String, representative: String) -> [String: String] {
    let ids = words(value("party", of: decision))
    let all = elements("party").filter { tree.localName(of: tree.nodes[Int($0)].parent) == "parties" }
    guard
      let party = ids.isEmpty && all.count == 1 ? all.first : all.first(where: { ids.contains(value("id", of: $0)) })
    else { return [:] }
    var values = ["\(prefix)_MC": value("name", of: party)]
    switch value("kind", of: party) {
    case "person": values["\(prefix)_LB"] = "自然人"
    case "individualBusiness":
      values["\(prefix)_LB"] = "个体工商户"
      values["\(prefix)_SHXYM"] = value("uscc", of: party)
    case "organisation", "otherOrganisation":
      values["\(prefix)_LB"] = "法人及非法人组织"
      values["\(prefix)_SHXYM"] = value("uscc", of: party)
      values[representative] = value("representative", of: party)
    default: break
    }
    return values
  }

  /// Yuan of the penalties of these kinds, in 万元; nothing where one of them says no sum.
  private func amount(_ penalties: [XMLTree.Index], _ kinds: [String]) -> String? {
    let sums = penalties.filter { kinds.contains(value("kind", of: $0)) }.map { Self.fen(value("amount", of: $0)) }
    guard !sums.isEmpty else { return nil }
    var total: Int64 = 0
    for sum in sums {
      guard let sum else { return nil }
      let (added, overflow) = total.addingReportingOverflow(sum)
      if overflow { return nil }
      total = added
    }
    return CreditRecord.tenThousandYuan(fen: total)
  }

  /// Decimal yuan with at most two decimals, in fen.
  static func fen(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let yuan = Int64(parts[0]), yuan >= 0, yuan < 1_000_000_000_000 else { return nil }
    guard parts.count == 2 else { return yuan * 100 }
    guard (1...2).contains(parts[1].count), let cents = Int64(parts[1]), cents >= 0 else { return nil }
    return yuan * 100 + (parts[1].count == 1 ? cents * 10 : cents)
  }

  private func date(_ text: String) -> String? {
    guard let day = Day(iso: String(text.prefix(10))) else { return nil }
    return day.description.replacing("-", with: "/")
  }

  private var violations: String {
    elements("violation").filter { tree.nodes[Int($0)].parent == 0 }.map { tree.string(ofText: $0) }.joined(
      separator: "；")
  }

  private func paper(of decision: XMLTree.Index) -> XMLTree.Index? {
    let id = value("id", of: decision)
    return elements("document").first { document in
      words(value("of", of: document)).contains(id)
        && ["decision", "summaryDecision", "permitDecision"].contains(value("kind", of: document))
    }
  }

  /// What the paper says under a name.
  private func stated(_ name: String, _ paper: XMLTree.Index?) -> String? {
    paper.flatMap { children("states", of: $0).first }.flatMap { states in
      children(name, of: states).map { tree.string(ofText: $0) }.first
    }
  }

  /// What the draft states under a name.
  private func field(_ name: String, _ draft: XMLTree.Index?) -> String? {
    draft.flatMap { children("states", of: $0).first }.map { value(name, of: $0) }
  }

  private func unit(_ name: String) -> String? {
    children("unit", of: 0).first.map { value(name, of: $0) }
  }

  private func first(_ candidates: String?...) -> String? { candidates.compactMap { $0 }.first { !$0.isEmpty } }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private func value(_ name: String, of node: XMLTree.Index) -> String {
    tree.written(name, of: node) ?? ""
  }

  private func children(_ name: String, of node: XMLTree.Index) -> [XMLTree.Index] {
    tree.children(name, in: namespace, of: node)
  }

  private func elements(_ name: String) -> [XMLTree.Index] {
    tree.elements(name, in: namespace)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func unique(_ words: [String]) -> [String] {
    var kept: [String] = []
    for word in words where !kept.contains(word) { kept.append(word) }
    return kept
  }

  private static let penaltyKinds = [
    "warning": "警告", "publicCriticism": "通报批评", "fine": "罚款", "confiscateIncome": "没收违法所得",
    "confiscateGoods": "没收非法财物", "suspendLicence": "暂扣许可证件", "revokeLicence": "吊销许可证件",
    "lowerQualification": "降低资质等级", "restrictActivity": "限制开展生产经营活动", "suspendBusiness": "责令停产停业",
    "closeBusiness": "责令关闭", "restrictEmployment": "限制从业", "detention": "行政拘留",
  ]
}
