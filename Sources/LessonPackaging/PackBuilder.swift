import Diagnostics
import Foundation
package import LessonContent
import Programme

/// Makes packs: any set of lessons, languages and formats, on all cores, the same bytes for the same input.
package struct PackBuilder: Sendable {
  private let repository: LoadedRepository
  private let options: PackOptions
  /// Known by this, packs that another program built are not taken for its own.
  private let maker: String

  /// A builder over a repository that was read.
  ///
  /// - Parameters:
  ///   - repository: The lessons and all that goes with them.
  ///   - options: Which packs are built.
  ///   - maker: What this program is known by; without it everything is built anew.
  package init(
    repository: LoadedRepository, options: PackOptions = PackOptions(), maker: String = ""
  ) {
    self.repository = repository
    self.options = options
    self.maker = maker
  }

  /// Writes the packs, the teacher's beside them, and `index.json`.
  ///
  /// A pack made from the same content is left as it lies. A lesson with an error gets no pack, and one that it had
  /// before is taken away; every other pack is written. Packs of recalled texts are taken away too, and the index
  /// lists what was recalled.
  ///
  /// - Parameters:
  ///   - folder: The folder of packs, usually `exports/packs`; it is made when missing.
  ///   - advance: Told how many packs of how many are done.
  /// - Returns: What was written, what is wrong with the rest, and how long it took.
  /// - Throws: ``PackFault`` when a file cannot be written.
  package func build(
    to folder: String, advance: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> PackReport {
    let printer = PDFPrinter(path: options.programs)
    if options.formats.contains(.pdf), printer == nil { throw PackFault.noPrinter }
    let selection = PackSelection(repository, options)
    var shelf = try PackShelf(folder: folder, maker: maker)
    let recalled = RecalledText.all(in: repository)
    let withdrawn = shelf.withdraw(recalled)
    for stem in selection.barred { shelf.remove(stem) }
    let due = selection.jobs.map { $0.filter { !shelf.isCurrent($0) } }.filter { !$0.isEmpty }
    let all = selection.jobs.joined().count
    var line = PackLine(writer: PackWriter(folder: folder, printer: printer))
    for format in options.formats { try AtomicFile.makeFolder("\(folder)/\(format.rawValue)") }
    var done = all - due.joined().count
    for batch in due.batches(of: PackLine.batch) {
      let jobs = Array(batch.joined())
      shelf.take(try await line.run(jobs))
      done += jobs.count
      advance(done, all)
    }
    for stem in line.barred { shelf.remove(stem) }
    try shelf.close()
    return PackReport(
      packs: shelf.built.sorted { $0.file < $1.file }, unchanged: all - due.joined().count,
      all: all,
      diagnostics: (selection.diagnostics + line.diagnostics + warnings(of: recalled, withdrawn))
        .sorted(),
      refused: selection.refused, waiting: selection.waiting, timings: line.timings)
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

  /// Writes the files that the packs are made of, unpacked, one folder a pack; nothing is checked.
  ///
  /// - Returns: How many packs there are.
  package func writeTrees(to folder: String) async throws -> Int {
    let jobs = Array(PackSelection(repository, options).jobs.joined())
    let writer = PackWriter(folder: folder)
    _ = try await ParallelMap.map(jobs) { try writer.writeTree(PackRenderer.pack($0)) }
    return jobs.count
  }
}

extension Array {
  /// The elements in order, so many at a time.
  func batches(of count: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: self.count, by: count).map { self[$0..<Swift.min($0 + count, self.count)] }
  }
}
