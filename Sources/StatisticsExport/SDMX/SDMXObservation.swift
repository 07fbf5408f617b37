import DeliveryStatistics

/// One observation: its key and what is said of it.
struct SDMXObservation {
  /// The code of each dimension, in the order of the structure; the last is the time.
  let key: [String]
  /// The number, or `NaN` where there is none to show.
  let value: String
  /// The unit.
  let unit: String
  /// `A`, `O` or `Q`.
  let status: String
  /// `F` or `C`; that a number is withheld for its own sake and not for another's must not be told.
  let confidentiality: String

  /// The observation of a cell.
  init(key: [String], unit: String, cell: TableCell) {
    self.key = key
    self.unit = unit
    value = cell.figure == nil ? "NaN" : cell.numberText
    switch cell {
    case .value, .zero: (status, confidentiality) = ("A", "F")
    case .missing: (status, confidentiality) = ("O", "F")
    case .suppressed: (status, confidentiality) = ("Q", "C")
    }
  }
}
