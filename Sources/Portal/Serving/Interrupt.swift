import Dispatch
import Glibc

/// Ctrl-C and its like.
enum Interrupt {
  /// Waits until somebody wants the program to end, or the task is cancelled.
  static func wait() async {
    let numbers = [SIGINT, SIGTERM, SIGHUP]
    let (signals, heard) = AsyncStream<Void>.makeStream()
    let sources = numbers.map { number in
      // Dispatch only hears of signals that would not end the program.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { heard.yield() }
      source.resume()
      return source
    }
    defer {
      for source in sources { source.cancel() }
      for number in numbers { signal(number, SIG_DFL) }
    }
    for await _ in signals { return }
  }
}
