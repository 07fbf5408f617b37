package import Chronology
import Diagnostics
package import Programme

/// A content repository on disk.
package struct ContentRepository: Sendable {
  /// The folder, as the user named it.
  package let folder: String
  /// What it holds, where it does not lie on the disk.
  private let recorded: [ProgrammeFile]?

  /// The repository in a folder.
  package init(folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    recorded = nil
  }

  /// Programme and calendars as they were recorded; the name stands before each file in what is said of it.
  package init(recorded: [ProgrammeFile], name: String) {
    folder = name
    self.recorded = recorded
  }

  private var contents: ContentFolder {
    recorded.map { ContentFolder(path: folder, recorded: $0) } ?? ContentFolder(path: folder)
  }

  /// Reads and checks everything; whatever is wrong is among the diagnostics, and nothing throws.
  ///
  /// Help lines must be current on the day; without a day, those with no known end are.
  package func load(on day: SchoolDay? = nil) -> LoadedRepository {
    var reader = RepositoryReader(folder: contents, day: day)
    let draft = reader.read()
    let found = Parallel.map(ContentChecks.all.map(CheckWork.init)) { $0.check.findings(in: draft) }
      .joined()
    return LoadedRepository(
      draft, diagnostics: (reader.files.findings.diagnostics + found).sorted())
  }

  /// Reads and checks the programme and the calendars alone: what plans and numbers need, in a tenth of the time.
  package func loadProgramme() -> LoadedRepository {
    var reader = RepositoryReader(folder: contents, day: nil)
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
