import ArgumentParser

/// A command that does its work in a dialogue: it writes nowhere else and asks nobody else for the time.
protocol DialogueCommand: ParsableCommand {
  /// Does the work; throws a ``Refusal`` when the input has errors.
  func perform(in dialogue: Dialogue) async throws
}
