import Foundation

/// Things that are no plain files, or not where they belong.
extension BrokenCase {
  private static let kk = "primary/ice/kk.md"
  private static let codes = "primary/ice/lesson.yaml"

  static let files: [BrokenCase] = links + kinds + sizes

  private static let links: [BrokenCase] = [
    .link("a text leads outside", kk, to: "/etc/passwd"),
    .link("codes lead outside", codes, to: "/etc/passwd"),
    .link("a picture leads outside", "primary/ice/media/jaga.svg", to: "/etc/passwd"),
    .link("a sound leads outside", "primary/ice/media/an.mp3", to: "/etc/passwd"),
    .link("the pictures lead outside", "primary/ice/media", to: "/etc"),
    .link("a lesson leads outside", "primary/snow", to: "/etc"),
    .link("a stage leads outside", "middle", to: "/etc"),
    .link("the shared texts lead outside", "shared", to: "/etc"),
    .link("the calendars lead outside", "calendars", to: "/etc"),
    .link("the words lead outside", "words", to: "/etc"),
    .link("the lists of wording lead outside", "wording", to: "/etc"),
    .link("a file of the top leads outside", "contacts.yaml", to: "/etc/passwd"),
    .link("a lesson leads back to its stage", "primary/again", to: "../primary"),
    .link("a picture leads back to the top", "primary/ice/media/loop", to: "../../.."),
    .link("a text leads to itself", kk, to: "kk.md"),
    .link("a text leads nowhere", kk, to: "/nonexistent/kk.md"),
    .link("a text leads to a device", kk, to: "/dev/zero"),
  ]

  private static let kinds: [BrokenCase] = [
    BrokenCase(name: "codes are missing", id: "file.missing", file: codes) { folder in
      try FileManager.default.removeItem(at: folder.appendingPathComponent(codes))
    },
    BrokenCase(name: "codes are a folder", id: "file.unreadable", file: codes) { folder in
      try Self.replace(codes, in: folder) { mkdir($0, 0o755) }
    },
    BrokenCase(name: "codes are a pipe", id: "file.unreadable", file: codes) { folder in
      try Self.replace(codes, in: folder) { mkfifo($0, 0o644) }
    },
    BrokenCase(name: "a text is a pipe", id: "file.unknown", file: kk) { folder in
      try Self.replace(kk, in: folder) { mkfifo($0, 0o644) }
    },
    BrokenCase(name: "a text is a folder", id: "file.unknown", file: kk) { folder in
      try Self.replace(kk, in: folder) { mkdir($0, 0o755) }
    },
    BrokenCase(
      name: "a picture is a pipe", id: "file.unknown", file: "primary/ice/media/jaga.svg"
    ) { folder in
      try Self.replace("primary/ice/media/jaga.svg", in: folder) { mkfifo($0, 0o644) }
    },
    BrokenCase(name: "a calendar is a folder", id: "file.unknown", file: "calendars/x.yaml") {
      mkdir($0.appendingPathComponent("calendars/x.yaml").path, 0o755)
    },
    BrokenCase(name: "the label words are a pipe", id: "file.unreadable", file: "headings.yaml") {
      try Self.replace("shared/headings.yaml", in: $0) { mkfifo($0, 0o644) }
    },
    BrokenCase(name: "a name is not UTF-8", id: "file.unknown", file: ".md") { folder in
      let path = Array((folder.path + "/primary/ice/").utf8) + [0xFF, 0xFE] + Array(".md".utf8)
      close(path.withUnsafeBufferPointer { creat(($0 + [0]).map(CChar.init(bitPattern:)), 0o644) })
    },
    .text("a stage is a file", "file.unknown", "senior", "x"),
    .text("a lesson is a file", "file.unknown", "primary/snow.md", "# x\n"),
    .text("a stage is misspelt", "file.unknown", "primery/ice/kk.md", "# x\n").at("primery"),
    .text("folders go down and down", "file.missing", deep + "/kk.md", "# x\n")
      .at("primary/a/lesson.yaml"),
    .text("a picture has a name of its own", "file.unknown", "primary/ice/media/Сурет 1.svg", "x"),
    .text("a picture is of another kind", "file.unknown", "primary/ice/media/x.gif", "GIF89a"),
    .text("a program lies among the pictures", "file.unknown", "primary/ice/media/x.sh", "rm"),
  ]

  private static let deep = "primary/" + Array(repeating: "a", count: 100).joined(separator: "/")

  private static let sizes: [BrokenCase] = [
    .large("a text has 50 MB", kk, bytes: 50 * 1024 * 1024),
    .large("codes have 1 MB", codes, bytes: 1024 * 1024),
    .large("the programme has a terabyte", "programme.yaml", bytes: 1 << 40),
    .large("a drawing has 1 MB", "primary/ice/media/jaga.svg", bytes: 1024 * 1024),
    .large("a film has a gigabyte", "primary/ice/media/muz.mp4", bytes: 1 << 30),
    .large("a help card has 100 KB", "shared/help.primary.kk.md", bytes: 100 * 1024),
  ]

  /// A file of zeros that takes no room on the disk.
  private static func large(_ name: String, _ file: String, bytes: Int) -> BrokenCase {
    BrokenCase(name: name, id: "file.large", file: file) { folder in
      let path = folder.appendingPathComponent(file).path
      if !FileManager.default.fileExists(atPath: path) { close(creat(path, 0o644)) }
      truncate(path, bytes)
    }
  }

  /// The same with another place that must be reported.
  private func at(_ file: String) -> BrokenCase {
    BrokenCase(name: name, id: id, file: file, line: line, spoil: spoil)
  }

  private static func replace(
    _ file: String, in folder: URL, by make: (String) -> CInt
  ) throws {
    let place = folder.appendingPathComponent(file)
    try FileManager.default.removeItem(at: place)
    _ = make(place.path)
  }
}
