import Diagnostics

/// The end of a command that cannot do what it was asked: everything that is wrong, and the exit code.
struct Refusal: Error {
  /// Everything that is wrong.
  let diagnostics: [Diagnostic]
  /// The code to leave with.
  let code: ExitStatus

  /// A refusal of input that has errors.
  init(_ diagnostics: [Diagnostic], code: ExitStatus = .inputHasErrors) {
    self.diagnostics = diagnostics
    self.code = code
  }

  /// A refusal for one reason.
  init(
    _ id: String, at place: String, facts: [String: String] = [:],
    code: ExitStatus = .inputHasErrors
  ) {
    self.init([Diagnostic(id, at: Place(file: place), facts: facts)], code: code)
  }

  /// A refusal of a code that nobody knows, with the nearest one that somebody does.
  init(
    unknown code: String, id: String, among known: some Sequence<String>, see command: String
  ) {
    let near = NearMiss.of(code, among: known)
    self.init(
      near == nil ? id : "\(id).near", at: code,
      facts: ["code": code, "near": near ?? "", "command": command])
  }
}
