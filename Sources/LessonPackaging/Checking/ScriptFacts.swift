/// What the scripts of a package show of how they talk to an LMS; a script is read, never run.
struct ScriptFacts: Sendable {
  /// A value that a script writes into an element, where both stand in it literally.
  struct Setting: Sendable {
    let file: String
    let element: String
    let value: ScriptScanner.Literal
  }

  /// A call of a function of note.
  struct Call: Sendable {
    let file: String
    let name: String
    /// The first arguments as far as they are literal.
    let arguments: [ScriptScanner.Literal]
  }

  /// The identifiers and strings of note, with the file that has them.
  private(set) var words: [String: String] = [:]
  private(set) var elements: [String: String] = [:]
  private(set) var settings: [Setting] = []
  private(set) var calls: [Call] = []

  /// Whether any script has a word.
  func has(_ word: String) -> Bool { words[word] != nil }

  /// The settings of elements whose name ends so.
  func settings(of ending: String) -> [Setting] {
    settings.filter { $0.element.hasSuffix(ending) }
  }

  /// Takes in a script.
  mutating func add(_ bytes: [UInt8], of file: String) {
    var scanner = ScriptScanner(bytes)
    var name: String?
    while let token = scanner.next() {
      switch token {
      case .identifier(let word):
        if ScriptScanner.watched.contains(word), words[word] == nil { words[word] = file }
        name = ScriptScanner.calls.contains(word) ? word : nil
      case .literal(.string(let text)):
        note(text, in: file, after: &scanner)
        name = nil
      case .literal(.number(let text)):
        if ScriptScanner.watched.contains(text), words[text] == nil { words[text] = file }
        name = nil
      case .sign(let sign):
        if sign == UInt8(ascii: "("), let called = name, calls.count < 10_000 {
          calls.append(Call(file: file, name: called, arguments: scanner.arguments()))
        }
        name = nil
      case .literal(.other): name = nil
      }
    }
  }

  private mutating func note(
    _ text: String, in file: String, after scanner: inout ScriptScanner
  ) {
    if ScriptScanner.watched.contains(text), words[text] == nil { words[text] = file }
    guard text.hasPrefix("cmi.") || text.hasPrefix("adl.") else { return }
    if elements[text] == nil { elements[text] = file }
    if let value = scanner.valueAfterComma(), settings.count < 10_000 {
      settings.append(Setting(file: file, element: text, value: value))
    }
  }
}
