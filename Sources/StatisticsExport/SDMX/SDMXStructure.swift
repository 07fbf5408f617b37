import Diagnostics

/// The data structure that all tables of a publication share: dimensions, code lists, attributes.
struct SDMXStructure {
  /// Who maintains it.
  static let agency = "QORGAN"
  /// Its name.
  static let id = "PERSONAL_SAFETY"
  /// Its version; it grows when a dimension or attribute is added.
  static let version = "1.0.0"
  /// The whole country among the areas.
  static let nation = "KZ"

  /// The dimensions but the time, in order.
  let dimensions: [SDMXConcept]
  /// A list for each of these dimensions.
  let lists: [SDMXCodelist]
  /// The units.
  let units: SDMXCodelist
  /// The tables' own dimensions, beside area, indicator and time.
  private let splits: [String]

  /// The structure of a publication's tables.
  init(_ publication: Publication) {
    var splits: [(id: String, title: Sentence)] = []
    for axis in publication.tables.flatMap({ [$0.rows] + [$0.columns].compactMap(\.self) })
    where !Self.areas.contains(axis.id) && !axis.isTime
      && !splits.contains(where: { $0.id == axis.id })
    {
      splits.append((axis.id, axis.title))
    }
    for filter in publication.tables.flatMap(\.filters)
    where !Self.areas.contains(filter.dimension)
      && !splits.contains(where: { $0.id == filter.dimension })
    {
      splits.append((filter.dimension, filter.title))
    }
    splits.sort { $0.id < $1.id }
    self.splits = splits.map(\.id)
    dimensions =
      [.referenceArea, .indicator] + splits.map { SDMXConcept.dimension($0.id, title: $0.title) }
    var lists = dimensions.map(SDMXCodelist.init(of:))
    lists[0].add(
      SDMXCode(
        id: Self.nation, name: Sentence(kk: "Қазақстан", ru: "Казахстан", en: "Kazakhstan")))
    for place in 2..<lists.count {
      lists[place].add(SDMXCode(id: PublishedItem.totalCode, name: ReportWords.total))
    }
    var units = SDMXCodelist(of: .unit)
    for table in publication.tables {
      for axis in [table.rows] + [table.columns].compactMap(\.self) {
        guard let place = Self.place(of: axis.id, among: self.splits) else { continue }
        for item in axis.items { lists[place].add(Self.code(of: item, on: axis.id)) }
      }
      for filter in table.filters {
        guard let place = Self.place(of: filter.dimension, among: self.splits) else { continue }
        lists[place].add(Self.code(of: filter.item, on: filter.dimension))
      }
      for measure in table.measures {
        lists[1].add(SDMXCode(id: SDMXCode.constant(measure.id), name: measure.title))
        units.add(SDMXCode(id: SDMXCode.constant(measure.unit.en), name: measure.unit))
      }
    }
    self.lists = lists
    self.units = units
  }

  /// The observations of a table, each key once.
  func observations(of table: PublishedTable) -> [SDMXObservation] {
    table.lines.flatMap { line in
      table.measures.indices.map { place in
        let measure = table.measures[place]
        return SDMXObservation(
          key: key(of: table, line, measure), unit: SDMXCode.constant(measure.unit.en),
          cell: table[line.row, line.column, place])
      }
    }
  }

  private func key(
    of table: PublishedTable, _ line: (row: Int?, column: Int?), _ measure: PublishedMeasure
  ) -> [String] {
    var key =
      [Self.nation, SDMXCode.constant(measure.id)]
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
    SDMXCode(
      id: SDMXCode.id(item.code), name: item.name,
      parent: areas.contains(dimension) ? SDMXCode.id(item.parent ?? nation) : nil)
  }
}
