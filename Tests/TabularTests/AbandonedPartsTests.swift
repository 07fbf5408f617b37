import Foundation
import TestSupport
import Testing

@testable import Tabular

@Suite struct AbandonedPartsTests {
  /// A process that has ended: its number means nobody.
  private static func endedProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test func removesOnlyWhatADeadProcessLeftBesideTheName() throws {
    let dead = try Self.endedProcess()
    let gone = ["table.csv.\(dead)-1.part", "table.csv.\(dead)-22.part"]
    let staying = [
      "table.csv.\(getpid())-900.part", "other.csv.\(dead)-1.part", "table.csv.\(dead)-x.part",
      "table.csv.part", "table.csv.0-1.part", "table.csv.\(dead)-1.part.csv",
    ]
    try TemporaryFolder.use { folder in
      for name in gone + staying {
        try Data([1]).write(to: folder.appendingPathComponent(name))
      }
      var writer = try CSVWriter(path: folder.appendingPathComponent("table.csv").path)
      try writer.writeRow(["a"])
      try writer.finish()
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(Set(left) == Set(staying + ["table.csv"]))
    }
  }
}
