package import Diagnostics

/// Why the repository could not be written to; whatever was there before is there still.
package struct RepositoryFault: Error {
  /// The fact: where, and what the system says.
  package let diagnostic: Diagnostic

  /// A folder that is there already.
  static func exists(_ folder: String) -> RepositoryFault {
    RepositoryFault(diagnostic: Diagnostic("lesson.folder.exists", at: Place(file: folder)))
  }

  /// A file of the repository that could not be read again.
  static func unreadable(_ file: String) -> RepositoryFault {
    RepositoryFault(diagnostic: Diagnostic("file.unreadable", at: Place(file: file)))
  }

  /// A file or folder that the system would not write.
  static func unwritable(_ file: String, reason: String) -> RepositoryFault {
    RepositoryFault(
      diagnostic: Diagnostic("file.unwritable", at: Place(file: file), facts: ["reason": reason]))
  }

  /// A file that somebody else wrote to while the program was at it.
  static func changedMeanwhile(_ file: String) -> RepositoryFault {
    RepositoryFault(diagnostic: Diagnostic("file.changed", at: Place(file: file)))
  }
}
