/// What a file says when it comes back.
package struct ReturnedSheet: Sendable {
  /// What a word processor left in a cell beside its words.
  enum Mark: Hashable, Sendable {
    /// Insertions or deletions that nobody accepted yet.
    case trackedChange
    case comment
    /// A picture, a footnote, an embedded object.
    case object
  }

  /// A cell.
  struct Cell: Hashable, Sendable {
    var words: String
    /// The words with the bold and slanted ones marked as Markdown has it; nil when there are none.
    var emphasised: String?
    var marks: Set<Mark> = []
  }

  /// A row.
  struct Row: Sendable {
    /// Its place in the file, counted from 1.
    let place: Int
    let key: RowKey?
    /// The left and the right cell; fewer or more when somebody merged or split them.
    let cells: [Cell?]

    /// Whether it holds no words at all.
    var isBlank: Bool { cells.allSatisfy { $0?.words.isEmpty ?? true } }
  }

  /// The file, as the user named it.
  let file: String
  /// What the file says of the lesson.
  package let key: SheetKey
  /// The rows in order.
  let rows: [Row]

  /// Reads a file that was exported before, whichever of the formats it is.
  package init(file: String, bytes: [UInt8]) throws(ExchangeFault) {
    if bytes.starts(with: [0x50, 0x4B]) {
      self = try DocumentReader(file: file).read(bytes)
    } else {
      self = try TranslationReader(file: file).read(bytes)
    }
  }

  init(file: String, key: SheetKey, rows: [Row]) {
    self.file = file
    self.key = key
    self.rows = rows
  }
}
