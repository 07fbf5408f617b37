import Chronology
import Diagnostics
import Programme

/// Takes typed values out of one YAML mapping and notes every one that is missing or cannot be read.
struct FieldReader {
  /// The file, as the user would name it.
  let file: String
  /// The mapping.
  let value: YAMLValue

  /// The line of a key, or of the mapping when it lacks the key.
  func line(_ key: String) -> Int {
    value.pairs.first { $0.key.text == key }?.key.line ?? value.line
  }

  /// Notes every key that is not among the known ones.
  func allowOnly(_ known: [String], _ findings: inout Findings) {
    for (place, pair) in value.pairs.enumerated() {
      let key = pair.key.text ?? ""
      guard !known.contains(key) else { continue }
      if let before = text(cutBefore: place) {
        findings.report(
          "data.text.cut", in: file, line: pair.key.line,
          ["key": before.key, "found": key, "text": "\(before.text), \(key)"])
        continue
      }
      findings.report(
        "data.key.unknown", in: file, line: pair.key.line,
        ["key": key, "allowed": NearMiss.of(key, among: known) ?? known.joined(separator: ", ")])
    }
  }

  /// The text that a bare comma in an inline mapping cut before a key: `{kk: Иә, бәрі, ru: Да}` has the key `бәрі`.
  private func text(cutBefore place: Int) -> (key: String, text: String)? {
    guard place > 0, value.pairs[place].value.text == "" else { return nil }
    let before = value.pairs[place - 1]
    guard before.key.line == value.pairs[place].key.line, let key = before.key.text,
      let text = before.value.text
    else { return nil }
    return (key, text)
  }

  /// The text of a key; nil, and noted, when it is missing or empty.
  func text(_ key: String, _ findings: inout Findings) -> String? {
    guard let text = optionalText(key, &findings) else {
      if value[key]?.text?.isEmpty ?? true { missing(key, &findings) }
      return nil
    }
    return text
  }

  /// The text of a key; nil when it is missing or empty, noted when it is no text.
  func optionalText(_ key: String, _ findings: inout Findings) -> String? {
    guard let item = value[key] else { return nil }
    guard let text = item.text else {
      invalid(key, item, expected: "\(key): …", &findings)
      return nil
    }
    return text.isEmpty ? nil : text
  }

  /// The texts of a list; empty when it is missing.
  func texts(_ key: String, _ findings: inout Findings) -> [String] {
    guard let list = list(key, &findings) else { return [] }
    return list.compactMap { item in
      if item.text == nil { invalid(key, item, expected: "\(key): [a, b]", &findings) }
      return item.text
    }
  }

  /// The items of a list; nil when it is missing, noted when it is no list.
  func list(_ key: String, _ findings: inout Findings) -> [YAMLValue]? {
    guard let item = value[key] else { return nil }
    guard case .sequence(let items) = item.content else {
      invalid(key, item, expected: "\(key): [a, b]", &findings)
      return nil
    }
    return items
  }

  /// The value whose code a key holds; nil, and noted, when it is missing or not in the closed list.
  func code<Value>(
    _ key: String, among values: some Sequence<Value>, by code: (Value) -> String,
    _ findings: inout Findings
  ) -> Value? {
    guard let text = text(key, &findings) else { return nil }
    return match(text, of: key, line: line(key), among: Array(values), by: code, &findings)
  }

  /// The values whose codes a list holds; one that is not in the closed list is noted and left out.
  func codes<Value>(
    _ key: String, among values: some Sequence<Value>, by code: (Value) -> String,
    _ findings: inout Findings
  ) -> [Value] {
    let values = Array(values)
    return (list(key, &findings) ?? []).compactMap { item in
      match(
        item.text ?? "", of: key, line: item.line, among: values, by: code, &findings)
    }
  }

  /// The id of a key; nil, and noted, when it is missing or not `[a-z][a-z0-9-]*`.
  func id(_ key: String, _ findings: inout Findings) -> LessonID? {
    guard let text = text(key, &findings) else { return nil }
    if let id = LessonID(text) { return id }
    findings.report("data.id.pattern", in: file, line: line(key), ["key": key, "found": text])
    return nil
  }

  /// The ids of a list; one that is not `[a-z][a-z0-9-]*` is noted and left out.
  func ids(_ key: String, _ findings: inout Findings) -> [LessonID] {
    (list(key, &findings) ?? []).compactMap { item in
      if let id = LessonID(item.text ?? "") { return id }
      findings.report(
        "data.id.pattern", in: file, line: item.line, ["key": key, "found": item.text ?? "…"])
      return nil
    }
  }

  /// The whole number of a key; nil, and noted, when it is missing or none.
  func number(_ key: String, _ findings: inout Findings) -> Int? {
    guard let text = text(key, &findings) else { return nil }
    if let number = Int(text) { return number }
    invalid(key, value[key], expected: "\(key): 1", &findings)
    return nil
  }

  /// The whole numbers of a list that lie in a range; others are noted and left out.
  func numbers(_ key: String, in range: ClosedRange<Int>, _ findings: inout Findings) -> [Int] {
    (list(key, &findings) ?? []).compactMap { item in
      guard let number = item.text.flatMap({ Int($0) }), range.contains(number) else {
        let example = "\(range.lowerBound)–\(range.upperBound)"
        invalid(key, item, expected: example, &findings)
        return nil
      }
      return number
    }
  }

  /// The day of a key; nil, and noted, when it is missing or no date.
  func day(_ key: String, _ findings: inout Findings) -> SchoolDay? {
    guard text(key, &findings) != nil else { return nil }
    return optionalDay(key, &findings)
  }

  /// The day of a key; nil when it is missing or empty, noted when it is no date.
  func optionalDay(_ key: String, _ findings: inout Findings) -> SchoolDay? {
    guard let text = optionalText(key, &findings) else { return nil }
    if let day = SchoolDay(iso: text) { return day }
    invalid(key, value[key], expected: "\(key): 2025-09-01", &findings)
    return nil
  }

  /// The days between the keys `from` and `to`; nil, and noted, when they are no span.
  func days(_ findings: inout Findings) -> DayRange? {
    guard let first = day("from", &findings), let last = day("to", &findings) else { return nil }
    if let days = DayRange(first: first, last: last) { return days }
    invalid("to", value["to"], expected: "from: \(last), to: \(first)", &findings)
    return nil
  }

  /// The title of a key in Kazakh, Russian and, where there is one, English.
  func titles(_ key: String, _ findings: inout Findings) -> Titles? {
    guard let item = value[key] else {
      missing(key, &findings)
      return nil
    }
    let inner = FieldReader(file: file, value: item)
    inner.allowOnly(["kk", "ru", "en"], &findings)
    guard let kk = inner.text("kk", &findings), let ru = inner.text("ru", &findings)
    else { return nil }
    return Titles(kk: kk, ru: ru, en: inner.optionalText("en", &findings) ?? "")
  }

  /// Notes that a key is missing.
  func missing(_ key: String, _ findings: inout Findings) {
    findings.report("data.key.missing", in: file, line: line(key), ["key": key])
  }

  /// Notes that what a key holds cannot be read, with an example of what can.
  func invalid(
    _ key: String, _ item: YAMLValue?, expected: String, _ findings: inout Findings
  ) {
    findings.report(
      "data.value.invalid", in: file, line: item?.line ?? value.line,
      ["key": key, "found": item?.text ?? "…", "expected": expected])
  }

  private func match<Value>(
    _ text: String, of key: String, line: Int, among values: [Value], by code: (Value) -> String,
    _ findings: inout Findings
  ) -> Value? {
    if let value = values.first(where: { code($0) == text }) { return value }
    let codes = values.map(code)
    let allowed = NearMiss.of(text, among: codes) ?? codes.joined(separator: ", ")
    findings.report(
      "data.code.unknown", in: file, line: line,
      ["key": key, "found": text, "allowed": allowed])
    return nil
  }
}
