import Diagnostics
import Foundation
import LessonContent
import LibXML
import Programme
import TestSupport
import Testing

@testable import LessonExchange

/// What Word, LibreOffice and people do to a document, one thing a test.
@Suite struct WordProcessorTests {
  private static let id = "primary-ice"

  /// The number of the row of a kind, its piece on the left having those words.
  private func row(
    _ sheet: ExchangeSheet, _ kind: String, _ number: Int = 0
  ) throws -> Int {
    let rows = sheet.rows.indices.filter { sheet.rows[$0].kind.code == kind }
    try #require(rows.count > number)
    return rows[number]
  }

  private func result(
    _ edit: (ExchangeSheet, inout [XMLElement]) throws -> Void
  ) throws -> (sheet: ExchangeSheet, result: ExchangeResult) {
    let sheet = try Workshop.sheet(Self.id)
    var fault: (any Error)?
    let back = try Workshop.editing(try sheet.bytes(as: .docx)) { document in
      document.changeRows { rows in
        do { try edit(sheet, &rows) } catch { fault = error }
      }
    }
    if let fault { throw fault }
    return (sheet, try Workshop.result(back, into: sheet))
  }

  private func ids(_ result: ExchangeResult) -> [String] { result.diagnostics.map(\.id) }

  @Test func readsWordsThatWereCutIntoRuns() throws {
    let (_, result) = try result { sheet, rows in
      rows[try row(sheet, "step") + 1].change("p") { paragraph in
        guard paragraph.first("sdt") == nil, paragraph.text.contains("Бастау") else { return }
        paragraph.children = [
          .element(XMLElement("w:proofErr", ["w:type": "spellStart"])),
          .element(Run.text("Бас")),
          .element(XMLElement("w:r", elements: [XMLElement("w:t", text: "тай")])),
          .element(
            XMLElement(
              "w:r",
              elements: [
                XMLElement("w:noBreakHyphen"), XMLElement("w:tab"), XMLElement("w:t", text: "мыз "),
              ])),
        ]
      }
    }
    #expect(result.changes.map(\.words) == ["Бастай- мыз"])
    #expect(result.texts.first?.new.contains("\n### Бастай- мыз (2 минут)\n") == true)
    #expect(result.texts.count == 1)
  }

  @Test func takesBulletsOfWordForItems() throws {
    let (sheet, result) = try result { sheet, rows in
      let place = try #require(
        sheet.rows.firstIndex {
          $0.kind == .screen && sheet.right($0)?.words.contains("\n- ") == true
        })
      rows[place + 1].change("p") { paragraph in
        if paragraph.text.contains("под мостом;") {
          paragraph.children.append(.element(Run.text(" и рядом")))
        }
      }
    }
    #expect(result.diagnostics == [])
    let change = try #require(result.changes.first)
    #expect(change.words.contains("\n- под мостом; и рядом\n"))
    #expect(change.lines.count { $0.old == nil || $0.new == nil } == 2)
    #expect(sheet.right?.text.contains("\n- под мостом;\n") == true)
  }

  @Test func readsTrackedChangesAsAcceptedAndSaysSo() throws {
    let (_, result) = try result { sheet, rows in
      rows[try row(sheet, "title") + 1].change("tc") { cell in
        guard cell.text.contains("Мұзға") else { return }
        cell.change("p") { paragraph in
          paragraph.children = [
            .element(
              XMLElement(
                "w:del",
                elements: [
                  XMLElement("w:r", elements: [XMLElement("w:delText", text: "Мұзға")])
                ])),
            .element(XMLElement("w:ins", elements: [Run.text("Жұқа мұзға")])),
            .element(Run.text(" баспай тұрып")),
            .element(XMLElement("w:r", elements: [XMLElement("w:commentReference")])),
          ]
        }
      }
    }
    #expect(result.changes.map(\.words) == ["Жұқа мұзға баспай тұрып"])
    #expect(ids(result) == ["exchange.cell.comment", "exchange.cell.tracked"])
    #expect(result.texts.first?.new.hasPrefix("# Жұқа мұзға баспай тұрып\n") == true)
  }

  struct Bold: Sendable, CustomTestStringConvertible {
    let kind: String
    let words: String
    let isDropped: Bool
    let runs: [(text: String, marks: [String])]

    var testDescription: String { "\(kind): \(words)" }
  }

  @Test(arguments: [
    Bold(
      kind: "teacher", words: "Балалар **жағада** тұр.", isDropped: false,
      runs: [("Балалар", []), (" жағада ", ["w:b"]), ("тұр.", [])]),
    Bold(
      kind: "screen", words: "Мұзға *баспа*, ***ешқашан***!", isDropped: false,
      runs: [
        ("Мұзға ", []), ("бас", ["w:i"]), ("па", ["w:i"]), (", ", []), ("ешқашан", ["w:b", "w:i"]),
        ("!", []),
      ]),
    // Stars between a letter and a quotation mark are no emphasis in Markdown.
    Bold(
      kind: "teacher", words: "Сен«жоқ»де.", isDropped: true,
      runs: [("Сен", []), ("«жоқ»", ["w:b"]), ("де.", [])]),
    Bold(
      kind: "teacher", words: "Бұл * белгісі.", isDropped: true,
      runs: [("Бұл * ", []), ("белгісі.", ["w:b"])]),
    Bold(
      kind: "question", words: "Неге баспаймыз?", isDropped: true,
      runs: [("Неге ", ["w:i"]), ("баспаймыз?", [])]),
    Bold(kind: "step", words: "Бастаймыз", isDropped: false, runs: [("Бастаймыз", ["w:b"])]),
  ])
  func bringsBoldAndItalicAsMarkdownOrSaysThatItCannot(_ bold: Bold) throws {
    let (sheet, result) = try result { sheet, rows in
      let place = try row(sheet, bold.kind) + 1
      rows[place].put("x", inCell: 1)
      rows[place].change("p") { paragraph in
        guard paragraph.text == "x" else { return }
        let style = bold.kind == "step" ? "Structure" : "Words"
        paragraph.children =
          [.element(XMLElement("w:pPr", elements: [XMLElement("w:pStyle", ["w:val": style])]))]
          + bold.runs.map { run in
            let properties = XMLElement("w:rPr", elements: run.marks.map { XMLElement($0) })
            let words = XMLElement("w:t", ["xml:space": "preserve"], text: run.text)
            return .element(XMLElement("w:r", elements: [properties, words]))
          }
      }
    }
    #expect(result.changes.map(\.words) == [bold.words])
    #expect(ids(result) == (bold.isDropped ? ["exchange.cell.emphasis"] : []))
    #expect(result.diagnostics.allSatisfy { $0.place.line != nil && Words.of($0.id) != nil })
    // What was brought in is still one piece of the same kind.
    let text = try #require(result.texts.first).new
    let left = try #require(sheet.left)
    let again = EditableText(
      text: text, file: left.file, language: left.language,
      words: try #require(Workshop.shipped.headings[.kk]))
    #expect(again.segments.map(\.kind) == left.segments.map(\.kind))
  }

  @Test func joinsParagraphsWhoseEndWasStruckOut() throws {
    let (_, result) = try result { sheet, rows in
      rows[try row(sheet, "title") + 1].put("Мұзға\nбаспай", inCell: 1)
      rows[try row(sheet, "title") + 1].change("p") { paragraph in
        guard paragraph.text == "Мұзға" else { return }
        paragraph.change("pPr") { properties in
          properties.children.append(
            .element(XMLElement("w:rPr", elements: [XMLElement("w:del")])))
        }
      }
    }
    #expect(result.changes.map(\.words) == ["Мұзғабаспай"])
  }

  @Test(arguments: [
    ("sdtPr", "bookmarkStart"), ("vanish", "bookmarkStart"), ("sdtPr", "vanish"),
  ])
  func findsRowsByAnyKeyThatIsLeft(_ first: String, _ second: String) throws {
    let sheet = try Workshop.sheet(Self.id)
    let back = try Workshop.editing(try sheet.bytes(as: .docx)) { document in
      document.remove { element in
        let isHidden = element.first("rPr")?.first("vanish") != nil
        return element.localName == first || element.localName == second
          || isHidden && (first == "vanish" || second == "vanish")
      }
      document.changeRows { rows in
        rows.swapAt(4, 9)
        rows[9].put("Новое слово", inCell: 2)
      }
    }
    let result = try Workshop.result(back, into: sheet)
    #expect(result.diagnostics == [])
    #expect(result.changes.map(\.words) == ["Новое слово"])
    #expect(result.changes.first?.place == sheet.rows[3].places.right)
  }

  @Test func findsRowsByTheirOrderWhenEveryKeyIsGone() throws {
    let sheet = try Workshop.sheet(Self.id)
    let strip: (inout XMLElement) -> Void = { document in
      document.remove { element in
        ["sdtPr", "bookmarkStart", "bookmarkEnd"].contains(element.localName)
          || element.first("rPr")?.first("vanish") != nil
      }
    }
    let back = try Workshop.editing(try sheet.bytes(as: .docx)) { document in
      strip(&document)
      document.changeRows { $0[7].put("Жаңа сөз", inCell: 2) }
    }
    let result = try Workshop.result(back, into: sheet)
    #expect(result.diagnostics == [])
    #expect(result.changes.map(\.words) == ["Жаңа сөз"])
    let less = try Workshop.editing(back) { document in
      document.changeRows { $0.remove(at: 12) }
    }
    let refused = try Workshop.result(less, into: sheet)
    #expect(refused.diagnostics.hasErrors)
    #expect(Set(ids(refused)).contains("exchange.row.unknown"))
    #expect(refused.texts.isEmpty)
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let id: String
    let isError: Bool
    let edit: @Sendable (inout [XMLElement], _ step: Int, _ screen: Int) -> Void

    init(
      _ name: String, _ id: String, isError: Bool = true,
      _ edit: @escaping @Sendable (inout [XMLElement], Int, Int) -> Void
    ) {
      testDescription = name
      self.id = id
      self.isError = isError
      self.edit = edit
    }
  }

  static let slips = [
    Slip("a new row", "exchange.row.unknown") { rows, _, _ in
      var row = rows[5]
      row.remove { ["sdtPr", "bookmarkStart"].contains($0.localName) }
      row.put("", inCell: 0)
      row.put("Жаңа абзац", inCell: 1)
      rows.insert(row, at: 6)
    },
    Slip("a row copied", "exchange.row.twice") { rows, _, _ in rows.insert(rows[5], at: 6) },
    Slip("a row taken out", "exchange.row.missing", isError: false) { rows, _, _ in
      rows.remove(at: 5)
    },
    Slip("a row whose deletion is tracked", "exchange.row.missing", isError: false) { rows, _, _ in
      rows[5].change("trPr") { $0.children.append(.element(XMLElement("w:del"))) }
    },
    Slip("cells merged", "exchange.row.cells") { rows, _, _ in
      let cells = rows[5].elements.filter { $0.localName == "tc" }
      rows[5].children = [.element(cells[0])]
    },
    Slip("a cell emptied", "exchange.cell.empty") { rows, _, screen in
      rows[screen].put("  \n ", inCell: 1)
    },
    Slip("a heading in a cell", "exchange.cell.structure") { rows, _, screen in
      rows[screen].put("Мұз\n## Үйге", inCell: 1)
    },
    Slip("a label in a cell", "exchange.cell.structure") { rows, _, screen in
      rows[screen].put("Мұз\nЭкран жоқ болса: айтыңыз", inCell: 1)
    },
    Slip("an answer in a cell", "exchange.cell.structure") { rows, _, screen in
      rows[screen].put("Мұз\n- Дұрыс: иә", inCell: 1)
    },
    Slip("a remark in a cell", "exchange.cell.structure") { rows, _, screen in
      rows[screen].put("Мұз\n<!-- ескерту -->", inCell: 1)
    },
    Slip("a fixed heading changed", "exchange.cell.locked", isError: false) { rows, _, _ in
      for place in rows.indices where rows[place].text.contains("До урока") {
        rows[place].put("Перед уроком", inCell: 2)
      }
    },
    Slip("a picture in a cell", "exchange.cell.object", isError: false) { rows, _, screen in
      rows[screen].change("p") { paragraph in
        paragraph.children.append(
          .element(XMLElement("w:r", elements: [XMLElement("w:drawing")])))
      }
    },
  ]

  @Test(arguments: slips)
  func namesTheRow(_ slip: Slip) throws {
    let (_, result) = try result { sheet, rows in
      slip.edit(&rows, try row(sheet, "step") + 1, try row(sheet, "screen") + 1)
    }
    let found = result.diagnostics.filter { $0.id == slip.id }
    #expect(!found.isEmpty, "\(ids(result))")
    #expect(result.diagnostics.hasErrors == slip.isError, "\(ids(result))")
    #expect(result.texts.isEmpty)
    #expect(found.allSatisfy { Words.of($0.id) != nil })
    if slip.id != "exchange.row.missing" { #expect(found.allSatisfy { $0.place.line != nil }) }
  }

  @Test func ignoresEmptyRowsAndTheColumnOfLabels() throws {
    let (_, result) = try result { sheet, rows in
      var empty = rows[5]
      empty.remove { ["sdtPr", "bookmarkStart"].contains($0.localName) }
      for column in 0...2 { empty.put("", inCell: column) }
      rows.append(empty)
      rows[try row(sheet, "screen") + 1].change("sdtContent") { content in
        content.children.insert(.element(Run.text("Экран!!! ")), at: 0)
      }
    }
    #expect(result.diagnostics == [])
    #expect(result.changes.isEmpty)
  }
}
