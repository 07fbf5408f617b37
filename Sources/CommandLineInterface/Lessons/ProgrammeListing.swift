import Diagnostics
import Programme

/// The list of programme entries, written or not.
enum ProgrammeListing {
  /// A row an entry, titles in a language.
  static func listing(of entries: [ProgrammeEntry], in language: TeachingLanguage) -> Listing {
    var listing = Listing([
      .init("entry", Phrases.Heading.entry), .init("level", Phrases.Heading.level),
      .init("title", Phrases.Heading.title), .init("season", Phrases.Heading.season),
      .init("sensitivity", Phrases.Heading.sensitivity), .init("source", Phrases.Heading.source),
      .init("lesson", Phrases.Heading.writtenLesson),
    ])
    for entry in entries {
      listing.append([
        .text(entry.id.text), .text(entry.level.id), .text(entry.title.text(language)),
        .text(entry.season?.id ?? ""), .text(entry.sensitivity.rawValue), .text(entry.source),
        .text(entry.lesson?.text ?? ""),
      ])
    }
    return listing
  }
}

extension Titles {
  /// The name in a language of the interface.
  func text(_ language: InterfaceLanguage) -> String {
    switch language {
    case .kk: kk
    case .ru: ru
    case .en: en.isEmpty ? kk : en
    }
  }
}
