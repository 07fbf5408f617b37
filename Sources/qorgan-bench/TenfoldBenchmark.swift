import Chronology
import DeliveryLedger
import Foundation
import Programme

/// Ten times the demo's feed into one ledger, file by file, beside ten times what the first of them took.
///
/// The other nine files are the first with every session some days later and every report under another id. Only when
/// asked for by name: it writes 2 GB. The named tables are timed over it too.
func tenfoldBenchmark(
  _ bench: Workbench, programme: LessonProgramme, calendars: [CalendarYear]
) throws -> [BenchLine] {
  let database = bench.folder + "/tenfold.sqlite"
  bench.remove(database: database)
  defer { bench.remove(database: database) }
  let registry = Command.run(
    Workbench.qorgan, ["registry", "import", bench.registry, "--database", database])
  guard registry.status == 0 else { throw BenchFault.failed("registry import", registry.status) }
  var runs: [Command.Run] = []
  for number in 0..<10 {
    let file = bench.folder + "/tenfold-\(number).csv"
    try LaterFeed(days: number * 3, digit: number).write(bench.deliveries, to: file)
    let run = Command.run(Workbench.qorgan, ["delivery", "import", file, "--database", database])
    for suffix in ["", ".rejected.csv", ".rejected.xlsx"] {
      try? FileManager.default.removeItem(atPath: file + suffix)
    }
    // Status 1 is right: the feed has bad rows, and all of them are listed.
    guard run.status == 0 || run.status == 1 else {
      throw BenchFault.failed("delivery import", run.status)
    }
    runs.append(run)
  }
  let first = runs[0].seconds
  let cube = try CubeBenchmark(
    try Ledger.open(database), programme: programme, calendars: calendars)
  return [
    BenchLine(
      name: "ledger.tenfold", value: runs.map(\.seconds).reduce(0, +), unit: "s", peer: first),
    BenchLine(
      name: "ledger.tenfold.last", value: runs[9].seconds, unit: "s", peer: first),
    BenchLine(
      name: "ledger.tenfold.memory", value: runs.map(\.peakMemory).max() ?? 0, unit: "MB"),
  ] + cube.tenfoldLines()
}

/// A feed once more, some days later and under other ids.
private struct LaterFeed {
  let days: Int
  let digit: Int

  func write(_ source: String, to target: String) throws {
    let feed = try Data(contentsOf: URL(fileURLWithPath: source), options: .alwaysMapped)
    _ = FileManager.default.createFile(atPath: target, contents: nil)
    guard let file = FileHandle(forWritingAtPath: target) else {
      throw BenchFault.failed(target, Int32(errno))
    }
    try feed.withUnsafeBytes { bytes in
      var out: [UInt8] = []
      var shifted: [ArraySlice<UInt8>: [UInt8]] = [:]
      var header: [String]?
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        var fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
          .map { Array($0) }
        if let header {
          for (place, name) in header.enumerated() where fields.indices.contains(place) {
            if name == "report_id", let first = fields[place].first {
              fields[place][0] = other(first)
            } else if name == "date" {
              let text = fields[place][...]
              let known = shifted[text] ?? later(fields[place])
              shifted[text] = known
              fields[place] = known
            }
          }
        } else {
          header = fields.map { String(decoding: $0, as: UTF8.self) }
        }
        out += fields.joined(separator: [UInt8(ascii: ",")])
        out.append(UInt8(ascii: "\n"))
        if out.count > 1 << 22 {
          try file.write(contentsOf: out)
          out.removeAll(keepingCapacity: true)
        }
      }
      try file.write(contentsOf: out)
    }
    try file.close()
  }

  /// A hexadecimal digit some steps on.
  private func other(_ byte: UInt8) -> UInt8 {
    guard let value = Int(String(decoding: [byte], as: UTF8.self), radix: 16) else { return byte }
    return Array(String((value + digit) % 16, radix: 16).utf8)[0]
  }

  private func later(_ text: [UInt8]) -> [UInt8] {
    SchoolDay(iso: String(decoding: text, as: UTF8.self))
      .map { Array($0.adding(days: days).iso.utf8) } ?? text
  }
}
