extension Publication {
  /// Every file, by path; the same publication gives the same bytes.
  ///
  /// - Throws: When a workbook cannot be written on the way, or a template that is compiled in cannot be read.
  package func files() throws -> [PublicationFile] {
    var files: [PublicationFile] = []
    for table in tables {
      files.append(
        PublicationFile("tables/\(table.id).csv", try TableFile(table, of: self).bytes()))
    }
    for survey in surveys {
      files.append(
        PublicationFile(
          "surveys/\(survey.id).csv", try SurveyFile(survey, of: self).bytes()))
    }
    if !series.isEmpty {
      files.append(PublicationFile("context/indicators.csv", try ContextFile(self).bytes()))
    }
    files.append(PublicationFile("statistics.xlsx", try StatisticsWorkbook(self).bytes()))
    files += try SDMXPackage(self).files()
    files += try RegionalExtracts(self).files()
    files += try HalfYearForm(self).files()
    files += try OpenDataPackage(self).files()
    files += try Booklet.files(of: self)
    files.append(PublicationFile("publication.json", try PublicationRecord(self, files).bytes()))
    return files.sorted { $0.path < $1.path }
  }
}
