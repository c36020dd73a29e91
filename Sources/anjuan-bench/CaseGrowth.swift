/// Grows a base case: more inquiries, each with its record, its recording and a service, as a long case has them.
struct CaseGrowth {
  private let head: String
  private let afterActs: String
  private let afterDocuments: String
  private let afterRecordings: String
  private let defective: Bool

  init(_ base: [UInt8], defective: Bool = false) {
    var rest = Substring(String(decoding: base, as: UTF8.self))
    func cut(before mark: String) -> String {
      guard let range = rest.firstRange(of: mark) else { return "" }
      let part = rest[..<range.lowerBound]
      rest = rest[range.lowerBound...]
      return String(part)
    }
    head = cut(before: "</acts>")
    afterActs = cut(before: "</documents>")
    afterDocuments = cut(before: "</recordings>")
    afterRecordings = String(rest)
    self.defective = defective
  }

  /// The base with as many units added as bring it to this size.
  func bytes(atLeast size: Int) -> [UInt8] {
    var acts = ""
    var documents = ""
    var recordings = ""
    var number = 0
    let plain = head.utf8.count + afterActs.utf8.count + afterDocuments.utf8.count + afterRecordings.utf8.count
    while plain + acts.utf8.count + documents.utf8.count + recordings.utf8.count < size {
      number += 1
      acts += act(number)
      documents += """
        <document id="DX\(number)" kind="inquiryRecord" of="AX\(number)" title="询问笔录" date="2025-03-11" pages="\(100 + number)" inIndex="yes"/>

        """
      recordings += """
        <recording id="RX\(number)" of="AX\(number)" device="J-07" start="2025-03-11T08:58:00" end="2025-03-11T10:22:00" file="av/x\(number).mp4" clockOffset="0" usedAsEvidence="yes" noticeGiven="yes" edited="no" inIndex="yes"><tag name="scene"/><tag name="party"/></recording>

        """
    }
    return Array((head + acts + afterActs + documents + afterDocuments + recordings + afterRecordings).utf8)
  }

  private func act(_ number: Int) -> String {
    let officers = defective ? "O1" : "O1 O2"
    let shown = defective ? "no" : "yes"
    return """
      <inquiry id="AX\(number)" start="2025-03-11T09:00" end="2025-03-11T10:20" place="青石区城市管理局询问室" officers="\(officers)" person="N2" certificatesShown="\(shown)" pagesSigned="yes" correctionsConfirmed="yes" mainEvidence="no" proof="DX\(number)">
        <told reason="yes" basis="yes" rights="yes" recusal="yes" obligations="yes" remedies="yes" recording="yes"/>
        <signature of="party" person="N2" status="signed" everyPage="yes"/><signature of="officers" status="signed"/>
      </inquiry>
      <service id="SX\(number)" of="AX\(number)" method="direct" date="2025-03-11" receiver="N2" relation="见证人" signed="yes" officers="O1 O2" proof="DX\(number)"/>

      """
  }
}
