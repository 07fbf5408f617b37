import Diagnostics

extension Progress {
  /// Runs a step: tells how far it is while it runs, and how long it took when it is done.
  ///
  /// The body is given a function that takes how much of how much is done. Of the summary, where there is one, a line
  /// stays on the screen.
  func step<Result>(
    _ name: String, in dialogue: Dialogue,
    body: (_ advance: @escaping @Sendable (Int, Int) -> Void) async throws -> Result,
    summary: (Result) -> String? = { _ in nil }
  ) async throws -> (result: Result, duration: Duration) {
    let number = begin(name)
    let start = ContinuousClock.now
    do {
      let result = try await body { part, whole in self.advance(number, to: part, of: whole) }
      let duration = ContinuousClock.now - start
      end(
        number,
        line: summary(result).map {
          let seconds = NumberText.seconds(duration, in: dialogue.language)
          return "\($0)  (\(seconds) \(dialogue.text(Phrases.Progress.seconds)))"
        })
      return (result, duration)
    } catch {
      end(number)
      throw error
    }
  }
}
