import Foundation
import LessonContent
import Programme

/// The words that the print kit says in one language, as `kit-words.json` holds them.
struct KitWords: Decodable, Sendable {
  let card, sheet, sheetNote, thought, draw, answers, answersNote, noQuestions: String
  let letterNote, pocket, cut, atSchool, atHome: String
  let regionHelp, phone, address, hours, pilot, fillIn, light, check: String
  let services, short: [String: String]

  /// The words of every language that has them.
  static let all: [TeachingLanguage: KitWords] = {
    let data = Data(Asset.bytes("packs/kit-words.json"))
    guard let words = try? JSONDecoder().decode([String: KitWords].self, from: data) else {
      preconditionFailure("kit-words.json lacks a word")
    }
    return Dictionary(
      uniqueKeysWithValues: words.compactMap { code, words in
        TeachingLanguage(code: code).map { ($0, words) }
      })
  }()

  /// What a help line is called on a card of a hand's size.
  func shortName(of contact: Contact, in language: TeachingLanguage) -> String {
    short[contact.id] ?? contact.name.text(language)
  }
}

extension Titles {
  /// The name in a teaching language: Kazakh and English where there are such, else Russian.
  func text(_ language: TeachingLanguage) -> String {
    switch language {
    case .kk: kk
    case .en where !en.isEmpty: en
    default: ru
    }
  }
}
