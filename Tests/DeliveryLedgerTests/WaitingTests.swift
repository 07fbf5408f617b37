import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import TestSupport
import Testing

/// A report of a group that the registry does not know yet is kept, not counted, and tried again.
@Suite struct WaitingTests {
  private static let newGroups = [
    SmallCountry.school(0, "S1-3C", [3]), SmallCountry.school(1, "S2-2+4", [2, 4]),
  ]

  private func extended(_ desk: Desk) -> RegistrySnapshot {
    SmallCountry.registry(groups: SmallCountry.groups + Self.newGroups)
  }

  @Test func waitsUntilTheNextRegistry() async throws {
    try await Desk.use { desk in
      let rows = [
        Row(), Row([.group: "S1-3C", .present: "20"]),
        Row([.group: "S2-2+4", .lesson: "grade-2-t0", .deliverer: "T-9"]), Row([.group: "S9-1"]),
      ]
      let summary = try await desk.take(rows).summary
      #expect(summary.waiting == 3)
      #expect(try desk.numbers().count == 1)
      let change = try desk.importRegistry(extended(desk))
      #expect(change.added == 2)
      #expect(change.released == 2)
      let numbers = try desk.numbers()
      #expect(numbers.count == 3)
      #expect(Set(numbers.sessions.map(\.group)) == ["S1-3A", "S1-3C", "S2-2+4"])
      #expect(try desk.ledger.check().isEmpty)
      #expect(try desk.importRegistry(extended(desk)).released == 0)
    }
  }

  @Test func whatStillCannotBeTakenGoesOnWaiting() async throws {
    try await Desk.use { desk in
      // `knots` serves grades 3 and 4 only; the group turns out to be of grade 5.
      let row = Row([.group: "S1-5C", .lesson: "knots"])
      let summary = try await desk.take([row]).summary
      #expect(summary.waiting == 1)
      let wrong = SmallCountry.school(0, "S1-5C", [5])
      #expect(
        try desk.importRegistry(
          SmallCountry.registry(groups: SmallCountry.groups + [wrong])
        ).released == 0)
      let right = SmallCountry.school(0, "S1-5C", [4])
      #expect(
        try desk.importRegistry(
          SmallCountry.registry(groups: SmallCountry.groups + [right])
        ).released == 1)
    }
  }

  @Test(arguments: [true, false])
  func aReportThatWaitsOrCountsAlreadyIsRecognised(_ isSameFile: Bool) async throws {
    try await Desk.use { desk in
      let waiting = Row([.group: "S1-3C", .report: Row.id(1)])
      let known = Row([.report: Row.id(2)])
      let again = [waiting, Row([.group: "S1-3C", .report: Row.id(2)])]
      if isSameFile {
        let summary = try await desk.take([waiting, known] + again).summary
        #expect(summary.waiting == 1)
        #expect(summary.recognised == 2)
      } else {
        _ = try await desk.take([waiting, known])
        let summary = try await desk.take(again, as: "again.csv").summary
        #expect(summary.waiting == 0)
        #expect(summary.recognised == 2)
      }
      #expect(try desk.importRegistry(extended(desk)).released == 1)
      #expect(try desk.numbers().count == 2)
    }
  }

  @Test func aReportThatCameByAnotherWayIsNotCountedTwice() async throws {
    try await Desk.use { desk in
      _ = try await desk.take([Row([.group: "S1-3C", .report: Row.id(1)])])
      // The same report with its group's code put right.
      _ = try await desk.take([Row([.report: Row.id(1)])], as: "right.csv")
      let change = try desk.importRegistry(extended(desk))
      #expect(change.released == 0)
      #expect(try desk.numbers().count == 1)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func aRegistryThatComesBetweenAFilesChunksReleasesAtItsEnd() async throws {
    try await Desk.useFile { desk in
      let rows = (0..<40).map { Row([.group: "S1-3C", .report: Row.id($0), .date: day($0)]) }
      let file = try desk.write(Row.file(rows).utf8)
      var request = desk.request(file, chunkRows: 5)
      let colleague = try desk.colleague()
      let registry = extended(desk)
      let hook = Once()
      request.progress = { _ in
        hook.run { #expect(throws: Never.self) { try colleague.importRegistry(registry) } }
      }
      let summary = try await desk.ledger.importDeliveries(request).summary
      #expect(summary.waiting + summary.taken == 40)
      #expect(summary.waiting > 0)
      #expect(summary.taken > 0)
      #expect(try desk.numbers().count == 40)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  private func day(_ number: Int) -> String {
    "2025-\(number < 20 ? "09" : "10")-\(number % 20 + 10)"
  }
}
