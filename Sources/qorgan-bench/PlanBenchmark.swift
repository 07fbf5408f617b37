import Chronology
import EducationRegistry
import Programme
import Scheduling

/// Plans every group for the whole year from an empty memo and gives each session to a sink.
///
/// `plan.expand` is over all of it; grouping, solves and the sink are timed apart below.
func planBenchmark(
  population: Population, programme: LessonProgramme, calendars: [CalendarYear]
) -> [BenchLine] {
  var runs: [PlanRun] = []
  for _ in 0..<5 {
    runs.append(PlanRun(population: population, programme: programme, calendars: calendars))
  }
  runs.sort { $0.total < $1.total }
  let run = runs[runs.count / 2]
  precondition(runs.allSatisfy { $0.checksum == run.checksum }, "the same plan every time")
  return [
    BenchLine(
      name: "plan.expand", value: Double(run.sessions) / run.total / 1e6,
      unit: "million sessions/s"),
    BenchLine(name: "plan.sessions", value: Double(run.sessions), unit: "sessions"),
    BenchLine(name: "plan.group", value: run.group * 1000, unit: "ms"),
    BenchLine(name: "plan.solves", value: Double(run.solves), unit: "plans"),
    BenchLine(name: "plan.solve", value: run.solve * 1000, unit: "ms"),
    BenchLine(
      name: "plan.sink", value: Double(run.sessions) / run.sink / 1e6,
      unit: "million sessions/s"),
  ]
}

/// One run from an empty memo, its parts in seconds.
private struct PlanRun {
  let group: Double
  let solve: Double
  let sink: Double
  let solves: Int
  let sessions: Int
  let checksum: Int

  var total: Double { group + solve + sink }

  init(population: Population, programme: LessonProgramme, calendars: [CalendarYear]) {
    let (assignment, group) = Stopwatch.time {
      PlanAssignment(population: population, calendars: calendars)
    }
    let (plan, solve) = Stopwatch.time {
      NationalPlan(assignment, programme: programme, calendars: calendars)
    }
    let ((sessions, checksum), sink) = Stopwatch.time {
      var sessions = 0
      var checksum = 0
      plan.forEachSession { group, day, cell in
        sessions += 1
        checksum ^= group ^ Int(day.number) << 20 ^ Int(cell.bit) << 40
      }
      return (sessions, checksum)
    }
    self.group = group
    self.solve = solve
    self.sink = sink
    solves = plan.plans.count
    self.sessions = sessions
    self.checksum = checksum
  }
}
