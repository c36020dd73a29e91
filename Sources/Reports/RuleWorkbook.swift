package import Model
package import SafeSheet

/// The rule set as a spreadsheet for legal staff (XLSX): instructions, requirements, levels, figures.
///
/// What the bureau's own layer can say may be written; the rest is locked.
///
/// - Throws: where the file cannot be made.
package func workbook(of sheets: RuleSheets, in language: Language) throws(SheetFault) -> [UInt8] {
  try RuleWorkbook(sheets, language).workbook.bytes()
}

private struct RuleWorkbook {
  private let sheets: RuleSheets
  private let language: Language

  init(_ sheets: RuleSheets, _ language: Language) {
    self.sheets = sheets
    self.language = language
  }

  var workbook: Workbook { Workbook([instructions, items, levels, parameters]) }

  private func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// A heading ends with the name by which rule files know the column.
  private func column(
    _ zh: String, _ name: String, _ width: Int, isOpen: Bool = false, _ allowed: Sheet.Allowed? = nil
  ) -> Sheet.Column {
    Sheet.Column(pick("\(zh) \(name)", name), width: width, isOpen: isOpen, allowed: allowed)
  }

  private var because: Sheet.Column { column("理由", "because", 36, isOpen: true, .characters(500)) }

  private var instructions: Sheet {
    let identity = sheets.ruleSet
    let rows: [(String, String)] = [
      (pick("评查标准", "rule set"), "\(identity.title[language]) \(identity.edition)"),
      (pick("编号", "id"), identity.id), (pick("摘要", "SHA-256"), identity.sha256),
      (
        pick("可以改什么", "what may be changed"),
        pick(
          "浅黄的格子：项目表的分值，等级表的程度、扣分、效果。其他格子锁住，供查阅。",
          "The yellow cells: points of requirements; severity, deduction and effect of levels. All others are locked.")
      ),
      (
        pick("理由", "reason"),
        pick("改了哪一行，就在同一行的“理由”里写明。", "Say why in the column “because” of each row that you change.")
      ),
      (
        pick("程度", "severity"),
        Severity.allCases.map { "\($0.rawValue)：\($0.label[language])" }.joined(separator: pick("，", ", "))
      ),
      (pick("扣分", "deduct"), pick("分数（如 2、0.5），或者 all（扣全部分值）", "points (2, 0.5), or all")),
      (
        pick("效果", "effect"),
        ([("none", pick("无", "none"))]
          + [GateEffect.barExcellent, .fail, .zero].map { ($0.description, $0.label[language]) }
          + [("cap 60", GateEffect.cap(Points(hundredths: 6000)).label[language])])
          .map { "\($0.0)：\($0.1)" }.joined(separator: pick("，", ", "))
      ),
      (
        pick("怎样生效", "how it takes effect"),
        pick(
          "随程序发布的标准不动。把改动写进本单位调整层的 tailoring.xml（见 Rules/README.md），评查时加 --local。",
          "The shipped rules stay as they are. Changes go into tailoring.xml of the bureau’s layer (Rules/README.md), used by --local."
        )
      ),
    ]
    return Sheet(
      name: pick("说明", "instructions"),
      columns: [Sheet.Column(pick("事项", "item"), width: 18), Sheet.Column(pick("说明", "explanation"), width: 90)],
      texts: rows.map { [$0.0, $0.1] })
  }

  private var items: Sheet {
    Sheet(
      name: pick("项目", "requirements"),
      columns: [
        column("编号", "id", 10), column("类别", "system", 18), column("名称", "title.zh", 40),
        column("英文名称", "title.en", 40), column("分值", "points", 10, isOpen: true, .characters(6)), because,
        column("整改", "remedy.zh", 50), column("英文整改", "remedy.en", 50),
      ],
      texts: sheets.items.map {
        [
          $0.id.text, $0.system.label[language], $0.title.zh, $0.title.en, $0.points.short, "", $0.remedy?.zh ?? "",
          $0.remedy?.en ?? "",
        ]
      })
  }

  private var levels: Sheet {
    let severities = Severity.allCases.map(\.rawValue)
    return Sheet(
      name: pick("等级", "levels"),
      columns: [
        column("编号", "id", 10), column("结果", "on", 16), column("评查点", "check", 16), column("不超过", "upTo", 16),
        column("含义", "meaning", 50), column("程度", "severity", 12, isOpen: true, .words(severities)),
        column("扣分", "deduct", 10, isOpen: true, .characters(6)),
        column("效果", "effect", 16, isOpen: true, .characters(12)), because,
        column("整改", "remedy.zh", 50), column("英文整改", "remedy.en", 50),
      ],
      texts: sheets.levels.map {
        [
          $0.id.text, $0.outcome, $0.check, $0.upTo, $0.meaning, $0.severity, $0.deduct, $0.effect, "",
          $0.remedy?.zh ?? "", $0.remedy?.en ?? "",
        ]
      })
  }

  private var parameters: Sheet {
    Sheet(
      name: pick("参数", "parameters"),
      columns: [
        column("参数", "name", 28), column("名称", "title", 30), column("适用", "scope", 30), column("期间", "span", 26),
        column("数值", "value", 18), column("来源", "source", 50), column("证据等级", "evidence", 18),
      ],
      texts: sheets.parameters.flatMap { parameter in
        parameter.rows.map {
          [
            parameter.name, parameter.title, $0.scope, $0.span, $0.value, $0.source, $0.evidence.label[language],
          ]
        }
      })
  }
}
