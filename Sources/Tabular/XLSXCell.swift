/// What one cell of a workbook holds; a text is never taken for a formula.
package enum XLSXCell: Hashable, Sendable {
  case text(String)
  case number(Int)
  case decimal(Double)
  case empty
}
