import Diagnostics

/// A result could not be written.
struct OutputFault: Error {
  /// The file, or `stdout`.
  let file: String
  /// What the system says.
  let reason: String

  /// The fact as a diagnostic.
  var diagnostic: Diagnostic {
    Diagnostic("command.output.unwritable", at: Place(file: file), facts: ["reason": reason])
  }
}
