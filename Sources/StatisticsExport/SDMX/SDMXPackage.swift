import LibXML
import Tabular

/// A publication in SDMX 3.0: structures, their own schemas, and each table, wave and indicator as XML and as CSV.
struct SDMXPackage {
  private let publication: Publication
  private let structures: [SDMXStructure]
  private let dataSets: [SDMXDataSet]

  /// The package of a publication.
  init(_ publication: Publication) {
    self.publication = publication
    let tables = SDMXTables(publication)
    let surveys = SDMXSurveys(publication)
    let indicators = SDMXIndicators(publication)
    structures = [tables.structure, surveys?.structure, indicators?.structure].compactMap(\.self)
    dataSets = tables.dataSets + (surveys?.dataSets ?? []) + (indicators?.dataSets ?? [])
  }

  /// All files, in `sdmx/`.
  func files() throws(TableFault) -> [PublicationFile] {
    let header = SDMXHeader(publication)
    let message = SDMXStructureMessage(
      structures: structures, dataSets: dataSets, header: header)
    var files = [PublicationFile("sdmx/structure.xml", message.bytes)]
    files += structures.map { structure in
      let schema = SDMXSchema(
        structure: structure, isSynthetic: publication.vintage.isSynthetic)
      return PublicationFile("sdmx/\(structure.id).xsd", schema.bytes)
    }
    for dataSet in dataSets {
      files.append(PublicationFile(dataSet.path + ".xml", dataSet.xml(header)))
      files.append(PublicationFile(dataSet.path + ".csv", try dataSet.csv()))
    }
    return files
  }
}
