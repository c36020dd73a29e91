import SafeFile

/// A file that cannot be judged: what comes out of old exports, broken transfers and the wrong button.
struct BrokenFile: Sendable {
  enum Way: Sendable {
    case notXML, truncated, wrongEncoding, wrongRoot, empty, zipSlip, noCaseInZip, doctype
  }

  /// Letters of the unit in whose folder it lies.
  let unit: String
  let name: String
  let recipe: String
  let what: String
  private let way: Way

  static let all = [
    BrokenFile(unit: "SL", name: "broken-not-xml.xml", recipe: "not-xml", what: "不是 XML：误存的文字处理文件", way: .notXML),
    BrokenFile(unit: "SH", name: "broken-truncated.xml", recipe: "truncated", what: "传输中断，文件只有前一半", way: .truncated),
    BrokenFile(
      unit: "WJ", name: "broken-encoding.xml", recipe: "wrong-encoding", what: "声明为 UTF-8，实际是 GBK", way: .wrongEncoding),
    BrokenFile(unit: "ZR", name: "broken-root.xml", recipe: "wrong-root", what: "不是案卷：别的系统的报表", way: .wrongRoot),
    BrokenFile(unit: "ZJ", name: "broken-empty.xml", recipe: "empty", what: "空文件", way: .empty),
    BrokenFile(
      unit: "JY", name: "broken-outside.zip", recipe: "zip-slip", what: "压缩包内的文件名指向包外", way: .zipSlip),
    BrokenFile(unit: "MZ", name: "broken-no-case.zip", recipe: "no-case", what: "压缩包内没有 case.xml", way: .noCaseInZip),
    BrokenFile(unit: "XF", name: "broken-doctype.xml", recipe: "doctype", what: "带有 DOCTYPE，一律不读", way: .doctype),
  ]

  /// - Parameter sound: a case of the unit, to be broken.
  func bytes(from sound: [UInt8]) -> [UInt8] {
    switch way {
    case .notXML: return Array("青石区水利局案卷（虚构）\n当事人：……\n案由：……\n".utf8)
    case .truncated: return Array(sound.prefix(sound.count / 2))
    case .wrongEncoding: return (try? Transcoder.bytes(ofUTF8: sound, encoding: "GBK")) ?? []
    case .wrongRoot:
      return Array(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<report year=\"2025\"><row cases=\"12\"/></report>\n".utf8)
    case .empty: return []
    case .zipSlip:
      var zip = ZipBytes()
      zip.add("case.xml", sound)
      zip.add("../../escaped.xml", sound)
      return zip.whole
    case .noCaseInZip:
      var zip = ZipBytes()
      zip.add("说明.txt", Array("案卷另行报送。\n".utf8))
      return zip.whole
    case .doctype:
      let text = String(decoding: sound, as: UTF8.self)
      return Array(text.replacingFirst("<caseFile", with: "<!DOCTYPE caseFile [<!ENTITY x \"y\">]>\n<caseFile").utf8)
    }
  }
}
