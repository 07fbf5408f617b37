import Programme
import Testing

@Suite struct PrerequisiteFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What entries name, by id.
    let named: [String: [String]]
    let fault: String?
  }

  static let cases = [
    Case(testDescription: "none", named: [:], fault: nil),
    Case(
      testDescription: "one of the same level", named: ["grade-3-t1": ["grade-3-t0"]], fault: nil),
    Case(
      testDescription: "a later one of the file", named: ["grade-3-t1": ["grade-3-t9"]], fault: nil),
    Case(
      testDescription: "one of a lower level", named: ["grade-1-t1": ["kindergarten-t5"]],
      fault: nil),
    Case(
      testDescription: "two ways to one",
      named: [
        "grade-3-t1": ["grade-3-t2", "grade-3-t3"], "grade-3-t2": ["grade-3-t4"],
        "grade-3-t3": ["grade-3-t4"],
      ], fault: nil),
    Case(
      testDescription: "an unknown one", named: ["grade-3-t1": ["grade-3-t0", "ice"]],
      fault: "unknown grade-3-t1 1"),
    Case(
      testDescription: "itself", named: ["grade-3-t1": ["grade-3-t1"]],
      fault: "itself grade-3-t1 0"),
    Case(
      testDescription: "one twice", named: ["grade-3-t1": ["grade-3-t2", "grade-3-t2"]],
      fault: "repeated grade-3-t1 1"),
    Case(
      testDescription: "one of a higher level", named: ["grade-3-t1": ["grade-4-t0"]],
      fault: "level grade-3-t1 0 grade-4"),
    Case(
      testDescription: "adults' of children", named: ["college-t1": ["teachers-a0"]],
      fault: "level college-t1 0 teachers"),
    Case(
      testDescription: "children's of adults", named: ["teachers-a0": ["grade-1-t0"]],
      fault: "level teachers-a0 0 grade-1"),
    Case(
      testDescription: "one of another cohort", named: ["police-a0": ["teachers-a0"]],
      fault: "level police-a0 0 teachers"),
    Case(
      testDescription: "a circle of two",
      named: ["grade-3-t1": ["grade-3-t2"], "grade-3-t2": ["grade-3-t1"]],
      fault: "cycle grade-3-t1 grade-3-t2 grade-3-t1"),
    Case(
      testDescription: "a circle behind another",
      named: [
        "grade-3-t0": ["grade-3-t5"], "grade-3-t5": ["grade-3-t6"], "grade-3-t6": ["grade-3-t7"],
        "grade-3-t7": ["grade-3-t5"],
      ], fault: "cycle grade-3-t5 grade-3-t6 grade-3-t7 grade-3-t5"),
  ]

  @Test(arguments: cases)
  func namesWhatNoPlanCanKeep(_ given: Case) throws {
    let children = try Level.ofChildren.flatMap { level in
      try (0..<10).map { try Self.entry("\(level.id)-t\($0)", level, given.named) }
    }
    let adults = try Level.ofAdults.map { try Self.entry("\($0.id)-a0", $0, given.named) }
    let faults = PrerequisiteFault.all(in: children + adults)
    #expect(faults.map(Self.word) == [given.fault].compactMap { $0 })
    #expect((LessonProgramme(entries: children, adults: adults) == nil) == (given.fault != nil))
  }

  private static func entry(
    _ id: String, _ level: Level, _ named: [String: [String]]
  ) throws -> ProgrammeEntry {
    ProgrammeEntry(
      id: try #require(LessonID(id)), level: level, topic: id, title: Titles(kk: "", ru: ""),
      prerequisites: try (named[id] ?? []).map { try #require(LessonID($0)) })
  }

  private static func word(_ fault: PrerequisiteFault) -> String {
    switch fault {
    case .unknown(let entry, let place): "unknown \(entry) \(place)"
    case .itself(let entry, let place): "itself \(entry) \(place)"
    case .repeated(let entry, let place): "repeated \(entry) \(place)"
    case .level(let entry, let place, let level): "level \(entry) \(place) \(level.id)"
    case .cycle(let path): "cycle " + path.map(\.text).joined(separator: " ")
    }
  }
}
