import Chronology
import DeliveryLedger
import DeliveryStatistics
import DisclosureControl
import StatisticsExport

extension StoredPublication {
  /// What the ledger keeps of a publication.
  init(_ publication: Publication, _ protected: ProtectedPublication, previous: String?) {
    self.init(
      name: publication.vintage.id, period: publication.vintage.period,
      position: publication.vintage.position, previous: previous,
      cells: publication.tables.flatMap(Self.cells),
      numbers: protected.cells.cells.map { cell in
        Number(
          number: cell.key.text, amount: cell.value, threshold: cell.rule.threshold,
          zeros: cell.rule.zeros.rawValue, growth: cell.rule.growth.rawValue,
          isWithheld: protected.pattern.withholds(cell.key))
      })
  }

  /// Whether it says the same numbers and withholds the same, in whatever order.
  func saysTheSame(as other: StoredPublication) -> Bool {
    Set(cells) == Set(other.cells) && Set(numbers) == Set(other.numbers)
      && period == other.period && position == other.position
  }

  private static func cells(of table: PublishedTable) -> [Cell] {
    table.lines.flatMap { line in
      table.measures.indices.map { place in
        let cell = table[line.row, line.column, place]
        return Cell(
          table: table.id, row: table.rows.item(line.row).code,
          column: table.columns?.item(line.column).code ?? "",
          measure: table.measures[place].id, state: state(of: cell), amount: cell.figure?.count,
          outOf: cell.figure?.outOf)
      }
    }
  }

  private static func state(of cell: TableCell) -> Int {
    switch cell {
    case .value: 0
    case .zero: 1
    case .missing: 2
    case .suppressed: 3
    }
  }

  /// Its numbers about people, as an attacker on a later publication is taken to have them.
  var vintage: PublishedVintage {
    var kept: [(key: CellKey, value: Int, rule: ProtectionRule)] = []
    var withheld: Set<CellKey> = []
    for number in numbers {
      guard let key = CellKey(text: number.number),
        let zeros = ProtectionRule.Zeros(rawValue: number.zeros),
        let growth = ProtectionRule.Growth(rawValue: number.growth)
      else { continue }
      let rule = ProtectionRule(threshold: number.threshold, zeros: zeros, growth: growth)
      kept.append((key, number.amount, rule))
      if number.isWithheld { withheld.insert(key) }
    }
    // A key is unique in the table it comes from, so nothing can contradict it.
    let cells = try? PersonNumber.cells(of: kept)
    return PublishedVintage(cells: cells ?? PublicationCells(), withheld: withheld)
  }
}

extension CellKey {
  /// Reads a key as it is written in ``text``.
  fileprivate init?(text: String) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard let measure = parts.first else { return nil }
    let coordinates = parts.dropFirst().compactMap { part -> Coordinate? in
      let ends = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return ends.count == 2 ? Coordinate(String(ends[0]), String(ends[1])) : nil
    }
    self.init(measure, coordinates)
  }
}

extension EarlierVintage {
  /// A publication that the ledger keeps, as a later one compares itself with it.
  init(_ stored: StoredPublication) {
    var cells: [Key: TableCell] = [:]
    for cell in stored.cells {
      let figure = Figure(count: cell.amount ?? 0, outOf: cell.outOf)
      let key = Key(
        table: cell.table, row: cell.row, column: cell.column, measure: cell.measure)
      cells[key] =
        switch cell.state {
        case 0: .value(figure)
        case 1: .zero(figure)
        case 2: .missing
        default: .suppressed
        }
    }
    self.init(
      id: stored.name, periodTo: stored.period.last, position: stored.position, cells: cells)
  }
}

extension DisclosureRecord {
  /// The record of an audit that was passed; intervals stay where they are.
  init(
    _ audit: DisclosureAudit, policy: DisclosurePolicy, hasOutside: Bool,
    against earlier: [String]
  ) {
    self.init(
      threshold: policy.threshold,
      outsideThreshold: hasOutside ? policy.outsideThreshold : nil, numbers: audit.numbers,
      withheld: audit.primary + audit.secondary, exposed: audit.exposed.count,
      attacked: audit.attacked, programmes: audit.programmes, narrowest: audit.narrowest,
      solver: audit.solver, against: earlier)
  }
}

extension Ledger {
  /// The signed head under which an entry counts; nil in an empty ledger.
  func publishedHead(at position: Int) throws -> PublishedHead? {
    guard var head = try lastHead() else { return nil }
    while head.position > position, let earlier = try self.head(number: head.number - 1) {
      head = earlier
    }
    return PublishedHead(
      number: head.number, size: head.size, root: HexText.of(head.root.bytes),
      statement: String(decoding: head.statement, as: UTF8.self),
      signature: HexText.of(head.signature), publicKey: HexText.of(try publicKey()))
  }
}
