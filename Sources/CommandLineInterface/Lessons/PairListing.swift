import Diagnostics
import LessonContent
import Programme

/// How the languages of lessons stand to each other.
enum PairListing {
  /// A row a lesson: how many of its pieces are confirmed, and which languages are newer.
  static func listing(of lessons: [Lesson], in language: InterfaceLanguage) -> Listing {
    var listing = Listing([
      .init("lesson", Phrases.Heading.lesson), .init("status", Phrases.Heading.status),
      .init("version", Phrases.Heading.version), .init("languages", Phrases.Heading.languages),
      .init("pieces", Phrases.Workshop.pieces), .init("confirmed", Phrases.Workshop.confirmed),
      .init("newer", Phrases.Workshop.newer),
      .init("approved_by", Phrases.Approval.approvedBy),
      .init("published", Phrases.Approval.published),
    ])
    for lesson in lessons {
      let pieces = lesson.pairedUnits
      listing.append([
        .text(lesson.id.text), .term(lesson.record.status.rawValue, lesson.record.status.words),
        .number(lesson.record.version),
        .text(lesson.languages.map(\.code).joined(separator: " ")), .number(pieces.count),
        .number(pieces.count { $0.state == .confirmed }),
        .text(newer(among: pieces, languages: lesson.languages)),
        .text(roles(of: lesson).joined(separator: ", ")),
        lesson.record.published.map { .number($0.version) } ?? .nothing,
      ])
    }
    return listing
  }

  /// Who approved the text as it stands.
  private static func roles(of lesson: Lesson) -> [String] {
    let approvals = lesson.record.approvals.filter { $0.version == lesson.record.version }
    guard !approvals.isEmpty else { return [] }
    if lesson.record.status == .approved { return approvals.map(\.role.rawValue) }
    let digest = lesson.digest
    return approvals.filter { $0.digest == digest }.map(\.role.rawValue)
  }

  /// A row a piece of one lesson.
  static func listing(of lesson: Lesson, in language: InterfaceLanguage) -> Listing {
    var listing = Listing(
      [.init("piece", Phrases.Workshop.piece), .init("title", Phrases.Heading.title)]
        + lesson.languages.map {
          .init(
            "\($0.code)_line",
            Sentence(kk: "\($0.code).md", ru: "\($0.code).md", en: "\($0.code).md"))
        } + [.init("state", Phrases.Heading.status)])
    for piece in lesson.pairedUnits {
      let lines = lesson.languages.map { language -> Listing.Field in
        piece.units[language].map { .number($0.line) } ?? .nothing
      }
      listing.append(
        [.text(piece.part.code), .text(piece.title)] + lines
          + [.text(words(of: piece.state)[language])])
    }
    return listing
  }

  /// `ru 2`: two pieces whose Russian is newer.
  private static func newer(among pieces: [PairedUnit], languages: [TeachingLanguage]) -> String {
    languages.compactMap { language in
      let count = pieces.count {
        if case .newer(let newer) = $0.state { newer.contains(language) } else { false }
      }
      return count == 0 ? nil : "\(language.code) \(count)"
    }.joined(separator: ", ")
  }

  private static func words(of state: PairState) -> Sentence {
    switch state {
    case .confirmed: Phrases.Workshop.confirmed
    case .unconfirmed: Phrases.Workshop.unconfirmed
    case .newer(let languages):
      Phrases.Workshop.newerIn.filled(languages.map(\.code).joined(separator: ", "))
    case .missing(let languages):
      Phrases.Workshop.missingIn.filled(languages.map(\.code).joined(separator: ", "))
    }
  }
}

extension Sentence {
  /// The sentence with `{languages}` put in, in every language.
  fileprivate func filled(_ languages: String) -> Sentence {
    let values = ["languages": languages]
    return Sentence(kk: text(.kk, values), ru: text(.ru, values), en: text(.en, values))
  }
}
