import LessonContent
import Programme

/// One of the two columns.
enum ExchangeSide {
  case left
  case right

  var column: Int { self == .left ? 0 : 1 }

  func digest(of key: RowKey) -> String? {
    self == .left ? key.left : key.right
  }

  func place(of row: ExchangeSheet.Row) -> Int? {
    self == .left ? row.places.left : row.places.right
  }

  func text(of sheet: ExchangeSheet) -> EditableText? {
    self == .left ? sheet.left : sheet.right
  }

  func language(of sheet: ExchangeSheet) -> TeachingLanguage {
    self == .left ? sheet.key.left : sheet.key.right
  }
}
