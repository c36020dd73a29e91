import SafeDigest
import SafeFile

/// How a case lies on the disk.
enum CaseForm: Sendable, Hashable {
  case plain
  /// As older systems export it.
  case gbk
  case zip
  /// A folder with `case.xml` and what it names.
  case folder

  /// Three units have one case each in another form: the first.
  init(unit: UnitProfile, place: Int, _ recipe: Recipe) {
    self =
      switch (unit.letters, place) {
      case ("SL", 0): .gbk
      case ("RS", 0): .zip
      case ("NY", 0): .folder
      default: .plain
      }
  }

  /// Of the recordings that lie beside the case; nil where none do.
  var digests: [String]? {
    self == .folder ? (0..<6).map { (try? Digest.of(Self.recording($0)))?.hex ?? "" } : nil
  }

  /// The files of a case of these bytes.
  func files(_ bytes: [UInt8], name: String) -> (path: String, files: [(String, [UInt8])]) {
    switch self {
    case .plain: return (name + ".xml", [(name + ".xml", bytes)])
    case .gbk:
      let text = String(decoding: bytes, as: UTF8.self)
      let declared = Array(text.replacingFirst("encoding=\"UTF-8\"", with: "encoding=\"GBK\"").utf8)
      // Every character of the samples is in GBK; were one not, the file would be UTF-8 that says so.
      let converted = try? Transcoder.bytes(ofUTF8: declared, encoding: "GBK")
      return (name + ".xml", [(name + ".xml", converted ?? bytes)])
    case .zip:
      var zip = ZipBytes()
      zip.add("case.xml", bytes)
      return (name + ".zip", [(name + ".zip", zip.whole)])
    case .folder:
      var text = String(decoding: bytes, as: UTF8.self)
      var files: [(String, [UInt8])] = []
      for (index, path) in Self.recordings(in: text).enumerated() {
        files.append(("\(name)/\(path)", Self.recording(index)))
        text = text.replacingFirst("bytes=\"734003200\"", with: "bytes=\"\(Self.recording(index).count)\"")
      }
      return (name, [(name + "/case.xml", Array(text.utf8))] + files)
    }
  }

  private static func recording(_ index: Int) -> [UInt8] { Array("虚构的音像资料，代替第\(index + 1)段录像。\n".utf8) }

  /// The files that the recordings name, in document order.
  private static func recordings(in text: String) -> [String] {
    text.split(separator: "file=\"").dropFirst().compactMap { part in
      part.hasPrefix("av/") ? part.prefix { $0 != "\"" }.description : nil
    }
  }
}

extension String {
  func replacingFirst(_ text: String, with other: String) -> String {
    guard let range = firstRange(of: text) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
