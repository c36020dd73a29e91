import Model

/// The tallies of one case, sorted into what is decided, what is open and what stays outside the figure at this stage.
struct Ledger {
  /// How many requirements of every layer, and how many points they are worth.
  struct Heap {
    private(set) var requirements = 0
    private(set) var points: Int128 = 0

    fileprivate mutating func add(_ worth: Worth) {
      requirements += 1
      points += worth.standard
    }
  }

  private(set) var decided = Sums()
  /// Open and part of the interval.
  private(set) var open: [Worth] = []
  private(set) var openHeap = Heap()
  private(set) var leftToPerson = Heap()
  private(set) var notApplicable = Heap()
  private var openStandard: Int128 = 0
  private var waitingStandard: Int128 = 0

  init(_ tallies: [Tally], stage: Stage) {
    // By index: a copy of each tally would cost more than the sums.
    for index in tallies.indices {
      let worth = Worth(tallies[index])
      switch tallies[index].state {
      case .notApplicable: notApplicable.add(worth)
      case .met, .partial, .unmet, .blocked: decided.add(worth.earned, of: worth)
      case .undecided, .error:
        let scored = worth.layer == .scored ? worth.standard : 0
        if stage == .preliminary, tallies[index].leftToPerson {
          leftToPerson.add(worth)
          waitingStandard += scored
        } else {
          open.append(worth)
          openHeap.add(worth)
          openStandard += scored
        }
      }
    }
  }

  /// Points of the scored layer that are decided or open at this stage.
  var scoredStandard: Int128 { decided.applicable + openStandard }

  /// Decided share of the scored layer in hundredths of a percent, rounded down; 0 when there is nothing to share.
  var share: Int { scoredStandard == 0 ? 0 : Int(clamping: decided.applicable * 100_00 / scoredStandard) }

  /// Whether any scored points apply or may still come to apply, a person's questions included.
  var isReviewable: Bool { scoredStandard + waitingStandard > 0 }
}
