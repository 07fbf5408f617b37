package import Diagnostics
import LibXML
import ZipArchive

/// Why a file was not read or not made.
package struct ExchangeFault: Error {
  /// The facts.
  package let diagnostics: [Diagnostic]

  init(_ id: String, in file: String, facts: [String: String] = [:]) {
    diagnostics = [Diagnostic(id, at: Place(file: file), facts: facts)]
  }

  init(_ fault: XMLFault, in file: String) {
    diagnostics = [fault.diagnostic(in: file)]
  }

  init(_ fault: ZipFault, in file: String) {
    let reason =
      switch fault {
      case .damaged(let text), .overLimit(let text), .name(let text), .duplicate(let text),
        .unsupported(let text), .missing(let text), .refused(let text):
        text
      }
    let id = if case .overLimit = fault { "exchange.file.large" } else { "exchange.file.torn" }
    self.init(id, in: file, facts: ["reason": reason])
  }
}
