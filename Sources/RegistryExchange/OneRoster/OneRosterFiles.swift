import Chronology
package import Diagnostics
package import EducationRegistry
import Glibc
import Programme
import Tabular

/// A school system's export after OneRoster 1.2 (CSV): organisations, school years, home classes.
///
/// Enrolments are counted while they are read; `users.csv` is never opened, so no name and no person's id comes in.
package enum OneRosterFiles {
  /// What an export has beside what was taken.
  package struct Counts: Hashable, Sendable {
    /// Classes of one subject: the class hour is the home class's.
    package var subjectClasses = 0
    /// Pupils' places in home classes.
    package var enrolments = 0
  }

  /// Whether a path is such an export: a zip that is no workbook, or a folder with a manifest.
  package static func isExport(_ path: String) -> Bool {
    guard TableSource.isFile(path) else {
      return access("\(path)/manifest.csv", F_OK) == 0
    }
    let isWorkbook = path.lowercased().hasSuffix(".xlsx") || path.lowercased().hasSuffix(".xlsm")
    return !isWorkbook && XLSXReader.isWorkbook(path: path)
  }

  /// Reads an export.
  ///
  /// - Parameters:
  ///   - path: The zip, or the folder that one was unpacked to.
  ///   - known: The registry as it is known: what the standard has no column for stays as it is known there.
  /// - Returns: The registry, everything that is wrong, and what was counted.
  package static func read(
    _ path: String, known: RegistrySnapshot?
  ) -> (registry: RegistrySnapshot, diagnostics: [Diagnostic], counts: Counts) {
    do throws(TableFault) {
      let archive = try OneRosterArchive(path)
      let manifest = OneRosterManifest(archive)
      guard !manifest.diagnostics.hasErrors else {
        return (RegistrySnapshot(), manifest.diagnostics, Counts())
      }
      var reading = OneRosterReading(archive, known: known)
      reading.readOrganisations()
      reading.readSessions()
      if manifest.has("courses") { reading.readCourses() }
      if manifest.has("enrollments") { reading.countEnrolments() }
      reading.readClasses(hasEnrolments: manifest.has("enrollments"))
      let found = manifest.diagnostics + reading.diagnostics + reading.draft.mixture(in: path)
      return (reading.draft.registry, found, reading.counts)
    } catch {
      return (RegistrySnapshot(), [error.diagnostic], Counts())
    }
  }
}
