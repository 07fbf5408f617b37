import Chronology
import Diagnostics
import Programme
import Scheduling

extension PlacementReason {
  /// The reason as a field: its code for programs, words for a person.
  var field: Listing.Field {
    switch self {
    case .order: .term("order", Phrases.Plan.order)
    case .season(let season): .term("season", Self.dated(Phrases.Plan.season, season))
    case .reminder(let season): .term("reminder", Self.dated(Phrases.Plan.reminder, season))
    case .seasonUnmet(let season):
      .term("season-unmet", Self.dated(Phrases.Plan.seasonUnmet, season))
    case .makesRoom: .term("makes-room", Phrases.Plan.makesRoom)
    case .moved(let monday):
      .term("moved", Self.filled(Phrases.Plan.moved, ["week": monday.iso]))
    case .builds(let lesson):
      .term("builds-on", Self.filled(Phrases.Plan.buildsOn, ["lesson": lesson.text]))
    case .unplacedPrerequisite(let lesson):
      .term(
        "unplaced-prerequisite",
        Self.filled(Phrases.Plan.unplacedPrerequisite, ["lesson": lesson.text]))
    case .closedAfterwards: .term("closed-afterwards", Phrases.Plan.closedAfterwards)
    case .unplaced(let hours):
      .term(
        "unplaced",
        hours < Cell.count
          ? Self.filled(
            Phrases.Plan.tooFewHours, ["hours": String(hours), "lessons": String(Cell.count)])
          : Phrases.Plan.unplaced)
    }
  }

  /// The sentence with the season's days put in.
  private static func dated(_ sentence: Sentence, _ season: Season) -> Sentence {
    filled(
      sentence,
      [
        "from": DateText.dayAndMonth(season.from.day, season.from.month),
        "to": DateText.dayAndMonth(season.to.day, season.to.month),
      ])
  }

  private static func filled(_ sentence: Sentence, _ values: [String: String]) -> Sentence {
    Sentence(
      kk: sentence.text(.kk, values), ru: sentence.text(.ru, values),
      en: sentence.text(.en, values))
  }
}
