import StatutoryTime

/// How two rows of one table stand to each other, whatever is asked.
extension Parameter.Row {
  private var span: (from: Day?, until: Day?) { (from, until) }

  private var names: [String] { keys.map(\.name).sorted() }

  /// Whether both fit some question equally well, so that only their order would decide.
  func competes(with other: Parameter.Row) -> Bool {
    names == other.names && spansOverlap(span, other.span)
      && keys.allSatisfy { key in
        other.keys.contains { $0.name == key.name && !Set($0.values).isDisjoint(with: key.values) }
      }
  }

  /// Whether both fit some question.
  func meets(_ other: Parameter.Row) -> Bool {
    spansOverlap(span, other.span)
      && keys.allSatisfy { key in
        other.keys.allSatisfy { $0.name != key.name || $0.touches(key) }
      }
  }

  /// Whether it fits every question that the other fits.
  func covers(_ other: Parameter.Row) -> Bool {
    if let from {
      guard let begin = other.from, from <= begin else { return false }
    }
    if let until {
      guard let end = other.until, end <= until else { return false }
    }
    return keys.allSatisfy { key in
      other.keys.contains { own in
        own.name == key.name
          && own.values.allSatisfy { key.fit([Parameter.Key(name: key.name, value: $0)]) != nil }
      }
    }
  }
}

extension Parameter.RowKey {
  fileprivate func touches(_ other: Parameter.RowKey) -> Bool {
    values.contains { other.fit([Parameter.Key(name: name, value: $0)]) != nil }
      || other.values.contains { fit([Parameter.Key(name: name, value: $0)]) != nil }
  }
}
