import CLibZip

/// Makes an archive in memory: the same entries always give the same bytes.
package enum ZipWriter {
  /// An archive of these entries in the order of their names.
  ///
  /// Entries are stored, not packed: what packing gives depends on the version of zlib. Their time is noon on the first day
  /// of 2000, by any clock.
  ///
  /// - Parameter entries: at least one; names of ASCII, each once.
  package static func bytes(of entries: [(name: String, content: [UInt8])]) throws(ZipFault) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let memory = zip_source_buffer_create(nil, 0, 0, &error) else { throw ZipFault(&error) }
    // The archive gives up one hold on the memory when it is closed; what was written is read through the other.
    zip_source_keep(memory)
    defer { zip_source_free(memory) }
    guard let archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error) else {
      zip_source_free(memory)
      throw ZipFault(&error)
    }
    // Kept until the archive is closed, which is when libzip reads them.
    let buffers = entries.sorted { $0.name < $1.name }.map { Buffer($0.name, $0.content) }
    do throws(ZipFault) {
      for buffer in buffers { try add(buffer, to: archive) }
      guard zip_close(archive) == 0 else { throw ZipFault(zip_get_error(archive)) }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try withExtendedLifetime(buffers) { () throws(ZipFault) in try content(of: memory) }
  }

  /// One entry with its content at an address that stays.
  private final class Buffer {
    let name: String
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ name: String, _ content: [UInt8]) {
      self.name = name
      bytes = .allocate(capacity: content.count)
      _ = bytes.initialize(from: content)
    }

    deinit { bytes.deallocate() }
  }

  private static func add(_ buffer: Buffer, to archive: OpaquePointer) throws(ZipFault) {
    guard let source = zip_source_buffer(archive, buffer.bytes.baseAddress, UInt64(buffer.bytes.count), 0) else {
      throw ZipFault(zip_get_error(archive))
    }
    let number = zip_file_add(archive, buffer.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard number >= 0 else {
      zip_source_free(source)
      throw ZipFault(zip_get_error(archive))
    }
    let index = UInt64(number)
    // 12:00 on 2000-01-01, as MS-DOS counts.
    guard zip_set_file_compression(archive, index, Int32(ZIP_CM_STORE), 0) == 0,
      zip_file_set_dostime(archive, index, 12 << 11, 20 << 9 | 1 << 5 | 1, 0) == 0
    else { throw ZipFault(zip_get_error(archive)) }
  }

  private static func content(of memory: OpaquePointer) throws(ZipFault) -> [UInt8] {
    guard zip_source_open(memory) == 0 else { throw ZipFault(zip_source_error(memory)) }
    defer { zip_source_close(memory) }
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_source_read(memory, &part, UInt64(part.count))
      guard count >= 0 else { throw ZipFault(zip_source_error(memory)) }
      if count == 0 { return all }
      all += part[..<Int(count)]
    }
  }
}
