import Foundation
import LessonContent
import LibXML
import TestSupport
import Testing

@testable import LessonExchange

/// A document that LibreOffice opened and saved; left out, and said, where there is no LibreOffice.
@Suite struct OfficeTests {
  private static let office = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/snap/bin/soffice"]
    .first(where: FileManager.default.isExecutableFile)

  @Test func bringsNothingBackThatLibreOfficeMerelySaved() throws {
    guard let office = Self.office else {
      print("OfficeTests: skipped, no LibreOffice on this machine")
      return
    }
    try TemporaryFolder.use { folder in
      let sheet = try Workshop.sheet("primary-ice")
      let file = folder.appendingPathComponent("ice.docx")
      try Data(try sheet.bytes(as: .docx)).write(to: file)
      let saved = folder.appendingPathComponent("saved")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: office)
      process.arguments = [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        "docx:MS Word 2007 XML", "--outdir", saved.path, file.path,
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let bytes = try Data(contentsOf: saved.appendingPathComponent("ice.docx"))
      let result = try Workshop.result(Array(bytes), into: sheet)
      #expect(result.diagnostics == [])
      #expect(result.changes.isEmpty)
      let edited = try Workshop.editing(Array(bytes)) { document in
        document.change("t") { text in
          if text.text == "Бастау" { text.children = [.text("Бастаймыз")] }
        }
      }
      #expect(try Workshop.result(edited, into: sheet).changes.map(\.words) == ["Бастаймыз"])
    }
  }
}
