/// Plain storage that callbacks append to without reference counting or bounds checks; its owner frees it.
///
/// Holds trivial types only.
struct GrowingBuffer<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(toHold: count + 1) }
    (base + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<Element>, count added: Int) {
    if count + added > capacity { grow(toHold: count + added) }
    (base + count).initialize(from: source, count: added)
    count += added
  }

  private mutating func grow(toHold needed: Int) {
    capacity = max(needed, capacity * 2)
    let wider = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    wider.moveInitialize(from: base, count: count)
    base.deallocate()
    base = wider
  }

  /// An array of exactly what was appended.
  func array() -> [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  func free() { base.deallocate() }
}
