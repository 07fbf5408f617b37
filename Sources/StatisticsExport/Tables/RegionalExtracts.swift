import Tabular

/// What a publication says of one region or one district, a file each: the same cells, nothing more.
struct RegionalExtracts {
  private let publication: Publication

  /// The extracts of a publication.
  init(_ publication: Publication) {
    self.publication = publication
  }

  /// A file for every region and, in a folder of the region, for every district.
  func files() throws(TableFault) -> [PublicationFile] {
    var files: [PublicationFile] = []
    for region in items(of: "region") {
      let districts = items(of: "district").filter { $0.parent == region.code }
      files.append(
        PublicationFile(
          "extracts/\(region.code).csv",
          try extract(of: Set([region.code] + districts.map(\.code)))))
      for district in districts {
        files.append(
          PublicationFile(
            "extracts/\(region.code)/\(district.code).csv", try extract(of: [district.code])))
      }
    }
    return files
  }

  private func items(of dimension: String) -> [PublishedItem] {
    var known: Set<String> = []
    return publication.tables.map(\.rows).filter { $0.id == dimension }.flatMap(\.items)
      .filter { known.insert($0.code).inserted }
  }

  private func extract(of codes: Set<String>) throws(TableFault) -> [UInt8] {
    var writer = CSVWriter(hasMark: publication.hasMark)
    try writer.writeRow(TableFile.columns)
    for table in publication.tables where ["region", "district"].contains(table.rows.id) {
      let rows = table.rows.items.indices.filter { codes.contains(table.rows.items[$0].code) }
      guard !rows.isEmpty else { continue }
      let lines = rows.flatMap { row in table.columnPlaces.map { (row: Int?(row), column: $0) } }
      try TableFile(table, of: publication).write(lines, to: &writer)
    }
    return writer.takeBytes()
  }
}
