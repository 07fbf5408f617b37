import Diagnostics
import Foundation
import RegistryExchange
import Tabular

/// A file of reports as the ledger takes it: CSV as it is, a workbook as the CSV that it stands for.
struct ReportFile {
  /// Where the CSV is.
  let path: String
  /// Where rejected rows go: beside the file that was handed in.
  let rejected: String
  private let folder: URL?
  /// The file that was handed in.
  private let file: String

  /// Takes a file; a workbook is turned into CSV in a folder of its own, until ``remove()``.
  init(_ file: String, in dialogue: Dialogue) throws {
    rejected = file + ".rejected.csv"
    self.file = file
    guard XLSXReader.isWorkbook(path: file) else {
      path = file
      folder = nil
      return
    }
    let form = try FilledForm(path: file)
    guard !form.diagnostics.hasErrors else { throw Refusal(form.diagnostics) }
    dialogue.report(form.diagnostics)
    if form.emptyRows > 0 {
      dialogue.note(Phrases.Form.unfilled, ["count": dialogue.number(form.emptyRows)])
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qorgan-form-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let name = URL(fileURLWithPath: file).lastPathComponent
    path = folder.appendingPathComponent(name + ".csv").path
    self.folder = folder
    try OutputFile.write(form.csv, to: path)
  }

  /// The diagnostics with the file that was handed in for the CSV that was made of it.
  func named(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard diagnostic.place.file == path else { return diagnostic }
      var place = diagnostic.place
      place.file = file
      return Diagnostic(
        diagnostic.id, severity: diagnostic.severity, at: place, facts: diagnostic.facts)
    }
  }

  /// Removes what was made for the import.
  func remove() {
    // What cannot be removed lies in the machine's own folder for such things.
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }
}
