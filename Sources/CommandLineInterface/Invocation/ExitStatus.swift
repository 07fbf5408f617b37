/// The code that the program leaves with; 64 and up as in sysexits.h.
struct ExitStatus: RawRepresentable, Hashable, Sendable {
  let rawValue: Int32

  /// All well.
  static let success = ExitStatus(rawValue: 0)
  /// The input has errors, all of them listed.
  static let inputHasErrors = ExitStatus(rawValue: 1)
  /// The data is of another kind than this program's, or of a newer version (EX_DATAERR).
  static let foreignData = ExitStatus(rawValue: 65)
  /// A file that is needed is not there (EX_NOINPUT).
  static let missingInput = ExitStatus(rawValue: 66)
  /// A program that is needed is not installed (EX_UNAVAILABLE).
  static let missingProgram = ExitStatus(rawValue: 69)
  /// Something went wrong that nobody foresaw (EX_SOFTWARE).
  static let unforeseen = ExitStatus(rawValue: 70)
  /// A result cannot be written (EX_IOERR).
  static let unwritable = ExitStatus(rawValue: 74)
  /// Another process holds what is needed; the same command may do later (EX_TEMPFAIL).
  static let busy = ExitStatus(rawValue: 75)
}
