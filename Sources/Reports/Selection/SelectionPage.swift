package import Model

/// A choice of cases as one HTML file that opens from a disk.
///
/// - Parameter layouts: publication layouts that lie beside the page, by unit and file.
package func selectionPage(
  _ report: SelectionReport, language: Language = .zh, layouts: [SelectionReport.Line: String] = [:]
) -> [UInt8] {
  SelectionPage(say: SelectionWording(report: report, language: language), layouts: layouts).bytes
}

struct SelectionPage {
  let say: SelectionWording
  let layouts: [SelectionReport.Line: String]

  /// What a choice and its drafts add to the style of a report.
  static let style: StaticString = """

    .warning { margin: 1.25rem 0; padding: .6rem 1rem; border-left: 4px solid var(--major-edge); background: var(--wash); }
    dl.facts { display: grid; gap: .15rem; margin-top: .3rem; font-size: .9375rem; overflow-wrap: anywhere; }
    dl.facts > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .75rem; }
    dl.facts dt { color: var(--quiet); }
    main :is(ul, ol) { padding-left: 1.4rem; }
    main p + p { margin-top: .4rem; }
    """

  private var report: SelectionReport { say.report }

  var bytes: [UInt8] {
    HTMLPage.bytes(say.title, language: say.language, style: Self.style) { h in
      h.element("main", .id("main"), .kind("district")) { h in
        h.element("header") { h in
          h.element("p", .kind("kicker")) { h in
            h.value(report.district)
            h.text(say.pick(" · 第 \(report.run) 次评查 · 截至 ", " · run \(report.run) · as of "))
            h.value(report.asOf)
          }
          h.element("h1", text: say(report.policy.title))
          h.element("p", text: say.headline)
        }
        h.element("p", .kind("warning"), text: say.nature)
        writeList(say.pick("选出", "Chosen"), "chosen", report.chosen, to: &h)
        writeList(say.pick("未选出的前列案卷", "The best left out"), "left-out", report.leftOut, to: &h)
        writeMethod(to: &h)
        writeConditions(to: &h)
        writeSeats(to: &h)
      }
      h.element("footer") { h in
        h.element("p") { h in
          h.value(report.engine)
          h.text(" · \(report.format) · ")
          h.value("\(report.edition) · \(report.scoring)")
        }
      }
    }
  }

  private func writeList(
    _ title: String, _ anchor: String, _ list: [SelectionReport.Line], to h: inout HTMLWriter
  ) {
    h.element("section", .id(anchor)) { h in
      h.element("h2", text: "\(title)（\(list.count)）")
      if list.isEmpty { h.element("p", text: say.pick("没有。", "None.")) }
      for line in list { write(line, to: &h) }
    }
  }

  private func write(_ line: SelectionReport.Line, to h: inout HTMLWriter) {
    h.element("article", .kind("note")) { h in
      h.element("h3") { h in
        h.text("\(line.place). ")
        if let layout = layouts[line] {
          h.element("a", .href(layout)) { $0.value(line.caseID.isEmpty ? line.file : line.caseID) }
        } else {
          h.value(line.caseID.isEmpty ? line.file : line.caseID)
        }
        h.text(" ")
        h.value(line.cause)
      }
      h.element("dl", .kind("facts")) { h in
        pair(say.pick("单位", "unit"), line.unitName, to: &h)
        pair(say.pick("类别", "kind"), say(line.matter), to: &h)
        if !line.officers.isEmpty {
          pair(say.pick("承办人", "officers"), line.officers.joined(separator: say.pick("、", ", ")), to: &h)
        }
        pair(say.pick("得分", "score"), "\(say.score(line)) · \(say(line.grade.label))", to: &h)
        pair(say.pick("排序依据", "rank key"), say.measures(line), to: &h)
        pair(say.pick("择优值", "merit"), "\(line.merit)", to: &h)
        pair(say.pick("抽签号", "draw key"), line.drawKey, to: &h)
        for (number, reason) in line.reasons.enumerated() {
          pair(number == 0 ? say.pick("理由", "reasons") : "", say(reason), to: &h)
        }
        for (number, statement) in line.statements.enumerated() {
          pair(number == 0 ? say.pick("说明", "stated") : "", say(statement), to: &h)
        }
        pair(say.pick("文件", "file"), line.file, to: &h)
      }
    }
  }

  private func writeMethod(to h: inout HTMLWriter) {
    h.element("section", .id("method")) { h in
      h.element("h2", text: say.pick("怎样选出", "How they were chosen"))
      h.element("ol") { h in
        for aim in report.aims {
          h.element(
            "li", text: say.pick("\(aim.label.zh)：最优 \(aim.reached)", "\(aim.label.en): optimum \(aim.reached)"))
        }
      }
      h.element("p", text: say.solved)
      h.element("dl", .kind("facts")) { h in
        pair(say.pick("择优值", "merit"), say(report.policy.merit), to: &h)
        pair(say.pick("排序", "order"), say(report.policy.order), to: &h)
        pair(say.pick("推选规则", "policy"), "\(report.policy.id) · SHA-256 \(report.policy.sha256)", to: &h)
        pair(say.pick("出处", "source"), report.policy.source, to: &h)
        if let statements = report.statements {
          pair(say.pick("情形说明", "statements"), "\(statements.name) · SHA-256 \(statements.sha256)", to: &h)
        }
      }
    }
  }

  private func writeConditions(to h: inout HTMLWriter) {
    h.element("section", .id("conditions")) { h in
      h.element("h2", text: say.pick("条件各排除多少", "What each condition bars"))
      HTMLTable(
        caption: say.pick("条件", "Conditions"), hidesCaption: true,
        columns: [say.pick("条件", "condition"), say.pick("排除", "barred"), say.pick("没有记载", "no word")],
        rows: report.conditions.map {
          .init([.text(say($0.text)), .figure("\($0.barred)"), .figure("\($0.unknown)")])
        }
      ).write(to: &h)
    }
  }

  private func writeSeats(to h: inout HTMLWriter) {
    h.element("section", .id("seats")) { h in
      h.element("h2", text: say.pick("名额", "Seats"))
      HTMLTable(
        caption: say.pick("名额", "Seats"), hidesCaption: true,
        columns: [
          say.pick("名额", "quota"), say.pick("至多", "most"), say.pick("入选", "taken"), say.pick("符合条件", "eligible"),
          say.pick("起限制作用", "binding"),
        ],
        rows: report.seats.map { seats in
          .init([
            .text(say(seats.label)), .figure("\(seats.most)"), .figure("\(seats.taken)"), .figure("\(seats.wanted)"),
            .short(seats.isBinding ? say.pick("是", "yes") : say.pick("否", "no")),
          ])
        }
      ).write(to: &h)
    }
  }

  private func pair(_ label: String, _ value: String, to h: inout HTMLWriter) {
    h.element("div") { h in
      h.element("dt", text: label)
      h.element("dd") { $0.value(value) }
    }
  }
}
