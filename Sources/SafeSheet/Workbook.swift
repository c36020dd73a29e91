import CLibXLSXWriter
import Glibc

/// A spreadsheet file (XLSX): texts and numbers, nothing in it is computed.
package struct Workbook: Sendable {
  package let sheets: [Sheet]

  package init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// The bytes of the file; the same for the same sheets.
  ///
  /// libxlsxwriter writes to a path. Here that is a file in memory, so that nothing is left on a disk.
  package func bytes() throws(SheetFault) -> [UInt8] {
    try check()
    // 1 is MFD_CLOEXEC.
    let memory = memfd_create("sheet", 1)
    guard memory >= 0 else { throw .memory(errno) }
    defer { close(memory) }
    try write(to: "/proc/self/fd/\(memory)")
    return try Self.content(of: memory)
  }

  private func write(to path: String) throws(SheetFault) {
    guard let book = workbook_new(path) else { throw .memory(ENOMEM) }
    var failed: SheetFault?
    do throws(SheetFault) {
      let formats = try Formats(book)
      for sheet in sheets { try SheetWriter(sheet, in: book, formats).write() }
    } catch {
      failed = error
    }
    // The time of writing would differ from run to run.
    var properties = lxw_doc_properties()
    properties.created = 946_684_800
    workbook_set_properties(book, &properties)
    // Frees the book whatever comes.
    let code = workbook_close(book)
    if let failed { throw failed }
    guard code == LXW_NO_ERROR else { throw .refused(sheet: nil, code: code.rawValue) }
  }

  private static func content(of file: Int32) throws(SheetFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(file, &part, part.count, bytes.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += part[..<count]
      } else if errno != EINTR {
        throw .memory(errno)
      }
    }
  }
}

/// How cells look and whether they may be written; owned by the workbook.
struct Formats {
  let header: UnsafeMutablePointer<lxw_format>
  let locked: UnsafeMutablePointer<lxw_format>
  let open: UnsafeMutablePointer<lxw_format>
  let whole: UnsafeMutablePointer<lxw_format>
  let hundredths: UnsafeMutablePointer<lxw_format>
  let share: UnsafeMutablePointer<lxw_format>

  /// The format's own numbers for how a cell is shown: as it was typed, `0`, `0.00`, `0.00%`.
  private enum Shown: UInt8 {
    case text = 49
    case whole = 1
    case hundredths = 2
    case share = 10
  }

  init(_ book: UnsafeMutablePointer<lxw_workbook>) throws(SheetFault) {
    header = try Self.format(in: book, .text)
    locked = try Self.format(in: book, .text)
    open = try Self.format(in: book, .text)
    whole = try Self.format(in: book, .whole)
    hundredths = try Self.format(in: book, .hundredths)
    share = try Self.format(in: book, .share)
    format_set_bold(header)
    format_set_bg_color(header, 0xD9E2EC)
    format_set_bg_color(open, 0xFFF9E5)
    format_set_unlocked(open)
  }

  private static func format(
    in book: UnsafeMutablePointer<lxw_workbook>, _ shown: Shown
  ) throws(SheetFault) -> UnsafeMutablePointer<lxw_format> {
    guard let format = workbook_add_format(book) else { throw .memory(ENOMEM) }
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_num_format_index(format, shown.rawValue)
    return format
  }
}
