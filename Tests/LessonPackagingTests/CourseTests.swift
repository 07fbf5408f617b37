import Diagnostics
import Foundation
import LessonContent
import LessonPackaging
import LibXML
import Programme
import TestSupport
import Testing
import ZipArchive

/// A level's year and a school as one package of many SCOs.
@Suite struct CourseTests {
  /// Unpacked courses by their file's name.
  static func courses(
    _ scope: CourseScope, _ repository: LoadedRepository = BrowserTests.samples,
    _ options: PackOptions = PackOptions(drafts: true)
  ) async throws -> [String: OpenedPackage] {
    try await TemporaryFolder.use { folder in
      let builder = CourseBuilder(repository: repository, scope: scope, options: options)
      _ = try await builder.build(to: folder.path)
      return try PackBuilderTests.files(in: folder).reduce(into: [:]) { opened, file in
        guard file.key.hasSuffix(".zip") else { return }
        opened[file.key] = try OpenedPackage(file.key, [UInt8](file.value))
      }
    }
  }

  @Test func aYearIsOnePackageALevelAndLanguage() async throws {
    let courses = try await Self.courses(.year)
    let names = ["grade-2", "grade-3", "grade-5", "kindergarten"].flatMap { level in
      ["kk", "ru"].flatMap { language in
        ["scorm12", "scorm2004"].map { "\($0)/year.\(level).\(language).zip" }
      }
    }
    #expect(Set(courses.keys) == Set(names))
    for (name, course) in courses {
      #expect(course.items.count == 5, "\(name): a root, a lesson, three passes")
      #expect(course.items.count { $0.attributes["identifierref"] != nil } == 3)
    }
  }

  @Test func aSchoolHoldsEveryGradeInBothLanguagesAndASharedFileOnce() async throws {
    for (name, school) in try await Self.courses(.school) {
      #expect(name.hasSuffix("/school.zip"))
      // Three lessons, two languages, three passes; grades 2 and 3 share the pages of one.
      let scos = school.resources.filter { $0.attributes["href"] != nil }
      #expect(scos.count == 18)
      #expect(school.items.count { $0.attributes["identifierref"] != nil } == 24)
      #expect(school.names.count { $0.hasSuffix(".svg") } == 1, "one drawing in three lessons")
      #expect(school.names.count { $0 == "player.js" } == 1)
      let titles = school.items.compactMap { $0.first("title")?.text }
      #expect(titles.contains("Қазақ тілінде") && titles.contains("На русском языке"))
    }
  }

  @Test func everyFileIsThereListedAndReachable() async throws {
    let courses = try await Self.courses(.year).merging(Self.courses(.school)) { first, _ in first }
    for (name, course) in courses {
      let packed = course.names.filter { !$0.hasSuffix(".xsd") && $0 != "imsmanifest.xml" }
      #expect(Set(packed) == Set(course.listedFiles), "\(name)")
      for page in packed where page.hasSuffix(".html") {
        for reference in course.text(page).matches(of: /(?:src|href)="([^"]*)"/) {
          let target = String(reference.1)
          #expect(target.hasPrefix("../../"), "\(name) \(page)")
          #expect(course.files[String(target.dropFirst(6))] != nil, "\(name) \(page) \(target)")
        }
      }
      let identifiers = course.items.compactMap { $0.attributes["identifier"] }
      #expect(Set(identifiers).count == identifiers.count)
    }
  }

  @Test func aPassWaitsForTheOneBeforeIt() async throws {
    let courses = try await Self.courses(.year)
    let old = try #require(courses["scorm12/year.grade-2.kk.zip"])
    #expect(
      old.all("prerequisites").map(\.text) == ["year_primary_ice_1", "year_primary_ice_2"])
    let new = try #require(courses["scorm2004/year.grade-2.kk.zip"])
    let passes = new.items.filter { $0.attributes["identifierref"] != nil }
    let stops = passes.map { pass in
      pass.first("sequencing")?.first("sequencingRules") != nil
    }
    #expect(stops == [true, true, false])
    #expect(new.all("ruleAction").allSatisfy { $0.attributes["action"] == "stopForwardTraversal" })
  }

  @Test(arguments: [
    ("scorm2004/year.grade-2.kk.zip", true), ("scorm2004/year.grade-5.kk.zip", false),
    ("scorm2004/year.kindergarten.ru.zip", false),
  ])
  func rollsUpCompletionAlwaysAndSuccessOnlyWhenScored(name: String, scored: Bool) async throws {
    let course = try #require(try await Self.courses(.year)[name])
    let rules = course.all("rollupRules")
    #expect(rules.count == 5)
    for rule in rules {
      #expect(rule.attributes["rollupProgressCompletion"] == "true")
      #expect(rule.attributes["rollupObjectiveSatisfied"] == (scored ? "true" : "false"))
    }
    let actions = Set(course.all("rollupAction").compactMap { $0.attributes["action"] })
    #expect(actions == (scored ? ["completed", "satisfied"] : ["completed"]))
  }

  @Test func saysThatSeveralScosAreInside() async throws {
    try await TemporaryFolder.use { folder in
      let builder = CourseBuilder(
        repository: BrowserTests.samples, scope: .year, levels: [try #require(Level(grade: 2))],
        options: PackOptions(languages: [.kk], formats: [.scorm12], drafts: true))
      let report = try await builder.build(to: folder.path)
      let found = Set(report.diagnostics.map(\.id))
      #expect(found == ["pack.course.gaps", "pack.course.several"])
      let index = try #require(try PackBuilderTests.files(in: folder)["index.json"])
      #expect(String(decoding: index, as: UTF8.self).contains("\"scos\" : 3"))
    }
  }

  @Test(arguments: [CourseScope.year, .school])
  func givesTheSameBytesForTheSameInput(scope: CourseScope) async throws {
    let first = try await Self.courses(scope).mapValues(\.files)
    let second = try await Self.courses(scope).mapValues(\.files)
    #expect(first == second && !first.isEmpty)
  }

  @Test func saysWhatIsMissing() async throws {
    try await TemporaryFolder.use { folder in
      let empty = SampleRepository.repository(
        [], programme: SampleRepository.programme([:]))
      let none = try await CourseBuilder(repository: empty, scope: .year).build(to: folder.path)
      #expect(none.courses.isEmpty && none.diagnostics.map(\.id) == ["pack.course.empty"])
      let bare = try await CourseBuilder(repository: SampleRepository.repository(), scope: .school)
        .build(to: folder.path)
      #expect(bare.diagnostics.map(\.id) == ["pack.course.programme"])
    }
  }

  @Test(arguments: [CourseScope.year, .school])
  func holdsTheLessonsOfTheCheckout(scope: CourseScope) async throws {
    let courses = try await Self.courses(scope, SampleRepository.shipped)
    #expect(courses.count >= 2)
    for (name, course) in courses { #expect(course.items.count >= 5, "\(name)") }
  }
}
