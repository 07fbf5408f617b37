@testable import StatisticsExport

/// The open-data package with a limit of its own.
enum OpenDataPackageProbe {
  static func files(_ publication: Publication, limit: Int) -> [PublicationFile] {
    (try? OpenDataPackage(publication, limit: limit).files()) ?? []
  }
}
