import Glibc
import SafeZip

/// Opens every zip named on the command line, as it is and with each of its bytes changed, and unpacks what it can; then
/// makes archives and reads them: the program that `Scripts/memory-check` runs under AddressSanitizer and valgrind.
///
/// Prints what came of it, so that a run that did nothing shows.
@main
enum Probe {
  private static let mostChanges = 300
  private static let mostUnpacked = 1 << 16

  static func main() {
    var counts = Counts()
    for name in CommandLine.arguments.dropFirst() {
      let bytes = read(name)
      for isChecked in [true, false] { counts.open(bytes, isChecked) }
      for place in bytes.indices.suffix(mostChanges) {
        var changed = bytes
        changed[place] ^= 0x11
        counts.open(changed, place % 2 == 0)
      }
    }
    let made = [["a"], ["b/c", "a", "empty"]].map { write($0) }
    guard made.allSatisfy({ $0 }) else {
      print("an archive that was made does not give back what went in")
      exit(1)
    }
    print(
      "opened \(counts.opened), refused \(counts.refused); unpacked \(counts.unpacked), not unpacked \(counts.failed)")
    if [counts.opened, counts.refused, counts.unpacked, counts.failed].contains(0) { exit(1) }
  }

  /// Makes an archive of entries of these names, and reads them back in their order.
  private static func write(_ names: [String]) -> Bool {
    let entries = names.map { name in
      (name: name, content: [UInt8](repeating: 0x5A, count: name == "empty" ? 0 : 70_000 + name.utf8.count))
    }
    do throws(ZipFault) {
      let bytes = try ZipWriter.bytes(of: entries)
      guard bytes == (try ZipWriter.bytes(of: entries.reversed())), let file = tmpfile() else { return false }
      defer { fclose(file) }
      fwrite(bytes, 1, bytes.count, file)
      fflush(file)
      rewind(file)
      let archive = try ZipArchive(owning: dup(fileno(file)), checksConsistency: true)
      for (number, expected) in entries.sorted(by: { $0.name < $1.name }).enumerated() {
        let stream = try ZipStream(try archive.entry(number), of: archive)
        guard try stream.chunk(of: 100_000) == expected.content else { return false }
      }
      return archive.count == entries.count
    } catch {
      return false
    }
  }

  private static func read(_ name: String) -> [UInt8] {
    guard let file = fopen(name, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }

  private struct Counts {
    var opened = 0
    var refused = 0
    var unpacked = 0
    var failed = 0

    mutating func open(_ bytes: [UInt8], _ isChecked: Bool) {
      guard let file = tmpfile() else { return }
      defer { fclose(file) }
      fwrite(bytes, 1, bytes.count, file)
      fflush(file)
      rewind(file)
      do throws(ZipFault) {
        let archive = try ZipArchive(owning: dup(fileno(file)), checksConsistency: isChecked)
        opened += 1
        for number in 0..<archive.count { unpack(number, of: archive) }
      } catch {
        refused += 1
      }
    }

    private mutating func unpack(_ number: Int, of archive: ZipArchive) {
      do throws(ZipFault) {
        let stream = try ZipStream(try archive.entry(number), of: archive)
        var size = 0
        while size < Probe.mostUnpacked, case let piece = try stream.chunk(of: 4096), !piece.isEmpty {
          size += piece.count
        }
        unpacked += 1
      } catch {
        failed += 1
      }
    }
  }
}
