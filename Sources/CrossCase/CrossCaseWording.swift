import Model

/// The working of a comparison between files, in words.
enum CrossCaseWording {
  static func sameKey(_ count: Int) -> BilingualText {
    BilingualText(zh: "同一内容出现在 \(count) 处，分属不同案卷", en: "the same stands in \(count) places, in different files")
  }

  static func inverted(_ smaller: CrossCaseEntry, _ greater: CrossCaseEntry) -> BilingualText {
    let (a, b) = (smaller.number ?? 0, greater.number ?? 0)
    let (first, second) = (smaller.from ?? "", greater.from ?? "")
    return BilingualText(
      zh: "\(a) 号的日期是 \(first)，\(b) 号的日期是 \(second)：号在后而日期在前",
      en: "number \(a) is dated \(first), number \(b) is dated \(second): the later number has the earlier date")
  }

  static func overlapping(_ a: CrossCaseEntry, _ b: CrossCaseEntry) -> BilingualText {
    let (from, until) = (b.from ?? "", min(a.until ?? "", b.until ?? ""))
    let apart = a.mark.isEmpty || b.mark.isEmpty
    return BilingualText(
      zh: "\(from) 至 \(until) 之间同时在两处\(apart ? "（地点未全部载明）" : "：\(a.mark)；\(b.mark)")",
      en: "in two places from \(from) to \(until)\(apart ? " (not every place is stated)" : ": \(a.mark); \(b.mark)")")
  }

  static func tooOften(_ count: Int, _ cap: Int) -> BilingualText {
    BilingualText(zh: "共 \(count) 次，上限 \(cap) 次", en: "\(count) times, at most \(cap) allowed")
  }

  static func withoutFile(_ entry: CrossCaseEntry) -> BilingualText {
    BilingualText(zh: "清单有“\(entry.mark)”，评查的案卷中没有", en: "“\(entry.mark)” is on the list; no file reviewed has it")
  }

  static func notListed(_ entry: CrossCaseEntry) -> BilingualText {
    BilingualText(
      zh: "案卷有“\(entry.mark)”，完整的清单中没有", en: "“\(entry.mark)” has a file; the list, which is complete, lacks it")
  }
}
