/// In which order the rows of a table stand.
package enum RowOrder: Hashable, Sendable {
  /// As the registry, the programme or the calendar lists them.
  case asListed
  /// By their codes.
  case byCode
  /// By a measure's number in the whole row; rows without a number stand last.
  case byMeasure(String, isDescending: Bool)

  /// Reads `code`, a measure's id (the greatest first) or an id with `-` before it (the least first); empty as listed.
  package init?(_ text: String) {
    switch text {
    case "", "listed": self = .asListed
    case "code": self = .byCode
    default:
      let id = text.hasPrefix("-") ? String(text.dropFirst()) : text
      guard Measure(id: id) != nil else { return nil }
      self = .byMeasure(id, isDescending: !text.hasPrefix("-"))
    }
  }

  /// The order as it is read.
  package var text: String {
    switch self {
    case .asListed: "listed"
    case .byCode: "code"
    case .byMeasure(let id, let isDescending): isDescending ? id : "-\(id)"
    }
  }
}

/// How many rows of a table are shown; its totals are of all of them.
package enum RowLimit: Hashable, Sendable {
  /// The first rows in their order.
  case top(Int)
  /// The last rows in their order, the last of them first.
  case bottom(Int)
}
