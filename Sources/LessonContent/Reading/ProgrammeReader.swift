import Chronology
import Programme

/// Reads `programme.yaml`.
enum ProgrammeReader {
  /// What the file says; an entry that cannot be read is left out and noted.
  static func read(_ fields: FieldReader, _ findings: inout Findings) -> ProgrammeDraft {
    fields.allowOnly(
      ["programme", "seasons", "programmes", "levels", "entries", "adults"], &findings)
    let seasons = seasons(fields, &findings)
    let programmes = (fields.list("programmes", &findings) ?? []).compactMap { item in
      FieldReader(file: fields.file, value: item).id("id", &findings)?.text
    }
    levels(fields, &findings)
    if fields.value["entries"] == nil { fields.missing("entries", &findings) }
    let entries = (fields.list("entries", &findings) ?? []).compactMap { item in
      entry(FieldReader(file: fields.file, value: item), seasons: seasons, &findings)
        .map { draft($0, item) }
    }
    let adults = (fields.list("adults", &findings) ?? []).compactMap { item in
      adultEntry(FieldReader(file: fields.file, value: item), seasons: seasons, &findings)
        .map { draft($0, item) }
    }
    return ProgrammeDraft(
      file: fields.file, seasons: seasons, programmes: programmes, entries: entries, adults: adults)
  }

  private static func draft(_ entry: ProgrammeEntry, _ item: YAMLValue) -> EntryDraft {
    EntryDraft(
      entry: entry, line: item.line,
      prerequisiteLines: (item["prerequisites"]?.items ?? [])
        .filter { LessonID($0.text ?? "") != nil }.map(\.line))
  }

  private static func seasons(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> [String: Season] {
    guard let value = fields.value["seasons"] else { return [:] }
    var seasons: [String: Season] = [:]
    for pair in value.pairs {
      let inner = FieldReader(file: fields.file, value: pair.value)
      guard let id = pair.key.text, let from = dayOfYear("from", inner, &findings),
        let to = dayOfYear("to", inner, &findings)
      else { continue }
      guard (from.month, from.day) <= (to.month, to.day) else {
        inner.invalid("to", inner.value["to"], expected: "from ≤ to", &findings)
        continue
      }
      seasons[id] = Season(id: id, from: from, to: to)
    }
    return seasons
  }

  /// `10-15`: a month and a day that every year has.
  private static func dayOfYear(
    _ key: String, _ fields: FieldReader, _ findings: inout Findings
  ) -> (month: Int, day: Int)? {
    guard let text = fields.text(key, &findings) else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, text.utf8.count == 5,
      SchoolDay(year: 2001, month: parts[0], day: parts[1]) != nil
    else {
      fields.invalid(key, fields.value[key], expected: "\(key): \"10-15\"", &findings)
      return nil
    }
    return (parts[0], parts[1])
  }

  /// The levels are fixed in ``Level``; the file repeats them for its readers, and must not say otherwise.
  private static func levels(_ fields: FieldReader, _ findings: inout Findings) {
    for item in fields.list("levels", &findings) ?? [] {
      let inner = FieldReader(file: fields.file, value: item)
      guard let level = inner.code("id", among: Level.ofChildren, by: \.id, &findings) else {
        continue
      }
      guard let stage = inner.code("stage", among: Stage.allCases, by: \.rawValue, &findings),
        stage != level.stage
      else { continue }
      inner.invalid(
        "stage", inner.value["stage"], expected: level.stage.rawValue, &findings)
    }
  }

  private static let keys = [
    "id", "level", "topic", "title", "season", "sensitivity", "deliverers", "source", "official",
    "lesson", "prerequisites",
  ]

  private static func entry(
    _ fields: FieldReader, seasons: [String: Season], _ findings: inout Findings
  ) -> ProgrammeEntry? {
    fields.allowOnly(keys, &findings)
    return entry(
      fields, among: Level.ofChildren, seasons: seasons, passes: 3, minutes: 10, &findings)
  }

  /// What adults are taught may have fewer passes than three, and take longer than ten minutes.
  private static func adultEntry(
    _ fields: FieldReader, seasons: [String: Season], _ findings: inout Findings
  ) -> ProgrammeEntry? {
    fields.allowOnly(keys + ["passes", "minutes"], &findings)
    func number(_ key: String, among range: ClosedRange<Int>, usual: Int) -> Int {
      guard fields.value[key] != nil, let number = fields.number(key, &findings) else {
        return usual
      }
      if range.contains(number) { return number }
      fields.invalid(
        key, fields.value[key], expected: "\(key): \(range.lowerBound)–\(range.upperBound)",
        &findings)
      return usual
    }
    return entry(
      fields, among: Level.ofAdults, seasons: seasons,
      passes: number("passes", among: 1...Pass.count, usual: Pass.count),
      minutes: number("minutes", among: 5...480, usual: 10), &findings)
  }

  private static func entry(
    _ fields: FieldReader, among levels: [Level], seasons: [String: Season], passes: Int,
    minutes: Int, _ findings: inout Findings
  ) -> ProgrammeEntry? {
    let id = fields.id("id", &findings)
    let level = fields.code("level", among: levels, by: \.id, &findings)
    let topic = fields.id("topic", &findings)
    let title = fields.titles("title", &findings)
    let season = fields.value["season"].flatMap { _ in
      fields.code("season", among: seasons.values.sorted { $0.id < $1.id }, by: \.id, &findings)
    }
    let care = fields.code(
      "sensitivity", among: Sensitivity.allCases, by: \.rawValue, &findings)
    let roles = fields.codes("deliverers", among: DelivererRole.allCases, by: \.code, &findings)
    if roles.isEmpty { fields.missing("deliverers", &findings) }
    let source = fields.text("source", &findings)
    let lesson = fields.value["lesson"].flatMap { _ in fields.id("lesson", &findings) }
    let prerequisites = fields.ids("prerequisites", &findings)
    guard let id, let level, let topic, let title, let care, let source else { return nil }
    return ProgrammeEntry(
      id: id, level: level, topic: topic.text, title: title, season: season, sensitivity: care,
      deliverers: roles, source: source,
      official: fields.optionalText("official", &findings) ?? "", lesson: lesson, passes: passes,
      minutes: minutes, prerequisites: prerequisites)
  }
}
