import Diagnostics
import Foundation
import LessonContent
import LibXML
import Programme
import TestSupport
import Testing

@testable import LessonExchange

@Suite struct RoundTripTests {
  @Test(arguments: Workshop.ids)
  func bringsNothingBackWhenNobodyEdited(_ id: String) throws {
    for (format, left) in [(ExchangeFormat.docx, TeachingLanguage.kk), (.xliff, .ru)] {
      let sheet = try Workshop.sheet(id, left: left)
      #expect(sheet.rows.count > 20)
      let bytes = try sheet.bytes(as: format)
      #expect(try sheet.bytes(as: format) == bytes)
      let result = try Workshop.result(bytes, into: sheet)
      #expect(result.changes.isEmpty)
      #expect(result.diagnostics == [])
      #expect(result.texts.isEmpty)
    }
  }

  @Test(arguments: Workshop.ids)
  func cutsATextWithoutLosingAByte(_ id: String) throws {
    let sheet = try Workshop.sheet(id)
    for text in [sheet.left, sheet.right].compactMap(\.self) {
      let file = try Data(contentsOf: URL(fileURLWithPath: text.file))
      #expect(Array(text.replacing([:]).utf8) == Array(file))
      // Every line with words is in a piece.
      let covered = Set(text.segments.flatMap { Array($0.lines) })
      for (place, line) in text.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated() where !line.isEmpty
      {
        #expect(covered.contains(place + 1), "\(text.file):\(place + 1)")
      }
      #expect(!text.segments.contains { $0.kind == .stray })
      // Each reads the whole text again: a few are enough.
      for place in stride(from: 0, to: text.segments.count, by: 15) {
        #expect(text.canHold(text.segments[place].words, at: place))
      }
    }
  }

  /// Both texts of a sound lesson have the same pieces in the same order.
  @Test(arguments: Workshop.ids)
  func findsATwinForNearlyEveryPiece(_ id: String) throws {
    let rows = try Workshop.sheet(id).rows
    let alone = rows.count { $0.places.left == nil || $0.places.right == nil }
    #expect(alone * 10 <= rows.count, "\(alone) of \(rows.count)")
  }

  @Test(arguments: 0..<12, ExchangeFormat.allCases)
  func bringsSeededEditsBackExactly(_ seed: Int, _ format: ExchangeFormat) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let sheet = try Workshop.sheet(try #require(Workshop.ids.randomElement(using: &random)))
    let bytes = try sheet.bytes(as: format)
    var expected: [TeachingLanguage: [Int: String]] = [:]
    var edits: [Int: [Int: String]] = [:]
    for _ in 0..<6 {
      let place = Int.random(in: sheet.rows.indices, using: &random)
      let side = Bool.random(using: &random) ? ExchangeSide.left : .right
      let row = sheet.rows[place]
      guard let piece = side.place(of: row), let text = side.text(of: sheet),
        !text.segments[piece].isFixed
      else { continue }
      let words = Self.edited(text.segments[piece].words, using: &random)
      expected[text.language, default: [:]][piece] = words
      edits[place, default: [:]][side.column] = words
    }
    let back =
      format == .docx
      ? try Workshop.editing(bytes) { document in
        document.changeRows { rows in
          for (place, cells) in edits {
            for (column, words) in cells { rows[place + 1].put(words, inCell: column + 1) }
          }
        }
      } : try Self.translating(bytes, sheet, edits)
    let result = try Workshop.result(back, into: sheet)
    #expect(result.diagnostics == [])
    #expect(result.texts.count == expected.count)
    for text in result.texts {
      let changes = try #require(expected[text.old.language])
      #expect(text.new == text.old.replacing(changes))
      let new = EditableText(
        text: text.new, file: "", language: text.old.language,
        words: try #require(Workshop.shipped.headings[text.old.language]))
      #expect(new.segments.count == text.old.segments.count)
      for (place, words) in changes {
        #expect(
          new.segments[place].words == SegmentWords.tidy(words, for: new.segments[place].kind))
      }
    }
  }

  /// Words that a person may well write: a word more, a word less, a mark, letters that XML escapes, a new line.
  private static func edited(_ words: String, using random: inout SplitMix64) -> String {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: words + " Тағы бір сөйлем қосылды."
    case 1: "Ең алдымен " + words
    case 2: words.split(separator: " ").dropLast().joined(separator: " ") + " «ә» & <қ>?"
    case 3: "\u{201E}Ғылым\u{201C} – " + words + " 112-ге."
    default: words + "\nЕкінші жол."
    }
  }

  private static func translating(
    _ bytes: [UInt8], _ sheet: ExchangeSheet, _ edits: [Int: [Int: String]]
  ) throws -> [UInt8] {
    var root = try XMLReader.read(bytes)
    root.change("unit") { unit in
      guard let key = RowKey(unit.attribute("id")), let cells = edits[key.number - 1]
      else { return }
      unit.change("segment") { segment in
        if let words = cells[0] { segment.change("source") { $0.children = [.text(words)] } }
        if let words = cells[1] { segment.change("target") { $0.children = [.text(words)] } }
      }
    }
    return XMLWriter.bytes(of: root)
  }
}
