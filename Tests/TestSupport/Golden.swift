import Foundation

/// Compares a whole output with the file that holds it; `RECORD=1` rewrites the file and fails the run.
package enum Golden {
  /// What came of a comparison.
  package enum Outcome: Equatable {
    case same
    case recorded
    case differs(String)
  }

  /// Compares the text with `Snapshots/NAME` beside the test file.
  package static func compare(
    _ text: String, with name: String, testFile: String = #filePath
  ) -> Outcome {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Snapshots").appendingPathComponent(name)
    let known = try? String(contentsOf: file, encoding: .utf8)
    if known == text { return .same }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? text.write(to: file, atomically: true, encoding: .utf8)
      return .recorded
    }
    return .differs(firstDifference(known ?? "", text))
  }

  private static func firstDifference(_ known: String, _ new: String) -> String {
    let left = known.split(separator: "\n", omittingEmptySubsequences: false)
    let right = new.split(separator: "\n", omittingEmptySubsequences: false)
    for line in 0..<max(left.count, right.count) {
      let a = line < left.count ? String(left[line]) : "(no line)"
      let b = line < right.count ? String(right[line]) : "(no line)"
      if a != b { return "line \(line + 1): recorded «\(a)», now «\(b)»" }
    }
    return "same lines"
  }
}
