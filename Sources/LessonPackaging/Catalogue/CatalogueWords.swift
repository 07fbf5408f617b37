import Foundation
import Programme

/// The words of the catalogue in one language, as `catalogue-words.json` holds them.
struct CatalogueWords: Decodable, Sendable {
  let ownName, pageLanguage, site, intro, find, search, searchHint, stage, grade, topic, season,
    language: String
  let any, reset, found, nothing, jump, byTopic, bySeason, byLanguage, byGrade: String
  let words, wordsNote, gradeNumber, packs, whole, back: String
  let open, forTeacher, forPupil, forPaper, cardOnPaper, aims, file, size, who, what: String
  let kilobytes, digest, version, review, sensitive, careful, withdrawn, new, newTitle: String
  let updated, general, courses, manifest, alone, week, weekNote, pass, unwritten: String
  let weekdays: [String]
  let languages, seasons, stages, formats: [String: String]

  /// The words of the three languages of the catalogue.
  static let all: [TeachingLanguage: CatalogueWords] = {
    let data = Data(Asset.bytes("catalogue/catalogue-words.json"))
    guard let words = try? JSONDecoder().decode([String: CatalogueWords].self, from: data) else {
      preconditionFailure("catalogue-words.json lacks a word")
    }
    return Dictionary(
      uniqueKeysWithValues: words.compactMap { code, words in
        TeachingLanguage(code: code).map { ($0, words) }
      })
  }()

  /// The languages of the catalogue, the first of them without a mark in its addresses.
  static let order: [TeachingLanguage] = [.kk, .ru, .en]
}
