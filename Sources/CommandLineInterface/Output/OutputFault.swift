import Diagnostics
import Foundation

/// A result could not be written.
struct OutputFault: Error {
  /// The file, or `stdout`.
  let file: String
  /// What the system says.
  let reason: String

  /// The fault of a file that Foundation could not write, with the system's own reason where it gives one.
  init(file: String, error: any Error) {
    self.file = file
    let cause = (error as? CocoaError)?.underlying ?? error
    reason =
      (cause as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
      ?? cause.localizedDescription
  }

  /// The fact as a diagnostic.
  var diagnostic: Diagnostic {
    Diagnostic("command.output.unwritable", at: Place(file: file), facts: ["reason": reason])
  }
}
