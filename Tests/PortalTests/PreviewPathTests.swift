import Diagnostics
import Programme
import Testing

@testable import Portal

@Suite struct PreviewPathTests {
  @Test func readsEveryAddressThatItWrites() throws {
    let lesson = try #require(LessonID("primary-ice"))
    var paths: [PreviewPath] = [.root, .changes, .asset("preview.css"), .media(lesson, "juqa.svg")]
    for interface in InterfaceLanguage.allCases {
      paths += [.index(interface), .pair(interface, lesson)]
      paths += PreviewView.allCases.map { .view(interface, lesson, .ru, $0) }
    }
    paths += PreviewView.allCases.map { .page(lesson, .kk, $0) }
    for path in paths {
      #expect(PreviewPath(path.text) == path)
      #expect(PreviewPath(path.speaking(.en).text) == path.speaking(.en))
    }
  }

  @Test(arguments: [
    "", "kk/", "//", "/kk", "/de/", "/kk/lessons", "/kk/lessons/", "/kk/lessons/..",
    "/kk/lessons/../../etc/passwd", "/kk/lessons/primary-ice/", "/kk/lessons/primary-ice/kk",
    "/kk/lessons/primary-ice/kk/answers", "/kk/lessons/primary-ice/xx/pupil", "/media/primary-ice",
    "/media/../juqa.svg", "/media/%2e%2e/juqa.svg", "/media/primary-ice/../record.yaml",
    "/pages/primary-ice/kk", "/etc/passwd", "/kk/lessons/primary%2Dice", "/\u{0}",
    "/kk/lessons/\(String(repeating: "a", count: 400))",
  ])
  func knowsNoOther(_ path: String) {
    #expect(PreviewPath(path) == nil)
  }
}
