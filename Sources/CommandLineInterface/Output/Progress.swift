import Diagnostics
import Synchronization

/// Tells on the error stream how far work is: a line that is drawn anew on a terminal, a line a finished step elsewhere.
///
/// Steps may run at the same time; each is known by its number.
final class Progress: Sendable {
  private struct Step {
    let number: Int
    let name: String
    var part = 0
    var whole = 0
  }

  private struct State {
    var running: [Step] = []
    var next = 0
    var isDrawn = false
    var drawnAt: ContinuousClock.Instant?
  }

  private let console: Console
  private let state = Mutex(State())

  /// Progress on the console's error stream.
  init(_ console: Console) {
    self.console = console
  }

  /// Begins a step and gives its number.
  func begin(_ name: String) -> Int {
    state.withLock { state in
      state.next += 1
      state.running.append(Step(number: state.next, name: name))
      draw(&state, isUrgent: true)
      return state.next
    }
  }

  /// Says how much of a step is done.
  func advance(_ number: Int, to part: Int, of whole: Int) {
    guard console.terminalWidth != nil else { return }
    state.withLock { state in
      guard let place = state.running.firstIndex(where: { $0.number == number }) else { return }
      state.running[place].part = part
      state.running[place].whole = whole
      draw(&state, isUrgent: false)
    }
  }

  /// Ends a step; the line, if there is one, stays on the screen.
  func end(_ number: Int, line: String? = nil) {
    state.withLock { state in
      state.running.removeAll { $0.number == number }
      erase(&state)
      if let line { console.writeNote(line + "\n") }
      draw(&state, isUrgent: true)
    }
  }

  private func draw(_ state: inout State, isUrgent: Bool) {
    guard let width = console.terminalWidth, !state.running.isEmpty else { return }
    let now = ContinuousClock.now
    // Ten times a second is as often as an eye follows, and costs nothing.
    if !isUrgent, let last = state.drawnAt, now - last < .milliseconds(100) { return }
    let text = state.running.map(Self.text).joined(separator: " · ")
    console.writeNote("\r\u{1B}[K" + String(text.prefix(width - 1)))
    state.drawnAt = now
    state.isDrawn = true
  }

  private func erase(_ state: inout State) {
    guard state.isDrawn else { return }
    console.writeNote("\r\u{1B}[K")
    state.isDrawn = false
  }

  private static func text(of step: Step) -> String {
    guard step.whole > 0 else { return step.name + " …" }
    let filled = min(10, step.part * 10 / step.whole)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
    return "\(step.name) \(bar) \(step.part * 100 / step.whole) %"
  }
}
