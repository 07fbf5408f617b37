import Chronology
import Diagnostics
import EducationRegistry
import Programme
import Scheduling

/// The reasons for a lesson's week, in words.
struct ExplanationWords {
  let desk: PlanDesk
  let plan: YearPlan
  let titles: TeachingLanguage
  let dialogue: Dialogue

  /// Says what a week without a lesson is.
  func sayNothingInWeek(of date: SchoolDay) throws {
    let isClosed = plan.closed.contains { $0.monday == date.monday }
    let isReserve = plan.reserve.contains { $0.monday == date.monday }
    let sentence =
      isClosed
      ? Phrases.Plan.weekClosed : isReserve ? Phrases.Plan.weekReserve : Phrases.Plan.weekEmpty
    try dialogue.say(sentence, ["week": date.monday.iso])
  }

  /// Says every reason for a cell, the weightiest first.
  func say(_ cell: Cell, closures: [Closure]) throws {
    let why = plan.explanation(
      of: cell, programme: desk.programme, calendars: desk.calendars, closures: closures)
    try dialogue.say(
      why.day == nil ? Phrases.Plan.explainedWithout : Phrases.Plan.explained,
      [
        "title": title(cell), "pass": String(cell.pass.number), "date": why.day?.iso ?? "",
        "why": why.reason.field.text(in: dialogue.language),
      ])
    if let monday = why.nationalMonday, let turn = why.nationalTurn {
      try dialogue.say(
        Phrases.Plan.nationalWeek,
        ["week": monday.iso, "turn": String(turn), "own": String(why.ownTurn)])
    }
    for ground in why.grounds { try say(ground) }
    if let absence = why.absence { try say(absence) }
    if why.isEarlierInWeek { try dialogue.say(Phrases.Plan.earlierInWeek) }
    if let cost = why.costInTurn { try sayCost(cost) }
  }

  private func say(_ ground: PlanExplanation.Ground) throws {
    let sentence =
      ground.isOfEarlierYear
      ? Phrases.Plan.groundOfEarlierYear
      : ground.day == nil ? Phrases.Plan.groundWithoutDay : Phrases.Plan.ground
    try dialogue.say(
      sentence,
      [
        "title": ground.entry.title.text(titles), "date": ground.day?.iso ?? "",
        "level": dialogue.text(Phrases.Plan.level(ground.entry.level.id)),
      ])
  }

  private func title(_ cell: Cell) -> String {
    let entries = desk.programme.entries(of: plan.key.level)
    return entries[entries.startIndex + cell.topic].title.text(titles)
  }

  private func say(_ absence: PlanExplanation.Absence) throws {
    switch absence {
    case .holiday(let name):
      try dialogue.say(Phrases.Plan.lostToHoliday, ["holiday": name.text(dialogue.language)])
    case .vacation: try dialogue.say(Phrases.Plan.lostToVacation)
    case .closure(let closure):
      try dialogue.say(
        Phrases.Plan.lostToClosure,
        [
          "from": closure.days.first.iso, "to": closure.days.last.iso,
          "decided": closure.decidedOn.iso,
          "reason": dialogue.text(Phrases.Plan.closureReason(closure.reason.rawValue)),
        ])
    case .outside: try dialogue.say(Phrases.Plan.lostToSpan)
    case .givenAway(let cell):
      try dialogue.say(
        Phrases.Plan.givenAway, ["title": title(cell), "pass": String(cell.pass.number)])
    case .care: try dialogue.say(Phrases.Plan.lostToCare)
    }
  }

  /// Which part of the objective would be worse in the lesson's own turn.
  private func sayCost(_ cost: (now: PlanCost, inTurn: PlanCost?)) throws {
    guard let turn = cost.inTurn else { return try dialogue.say(Phrases.Plan.turnImpossible) }
    let parts: [(Sentence, Int, Int)] = [
      (Phrases.Plan.costUnplaced, unplaced(cost.now), unplaced(turn)),
      (Phrases.Plan.costSeasons, cost.now.unmetSeasons, turn.unmetSeasons),
      (Phrases.Plan.costHoles, cost.now.away, turn.away),
      (Phrases.Plan.costPlaces, cost.now.weeks, turn.weeks),
    ]
    guard let worse = parts.first(where: { $0.1 != $0.2 }) else {
      return try dialogue.say(Phrases.Plan.turnEqual)
    }
    try dialogue.say(
      Phrases.Plan.turnWorse,
      ["what": dialogue.text(worse.0), "now": String(worse.1), "then": String(worse.2)])
  }

  private func unplaced(_ cost: PlanCost) -> Int {
    cost.firstUnplaced + cost.secondUnplaced + cost.thirdUnplaced
  }
}
