import LessonContent
import LessonPackaging
import Testing

@Suite struct ChecklistTests {
  static let rules =
    PackageRule.zip + PackageRule.manifest + PackageRule.metadata + PackageRule.script

  @Test func everyPackageKeepsEveryRule() async throws {
    let options = PackOptions(formats: [.scorm12, .scorm2004], drafts: true)
    for repository in [SampleRepository.shipped, BrowserTests.samples] {
      let packs = try await PackPrivacyTests.packs(repository, options)
      let zips = packs.filter { $0.key.hasSuffix(".zip") }
      #expect(zips.count == repository.lessons.flatMap(\.languages).count * 2)
      for (name, bytes) in zips {
        let package = try OpenedPackage(name, bytes)
        let broken = Self.rules.filter { !$0.holds(package) }.map(\.testDescription)
        #expect(broken == [], "\(name)")
      }
    }
  }
}
