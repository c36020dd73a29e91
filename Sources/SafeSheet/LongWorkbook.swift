import CLibXLSXWriter
import Glibc

/// A spreadsheet file written row by row: memory does not grow with its length. Numbers are numbers, text stays text, no
/// cell is a formula; the heading of each sheet stays in sight.
///
/// A sheet with more rows than it may have goes on in a next one, `扣分明细 (2)`. libxlsxwriter keeps the rows of each
/// sheet in an unnamed temporary file until the end; the finished file is one in memory, handed out in parts.
package struct LongWorkbook: ~Copyable {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: Formats
  private let memory: Int32
  private let rowsPerSheet: Int
  private var names: Set<String> = []
  private var page: LongSheet?
  private var isClosed = false

  /// - Parameter rowsPerSheet: rows below the header of each sheet; at least 1, at most what the format holds.
  package init(rowsPerSheet: Int = Sheet.mostRows) throws(SheetFault) {
    // 1 is MFD_CLOEXEC.
    let memory = memfd_create("sheet", 1)
    guard memory >= 0 else { throw .memory(errno) }
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt("/proc/self/fd/\(memory)", &options) else {
      close(memory)
      throw .memory(ENOMEM)
    }
    do throws(SheetFault) {
      formats = try Formats(book)
    } catch {
      workbook_close(book)
      close(memory)
      throw error
    }
    self.book = book
    self.memory = memory
    self.rowsPerSheet = min(max(1, rowsPerSheet), Sheet.mostRows)
  }

  deinit {
    // A book that nobody finished is still freed; what it then writes goes with the memory.
    if !isClosed { workbook_close(book) }
    close(memory)
  }

  /// Begins a sheet; the one before is complete.
  package mutating func begin(_ name: String, _ columns: [Sheet.Column]) throws(SheetFault) {
    try page?.finish()
    page = try sheet(name, part: 1, columns)
  }

  /// Adds a row to the sheet begun last.
  package mutating func add(_ cells: [Sheet.Cell]) throws(SheetFault) {
    guard var sheet = page else { throw .refused(sheet: nil, code: LXW_ERROR_PARAMETER_VALIDATION.rawValue) }
    if sheet.rows == rowsPerSheet {
      try sheet.finish()
      sheet = try self.sheet(sheet.name, part: sheet.part + 1, sheet.columns)
    }
    try sheet.add(cells)
    page = sheet
  }

  /// Completes the file and hands its bytes out in parts.
  ///
  /// - Throws: `SheetFault`, or what the sink throws.
  package consuming func finish(to sink: ([UInt8]) throws -> Void) throws {
    try page?.finish()
    // The time of writing would differ from run to run.
    var properties = lxw_doc_properties()
    properties.created = 946_684_800
    workbook_set_properties(book, &properties)
    isClosed = true
    // Frees the book whatever comes.
    let code = workbook_close(book)
    guard code == LXW_NO_ERROR else { throw SheetFault.refused(sheet: nil, code: code.rawValue) }
    var part = [UInt8](repeating: 0, count: 1 << 18)
    var place = 0
    while true {
      let count = pread(memory, &part, part.count, place)
      if count == 0 { return }
      if count < 0 {
        if errno == EINTR { continue }
        throw SheetFault.memory(errno)
      }
      try sink(Array(part[..<count]))
      place += count
    }
  }

  private mutating func sheet(_ name: String, part: Int, _ columns: [Sheet.Column]) throws(SheetFault) -> LongSheet {
    let shown = part == 1 ? name : "\(name) (\(part))"
    guard Sheet.isName(shown), names.insert(shown.lowercased()).inserted else { throw .name(shown) }
    return try LongSheet(name: name, part: part, columns: columns, page: SheetPage(shown, in: book, formats))
  }
}
