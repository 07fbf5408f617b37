import CLibXML2

/// Collects what libxml2 reports while a closure runs.
final class SchemaReports {
  private(set) var faults: [SchemaFault] = []

  /// Runs the closure with a sink that stays valid as long as it runs, and returns what came.
  static func collect(_ body: (UnsafeMutablePointer<qorgan_xml_sink>) -> Void) -> [SchemaFault] {
    let reports = SchemaReports()
    var sink = qorgan_xml_sink(
      report: { context, _, line, message in
        guard let context else { return }
        let reports = Unmanaged<SchemaReports>.fromOpaque(context).takeUnretainedValue()
        let text = message.map { String(cString: $0) } ?? ""
        reports.faults.append(
          SchemaFault(line: Int(line), message: String(text.prefix { $0 != "\n" })))
      },
      context: Unmanaged.passUnretained(reports).toOpaque())
    withExtendedLifetime(reports) { withUnsafeMutablePointer(to: &sink, body) }
    return reports.faults
  }
}
