import CLibMalloc

/// The memory of this process.
package enum ProcessMemory {
  /// Gives back to the system what is free but kept for later.
  ///
  /// The allocator keeps the room of every peak, in pieces between what is still in use; over hours of work that adds up to
  /// several times what is in use. Asked for now and then, it stays near that: some milliseconds each time.
  package static func giveBack() { malloc_trim(0) }
}
