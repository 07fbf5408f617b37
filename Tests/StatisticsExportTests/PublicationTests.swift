import Chronology
import DeliveryStatistics
import Diagnostics
import StatisticsExport
import TestSupport
import Testing
import ZipArchive

@Suite struct PublicationTests {
  @Test(arguments: [
    "publication.json", "tables/regions.csv", "tables/attendance.csv", "extracts/KZ-19.csv",
    "extracts/KZ-19/19-01.csv", "half-year/2025-S2.kk.html", "half-year/2025-S2.csv",
    "egov/attendance.json", "egov/attendance.passport.json", "report.html", "report.ru.html",
    "report.en.html", "sdmx/structure.xml", "sdmx/PERSONAL_SAFETY.xsd", "sdmx/attendance.xml",
    "sdmx/regions-by-month.csv", "sdmx/small-schools.xml", "tables/small-schools.csv",
    "surveys/calm-pupils.csv", "context/indicators.csv", "sdmx/PERSONAL_SAFETY_SURVEY.xsd",
    "sdmx/surveys/calm-pupils.xml", "sdmx/surveys/calm-pupils.csv",
    "sdmx/PERSONAL_SAFETY_CONTEXT.xsd", "sdmx/context/indicators.xml",
    "sdmx/context/indicators.csv",
  ])
  func makesTheGoldenFile(_ path: String) throws {
    let file = try #require(try Self.files().first { $0.path == path })
    let name = "publication/" + path.split(separator: "/").joined(separator: "-")
    // The digests of workbooks hold for one zlib and libxlsxwriter; the record's list of files is left out.
    var text = String(decoding: file.bytes, as: UTF8.self)
    if path == "publication.json", let place = text.firstRange(of: "  \"files\" : [") {
      let rest = text[place.upperBound...]
      let end = try #require(rest.firstRange(of: "  ],\n"))
      text = String(text[..<place.lowerBound] + rest[end.upperBound...])
    }
    #expect(Golden.compare(text, with: name) == .same)
  }

  @Test func namesEveryFile() throws {
    let list = try Self.files().map(\.path).joined(separator: "\n") + "\n"
    #expect(Golden.compare(list, with: "publication/files.txt") == .same)
  }

  @Test func givesTheSameBytesTwice() throws {
    #expect(try Self.files() == Self.files())
  }

  @Test func marksCSVFilesWhenAsked() throws {
    for hasMark in [false, true] {
      let files = try FixtureCountry.publication(hasMark: hasMark).files()
      for file in files
      where file.path.hasSuffix(".csv") && !file.path.hasPrefix("sdmx/") {
        #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) == hasMark, "\(file.path)")
      }
    }
  }

  /// Whoever meets one file alone must see that the country is made up, and nobody may read it of a real one.
  @Test(arguments: [true, false])
  func saysInEveryFileWhetherTheCountryIsMadeUp(isSynthetic: Bool) throws {
    for file in try FixtureCountry.publication(isSynthetic: isSynthetic, isFirst: true).files() {
      var text = String(decoding: file.bytes, as: UTF8.self)
      if file.path.hasSuffix(".xlsx") {
        let zip = try ZipReader(file.bytes)
        text = String(decoding: try zip.read("docProps/core.xml"), as: UTF8.self)
      }
      let mark =
        file.path.hasSuffix(".csv") && !file.path.hasPrefix("sdmx/")
        ? text.contains(",yes\n")
        : file.path.hasPrefix("egov/") && !file.path.contains("passport")
          ? text.contains("\"synthetic\":\"yes\"")
          : ["SYNTHETIC", "СИНТЕТИЧЕСКИЕ ДАННЫЕ", "ЖАСАНДЫ ДЕРЕК"].contains(where: text.contains)
      #expect(mark == isSynthetic, "\(file.path)")
    }
  }

  @Test func hidesAShareWithItsCountsAndShowsNoReason() throws {
    for file in try Self.files() where file.path.contains("attendance") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("primary") && !text.contains("secondary"), "\(file.path)")
    }
    let csv = try #require(try Self.files().first { $0.path == "tables/attendance.csv" })
    let hidden = String(decoding: csv.bytes, as: UTF8.self).split(separator: "\n")
      .filter { $0.contains(",suppressed,") }
    #expect(hidden.count == 9)
    #expect(hidden.allSatisfy { $0.contains(",suppressed,,,,") })
  }

  @Test(arguments: [
    (InterfaceLanguage.kk, "Не өзгерді?", "Бұл – бірінші шығарылым"),
    (.ru, "Что изменилось?", "Это первый выпуск"), (.en, "What changed?", "the first vintage"),
  ])
  func saysWhenThereIsNothingToCompareWith(
    language: InterfaceLanguage, question: String, answer: String
  ) throws {
    let name = language == .kk ? "report.html" : "report.\(language.rawValue).html"
    for isFirst in [true, false] {
      let files = try FixtureCountry.publication(isFirst: isFirst).files()
      let page = String(
        decoding: try #require(files.first { $0.path == name }).bytes, as: UTF8.self)
      #expect(page.contains(question))
      #expect(page.contains(answer) == isFirst)
      for reference in ["https://", "src=", "@import", "<script", "<link", "href="] {
        #expect(!page.contains(reference), "\(reference)")
      }
    }
  }

  @Test func splitsAnOpenDataFileBelowItsLimit() throws {
    let package = OpenDataPackageProbe.files(try FixtureCountry.publication(), limit: 1_000)
    let parts = package.filter { $0.path.hasPrefix("egov/attendance") && !$0.path.contains("pass") }
    #expect(parts.count > 2)
    for part in parts {
      #expect(part.bytes.count <= 1_000)
      let text = String(decoding: part.bytes, as: UTF8.self)
      #expect(text.hasPrefix("[{") && text.hasSuffix("}]\n"))
    }
  }

  @Test(arguments: [
    ("2025-12-24", "2025-S2", "2026-01-15"), ("2026-06-30", "2026-S1", "2026-07-15"),
    ("2026-07-01", "2026-S2", "2027-01-15"),
  ])
  func knowsWhenAHalfYearlyReportIsDue(day: String, code: String, deadline: String) throws {
    let halfYear = HalfYear(containing: try #require(SchoolDay(iso: day)))
    #expect(halfYear.code == code)
    #expect(halfYear.deadline.iso == deadline)
  }

  static func files() throws -> [PublicationFile] {
    try FixtureCountry.publication().files()
  }
}
