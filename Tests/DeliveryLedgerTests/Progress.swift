import Synchronization

/// Remembers what progress was told.
final class Progress: Sendable {
  private let told = Mutex<[Double]>([])

  func add(_ step: Double) { told.withLock { $0.append(step) } }

  var steps: [Double] { told.withLock { $0 } }
}
