import Foundation

/// Turns print-ready pages into PDFs with WeasyPrint, a program of its own that need not be installed.
struct PDFPrinter: Sendable {
  private let program: String

  /// The printer of this machine, or nil when WeasyPrint is not on its path.
  init?(path: String) {
    let found = path.split(separator: ":").map { "\($0)/weasyprint" }
      .first(where: FileManager.default.isExecutableFile)
    guard let found else { return nil }
    program = found
  }

  /// The PDF of a page; it waits for the program, so it belongs on a thread that may wait.
  func pdf(of page: [UInt8], named name: String) throws(PackFault) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "qorgan-print-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try AtomicFile.makeFolder(folder.path)
    let (input, output) = (folder.path + "/page.html", folder.path + "/page.pdf")
    try AtomicFile.write(page, to: input)
    let status = OtherProgram.run(program, ["-q", "-e", "utf-8", input, output])
    guard status == 0, let bytes = FileManager.default.contents(atPath: output) else {
      throw .notPrinted(name, "\(program): \(status)")
    }
    return [UInt8](bytes)
  }
}
