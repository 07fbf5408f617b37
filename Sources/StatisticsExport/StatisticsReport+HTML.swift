import Mustache

extension StatisticsReport {
  /// One HTML page that needs nothing beside it: a chart, the table, definitions, and a style for print.
  ///
  /// - Returns: UTF-8.
  /// - Throws: When the template that is compiled in cannot be read.
  package func html() throws -> [UInt8] {
    let template = try MustacheTemplate(string: ReportAsset.template.text)
    let page = ReportPage(self, css: ReportAsset.style.text)
    return Array(template.render(page).utf8)
  }
}
