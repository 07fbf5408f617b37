import Diagnostics
import Foundation
package import LessonContent
import Programme

/// Makes packs: any set of lessons, languages and formats, on all cores, the same bytes for the same input.
package struct PackBuilder: Sendable {
  private let repository: LoadedRepository
  private let options: PackOptions

  /// A builder over a repository that was read.
  package init(repository: LoadedRepository, options: PackOptions = PackOptions()) {
    self.repository = repository
    self.options = options
  }

  /// Writes the packs, the teacher's pages beside them, and `index.json`.
  ///
  /// A lesson with an error gets no pack, and one that it had before is taken away; every other pack is written.
  /// Packs of recalled texts are taken away too, and the index lists what was recalled.
  ///
  /// - Parameter folder: The folder of packs, usually `exports/packs`; it is made when missing.
  /// - Returns: What was written, what is wrong with the rest, and how long it took.
  /// - Throws: ``PackFault`` when a file cannot be written.
  package func build(to folder: String) async throws -> PackReport {
    let selection = PackSelection(repository, options)
    var timings = PackTimings()
    let (rendered, rendering) = try await timed { try await render(selection) }
    timings.render = rendering
    let (checked, validation) = try await timed { try await validate(rendered) }
    timings.validate = validation
    let recalled = RecalledText.all(in: repository)
    let ((built, withdrawn), writing) = try await timed {
      try await write(
        checked.packs, to: folder, without: selection.barred + checked.barred,
        recalling: recalled)
    }
    timings.write = writing
    return PackReport(
      packs: built.sorted { $0.file < $1.file },
      diagnostics: (selection.diagnostics + checked.diagnostics
        + warnings(of: recalled, withdrawn)).sorted(),
      refused: selection.refused, waiting: selection.waiting, timings: timings)
  }

  /// Writes the files that the packs are made of, unpacked, one folder a pack; nothing is checked.
  ///
  /// - Returns: How many packs there are.
  package func writeTrees(to folder: String) async throws -> Int {
    let rendered = try await render(PackSelection(repository, options))
    let writer = PackWriter(folder: folder)
    _ = try await ParallelMap.map(rendered) { try writer.writeTree($0) }
    return rendered.count
  }

  private func render(_ selection: PackSelection) async throws -> [RenderedPack] {
    let formats = options.formats
    return try await ParallelMap.map(selection.sources) {
      PackRenderer.packs(of: $0, formats: formats)
    }.flatMap(\.self)
  }

  private func validate(
    _ packs: [RenderedPack]
  ) async throws -> (packs: [RenderedPack], barred: [String], diagnostics: [Diagnostic]) {
    let faults = try await ParallelMap.map(packs, PackValidator.faults)
    // One fault takes every pack of its lesson in that language: half a set would look like a whole one.
    let barred = Set(zip(packs, faults).filter { $1.hasErrors }.map(\.0.stem))
    return (packs.filter { !barred.contains($0.stem) }, barred.sorted(), faults.flatMap(\.self))
  }

  private func write(
    _ packs: [RenderedPack], to folder: String, without barred: [String],
    recalling recalled: [RecalledText]
  ) async throws -> (built: [BuiltPack], withdrawn: [Int]) {
    for format in options.formats { try AtomicFile.makeFolder("\(folder)/\(format.rawValue)") }
    for stem in barred { removePacks(of: stem, in: folder) }
    var index = PackIndex(in: folder)
    let withdrawn = index.withdraw(recalled)
    for file in withdrawn.files { unlink("\(folder)/\(file)") }
    let writer = PackWriter(folder: folder)
    let built = try await ParallelMap.map(packs) { try writer.write($0) }.flatMap(\.self)
    index.merge(built, in: folder)
    try AtomicFile.write(try index.json(), to: "\(folder)/\(PackIndex.name)")
    return (built, withdrawn.counts)
  }

  /// A recall is told while its packs lie in the folder, and while nothing stands in its place.
  private func warnings(of recalled: [RecalledText], _ counts: [Int]) -> [Diagnostic] {
    zip(recalled, counts).compactMap { text, count in
      let lesson = repository.lessons.first { $0.id.text == text.lesson }
      guard let lesson, count > 0 || repository.published(lesson) == nil else { return nil }
      return Diagnostic(
        "pack.recalled.\(text.reason)", severity: .warning,
        at: Place(file: "\(repository.folder)/\(lesson.folder)"),
        facts: [
          "lesson": text.lesson, "version": "\(text.version)", "on": text.on,
          "packs": "\(count)",
          "marks": text.texts.sorted { $0.key < $1.key }.flatMap(\.value).joined(separator: ", "),
        ])
    }
  }

  private func removePacks(of stem: String, in folder: String) {
    for format in PackFormat.allCases {
      for ending in [format.fileExtension, "teacher.html"] {
        unlink("\(folder)/\(format.rawValue)/\(stem).\(ending)")
      }
    }
  }

  private func timed<Result>(
    _ body: () async throws -> Result
  ) async throws -> (Result, Duration) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await body()
    return (result, clock.now - start)
  }
}
