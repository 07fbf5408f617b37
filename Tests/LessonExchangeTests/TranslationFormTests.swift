import Foundation
import LessonContent
import LibXML
import Programme
import TestSupport
import Testing

@testable import LessonExchange

/// What XLIFF 2.1 asks of a file, clause by clause, over shipped lessons; its own schema is not among ours.
@Suite struct TranslationFormTests {
  static let ids = [
    "primary-ice", "kindergarten-body-safety", "senior-consent", "staff-disclosure",
  ]
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  private func root(_ id: String) throws -> (XMLElement, String) {
    let bytes = try Workshop.sheet(id).bytes(as: .xliff)
    return (try XMLReader.read(bytes), String(decoding: bytes, as: UTF8.self))
  }

  private func units(_ root: XMLElement) -> [XMLElement] {
    var units: [XMLElement] = []
    root.forEach { if $0.localName == "unit" { units.append($0) } }
    return units
  }

  // 4.2.2.1: version and srcLang must, trgLang must where there is a target; both are tags of BCP 47.
  @Test(arguments: ids)
  func namesItsVersionAndLanguages(_ id: String) throws {
    let (root, text) = try root(id)
    #expect(root.localName == "xliff")
    #expect(root.attributes["xmlns"] == "urn:oasis:names:tc:xliff:document:2.0")
    #expect(root.attributes["version"] == "2.1")
    #expect(root.attributes["srcLang"] == "kk" && root.attributes["trgLang"] == "ru")
    #expect(root.elements.allSatisfy { $0.localName == "file" } && !root.elements.isEmpty)
    // No DOCTYPE and no entity but the five of XML itself.
    #expect(!text.contains("<!"))
    let entities = text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != ";" }) }
    #expect(Set(entities).isSubset(of: ["amp", "lt", "gt", "quot", "apos", "#10", "#9", "#13"]))
  }

  // 4.3.1.10: ids are NMTOKENs; a file's is unique in the document, a unit's in its file.
  @Test(arguments: ids)
  func givesEveryUnitAnIdOfItsOwn(_ id: String) throws {
    let (root, _) = try root(id)
    let ids = (root.elements + units(root)).map { $0.attributes["id"] ?? "" }
    #expect(Set(ids).count == ids.count)
    #expect(
      ids.allSatisfy { id in
        !id.isEmpty && id.allSatisfy { $0.isLetter || $0.isNumber || "-._:".contains($0) }
      })
    #expect(units(root).count == (try Workshop.sheet(id).rows.count))
  }

  // 4.2.2.5, 4.2.2.7: notes before segments; a segment is one source, then at most one target.
  @Test(arguments: ids)
  func ordersWhatAUnitHolds(_ id: String) throws {
    let (root, _) = try root(id)
    for unit in units(root) {
      let names = unit.elements.map(\.localName)
      #expect(names == ["notes", "segment"], "\(unit.attributes["id"] ?? "")")
      let notes = try #require(unit.first("notes"))
      #expect(!notes.elements.isEmpty && notes.elements.allSatisfy { $0.localName == "note" })
      let segment = try #require(unit.first("segment"))
      let parts = segment.elements.map(\.localName)
      #expect(parts == ["source", "target"] || parts == ["source"])
    }
  }

  // 4.3.1.29: `initial` has no translation yet, the others have; 4.2.2.13: a target's language is trgLang.
  @Test(arguments: ids)
  func saysHowFarTheTranslationIs(_ id: String) throws {
    let (root, _) = try root(id)
    for unit in units(root) {
      let segment = try #require(unit.first("segment"))
      let state = segment.attributes["state"] ?? "initial"
      #expect(["initial", "translated", "reviewed", "final"].contains(state))
      #expect((state != "initial") == (segment.first("target") != nil))
      for (words, language) in [("source", "kk"), ("target", "ru")] {
        let tag = segment.first(words)?.attributes["xml:lang"]
        #expect(tag == nil || tag == language)
      }
      #expect(unit.attributes["xml:space"] == "preserve")
      #expect(["yes", "no", nil].contains(unit.attributes["translate"]))
    }
  }

  /// Another program reads it: translate-toolkit, when Python has it.
  @Test func isReadByTheTranslateToolkit() throws {
    try TemporaryFolder.use { folder in
      let sheet = try Workshop.sheet("primary-ice")
      let file = folder.appendingPathComponent("ice.xlf")
      try Data(try sheet.bytes(as: .xliff)).write(to: file)
      let script = """
        import sys
        try:
            from translate.storage.xliff2 import Xliff2File
        except ImportError:
            sys.exit(77)
        store = Xliff2File.parsefile(sys.argv[1])
        units = [unit for unit in store.units if unit.source]
        print(len(units), sum(1 for unit in units if unit.target))
        """
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [Self.python, "-c", script, file.path]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      guard process.terminationStatus != 77, process.terminationStatus != 127 else {
        print("TranslationFormTests: left out, no translate-toolkit with XLIFF 2 here")
        return
      }
      let filled = sheet.rows.count { sheet.left($0)?.words.isEmpty == false }
      let translated = sheet.rows.count {
        sheet.left($0)?.words.isEmpty == false && sheet.right($0)?.words.isEmpty == false
      }
      #expect(process.terminationStatus == 0)
      #expect(String(decoding: data, as: UTF8.self) == "\(filled) \(translated)\n")
    }
  }

  /// The environment that `.ci/setup test` makes, else the system's Python.
  private static let python: String = {
    let own = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".build-venv/bin/python3").path
    return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
  }()
}
