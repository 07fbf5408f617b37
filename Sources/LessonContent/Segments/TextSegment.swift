package import Programme

/// A piece of a lesson text that a person may rewrite while everything around it stays as it is.
package struct TextSegment: Hashable, Sendable {
  /// What a piece is; the words around it, such as a label, are no part of it.
  package enum Kind: Hashable, Sendable {
    case title
    case aim
    /// A heading of fixed words: before the lesson, for home, or one that nobody knows.
    case part
    case pass
    case step
    case teacher
    case caution
    case screen
    case withoutScreen
    /// The alternative text of a picture.
    case picture(file: String)
    /// The words of a sound.
    case sound(file: String)
    /// The words of a film.
    case film(file: String)
    case question
    case right
    case wrong
    case because
    /// Text where nobody will read it.
    case stray
  }

  /// Which part of the text a piece stands in.
  package enum Section: Hashable, Sendable {
    /// The title and the aims.
    case opening
    case before
    /// The heading of a pass.
    case pass(Pass)
    /// A step, counted from 1 within its pass.
    case step(Pass, Int)
    case home
    /// Below a heading that nobody knows, by its place among such.
    case unknown(Int)

    /// The name in lists: `opening`, `before`, `1`, `1.2` for the second step of the first pass, `home`, `?1`.
    package var code: String {
      switch self {
      case .opening: "opening"
      case .before: "before"
      case .pass(let pass): "\(pass.number)"
      case .step(let pass, let number): "\(pass.number).\(number)"
      case .home: "home"
      case .unknown(let number): "?\(number)"
      }
    }
  }

  /// What it is.
  package let kind: Kind
  /// Where it stands.
  package let section: Section
  /// Its lines, counted from 1.
  package let lines: ClosedRange<Int>
  /// What stands before the words on the first line: `## `, `- `, `Экран: `.
  package let prefix: String
  /// The words as ``SegmentWords`` has them, lines parted by a line feed.
  package let words: String
  /// What stands behind the words: the minutes of a step.
  package let suffix: String

  /// Whether its words are fixed by the repository and not by the lesson.
  package var isFixed: Bool { kind == .part }
}

extension TextSegment.Section: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: (part: Int, pass: UInt8, number: Int) {
    switch self {
    case .opening: (0, 0, 0)
    case .before: (1, 0, 0)
    case .pass(let pass): (2, pass.number, 0)
    case .step(let pass, let number): (2, pass.number, number)
    case .home: (3, 0, 0)
    case .unknown(let number): (4, 0, number)
    }
  }
}

extension TextSegment.Kind {
  /// The name in files: `screen`, `without-screen`.
  package var code: String {
    switch self {
    case .title: "title"
    case .aim: "aim"
    case .part: "part"
    case .pass: "pass"
    case .step: "step"
    case .teacher: "teacher"
    case .caution: "caution"
    case .screen: "screen"
    case .withoutScreen: "without-screen"
    case .picture: "picture"
    case .sound: "sound"
    case .film: "film"
    case .question: "question"
    case .right: "right"
    case .wrong: "wrong"
    case .because: "because"
    case .stray: "stray"
    }
  }

  /// Whether its words are one line, however many they are written on.
  package var isOneLine: Bool {
    switch self {
    case .teacher, .caution, .screen, .withoutScreen, .stray: false
    case .title, .aim, .part, .pass, .step, .picture, .sound, .film, .question, .right, .wrong,
      .because:
      true
    }
  }

  /// The file whose words it is; nil for words that belong to none.
  package var file: String? {
    switch self {
    case .picture(let file), .sound(let file), .film(let file): file
    case .title, .aim, .part, .pass, .step, .teacher, .caution, .screen, .withoutScreen,
      .question, .right, .wrong, .because, .stray:
      nil
    }
  }
}
