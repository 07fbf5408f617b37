import Chronology
package import Diagnostics

/// Reads a question and collects everything that is wrong with it.
struct QuestionReader {
  let text: QuestionText
  let horizon: QuestionHorizon
  private(set) var diagnostics: [Diagnostic] = []

  init(_ text: QuestionText, horizon: QuestionHorizon) {
    self.text = text
    self.horizon = horizon
  }

  /// The question, or nil when anything is wrong.
  mutating func question() -> Question? {
    let table = namedTable()
    let rows = dimension(.rows) ?? table?.rows ?? .region
    let columns = dimension(.columns) ?? (text.value(.rows) == nil ? table?.columns : nil)
    let measures = measures(of: table)
    let period = period(splitBy: rows)
    if rows == columns {
      add("statistics.dimension.twice", .columns, ["name": rows.rawValue])
    }
    var question = Question(rows: rows, columns: columns, measures: measures, period: period)
    question.filters = (table?.filters ?? []) + filters()
    question.isOfAdults = isOfAdults(question.filters, table)
    question.knownBy = knownBy(.knownBy)
    question.order = order(measures)
    question.limit = limit()
    question.totals = choice(.totals, "statistics.totals.unknown") ?? .whole
    question.shares = choice(.shares, "statistics.shares.unknown") ?? .none
    question.comparison = comparison(of: question)
    checkSplits(of: question)
    checkShares(of: question)
    return diagnostics.isEmpty ? question : nil
  }

  mutating func add(_ id: String, _ key: QuestionText.Key, _ facts: [String: String] = [:]) {
    diagnostics.append(Diagnostic(id, at: text.place(key), facts: facts))
  }

  /// A name that is not known, the nearest that is suggested.
  mutating func addUnknown(
    _ id: String, _ key: QuestionText.Key, name: String, among known: [String]
  ) {
    let near = NearMiss.of(name, among: known)
    add(
      near == nil ? id : "\(id).near", key,
      ["name": name, "near": near ?? "", "known": known.joined(separator: ", ")])
  }

  private mutating func namedTable() -> NamedTable? {
    guard let (name, _) = text.value(.table) else { return nil }
    if let table = NamedTable(id: name) { return table }
    addUnknown("statistics.table.unknown", .table, name: name, among: NamedTable.all.map(\.id))
    return nil
  }

  private mutating func dimension(_ key: QuestionText.Key) -> Dimension? {
    guard let (name, _) = text.value(key) else { return nil }
    if let dimension = Dimension(rawValue: name) { return dimension }
    addUnknown(
      "statistics.dimension.unknown", key, name: name, among: Dimension.allCases.map(\.rawValue))
    return nil
  }

  private mutating func measures(of table: NamedTable?) -> [Measure] {
    guard text.value(.measures) != nil else {
      return table?.measures ?? [.held, .due, .coverage, .notReported]
    }
    var found: [Measure] = []
    let names = text.list(.measures)
    for name in names {
      guard let measure = Measure(id: name) else {
        addUnknown(
          "statistics.measure.unknown", .measures, name: name, among: Measure.all.map(\.id))
        continue
      }
      if found.contains(measure) { add("statistics.measure.twice", .measures, ["name": name]) }
      found.append(measure)
    }
    if names.isEmpty {
      add(
        "statistics.measure.none", .measures,
        ["known": Measure.all.map(\.id).joined(separator: ", ")])
    }
    return found
  }

  private mutating func filters() -> [QuestionFilter] {
    (text.entries[.filter]?.values ?? []).compactMap { line in
      guard let equals = line.firstIndex(of: "=") else {
        add("statistics.filter.unreadable", .filter, ["found": line])
        return nil
      }
      let isExcluding = line[..<equals].hasSuffix("!")
      let name = line[..<equals].dropLast(isExcluding ? 1 : 0).filter { $0 != " " }
      let codes = line[line.index(after: equals)...].split(separator: ",")
        .map { String($0.drop { $0 == " " }) }
      guard let dimension = Dimension(rawValue: name) else {
        addUnknown(
          "statistics.dimension.unknown", .filter, name: name,
          among: Dimension.allCases.map(\.rawValue))
        return nil
      }
      if codes.isEmpty { add("statistics.filter.unreadable", .filter, ["found": line]) }
      return QuestionFilter(dimension, codes, isExcluding: isExcluding)
    }
  }

  /// Children are counted unless the table is one of adults, or filters name adults; never both.
  private mutating func isOfAdults(_ filters: [QuestionFilter], _ table: NamedTable?) -> Bool {
    let named = filters.filter { !$0.isExcluding }.flatMap { filter in
      filter.dimension.codesOfAdults.map { adults in filter.codes.map(adults.contains) } ?? []
    }
    let isOfAdults = table?.isOfAdults ?? false || named.contains(true)
    if isOfAdults, named.contains(false) { add("statistics.adults.mixed", .filter) }
    return isOfAdults
  }

  private mutating func order(_ measures: [Measure]) -> RowOrder {
    guard let (name, _) = text.value(.sort) else { return .asListed }
    let known = ["listed", "code"] + measures.map(\.id)
    let bare = name.hasPrefix("-") ? String(name.dropFirst()) : name
    guard known.contains(bare), let order = RowOrder(name) else {
      addUnknown("statistics.sort.unknown", .sort, name: bare, among: known)
      return .asListed
    }
    return order
  }

  private mutating func limit() -> RowLimit? {
    if text.value(.top) != nil, text.value(.bottom) != nil {
      add("statistics.limit.twice", .bottom)
    }
    return count(.top).map(RowLimit.top) ?? count(.bottom).map(RowLimit.bottom)
  }

  private mutating func count(_ key: QuestionText.Key) -> Int? {
    guard let (found, _) = text.value(key) else { return nil }
    if let count = Int(found), count > 0 { return count }
    add("statistics.limit.unreadable", key, ["found": found])
    return nil
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: QuestionText.Key, _ id: String
  ) -> Choice? {
    guard let (name, _) = text.value(key) else { return nil }
    if let choice = Choice(rawValue: name) { return choice }
    addUnknown(id, key, name: name, among: Choice.allCases.map(\.rawValue))
    return nil
  }
}

extension Question {
  /// Reads a question that a person wrote.
  ///
  /// - Parameters:
  ///   - text: The names and values.
  ///   - horizon: The days that there are, and the time.
  /// - Returns: The question, or nil and everything that is wrong with it.
  package static func read(
    _ text: QuestionText, horizon: QuestionHorizon
  ) -> (question: Question?, diagnostics: [Diagnostic]) {
    var reader = QuestionReader(text, horizon: horizon)
    let question = reader.question()
    return (question, reader.diagnostics)
  }
}
