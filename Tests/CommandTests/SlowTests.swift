import Glibc

/// Tests that take seconds each run where somebody asks for them, as continuous integration does.
enum SlowTests {
  static let areWanted = getenv("ANJUAN_SLOW_TESTS") != nil
}
