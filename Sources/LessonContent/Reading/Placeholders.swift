import Chronology

/// Puts the numbers of the contacts into inserted texts: `{111}` becomes `111` while that line works.
enum Placeholders {
  /// A `{…}` of a text.
  struct Place {
    /// What stands between the braces.
    let name: Substring
    /// The line, counted from 1.
    let line: Int
  }

  /// The placeholders of a text in order.
  static func places(in source: SourceText) -> [Place] {
    source.lines.enumerated().flatMap { offset, line in
      pieces(of: line).compactMap { $0.isName ? Place(name: $0.text, line: offset + 1) : nil }
    }
  }

  /// The text with every known number put in; an unknown one stays visible.
  static func fill(_ text: String, from contacts: Contacts, on day: SchoolDay?) -> String {
    pieces(of: text[...]).reduce(into: "") { result, piece in
      if piece.isName {
        let contact = contacts.current(number: piece.text, on: day)
        result += contact?.number ?? "{\(piece.text)}"
      } else {
        result += piece.text
      }
    }
  }

  private static func pieces(of text: Substring) -> [(isName: Bool, text: Substring)] {
    var pieces: [(isName: Bool, text: Substring)] = []
    var rest = text
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      pieces.append((false, rest[..<open]))
      pieces.append((true, rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [(false, rest)]
  }
}
