import Chronology
import Foundation
import TestSupport
import Testing

@testable import LessonContent

@Suite struct LessonHistoryTests {
  @Test func tellsWhatTheRecordKnowsNewestFirst() throws {
    try ReviewFixture.use { desk in
      try desk.approveWhole()
      let day = try #require(SchoolDay(iso: "2026-11-25"))
      try desk.write(try desk.desk().recall(for: .wrongFact, by: "Д.", on: day))
      let history = LessonHistory(of: try desk.lesson(), in: desk.repository, asksGit: false)
      #expect(history.entries.map(\.on.iso).first == "2026-11-25")
      guard case .paired = history.entries.last?.deed else {
        Issue.record("\(history.entries)")
        return
      }
      let deeds = history.entries.dropLast().map(\.deed)
      #expect(
        deeds == [.recalled(.wrongFact), .approved(.psychologist), .approved(.methodologist)])
    }
  }

  @Test func asksGitForTheCommitsOfTheFolderAlone() throws {
    let git = "/usr/bin/git"
    guard FileManager.default.isExecutableFile(atPath: git) else {
      print("LessonHistoryTests: skipped, git is not installed")
      return
    }
    try ReviewFixture.use { desk in
      let run = { (arguments: [String]) in
        ChildProcess.output(
          of: git,
          [
            git, "-C", desk.folder.path, "-c", "user.name=Дана; rm -rf /", "-c", "user.email=d@x",
            "-c", "commit.gpgsign=false",
          ] + arguments)
      }
      _ = try #require(run(["init", "-q"]))
      _ = try #require(run(["add", "primary"]))
      _ = try #require(run(["commit", "-q", "-m", "Write of ice \u{1F}"]))
      _ = try #require(run(["add", "."]))
      _ = try #require(run(["commit", "-q", "-m", "Add the rest"]))
      let commits = GitLog.commits(of: desk.folder.appendingPathComponent("primary/ice").path)
      #expect(commits.map(\.author) == ["Дана; rm -rf /"])
      #expect(commits.first?.subject.hasPrefix("Write of ice") == true)
      let entries = LessonHistory(of: try desk.lesson(), in: desk.repository).entries
      #expect(entries.count == 1)
    }
  }

  @Test func hasNoCommitsOutsideOfARepository() throws {
    try TemporaryFolder.use { folder in
      #expect(GitLog.commits(of: folder.path).isEmpty)
      #expect(GitLog.commits(of: "\(folder.path)/nowhere").isEmpty)
      #expect(GitLog.commits(of: "--help").isEmpty)
    }
  }

  @Test func takesNothingFromAProgramThatFails() {
    #expect(ChildProcess.output(of: "/bin/false", ["false"]) == nil)
    #expect(ChildProcess.output(of: "/nowhere/git", ["git"]) == nil)
    #expect(ChildProcess.output(of: "/bin/echo", ["echo", "a b"]) == Array("a b\n".utf8))
  }
}
