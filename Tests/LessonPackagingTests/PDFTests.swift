import Foundation
import LessonPackaging
import Programme
import TestSupport
import Testing

/// The kit through WeasyPrint, where it is installed.
@Suite struct PDFTests {
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/weasyprint")

  static var options: PackOptions {
    PackOptions(languages: [.kk], formats: [.pdf], drafts: true)
  }

  @Test func printsEverySheetAndKeepsThePhonesUnderTheirLimit() async throws {
    guard Self.isInstalled else {
      print("PDFTests: skipped, no WeasyPrint on this machine")
      return
    }
    let packs = try await PackPrivacyTests.packs(SampleRepository.repository(), Self.options)
    let pdfs = packs.filter { $0.key.hasSuffix(".pdf") }
    #expect(
      pdfs.keys.sorted() == [
        "pdf/general.kk.letter.pdf", "pdf/general.kk.pocket.pdf", "pdf/primary-ice.kk.pdf",
        "pdf/primary-ice.kk.phone.pdf", "pdf/primary-ice.kk.slides.pdf",
        "pdf/primary-ice.kk.teacher.pdf", "pdf/primary-ice.kk.teacher.phone.pdf",
      ])
    for (name, bytes) in pdfs {
      #expect(bytes.starts(with: Array("%PDF-".utf8)), "\(name)")
      #expect(bytes.count < 500_000, "\(name)")
    }
  }

  @Test func saysThatThePrinterIsMissingBeforeAnythingIsWritten() async throws {
    try await TemporaryFolder.use { folder in
      var options = Self.options
      options.programs = folder.path
      let packs = folder.appendingPathComponent("packs").path
      await #expect(throws: PackFault.noPrinter) {
        try await PackBuilder(
          repository: SampleRepository.repository(), options: options
        ).build(to: packs)
      }
      #expect(!FileManager.default.fileExists(atPath: packs))
    }
  }
}
