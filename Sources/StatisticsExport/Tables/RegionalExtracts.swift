import Tabular

/// What a publication says of one region or one district, a file each: the same cells, nothing more.
struct RegionalExtracts {
  private let publication: Publication

  /// The extracts of a publication.
  init(_ publication: Publication) {
    self.publication = publication
  }

  /// A file for every region and, in a folder of the region, for every district.
  func files() throws -> [PublicationFile] {
    var files: [PublicationFile] = []
    for region in items(of: "region") {
      let districts = items(of: "district").filter { $0.parent == region.code }
      files += try pair(
        "extracts/\(region.code)", region, of: Set([region.code] + districts.map(\.code)))
      for district in districts {
        files += try pair(
          "extracts/\(region.code)/\(district.code)", district, of: [district.code])
      }
    }
    return files
  }

  /// The same cells for programs and for people.
  private func pair(
    _ path: String, _ place: PublishedItem, of codes: Set<String>
  ) throws -> [PublicationFile] {
    let title = "\(WorkbookText.title(of: publication)) · \(WorkbookText.line(place.name))"
    let workbook = try WorkbookBytes.of(title: title) { book in
      for (number, part) in parts(of: codes).enumerated() {
        try TableSheet(part.table, of: publication, number: number + 1)
          .add(to: book, only: part.rows, of: place)
      }
    }
    return [
      PublicationFile("\(path).csv", try extract(of: codes)),
      PublicationFile("\(path).xlsx", workbook),
    ]
  }

  /// The tables by region or district, with the rows of these places.
  private func parts(of codes: Set<String>) -> [(table: PublishedTable, rows: [Int])] {
    publication.tables.compactMap { table in
      guard ["region", "district"].contains(table.rows.id) else { return nil }
      let rows = table.rows.items.indices.filter { codes.contains(table.rows.items[$0].code) }
      return rows.isEmpty ? nil : (table, rows)
    }
  }

  private func items(of dimension: String) -> [PublishedItem] {
    var known: Set<String> = []
    return publication.tables.map(\.rows).filter { $0.id == dimension }.flatMap(\.items)
      .filter { known.insert($0.code).inserted }
  }

  private func extract(of codes: Set<String>) throws(TableFault) -> [UInt8] {
    var writer = CSVWriter(hasMark: publication.hasMark)
    try writer.writeRow(TableFile.columns)
    for (table, rows) in parts(of: codes) {
      let lines = rows.flatMap { row in table.columnPlaces.map { (row: Int?(row), column: $0) } }
      try TableFile(table, of: publication).write(lines, to: &writer)
    }
    return writer.takeBytes()
  }
}
