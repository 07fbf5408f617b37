import Glibc

/// Everything of a repository but its lessons: what a new one begins with.
package struct RepositorySeed {
  private static let files = [
    "README.md", "programme.yaml", "contacts.yaml", "services.yaml", "laws.yaml",
    "glossary.yaml", "credits.yaml",
  ]
  private static let folders = ["wording", "words", "calendars", "shared", "questionnaires"]
  /// Texts have LF ends wherever git lays them out: digests are over them.
  private static let attributes = "* text=auto eol=lf\n*.png binary\n*.jpg binary\n"

  private let contents: [(name: String, bytes: [UInt8])]

  /// What a repository has; refused when the folder is none.
  package init(of folder: String) throws(RepositoryFault) {
    let source = ContentFolder(path: folder)
    var contents: [(name: String, bytes: [UInt8])] = []
    let names = Set(source.entries().filter { $0.kind == .file }.map(\.name))
    var wanted = Self.files.filter(names.contains)
    for folder in Self.folders {
      wanted += source.entries(of: folder).filter { $0.kind == .file }
        .map { "\(folder)/\($0.name)" }
    }
    for name in wanted {
      do throws(ContentFolder.Fault) {
        contents.append((name, try source.read(name, limit: FileReader.dataLimit)))
      } catch {
        throw .unreadable(source.name(of: name))
      }
    }
    guard wanted.contains("programme.yaml"), wanted.contains("shared/headings.yaml")
    else { throw .unreadable(source.name(of: "shared/headings.yaml")) }
    self.contents =
      contents.map { file in
        file.name == "programme.yaml"
          ? (file.name, Array(ProgrammeText.withoutLessons(of: file.bytes).utf8)) : file
      } + [(".gitattributes", Array(Self.attributes.utf8))]
  }

  /// Writes a new repository whole or not at all; a folder that holds anything is never touched.
  package func write(to folder: String) throws(RepositoryFault) {
    var path = folder
    while path.count > 1, path.last == "/" { path.removeLast() }
    if !path.contains("/") { path = "./\(path)" }
    // An empty folder is what somebody who was told to make one has.
    if ContentFolder(path: path).isEmpty { rmdir(path) }
    try FolderWriter.make(path, holding: contents)
  }
}

extension ContentFolder {
  /// Whether it is a folder with nothing in it, hidden names included.
  fileprivate var isEmpty: Bool {
    guard let stream = opendir(path) else { return false }
    defer { closedir(stream) }
    var count = 0
    while readdir(stream) != nil { count += 1 }
    return count <= 2
  }
}
