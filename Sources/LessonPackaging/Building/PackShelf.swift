import Foundation

/// The folder of packs: what lies there, from which content, and what a build puts there.
struct PackShelf {
  let folder: String
  private(set) var built: [BuiltPack] = []
  private var index: PackIndex
  private var memory: BuildMemory
  private let files: [String: [PackIndex.Entry]]

  init(folder: String, maker: String) throws(PackFault) {
    self.folder = folder
    try AtomicFile.makeFolder(folder)
    index = PackIndex(in: folder)
    memory = BuildMemory(in: folder, of: maker)
    files = Dictionary(grouping: index.packs, by: \.pack)
  }

  /// Whether a pack lies there whole, made from the same content.
  func isCurrent(_ job: PackJob) -> Bool {
    guard !memory.maker.isEmpty, memory.packs[job.key] == job.digest, let files = files[job.key]
    else { return false }
    return files.allSatisfy { Self.size(of: "\(folder)/\($0.file)") == $0.bytes }
  }

  /// Remembers packs that were written.
  mutating func take(_ packs: [(job: PackJob, files: [BuiltPack])]) {
    for (job, files) in packs {
      memory.packs[job.key] = job.digest
      built += files
    }
  }

  /// Takes away every pack of a recalled text; gives how many there were of each.
  mutating func withdraw(_ texts: [RecalledText]) -> [Int] {
    let withdrawn = index.withdraw(texts)
    for file in withdrawn.files { unlink("\(folder)/\(file)") }
    return withdrawn.counts
  }

  /// Takes away every pack that holds a lesson in a language, such as `primary-ice.kk`.
  mutating func remove(_ stem: String) {
    let parts = stem.split(separator: ".", maxSplits: 1).map(String.init)
    let listed = index.packs.filter { entry in
      entry.lesson == parts[0]
        && entry.language.split(separator: "-").contains { $0 == parts.last ?? "" }
    }
    let usual = PackFormat.allCases.flatMap { format in
      format.endings.map { "\(format.rawValue)/\(stem).\($0)" }
    }
    for file in listed.map(\.file) + usual { unlink("\(folder)/\(file)") }
    for entry in listed { memory.packs[entry.pack] = nil }
    built.removeAll { file in listed.contains { $0.file == file.file } || usual.contains(file.file)
    }
  }

  /// Writes the index, and what the next build needs to know.
  mutating func close() throws {
    index.merge(built, in: folder)
    try AtomicFile.write(try index.json(), to: "\(folder)/\(PackIndex.name)")
    // A program that nothing is known by could not be told from another one.
    if !memory.maker.isEmpty { try memory.write(to: folder) }
  }

  static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Int(status.st_size)
  }
}

extension PackIndex.Entry {
  /// The pack that the file belongs to: the format, and the name up to the ending.
  var pack: String {
    guard let format = PackFormat(rawValue: format),
      let ending = format.endings.filter({ file.hasSuffix(".\($0)") }).max(by: {
        $0.count < $1.count
      })
    else { return file }
    return String(file.dropLast(ending.count + 1))
  }
}
