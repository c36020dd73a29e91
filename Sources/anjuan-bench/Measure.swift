/// Times several pieces of work in one process, in interleaved rounds, so that whatever else the machine does falls on all
/// of them alike.
struct Measure {
  /// One piece of work and its times, in nanoseconds.
  struct Series {
    let name: String
    fileprivate(set) var times: [Double] = []

    var best: Double { times.min() ?? 0 }

    var median: Double {
      let sorted = times.sorted()
      guard !sorted.isEmpty else { return 0 }
      return sorted.count % 2 == 1
        ? sorted[sorted.count / 2] : (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2
    }
  }

  private var work: [() -> Int] = []
  private(set) var series: [Series] = []
  /// What the work gave, added up, so that none of it can be left out.
  private(set) var yield = 0

  /// Work must give a number that depends on all it does.
  mutating func add(_ name: String, _ body: @escaping () -> Int) {
    series.append(Series(name: name))
    work.append(body)
  }

  mutating func run(rounds: Int, warmUp: Int = 3) {
    let clock = ContinuousClock()
    for round in 0..<(rounds + warmUp) {
      for number in work.indices {
        let start = clock.now
        yield &+= work[number]()
        let time = clock.now - start
        if round >= warmUp { series[number].times.append(time.nanoseconds) }
      }
    }
  }

  subscript(name: String) -> Series { series.first { $0.name == name } ?? Series(name: name) }
}

extension Duration {
  var nanoseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1e9 + Double(attoseconds) / 1e9
  }
}
