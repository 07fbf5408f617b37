import Diagnostics
import Foundation
import LessonContent
import LibXML
import Programme
import TestSupport
import Testing

@testable import LessonExchange

/// The lesson went on while the file was away.
@Suite struct StaleFileTests {
  private static let id = "primary-ice"

  /// Exports, lets the repository and the file each be edited, and brings the file back.
  private func result(
    repository edit: (String) -> String, file words: [(row: String, words: String)]
  ) throws -> ExchangeResult {
    var found: ExchangeResult?
    try Workshop.withCopy(of: Self.id) { repository, folder in
      let before = try Workshop.sheet(Self.id, in: repository)
      let bytes = try Workshop.editing(try before.bytes(as: .docx)) { document in
        document.changeRows { rows in
          for (text, words) in words {
            for place in rows.indices where rows[place].text.contains(text) {
              rows[place].put(words, inCell: 2)
            }
          }
        }
      }
      let file = folder.appendingPathComponent("ru.md")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(edit(text) != text)
      try edit(text).write(to: file, atomically: true, encoding: .utf8)
      let after = try Workshop.sheet(Self.id, in: repository)
      found = try Workshop.result(bytes, into: after)
    }
    return try #require(found)
  }

  private func replacing(_ old: String, _ new: String) -> (String) -> String {
    { text in
      text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
  }

  @Test func mergesEditsThatDoNotCollide() throws {
    let result = try result(
      repository: replacing("### Начало (2 минуты)", "### Самое начало (2 минуты)"),
      file: [("под мостом", "На льду тонко:\n- у берега.")])
    #expect(result.diagnostics.map(\.id) == ["exchange.file.stale"])
    let text = try #require(result.texts.first)
    #expect(text.new.contains("### Самое начало (2 минуты)"))
    #expect(text.new.contains("Экран: На льду тонко:\n- у берега.\n"))
  }

  @Test func findsThePlaceAfterAStepWasPutInAbove() throws {
    let result = try result(
      repository: replacing(
        "### Начало (2 минуты)",
        "### Приветствие (1 минута)\n\nПоздоровайтесь.\n\n### Начало (2 минуты)"),
      file: [("под мостом", "На льду тонко:\n- у берега.")])
    #expect(result.diagnostics.map(\.id) == ["exchange.file.stale"])
    let text = try #require(result.texts.first)
    #expect(text.new.contains("### Приветствие (1 минута)"))
    #expect(text.new.contains("Экран: На льду тонко:\n- у берега.\n"))
  }

  @Test func refusesWhatBothSidesChanged() throws {
    let result = try result(
      repository: replacing("- под мостом;", "- под любым мостом;"),
      file: [("под мостом", "На льду тонко:\n- у берега.")])
    #expect(result.diagnostics.map(\.id) == ["exchange.file.stale", "exchange.cell.conflict"])
    #expect(result.texts.isEmpty)
  }

  @Test func takesTheSameEditOnBothSidesForDone() throws {
    let result = try result(
      repository: replacing("### Начало (2 минуты)", "### Самое начало (2 минуты)"),
      file: [("Начало", "Самое начало")])
    #expect(result.diagnostics.map(\.id) == ["exchange.file.stale"])
    #expect(result.changes.isEmpty)
  }

  @Test func writesBothTextsOrNeither() throws {
    try Workshop.withCopy(of: Self.id) { repository, folder in
      let sheet = try Workshop.sheet(Self.id, in: repository)
      let back = try Workshop.editing(try sheet.bytes(as: .docx)) { document in
        document.changeRows { rows in
          rows[1].put("Мұз", inCell: 1)
          rows[1].put("Лёд", inCell: 2)
        }
      }
      let texts = try Workshop.result(back, into: sheet).texts
      #expect(texts.map(\.old.language) == [.kk, .ru])
      let lesson = try #require(LessonID(Self.id).flatMap(Workshop.shipped.lesson))
      let russian = folder.appendingPathComponent("ru.md")
      let old = try String(contentsOf: russian, encoding: .utf8)
      try (old + "x\n").write(to: russian, atomically: true, encoding: .utf8)
      #expect(throws: RepositoryFault.self) { try repository.write(texts, of: lesson) }
      let kazakh = folder.appendingPathComponent("kk.md")
      #expect(try String(contentsOf: kazakh, encoding: .utf8) == texts[0].old.text)
      try old.write(to: russian, atomically: true, encoding: .utf8)
      try repository.write(texts, of: lesson)
      #expect(try String(contentsOf: kazakh, encoding: .utf8).hasPrefix("# Мұз\n"))
      #expect(try String(contentsOf: russian, encoding: .utf8).hasPrefix("# Лёд\n"))
    }
  }
}
