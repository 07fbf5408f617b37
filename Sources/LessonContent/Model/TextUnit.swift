package import Programme

/// A piece of a text that is confirmed together with its twin in another language.
package struct TextUnit: Hashable, Sendable {
  /// Which piece of a text it is.
  package enum Part: Hashable, Sendable {
    /// The title, the aims and the headings of the passes.
    case opening
    /// The part for the teacher.
    case before
    /// A step, counted from 1 within its pass.
    case step(Pass, Int)
    /// The part for home.
    case home

    /// The name in lists: `opening`, `before`, `1.2` for the second step of the first pass, `home`.
    package var code: String {
      switch self {
      case .opening: "opening"
      case .before: "before"
      case .step(let pass, let number): "\(pass.number).\(number)"
      case .home: "home"
      }
    }
  }

  /// Which piece it is.
  package let part: Part
  /// The first 16 hexadecimal digits of its SHA-256, over NFC lines without spaces around them and without remarks.
  package let digest: String
  /// The line it begins on, counted from 1.
  package let line: Int

  /// A piece of a text.
  package init(part: Part, digest: String, line: Int) {
    self.part = part
    self.digest = digest
    self.line = line
  }
}
