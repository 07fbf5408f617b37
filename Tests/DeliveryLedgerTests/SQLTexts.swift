/// The SQL statements among the string literals of a Swift source, each on one line.
struct SQLTexts {
  /// In the order of the source.
  private(set) var found: [String] = []

  private static let verbs = ["SELECT ", "INSERT ", "UPDATE ", "DELETE "]

  init(of source: String) {
    var rest = Array(source)[...]
    while let character = rest.first {
      if rest.starts(with: "//") {
        rest = rest.drop { $0 != "\n" }
      } else if rest.starts(with: "\"\"\"") {
        rest = rest.dropFirst(3)
        add(Self.literal(&rest, until: "\"\"\""))
      } else if character == "\"" {
        rest = rest.dropFirst()
        add(Self.literal(&rest, until: "\""))
      } else {
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func add(_ text: String) {
    for statement in text.split(separator: ";") {
      let line = statement.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if Self.verbs.contains(where: { line.hasPrefix($0) }) { found.append(line) }
    }
  }

  /// The literal's text; what is interpolated stays as it is written, with the quotes within it.
  private static func literal(_ rest: inout ArraySlice<Character>, until end: String) -> String {
    var text = ""
    var depth = 0
    while let character = rest.first {
      if depth == 0, rest.starts(with: end) {
        rest = rest.dropFirst(end.count)
        return text
      }
      if depth == 0, character == "\\" {
        let next = rest.dropFirst().first
        rest = rest.dropFirst(2)
        if next == "(" {
          depth = 1
          text += "\\("
        } else if let next, next != "\n" {
          text.append(next)
        }
        continue
      }
      if depth > 0 { depth += character == "(" ? 1 : character == ")" ? -1 : 0 }
      text.append(character)
      rest = rest.dropFirst()
    }
    return text
  }
}
