import Foundation
import LessonContent
import LibXML
import Programme
import TestSupport
import Testing
import ZipArchive

@testable import LessonExchange

/// The shipped lessons, files made of them, and what a word processor may do to such a file.
enum Workshop {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("lessons").path

  static let shipped = ContentRepository(folder: folder).load()

  static let ids = shipped.lessons.map(\.id.text)

  /// A shipped lesson laid out; `left` decides which language is translated from.
  static func sheet(_ id: String, left: TeachingLanguage = .kk) throws -> ExchangeSheet {
    try sheet(id, left: left, in: ContentRepository(folder: folder))
  }

  static func sheet(
    _ id: String, left: TeachingLanguage = .kk, in repository: ContentRepository
  ) throws -> ExchangeSheet {
    let lesson = try #require(LessonID(id).flatMap(shipped.lesson))
    return try #require(
      try ExchangeSheet(
        lesson, left: left, right: left == .kk ? .ru : .kk, headings: shipped.headings,
        in: repository))
  }

  /// What comes of a file that is brought back into a sheet.
  static func result(_ bytes: [UInt8], into sheet: ExchangeSheet) throws -> ExchangeResult {
    ExchangeMerge.result(of: try ReturnedSheet(file: "back", bytes: bytes), into: sheet)
  }

  /// The same document with its text changed as a word processor would.
  static func editing(
    _ bytes: [UInt8], part: String = "word/document.xml", _ edit: (inout XMLElement) -> Void
  ) throws -> [UInt8] {
    let archive = try ZipReader(bytes)
    var writer = ZipWriter()
    for name in archive.names {
      var content = try archive.read(name)
      if name == part {
        var root = try XMLReader.read(content)
        edit(&root)
        content = XMLWriter.bytes(of: root)
      }
      try writer.add(ZipEntry(name, content))
    }
    return try writer.finish()
  }

  /// A copy of one shipped lesson in a folder of its own, whose texts may be changed.
  static func withCopy(
    of id: String, _ body: (ContentRepository, URL) throws -> Void
  ) throws {
    let lesson = try #require(LessonID(id).flatMap(shipped.lesson))
    try TemporaryFolder.use { copy in
      let place = copy.appendingPathComponent(lesson.folder)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: "\(folder)/\(lesson.folder)", toPath: place.path)
      try body(ContentRepository(folder: copy.path), place)
    }
  }
}

extension XMLElement {
  /// Changes every element of a local name below, innermost first.
  mutating func change(_ localName: String, _ edit: (inout XMLElement) -> Void) {
    for index in children.indices {
      guard case .element(var child) = children[index] else { continue }
      child.change(localName, edit)
      if child.localName == localName { edit(&child) }
      children[index] = .element(child)
    }
  }

  /// Takes away every element below that a test names.
  mutating func remove(_ isGone: (XMLElement) -> Bool) {
    children = children.compactMap { node in
      guard case .element(var child) = node else { return node }
      guard !isGone(child) else { return nil }
      child.remove(isGone)
      return .element(child)
    }
  }

  /// The rows of the only table of an exported document.
  var tableRows: [XMLElement] {
    first("body")?.first("tbl")?.elements.filter { $0.localName == "tr" } ?? []
  }

  /// Changes the rows of the only table.
  mutating func changeRows(_ edit: (inout [XMLElement]) -> Void) {
    change("tbl") { table in
      let others = table.elements.filter { $0.localName != "tr" }
      var rows = table.elements.filter { $0.localName == "tr" }
      edit(&rows)
      table.children = (others + rows).map(XMLNode.element)
    }
  }

  /// Puts words into a cell in place of what it holds, one paragraph a line.
  mutating func put(_ words: String, inCell column: Int) {
    var cells = elements.filter { $0.localName == "tc" }
    let others = elements.filter { $0.localName != "tc" }
    let properties = cells[column].elements.filter { $0.localName == "tcPr" }
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    cells[column].children = (properties + lines.map { Run.paragraph([Run.text(String($0))]) })
      .map(XMLNode.element)
    children = (others + cells).map(XMLNode.element)
  }
}
