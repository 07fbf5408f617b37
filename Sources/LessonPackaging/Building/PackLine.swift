import Diagnostics

/// Packs on their way from content to files, some lessons at a time so that memory does not grow with the country.
struct PackLine {
  /// How many lessons are in memory at once.
  static let batch = 8

  let writer: PackWriter
  private(set) var timings = PackTimings()
  private(set) var diagnostics: [Diagnostic] = []
  /// The lessons and languages that got no pack because one of theirs has a fault.
  private(set) var barred: [String] = []

  init(writer: PackWriter) {
    self.writer = writer
  }

  /// Renders, checks and writes the packs; gives for each that was written its files.
  mutating func run(_ jobs: [PackJob]) async throws -> [(job: PackJob, files: [BuiltPack])] {
    let clock = ContinuousClock()
    let start = clock.now
    let packs = try await ParallelMap.map(jobs) { PackRenderer.pack($0) }
    let rendered = clock.now
    let faults = try await ParallelMap.map(packs, PackValidator.faults)
    // One fault takes every pack of its lesson in that language: half a set would look like a whole one.
    let failed = Set(zip(jobs, faults).filter { $1.hasErrors }.flatMap(\.0.parts))
    barred += failed.sorted()
    diagnostics += faults.flatMap(\.self)
    let validated = clock.now
    let sound = zip(jobs, packs).filter { job, _ in failed.isDisjoint(with: job.parts) }
    let writer = writer
    let waits = sound.contains { $0.0.format == .pdf }
    let write: @Sendable ((PackJob, RenderedPack)) throws -> (job: PackJob, files: [BuiltPack]) = {
      (job: $0.0, files: try writer.write($0.1))
    }
    let written =
      try await waits
      ? ParallelMap.mapWaiting(sound, write) : ParallelMap.map(sound, write)
    timings.render += rendered - start
    timings.validate += validated - rendered
    timings.write += clock.now - validated
    return written
  }
}
