import Model

/// Fixed words of a filing for record, in both languages.
enum FilingLabel: CaseIterable {
  // Names of the papers
  case report, list
  // Fields and columns
  case decidedBy, decision, decidedOn, penalties, ground, lastDay, paper, inFile, copies, remark, filingOrgan,
    enclosures
  // States of an enclosure
  case madeHere, missing, unknown
  // Places to sign
  case legalOffice, handler, recipientSign

  var text: BilingualText {
    switch self {
    case .report: .init(zh: "备案报告", en: "filing-report")
    case .list: .init(zh: "备案材料清单", en: "filing-enclosures")
    case .decidedBy: .init(zh: "决定机关", en: "Decided by")
    case .decision: .init(zh: "决定文号", en: "Decision number")
    case .decidedOn: .init(zh: "决定日期", en: "Decided on")
    case .penalties: .init(zh: "处罚内容", en: "Penalty")
    case .ground: .init(zh: "备案情形", en: "Ground for filing")
    case .lastDay: .init(zh: "备案期限", en: "Time of filing")
    case .paper: .init(zh: "材料", en: "Paper")
    case .inFile: .init(zh: "卷内情况", en: "In the file")
    case .copies: .init(zh: "份数", en: "Copies")
    case .remark: .init(zh: "备注", en: "Remark")
    case .filingOrgan: .init(zh: "报送机关（盖章）", en: "Filing organ (seal)")
    case .enclosures: .init(zh: "随报材料", en: "Enclosures")
    case .madeHere: .init(zh: "已生成，待签发", en: "written, to be signed")
    case .missing: .init(zh: "卷内没有，须补", en: "not in the file: to be added")
    case .unknown: .init(zh: "卷内未载明，须核对", en: "the file does not say: to be looked for")
    case .legalOffice: .init(zh: "法制机构负责人（签名）", en: "Head of the legal office (signature)")
    case .handler: .init(zh: "经办人（签名）", en: "Handled by (signature)")
    case .recipientSign: .init(zh: "接收人（签名）", en: "Received by (signature)")
    }
  }
}

extension PaperWords {
  func callAsFunction(_ label: FilingLabel) -> String { label.text[language] }

  /// Whether an enclosure is there, and where.
  func state(_ state: FilingReading.Enclosure.State) -> PaperText {
    switch state {
    case .madeHere: return PaperText(self(FilingLabel.madeHere))
    case .missing: return PaperText(self(FilingLabel.missing))
    case .unknown: return PaperText(self(FilingLabel.unknown))
    case .there(let title, let id, let pages):
      let pagesText: PaperText = pages.isEmpty ? "" : pick("，第 \(value: pages) 页", ", p. \(value: pages)")
      return "\(value: title)\(pick("（", " ("))\(value: id)\(pick("）", ")"))" + pagesText
    }
  }

  /// When it must be filed, or when it was.
  func filing(_ decision: FilingReading.Decision) -> PaperText {
    if let filed = decision.filed {
      let with: PaperText =
        decision.filedWith.isEmpty ? "" : pick("（\(value: decision.filedWith)）", " (\(value: decision.filedWith))")
      return pick("案卷记载已于 \(value: filed) 报备案", "the file says that it was filed on \(value: filed)") + with
    }
    guard let due = decision.due else { return PaperText(self(FilingLabel.unknown)) }
    let standing = DueWords(language).standing(due.standing)
    guard let term = due.term else {
      return PaperText(DueWords(language).reason(due.standing) ?? standing)
    }
    return pick("\(term.due)，\(standing)", "\(term.due), \(standing)")
  }
}
