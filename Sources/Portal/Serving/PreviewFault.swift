package import Diagnostics

/// Why the preview cannot be served.
package enum PreviewFault: Error, Hashable, Sendable {
  /// Another program has the port.
  case portTaken(Int)

  /// The fact as a diagnostic.
  package var diagnostic: Diagnostic {
    switch self {
    case .portTaken(let port):
      Diagnostic("preview.port.taken", at: Place(file: "127.0.0.1:\(port)"))
    }
  }
}
