import Diagnostics
import TestSupport
import Testing
import ZipArchive

@testable import LessonExchange

/// Files that are not what they say: each is refused with its reason, and nothing of it is read any further.
@Suite struct HostileFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let id: String
    let bytes: @Sendable () throws -> [UInt8]

    init(_ name: String, _ id: String, _ bytes: @escaping @Sendable () throws -> [UInt8]) {
      testDescription = name
      self.id = id
      self.bytes = bytes
    }
  }

  private static func zip(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
    var writer = ZipWriter()
    for (name, bytes) in entries { try writer.add(ZipEntry(name, bytes)) }
    return try writer.finish()
  }

  private static func document(_ body: String) throws -> [UInt8] {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      \(body)
      """
    return try zip([("[Content_Types].xml", []), ("word/document.xml", Array(text.utf8))])
  }

  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  static let cases = [
    Case("nothing", "xml.malformed") { [] },
    Case("noise", "xml.encoding") {
      (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ 131) }
    },
    Case("a torn document", "exchange.file.torn") {
      Array(try Workshop.sheet("primary-ice").bytes(as: .docx).dropLast(900))
    },
    Case("a document with a flipped byte", "exchange.file.torn") {
      var bytes = try Workshop.sheet("primary-ice").bytes(as: .docx)
      bytes[bytes.count / 2] ^= 0x55
      return bytes
    },
    Case("a zip bomb", "exchange.file.large") {
      try zip([("word/document.xml", Array(repeating: 32, count: 40 << 20))])
    },
    Case("many entries", "exchange.file.large") {
      try zip((0..<600).map { ("word/\($0).xml", [32]) })
    },
    Case("a spreadsheet", "exchange.file.kind") { try zip([("xl/workbook.xml", [60])]) },
    Case("a document with a DOCTYPE", "xml.doctype") {
      try document("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>")
    },
    Case("a document that is torn inside", "xml.malformed") {
      try document("<w:document xmlns:w=\"\(space)\"><w:body>")
    },
    Case("a document nested without end", "xml.malformed") {
      let deep = String(repeating: "<w:p>", count: 5_000)
      let up = String(repeating: "</w:p>", count: 5_000)
      return try document("<w:document xmlns:w=\"\(space)\">\(deep)\(up)</w:document>")
    },
    Case("a document of somebody else", "exchange.file.foreign") {
      try document("<w:document xmlns:w=\"\(space)\"><w:body/></w:document>")
    },
    Case("a document that is too long", "xml.large") {
      // Twice deflate's window: no ratio stops it before its length does.
      var random = SplitMix64(seed: 1)
      let block = (0..<65_536).map { _ in UInt8.random(in: 97...122, using: &random) }
      let words = Array(repeatElement(block, count: 130).joined())
      return try zip([("word/document.xml", Array("<d>".utf8) + words + Array("</d>".utf8))])
    },
    Case("a web page", "exchange.file.kind") { Array("<html><body/></html>".utf8) },
    Case("XLIFF with entities", "xml.doctype") {
      Array("<!DOCTYPE xliff [<!ENTITY b \"bb\">]><xliff version=\"2.1\">&b;</xliff>".utf8)
    },
    Case("XLIFF 1.2", "exchange.xliff.version") { Array("<xliff version=\"1.2\"/>".utf8) },
    Case("XLIFF of somebody else", "exchange.file.foreign") {
      Array("<xliff version=\"2.1\"><file id=\"f1\"/></xliff>".utf8)
    },
    Case("Markdown", "xml.malformed") { Array("# Мұз\n".utf8) },
  ]

  @Test(arguments: cases)
  func refuses(_ hostile: Case) throws {
    let bytes = try hostile.bytes()
    let fault = #expect(throws: ExchangeFault.self) {
      try ReturnedSheet(file: "hostile", bytes: bytes)
    }
    #expect(fault?.diagnostics.map(\.id) == [hostile.id])
    #expect(fault?.diagnostics.allSatisfy { Words.of($0.id) != nil } == true)
  }

  /// Whatever is flipped or cut, reading ends in a refusal or in a merge, never in a crash.
  @Test(arguments: 0..<40)
  func endsForBrokenFiles(_ seed: Int) throws {
    let sheet = try Workshop.sheet("kindergarten-body-safety")
    var random = SplitMix64(seed: UInt64(seed))
    var bytes = try sheet.bytes(as: seed.isMultiple(of: 2) ? .xliff : .docx)
    for _ in 0..<1 + seed % 5 {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    if seed % 3 == 0 { bytes.removeLast(Int.random(in: bytes.indices, using: &random)) }
    guard let returned = try? ReturnedSheet(file: "broken", bytes: bytes) else { return }
    let result = ExchangeMerge.result(of: returned, into: sheet)
    #expect(result.texts.isEmpty || !result.diagnostics.hasErrors)
  }
}
