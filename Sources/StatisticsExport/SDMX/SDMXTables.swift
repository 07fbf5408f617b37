import Diagnostics

/// The tables of a publication under one structure: area, measure, the tables' own splits and the time.
struct SDMXTables {
  /// The structure.
  let structure: SDMXStructure
  private let publication: Publication
  /// The tables' own dimensions, beside area, indicator and time.
  private let splits: [String]

  /// The tables of a publication.
  init(_ publication: Publication) {
    self.publication = publication
    let found = Self.splits(of: publication)
    splits = found.map(\.id)
    let dimensions =
      [.referenceArea, .indicator] + found.map { SDMXConcept.dimension($0.id, title: $0.title) }
    var lists = dimensions.map { SDMXCodelist(of: $0) }
    lists[0] = .areas
    for place in 2..<lists.count {
      lists[place].add(SDMXCode(id: PublishedItem.totalCode, name: ReportWords.total))
    }
    var units = SDMXCodelist(of: .unit)
    for table in publication.tables {
      for axis in [table.rows] + [table.columns].compactMap(\.self) {
        guard let place = Self.place(of: axis.id, among: splits) else { continue }
        for item in axis.items { lists[place].add(Self.code(of: item, on: axis.id)) }
      }
      for filter in table.filters {
        guard let place = Self.place(of: filter.dimension, among: splits) else { continue }
        lists[place].add(Self.code(of: filter.item, on: filter.dimension))
      }
      for measure in table.measures {
        lists[1].add(SDMXCode(id: SDMXCode.constant(measure.id), name: measure.title))
        units.add(.unit(measure.unit))
      }
    }
    structure = SDMXStructure(
      SDMXStructure.base, ReportWords.title, dimensions: dimensions, lists: lists,
      attributes: [.needed(.unit, .coded(units))])
  }

  private static func splits(of publication: Publication) -> [(id: String, title: Sentence)] {
    var splits: [(id: String, title: Sentence)] = []
    func add(_ id: String, _ title: Sentence) {
      guard !areas.contains(id), !splits.contains(where: { $0.id == id }) else { return }
      splits.append((id, title))
    }
    for table in publication.tables {
      for axis in [table.rows] + [table.columns].compactMap(\.self) where !axis.isTime {
        add(axis.id, axis.title)
      }
      for filter in table.filters { add(filter.dimension, filter.title) }
    }
    return splits.sorted { $0.id < $1.id }
  }

  /// A data set a table.
  var dataSets: [SDMXDataSet] {
    publication.tables.map { table in
      SDMXDataSet(
        path: "sdmx/\(table.id)", dataflow: "DF_" + SDMXCode.constant(table.id),
        title: table.title, structure: structure, period: table.period,
        observations: observations(of: table))
    }
  }

  private func observations(of table: PublishedTable) -> [SDMXObservation] {
    table.lines.flatMap { line in
      table.measures.indices.map { place in
        let measure = table.measures[place]
        let cell = table[line.row, line.column, place]
        return SDMXObservation(
          key: key(of: table, line, measure), value: cell.numberText, state: .init(cell),
          own: [SDMXCode.unit(measure.unit).id], isSynthetic: publication.vintage.isSynthetic)
      }
    }
  }

  private func key(
    of table: PublishedTable, _ line: (row: Int?, column: Int?), _ measure: PublishedMeasure
  ) -> [String] {
    var key =
      [SDMXStructure.nation, SDMXCode.constant(measure.id)]
      + Array(repeating: PublishedItem.totalCode, count: splits.count)
    for filter in table.filters {
      guard let place = Self.place(of: filter.dimension, among: splits) else { continue }
      key[place] = Self.code(of: filter.item, on: filter.dimension).id
    }
    var time = SDMXTime.code(table.period)
    for (axis, place) in [(table.rows, line.row)]
      + (table.columns.map { [($0, line.column)] } ?? [])
    {
      guard let place else { continue }
      let item = axis.items[place]
      if axis.isTime {
        time = SDMXTime.code(ofItem: item.code) ?? time
      } else if let dimension = Self.place(of: axis.id, among: splits) {
        key[dimension] = Self.code(of: item, on: axis.id).id
      }
    }
    return key + [time]
  }

  private static let areas: Set<String> = ["region", "district"]

  private static func place(of dimension: String, among splits: [String]) -> Int? {
    areas.contains(dimension) ? 0 : splits.firstIndex(of: dimension).map { $0 + 2 }
  }

  private static func code(of item: PublishedItem, on dimension: String) -> SDMXCode {
    areas.contains(dimension) ? .area(item) : SDMXCode(id: SDMXCode.id(item.code), name: item.name)
  }
}
