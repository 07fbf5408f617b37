import Diagnostics
import Glibc
package import LessonContent
package import Programme
import ZipArchive

/// Makes courses: a level's year, or a school, as one package of many SCOs.
package struct CourseBuilder: Sendable {
  private let repository: LoadedRepository
  private let scope: CourseScope
  private let levels: Set<Level>?
  private let options: PackOptions

  /// A builder over a repository that was read.
  ///
  /// - Parameters:
  ///   - repository: The lessons and their programme.
  ///   - scope: A year or a school.
  ///   - levels: The levels; nil for every one that has a written lesson.
  ///   - options: The languages and formats; formats without a manifest are left out.
  package init(
    repository: LoadedRepository, scope: CourseScope, levels: Set<Level>? = nil,
    options: PackOptions = PackOptions()
  ) {
    self.repository = repository
    self.scope = scope
    self.levels = levels
    self.options = options
  }

  /// Writes the courses and puts them into `index.json`.
  ///
  /// - Parameter folder: The folder of packs, usually `exports/packs`; it is made when missing.
  /// - Returns: What was written, and what is wrong or missing.
  /// - Throws: ``PackFault`` when a file cannot be written.
  package func build(to folder: String) async throws -> CourseReport {
    let selection = CourseSelection(repository, scope: scope, levels: levels, options: options)
    let formats = options.formats.filter { SharedFiles.of($0) != nil }
    for format in formats { try AtomicFile.makeFolder("\(folder)/\(format.rawValue)") }
    let jobs = selection.courses.flatMap { course in formats.map { (course, $0) } }
    let results = try await ParallelMap.map(jobs) { course, format in
      try Self.write(course, as: format, to: folder)
    }
    let built = results.compactMap(\.course).sorted { $0.file < $1.file }
    var index = PackIndex(in: folder)
    let withdrawn = index.withdraw(RecalledText.all(in: repository))
    for file in withdrawn.files where !built.contains(where: { $0.file == file }) {
      unlink("\(folder)/\(file)")
    }
    index.merge(built, in: folder)
    try AtomicFile.write(try index.json(), to: "\(folder)/\(PackIndex.name)")
    let notes = built.map {
      Diagnostic(
        "pack.course.several", severity: .note, at: Place(file: "\(folder)/\($0.file)"),
        facts: ["scos": "\($0.launches)"])
    }
    return CourseReport(
      courses: built,
      diagnostics: (selection.diagnostics + results.flatMap(\.faults) + notes).sorted())
  }

  private static func write(
    _ course: Course, as format: PackFormat, to folder: String
  ) throws -> (course: BuiltCourse?, faults: [Diagnostic]) {
    let file = "\(format.rawValue)/\(course.name).zip"
    guard let tree = CourseRenderer.tree(of: course, for: format),
      let documents = ControlDocuments.of(format)
    else { return (nil, []) }
    let faults = documents.faults(in: tree.manifest, named: "\(file)/\(PackTree.manifestName)")
    guard faults.isEmpty else { return (nil, faults) }
    let bytes = try PackWriter.zip(tree, named: file)
    try AtomicFile.write(bytes, to: "\(folder)/\(file)")
    let built = BuiltCourse(
      levels: course.levels, languages: course.languages, format: format, title: course.title,
      file: file, bytes: bytes.count, sha256: Hexadecimal.sha256(of: bytes),
      launches: course.launches, texts: course.sources.map(\.textName).sorted(),
      isDraft: course.sources.contains { $0.lesson.record.status != .approved })
    return (built, [])
  }
}
