import Testing

@testable import CommandLineInterface

@Suite struct ProgressTests {
  private static func console(_ notes: Kept, width: Int?) -> Console {
    Console(write: { _ in }, writeNote: { notes.add($0) }, terminalWidth: width)
  }

  @Test func writesPlainLinesWhenThereIsNoTerminal() {
    let notes = Kept()
    let progress = Progress(Self.console(notes, width: nil))
    let step = progress.begin("Packing")
    progress.advance(step, to: 1, of: 2)
    progress.end(step, line: "packed")
    #expect(notes.text == "packed\n")
  }

  @Test func drawsOverItsOwnLineOnATerminal() {
    let notes = Kept()
    let progress = Progress(Self.console(notes, width: 80))
    let step = progress.begin("Packing")
    progress.end(step, line: "packed")
    #expect(notes.text == "\r\u{1B}[KPacking …\r\u{1B}[Kpacked\n")
  }

  @Test func neverDrawsWiderThanTheTerminal() {
    let notes = Kept()
    let progress = Progress(Self.console(notes, width: 10))
    _ = progress.begin("A very long name of a step")
    #expect(notes.text == "\r\u{1B}[KA very lo")
  }

  @Test func clearsTheLineWhenAStepFails() async {
    struct Failure: Error {}
    let notes = Kept()
    let progress = Progress(Self.console(notes, width: 80))
    let dialogue = Dialogue(
      settings: Settings(environment: [:]), console: Self.console(notes, width: 80),
      surroundings: .still)
    await #expect(throws: Failure.self) {
      _ = try await progress.step("Packing", in: dialogue) { _ in throw Failure() }
    }
    #expect(notes.text.hasSuffix("\r\u{1B}[K"))
  }
}
