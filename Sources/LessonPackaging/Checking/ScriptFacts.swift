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

  /// Takes in what a script shows.
  mutating func add(_ script: ScriptReading, of file: String) {
    for word in script.words where words[word] == nil { words[word] = file }
    for element in script.elements where elements[element] == nil { elements[element] = file }
    for setting in script.settings where settings.count < ScriptReading.limit {
      settings.append(Setting(file: file, element: setting.element, value: setting.value))
    }
    for call in script.calls where calls.count < ScriptReading.limit {
      calls.append(Call(file: file, name: call.name, arguments: call.arguments))
    }
  }
}
