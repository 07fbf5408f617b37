package import Diagnostics
import FoundationEssentials

/// A saved question: names and values as YAML lines `rows: region`, lists as `[a, b]` or lines with `- `, or as JSON.
package enum QuestionFile {
  /// Reads a saved question.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: The file as the user named it.
  /// - Returns: The values, and everything that is wrong with the file.
  package static func read(
    _ bytes: [UInt8], path: String
  ) -> (text: QuestionText, diagnostics: [Diagnostic]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (
        QuestionText(), [Diagnostic("statistics.question.unreadable", at: Place(file: path))]
      )
    }
    let isJSON = text.first { !$0.isWhitespace } == "{"
    return isJSON ? json(bytes, path: path) : lines(of: text, path: path)
  }

  /// A question as a file: what was asked, by the names under which it is read.
  package static func text(of question: QuestionText) -> String {
    QuestionText.Key.allCases.compactMap { key in
      question.entries[key].map { entry in
        let values = entry.values.map { quoted($0, isInList: entry.values.count > 1) }
        return entry.values.count == 1
          ? "\(key.rawValue): \(values[0])\n"
          : "\(key.rawValue): [\(values.joined(separator: ", "))]\n"
      }
    }.joined()
  }

  private static func quoted(_ value: String, isInList: Bool) -> String {
    isInList && value.contains(",") || value.contains("#") ? "\"\(value)\"" : value
  }

  private struct Value: Decodable {
    let texts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([String].self) {
        texts = list
      } else if let number = try? container.decode(Int.self) {
        texts = ["\(number)"]
      } else {
        texts = [try container.decode(String.self)]
      }
    }
  }

  private static func json(
    _ bytes: [UInt8], path: String
  ) -> (text: QuestionText, diagnostics: [Diagnostic]) {
    guard let values = try? JSONDecoder().decode([String: Value].self, from: Data(bytes)) else {
      return (
        QuestionText(), [Diagnostic("statistics.question.unreadable", at: Place(file: path))]
      )
    }
    var question = QuestionText()
    var diagnostics: [Diagnostic] = []
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      set(name, value.texts, at: Place(file: path), &question, &diagnostics)
    }
    return (question, diagnostics)
  }

  private static func lines(
    of text: String, path: String
  ) -> (text: QuestionText, diagnostics: [Diagnostic]) {
    var question = QuestionText()
    var diagnostics: [Diagnostic] = []
    var open: (name: String, values: [String], place: Place)?
    func close() {
      guard let (name, values, place) = open else { return }
      set(name, values, at: place, &question, &diagnostics)
      open = nil
    }
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, row) in rows.enumerated() {
      let place = Place(file: path, line: number + 1)
      let line = trimmed(withoutComment(row))
      if line.isEmpty || line == "---" { continue }
      if line.hasPrefix("- "), open != nil {
        open?.values.append(unquoted(line.dropFirst(2)))
        continue
      }
      close()
      guard let colon = line.firstIndex(of: ":") else {
        diagnostics.append(
          Diagnostic("statistics.question.line", at: place, facts: ["found": line]))
        continue
      }
      let name = trimmed(line[..<colon])
      let value = trimmed(line[line.index(after: colon)...])
      open = (name, value.isEmpty ? [] : values(of: value), place)
    }
    close()
    return (question, diagnostics)
  }

  private static func set(
    _ name: String, _ values: [String], at place: Place, _ question: inout QuestionText,
    _ diagnostics: inout [Diagnostic]
  ) {
    let known = QuestionText.Key.allCases.map(\.rawValue)
    guard let key = QuestionText.Key(rawValue: name) else {
      let near = NearMiss.of(name, among: known)
      diagnostics.append(
        Diagnostic(
          near == nil ? "statistics.key.unknown" : "statistics.key.unknown.near", at: place,
          facts: ["name": name, "near": near ?? "", "known": known.joined(separator: ", ")]))
      return
    }
    guard question.entries[key] == nil else {
      diagnostics.append(
        Diagnostic("statistics.key.twice", at: place, facts: ["name": name]))
      return
    }
    question.set(key, values, at: place)
  }

  private static func values(of text: String) -> [String] {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return [unquoted(text)] }
    var values: [String] = []
    var value = ""
    var isQuoted = false
    for character in text.dropFirst().dropLast() {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        values.append(unquoted(value))
        value = ""
      } else {
        value.append(character)
      }
    }
    values.append(unquoted(value))
    return values.filter { !$0.isEmpty }
  }

  /// A comment begins with `#` at the start or after a space, outside quotes.
  private static func withoutComment(_ line: Substring) -> Substring {
    var isQuoted = false
    var before: Character = " "
    for place in line.indices {
      let character = line[place]
      if character == "\"" { isQuoted.toggle() }
      if character == "#", !isQuoted, before.isWhitespace { return line[..<place] }
      before = character
    }
    return line
  }

  private static func unquoted(_ text: some StringProtocol) -> String {
    let text = trimmed(text)
    for mark in ["\"", "'"] where text.count >= 2 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      return String(text.dropFirst().dropLast())
    }
    return text
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
