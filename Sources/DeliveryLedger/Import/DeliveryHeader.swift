import DeliveryModel
import Diagnostics
import Tabular

/// Where the columns of a file of deliveries stand, and what there is to say about its header.
struct DeliveryHeader {
  /// The column that marks made-up data.
  static let syntheticMark = "synthetic"

  /// The place of each column in the order of `DeliveryColumn`, -1 where the file has none.
  let places: [Int]
  /// Unknown columns.
  let warnings: [Diagnostic]

  /// Reads a header; a file that says it is made up does not go into a real ledger, nor the other way.
  init(_ header: CSVHeader, isSynthetic: Bool, path: String) throws {
    let needed = DeliveryColumn.needed
    let optional = DeliveryColumn.allCases.filter { !needed.contains($0) }
    let (found, diagnostics) = header.columns(
      needed: needed.map(\.rawValue), optional: optional.map(\.rawValue) + [Self.syntheticMark])
    guard !diagnostics.hasErrors else { throw ContentFault(diagnostics: diagnostics) }
    let hasMark = found[needed.count + optional.count] >= 0
    if hasMark != isSynthetic {
      throw LedgerError.otherKind(path: path, isSynthetic: isSynthetic)
    }
    var places = Array(repeating: -1, count: DeliveryColumn.allCases.count)
    for (column, place) in zip(needed + optional, found) { places[column.place] = place }
    self.places = places
    warnings = diagnostics
  }
}
