/// What one script shows of how it talks to an LMS, whatever file it stands in.
struct ScriptReading: Sendable {
  struct Setting: Sendable {
    let element: String
    let value: ScriptScanner.Literal
  }

  struct Call: Sendable {
    let name: String
    let arguments: [ScriptScanner.Literal]
  }

  private(set) var words: Set<String> = []
  private(set) var elements: Set<String> = []
  private(set) var settings: [Setting] = []
  private(set) var calls: [Call] = []

  /// The most settings, and the most calls, that are looked at.
  static let limit = 10_000

  init(_ bytes: [UInt8]) {
    var scanner = ScriptScanner(bytes)
    var name: String?
    while let token = scanner.next() {
      switch token {
      case .identifier(let word):
        if ScriptScanner.watched.contains(word) { words.insert(word) }
        name = ScriptScanner.calls.contains(word) ? word : nil
      case .literal(.string(let text)):
        note(text, after: &scanner)
        name = nil
      case .literal(.number(let text)):
        if ScriptScanner.watched.contains(text) { words.insert(text) }
        name = nil
      case .sign(let sign):
        if sign == UInt8(ascii: "("), let called = name, calls.count < Self.limit {
          calls.append(Call(name: called, arguments: scanner.arguments()))
        }
        name = nil
      case .literal(.other): name = nil
      }
    }
  }

  private mutating func note(_ text: String, after scanner: inout ScriptScanner) {
    if ScriptScanner.watched.contains(text) { words.insert(text) }
    guard text.hasPrefix("cmi.") || text.hasPrefix("adl.") else { return }
    elements.insert(text)
    if let value = scanner.valueAfterComma(), settings.count < Self.limit {
      settings.append(Setting(element: text, value: value))
    }
  }
}
