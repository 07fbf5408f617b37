package import Diagnostics
import Foundation

/// Why packs could not be written, whatever they hold.
package enum PackFault: Error, Hashable, Sendable {
  /// A file or folder could not be written; the number is the system's.
  case notWritten(String, Int32)
  /// The zip could not be closed; the text says why.
  case notPacked(String, String)
  /// WeasyPrint is not installed.
  case noPrinter
  /// A catalogue was asked for over a folder without packs.
  case noPacks(String)
  /// curl is not installed.
  case noFetcher
  /// A file could not be brought; the text says why.
  case notFetched(String, String)
  /// WeasyPrint failed on a page; the text says how.
  case notPrinted(String, String)

  /// The fault as a diagnostic.
  package var diagnostic: Diagnostic {
    switch self {
    case .notWritten(let path, let number):
      Diagnostic(
        "pack.write", at: Place(file: path), facts: ["reason": String(cString: strerror(number))])
    case .notPacked(let path, let reason):
      Diagnostic("pack.zip", at: Place(file: path), facts: ["reason": reason])
    case .noPrinter:
      Diagnostic("pack.printer.missing", at: Place(file: "weasyprint"))
    case .noPacks(let folder):
      Diagnostic("pack.catalogue.empty", at: Place(file: folder))
    case .noFetcher:
      Diagnostic("pack.pull.curl", at: Place(file: "curl"))
    case .notFetched(let path, let reason):
      Diagnostic("pack.pull.fetch", at: Place(file: path), facts: ["reason": reason])
    case .notPrinted(let path, let reason):
      Diagnostic("pack.printer.failed", at: Place(file: path), facts: ["reason": reason])
    }
  }
}
