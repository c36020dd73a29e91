import Glibc
import SafeZip

/// Opens every zip named on the command line, as it is and with each of its bytes changed, and unpacks what it can: the
/// program that `Scripts/memory-check` runs under AddressSanitizer and valgrind.
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
    print(
      "opened \(counts.opened), refused \(counts.refused); unpacked \(counts.unpacked), not unpacked \(counts.failed)")
    if [counts.opened, counts.refused, counts.unpacked, counts.failed].contains(0) { exit(1) }
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
