import ArgumentParser
import Chronology
import Diagnostics

/// A list as columns and rows, before it is a table for a person or a file for a program.
struct Listing: Sendable {
  /// How a list is written.
  enum Format: String, CaseIterable, Sendable, ExpressibleByArgument {
    /// Aligned columns with headings in the language of the interface.
    case table
    /// RFC 4180, columns named by their codes.
    case csv
    /// An array of objects whose keys are the columns' codes.
    case json
  }

  /// One column.
  struct Column: Sendable {
    /// Its name in files for programs; it never changes.
    let code: String
    /// Its heading for a person.
    let heading: Sentence

    /// A column.
    init(_ code: String, _ heading: Sentence) {
      self.code = code
      self.heading = heading
    }
  }

  /// One field.
  enum Field: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// A number with digits after a point, as files have it.
    case decimal(String)
    /// A moment: of the world's clock for programs, of the country's for people.
    case instant(Instant)
    /// A code for programs, and its words for a person.
    case term(String, Sentence)
    case nothing
  }

  /// The columns from left to right.
  let columns: [Column]
  /// The rows, each as long as the columns.
  private(set) var rows: [[Field]] = []

  /// A list without rows yet.
  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row.
  mutating func append(_ row: [Field]) {
    precondition(row.count == columns.count, "a row has a field for every column")
    rows.append(row)
  }

  /// The list without what comes after so many rows.
  func first(_ count: Int) -> Listing {
    var listing = self
    if rows.count > count { listing.rows.removeSubrange(max(0, count)...) }
    return listing
  }
}

extension Listing.Field: ExpressibleByStringLiteral {
  init(stringLiteral value: String) {
    self = .text(value)
  }
}
