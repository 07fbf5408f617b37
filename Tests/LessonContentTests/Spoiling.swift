import Testing

/// One way to spoil the sound repository, and what must be reported for it.
struct Spoiling: Sendable, CustomTestStringConvertible {
  /// The id that must be reported.
  let id: String
  /// The file that is spoilt.
  let file: String
  /// What is replaced there; the empty text stands for the whole file.
  let old: String
  /// What it is replaced with; nil takes the file away.
  let new: String?
  /// The line that must be reported, when the finding has one.
  var line: Int?
  /// The file that must be reported, when it is another.
  var reported: String?
  /// The repository that is spoilt.
  var base = RepositoryFixture.sound
  /// What may be reported too, because one slip breaks several promises.
  var also: Set<String> = []

  /// Every one there is.
  static let all = texts + reading + care + data

  var testDescription: String { "\(id): «\(old.prefix(30))» → «\((new ?? "–").prefix(30))»" }

  /// The repository spoilt in this way.
  var repository: RepositoryFixture {
    guard old.isEmpty else {
      return base.replacing(old, with: new ?? "", in: file)
    }
    var spoilt = base
    spoilt.files[file] = new
    return spoilt
  }
}
