package import Diagnostics
import Programme

/// What a dimension is a property of; it decides which measures it can split, and which then still add up.
package enum DimensionFamily: CaseIterable, Sendable {
  /// Of the institution: each institution, and so each of its groups and sessions, has one value.
  case institution
  /// Of the class group: an institution may have groups of several values.
  case group
  /// Of the day: planned lessons lie on the day of the plan, sessions on the day on which they took place.
  case time
  /// Of the lesson that is planned or was taught.
  case lesson
  /// Of a session alone: a lesson that nobody taught has no value.
  case session
}

extension Dimension {
  /// What it is a property of.
  package var family: DimensionFamily {
    switch self {
    case .region, .district, .kind, .subtype, .ownership, .basis, .locality: .institution
    case .language, .shift, .stage, .grade, .level: .group
    case .day, .week, .month, .quarter, .halfYear, .firstMonths, .calendarYear, .schoolYear,
      .sinceStart:
      .time
    case .programme, .topic, .lesson, .pass, .sensitivity: .lesson
    case .delivererRole: .session
    }
  }

  /// The values that are adults; nil where values say nothing of age.
  var codesOfAdults: [String]? {
    switch self {
    case .stage: [Stage.staff.rawValue, Stage.parents.rawValue]
    case .level: Level.ofAdults.map(\.id)
    default: nil
    }
  }

  /// Whether each value contains the ones before it, as “since the start” does: then nothing adds up over it.
  package var isCumulative: Bool { self == .firstMonths || self == .sinceStart }

  /// The dimension whose values are parts of this one's: districts of a region, grades of a stage; nil where none is.
  package var finer: Dimension? {
    switch self {
    case .region: .district
    case .kind: .subtype
    case .stage: .level
    case .topic: .lesson
    case .calendarYear, .schoolYear: .month
    case .halfYear: .quarter
    case .quarter: .month
    case .week: .day
    default: nil
    }
  }

  /// What is said of a measure that this dimension cannot split.
  package var absence: Sentence {
    switch family {
    case .institution, .group:
      Sentence(kk: "топтың белгісі", ru: "признак группы", en: "a property of groups")
    case .time:
      Sentence(
        kk: "бұл сан бір күнге не аптаға бөлінбейді: ол кезеңнің соңындағы жай",
        ru: "это число не делится по дням: оно говорит о состоянии на конец периода",
        en: "it is no number of a day or a month: it tells the state at the end of the period")
    case .lesson:
      Sentence(
        kk: "топ пен ұйымның жеке сабағы жоқ: олар бүкіл жоспар бойынша саналады",
        ru: "группы и организации считаются по всему плану, а не по отдельному уроку",
        en: "groups and institutions are counted over the whole plan, not for one lesson")
    case .session:
      Sentence(
        kk: "өтпеген сабақтың өткізушісі болмайды",
        ru: "у непроведённого занятия нет того, кто его провёл",
        en: "a lesson that was not held has nobody who taught it")
    }
  }
}
