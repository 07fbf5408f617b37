import Foundation

/// The two streams of a run: results on one, progress and diagnostics on the other.
struct Console: Sendable {
  /// Writes a result; throws when it cannot be written.
  let write: @Sendable (String) throws -> Void
  /// Writes beside the result.
  let writeNote: @Sendable (String) -> Void
  /// How many columns the error stream's terminal has; nil when it is none.
  let terminalWidth: Int?
  /// Puts a question to who sits at the terminal and gives the line that was typed; nil when nobody sits there.
  var ask: (@Sendable (String) -> String?)?

  /// The streams of the process.
  static let standard = Console(
    write: { text in
      do {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
      } catch {
        throw OutputFault(file: "stdout", error: error)
      }
    },
    writeNote: { text in
      // Nothing is left to say it to when the error stream itself is gone.
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    },
    terminalWidth: width(of: STDERR_FILENO), ask: asking)

  /// Only where both the question and the answer go over a terminal.
  private static var asking: (@Sendable (String) -> String?)? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    return { question in
      // Nothing is left to say it to when the error stream itself is gone.
      try? FileHandle.standardError.write(contentsOf: Data(question.utf8))
      return readLine()?.trimmingCharacters(in: .whitespaces)
    }
  }

  private static func width(of stream: Int32) -> Int? {
    guard isatty(stream) == 1 else { return nil }
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
