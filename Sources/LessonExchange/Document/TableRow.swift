/// A row of the table as it came back.
struct TableRow {
  var sheet: SheetKey?
  var key: RowKey?
  var cells: [ReturnedSheet.Cell?] = []
  /// Whether it is the row that names the languages.
  var isHead = false
}
