import DeliveryStatistics

/// One observation: its key, its value and what is said of it.
struct SDMXObservation {
  /// Why there is a number, or none.
  enum State {
    case shown, missing, withheld
  }

  /// The code of each dimension, in the order of the structure; the last is the time.
  let key: [String]
  /// The number, or `NaN` where there is none to show.
  let value: String
  /// What is said, in the order of the structure's attributes; empty where nothing is.
  let attributes: [String]

  /// An observation.
  ///
  /// That a number is withheld for its own sake and not for another's must not be told.
  ///
  /// - Parameters:
  ///   - key: The codes.
  ///   - value: The number; what stands here of one that is not shown is left out.
  ///   - state: Why there is a number, or none.
  ///   - own: The structure's own attributes.
  ///   - isSynthetic: Whether the country is made up.
  init(
    key: [String], value: String, state: State, own: [String], isSynthetic: Bool
  ) {
    self.key = key
    self.value = state == .shown ? value : "NaN"
    let statuses =
      switch state {
      case .shown: ["A", "F"]
      case .missing: ["O", "F"]
      case .withheld: ["Q", "C"]
      }
    attributes = own + statuses + [isSynthetic ? "SYNTHETIC DATA" : ""]
  }
}

extension SDMXObservation.State {
  /// The state of a cell.
  init(_ cell: TableCell) {
    self =
      switch cell {
      case .value, .zero: .shown
      case .missing: .missing
      case .suppressed: .withheld
      }
  }
}
