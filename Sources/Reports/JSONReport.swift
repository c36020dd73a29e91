// JSON alone is taken from Foundation: its encoder and decoder are exact inverses for our values, and a parser of our
// own would be a second thing to distrust. `FoundationEssentials` brings neither locale data nor ICU.
import FoundationEssentials
package import Model

/// A report as JSON: keys sorted, pretty printed, no byte that acts on a terminal or reorders text, final line feed.
struct JSONReport {
  private let report: Report

  init(_ report: Report) { self.report = report }

  var bytes: [UInt8] { Self.bytes(of: report) }

  /// Any value of texts, whole numbers, lists and yes/no: the encoder has nothing that it could refuse.
  static func bytes(of value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return harmless([UInt8](try encoder.encode(value))) + [0x0A]
    } catch {
      preconditionFailure("a report value was not encodable: \(error)")
    }
  }

  /// Writes the hidden characters that JSON lets stand raw (U+007F…U+009F, bidirectional and zero-width characters)
  /// as escapes: outside strings JSON has none, so every one of them stands inside a string.
  private static func harmless(_ json: [UInt8]) -> [UInt8] {
    let text = String(decoding: json, as: UTF8.self)
    guard text.unicodeScalars.contains(where: VisibleText.isHiddenInJSON) else { return json }
    var result: [UInt8] = []
    result.reserveCapacity(json.count + 64)
    for scalar in text.unicodeScalars {
      if VisibleText.isHiddenInJSON(scalar) {
        for unit in UTF16.encode(scalar) ?? .init() { result += escape(unit) }
      } else {
        result += UTF8.encode(scalar) ?? .init()
      }
    }
    return result
  }

  private static func escape(_ unit: UInt16) -> [UInt8] {
    let digits = String(unit, radix: 16)
    return [UInt8](("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }
}

/// Why bytes are not a report.
package enum ReportReadError: Error, Equatable {
  /// Not JSON, or JSON of another shape; `path` leads to the member, `detail` is the decoder's word.
  case unreadable(path: String, detail: String)
  /// A report of another format than this program writes.
  case otherFormat(String)
}

/// Reads a JSON report back; the value equals the one that was rendered.
package func decodeReport(_ bytes: [UInt8]) throws(ReportReadError) -> Report {
  try decode(bytes, format: Report.currentFormat)
}

/// Reads the report of a district back; the value equals the one that was rendered.
package func decodeDistrictReport(_ bytes: [UInt8]) throws(ReportReadError) -> DistrictReport {
  try decode(bytes, format: DistrictReport.currentFormat)
}

/// The evaluation of a district as JSON, UTF-8; without the single cases.
package func districtJSON(_ report: DistrictReport) -> [UInt8] { JSONReport.bytes(of: report) }

/// What other rules make of a run as JSON, UTF-8.
package func comparisonJSON(_ comparison: RunComparison) -> [UInt8] { JSONReport.bytes(of: comparison) }

/// Reads a comparison of two runs back; the value equals the one that was rendered.
package func decodeComparison(_ bytes: [UInt8]) throws(ReportReadError) -> RunComparison {
  try decode(bytes, format: RunComparison.currentFormat)
}

private func decode<Value: Decodable>(_ bytes: [UInt8], format: String) throws(ReportReadError) -> Value {
  do {
    let found = try JSONDecoder().decode(FormatOnly.self, from: Data(bytes)).format
    guard found == format else { throw ReportReadError.otherFormat(found) }
    return try JSONDecoder().decode(Value.self, from: Data(bytes))
  } catch let error as ReportReadError {
    throw error
  } catch DecodingError.keyNotFound(let key, let context) {
    throw .unreadable(path: path(context.codingPath + [key]), detail: "missing")
  } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
    DecodingError.dataCorrupted(let context)
  {
    throw .unreadable(path: path(context.codingPath), detail: context.debugDescription)
  } catch {
    throw .unreadable(path: "", detail: "\(error)")
  }
}

/// The one member that says whether the others may be read.
private struct FormatOnly: Decodable {
  let format: String
}

private func path(_ keys: [any CodingKey]) -> String {
  keys.map { key in key.intValue.map { "[\($0)]" } ?? "/" + key.stringValue }.joined()
}
