package import Chronology
import Diagnostics
import Programme

/// A content repository on disk.
package struct ContentRepository: Sendable {
  /// The folder, as the user named it.
  package let folder: String

  /// The repository in a folder.
  package init(folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// Reads and checks everything; whatever is wrong is among the diagnostics, and nothing throws.
  ///
  /// Help lines must be current on the day; without a day, those with no known end are.
  package func load(on day: SchoolDay? = nil) -> LoadedRepository {
    var reader = RepositoryReader(folder: folder, day: day)
    let draft = reader.read()
    let found = Parallel.map(ContentChecks.all.map(CheckWork.init)) { $0.check.findings(in: draft) }
      .joined()
    return LoadedRepository(
      draft, diagnostics: (reader.files.findings.diagnostics + found).sorted())
  }

  /// Reads and checks the programme and the calendars alone: what plans and numbers need, in a tenth of the time.
  package func loadProgramme() -> LoadedRepository {
    var reader = RepositoryReader(folder: folder, day: nil)
    let draft = reader.readProgramme()
    let found = ContentChecks.programme.flatMap { $0.findings(in: draft) }
    return LoadedRepository(
      draft, diagnostics: (reader.files.findings.diagnostics + found).sorted())
  }
}

/// A rule as a value that another thread may take.
private struct CheckWork: Sendable {
  let check: any ContentCheck.Type
}
