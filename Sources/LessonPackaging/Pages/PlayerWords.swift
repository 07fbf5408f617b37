import Foundation
import Programme

/// The words that the packs themselves say in one language, as `player-words.json` holds them.
struct PlayerWords: Decodable, Sendable {
  let lessons, choose, passNumber, passDone, next, back, finish, home, screen: String
  let right, wrong, done, review, draft, draftNote, unapproved, print, qr, talk: String
  let inLanguage, teacher, teacherNote, leaderNote, aims, rules, disclosure: String
  let helpNumbers, around, free: String
  let letterNote, notScored, mark, markNote, version, minutes, grades, whoTeaches: String
  let sensitivity, stages, roles: [String: String]

  /// The words of every language that has them.
  static let all: [TeachingLanguage: PlayerWords] = {
    let data = Data(Asset.bytes("packs/player-words.json"))
    guard let words = try? JSONDecoder().decode([String: PlayerWords].self, from: data) else {
      preconditionFailure("player-words.json lacks a word")
    }
    return Dictionary(
      uniqueKeysWithValues: words.compactMap { code, words in
        TeachingLanguage(code: code).map { ($0, words) }
      })
  }()

  /// A word with a number, and a total where it has one, in its place.
  static func fill(
    _ word: String, _ number: some CustomStringConvertible, of total: Int? = nil
  )
    -> String
  {
    var result = ""
    for part in word.split(separator: "{", omittingEmptySubsequences: false) {
      if part.hasPrefix("n}") {
        result += number.description + part.dropFirst(2)
      } else if part.hasPrefix("total}"), let total {
        result += String(total) + part.dropFirst(6)
      } else {
        result += part
      }
    }
    return result
  }
}
