import Chronology
import Diagnostics

extension QuestionReader {
  /// The days asked about; without any, the school year up to the last session that was reported.
  mutating func period(splitBy rows: Dimension) -> DayRange {
    let last = horizon.lastSession ?? horizon.now.day
    var days = Period.schoolYear(through: day(.through) ?? last)
    if let named = self.days(.period) {
      days = named
      if text.value(.from) != nil || text.value(.through) != nil {
        add("statistics.period.twice", .period)
      }
    } else if let from = day(.from) {
      if let range = DayRange(first: from, last: days.last) {
        days = range
      } else {
        add(
          "statistics.period.backwards", .from, ["from": from.iso, "through": days.last.iso])
      }
    } else if rows == .sinceStart, let first = horizon.firstSession {
      // The first planned lesson may lie some days before the first that was reported: the school year holds both.
      days = DayRange(first: Period.schoolYear(through: first).first, last: days.last) ?? days
    }
    if let first = horizon.firstSession, days.last < first {
      add(
        "statistics.period.before", text.value(.period) == nil ? .through : .period,
        ["last": days.last.iso, "first": first.iso])
    }
    return days
  }

  /// A state of the ledger in the past.
  mutating func knownBy(_ key: QuestionText.Key) -> KnownBy? {
    guard let (found, _) = text.value(key) else { return nil }
    guard let known = KnownBy(found) else {
      add("statistics.known-by.unreadable", key, ["found": found])
      return nil
    }
    if case .instant(let instant) = known, instant.day > horizon.now.day {
      add("statistics.known-by.future", key, ["found": found, "now": horizon.now.iso])
    }
    return known
  }

  /// What the numbers are compared with.
  mutating func comparison(of question: Question) -> Comparison? {
    let vintage = knownBy(.againstKnownBy)
    guard text.value(.against) != nil else { return vintage.map(Comparison.vintage) }
    if vintage != nil { add("statistics.comparison.twice", .againstKnownBy) }
    guard let days = days(.against) else { return nil }
    if days.last >= question.period.first {
      add(
        "statistics.comparison.later", .against,
        ["last": days.last.iso, "first": question.period.first.iso])
    }
    for dimension in [question.rows, question.columns].compactMap(\.self)
    where dimension.family == .time {
      add("statistics.comparison.time", .against, ["dimension": dimension.rawValue])
    }
    return .period(days)
  }

  /// Every measure must have a number for each value of each dimension that is named.
  mutating func checkSplits(of question: Question) {
    for measure in question.measures {
      let named: [(QuestionText.Key, Dimension)] =
        [(.rows, question.rows)] + (question.columns.map { [(.columns, $0)] } ?? [])
        + question.filters.map { (.filter, $0.dimension) }
      guard let (key, dimension) = named.first(where: { !measure.splits(by: $0.1) }) else {
        continue
      }
      let fits = Measure.all.filter { other in named.allSatisfy { other.splits(by: $0.1) } }
      add(
        "statistics.measure.split", key,
        [
          "measure": measure.id, "dimension": dimension.rawValue,
          "kk": dimension.absence.kk, "ru": dimension.absence.ru, "en": dimension.absence.en,
          "known": fits.map(\.id).joined(separator: ", "),
        ])
    }
  }

  /// Shares of a whole are there only where the parts add up to it.
  mutating func checkShares(of question: Question) {
    guard question.shares != .none, !question.measures.isEmpty else { return }
    if question.shares == .row, question.columns == nil {
      add("statistics.shares.row", .shares)
      return
    }
    let axes =
      (question.shares == .row ? [] : [question.rows])
      + (question.shares == .column ? [] : [question.columns].compactMap(\.self))
    guard
      !question.measures.contains(where: { measure in
        axes.allSatisfy { measure.isAdditive(over: $0) }
      })
    else { return }
    add(
      "statistics.shares.none", .shares,
      ["measures": question.measures.map(\.id).joined(separator: ", ")])
  }

  private mutating func day(_ key: QuestionText.Key) -> SchoolDay? {
    guard let (found, _) = text.value(key) else { return nil }
    if let day = SchoolDay(iso: found) { return day }
    add("statistics.day.unreadable", key, ["found": found])
    return nil
  }

  private mutating func days(_ key: QuestionText.Key) -> DayRange? {
    guard let (found, _) = text.value(key) else { return nil }
    if found == "start", let first = horizon.firstSession, let last = horizon.lastSession {
      return DayRange(first: Period.schoolYear(through: first).first, last: last)
    }
    let ends = found.split(separator: ".", omittingEmptySubsequences: true)
    if found.contains(".."), ends.count == 2, let first = SchoolDay(iso: String(ends[0])),
      let last = SchoolDay(iso: String(ends[1])), let days = DayRange(first: first, last: last)
    {
      return days
    }
    if let days = Period.range(of: found) { return days }
    add("statistics.period.unreadable", key, ["found": found])
    return nil
  }
}
