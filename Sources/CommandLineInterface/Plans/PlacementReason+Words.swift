import Diagnostics
import Programme
import Scheduling

extension PlacementReason {
  /// The reason in a language.
  func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .order: Phrases.Plan.order[language]
    case .season(let season): Phrases.Plan.season.text(language, Self.values(of: season))
    case .reminder(let season): Phrases.Plan.reminder.text(language, Self.values(of: season))
    case .seasonUnmet(let season):
      Phrases.Plan.seasonUnmet.text(language, Self.values(of: season))
    case .makesRoom: Phrases.Plan.makesRoom[language]
    case .unplaced: Phrases.Plan.unplaced[language]
    }
  }

  private static func values(of season: Season) -> [String: String] {
    [
      "from": DateText.dayAndMonth(season.from.day, season.from.month),
      "to": DateText.dayAndMonth(season.to.day, season.to.month),
    ]
  }
}
