package import Diagnostics
import Foundation

/// Why packs could not be written, whatever they hold.
package enum PackFault: Error, Hashable, Sendable {
  /// A file or folder could not be written; the number is the system's.
  case notWritten(String, Int32)
  /// The zip could not be closed; the text says why.
  case notPacked(String, String)

  /// The fault as a diagnostic.
  package var diagnostic: Diagnostic {
    switch self {
    case .notWritten(let path, let number):
      Diagnostic(
        "pack.write", at: Place(file: path), facts: ["reason": String(cString: strerror(number))])
    case .notPacked(let path, let reason):
      Diagnostic("pack.zip", at: Place(file: path), facts: ["reason": reason])
    }
  }
}
