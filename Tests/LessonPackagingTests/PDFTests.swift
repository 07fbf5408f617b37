import Foundation
import LessonPackaging
import Programme
import TestSupport
import Testing

/// The kit through WeasyPrint, where it is installed.
@Suite struct PDFTests {
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/weasyprint")

  /// The words of a PDF; nil, and said, where nothing can read them.
  static func text(of file: URL) throws -> String? {
    let reader = "/usr/bin/pdftotext"
    guard FileManager.default.isExecutableFile(atPath: reader) else {
      print("PDFTests: skipped, no pdftotext on this machine")
      return nil
    }
    let (status, output) = try OutsideJudge.run(reader, [file.path, "-"])
    #expect(status == 0, "\(output)")
    // Lines of a telephone's width break anywhere.
    return output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

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

  @Test func aPhonesPDFOfALessonWithManyLargePicturesStaysUnderItsLimit() async throws {
    guard Self.isInstalled else {
      print("PDFTests: skipped, no WeasyPrint on this machine")
      return
    }
    // Shapes that no two of are alike: a drawing that a PDF cannot make small.
    var numbers = SplitMix64(seed: 7)
    let shapes = (0..<5_000).map { _ in
      let part = { Double(numbers.next() % 800_000) / 1_000 }
      return
        "<path d=\"M\(part()) \(part())L\(part()) \(part())L\(part()) \(part())Z\" fill=\"#cfe8f5\"/>"
    }
    let heavy = SampleRepository.drawing.replacing("</svg>", with: shapes.joined() + "</svg>")
    let packs = try await PackPrivacyTests.packs(
      SampleRepository.repository([SampleRepository.lesson(drawing: heavy)]), Self.options)
    let phone = try #require(packs["pdf/primary-ice.kk.phone.pdf"])
    let slides = try #require(packs["pdf/primary-ice.kk.slides.pdf"])
    #expect(slides.count > 500_000, "the same pictures do not fit into a messenger")
    #expect(phone.starts(with: Array("%PDF-".utf8)) && phone.count < 500_000)
    let card = try #require(packs["pdf/primary-ice.kk.teacher.phone.pdf"])
    #expect(card.count < 500_000)
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
