import Foundation

/// Broken YAML files.
extension BrokenCase {
  private static let codes = "primary/ice/lesson.yaml"
  private static let record = "primary/ice/record.yaml"

  static let yaml: [BrokenCase] = syntax + encodings + values

  private static let syntax: [BrokenCase] = [
    .text("ends inside of a list", "yaml.broken", codes, "id: a\ngrades: [2, 3"),
    .text("ends inside of quotes", "yaml.broken", codes, "id: \"primary"),
    .text("is empty", "yaml.empty", codes, line: 1, ""),
    .text("holds remarks only", "yaml.empty", codes, line: 1, "# a\n# b\n"),
    .text("is indented by tabs", "yaml.broken", codes, "id:\n\t- a\n"),
    .text("has an anchor", "yaml.anchor", codes, line: 2, "id: a\ntopic: &t b\n"),
    .text("doubles itself by aliases", "yaml.anchor", codes, line: 1, bomb),
    .text("has a bomb for a key", "yaml.anchor", codes, line: 1, keyBomb),
    .text("merges an alias", "yaml.anchor", codes, line: 2, "id: a\n<<: *t\n"),
    .text("has a key twice", "yaml.key.repeated", codes, "id: a\nid: b\n"),
    .text("nests brackets", "yaml.broken", codes, String(repeating: "[", count: 20_000)),
    .text("nests lists", "yaml.broken", codes, String(repeating: "- ", count: 20_000) + "a"),
    .text("nests mappings", "yaml.broken", codes, String(repeating: "{a: ", count: 500)),
    .text("holds two documents", "yaml.broken", codes, "--- a\n--- b\n"),
    .text("is a list", "yaml.empty", codes, line: 1, "- a\n- b\n"),
    .text("is one word", "yaml.empty", codes, line: 1, "сабақ\n"),
    .text("is of a version to come", "yaml.broken", codes, "%YAML 9.9\n---\na: b\n"),
    .text("has a zero byte", "yaml.broken", codes, "id: a\u{0}b\n"),
    .text("has a control character", "yaml.broken", codes, "id: \"\u{1}\"\n"),
    .text("has two colons", "yaml.broken", codes, "a: b: c\n"),
  ]

  private static let bomb =
    "a: &a [x, x, x]\n"
    + (0..<12).map { "\(($0)): &b\($0) [*a, *a, *a, *a, *a, *a, *a, *a]\n" }.joined()
  private static let keyBomb =
    "k: &a0 x\n" + (0..<30).map { "? [*a\($0), *a\($0)]\n: &a\($0 + 1) x\n" }.joined()

  private static let encodings: [BrokenCase] = [
    .bytes(
      "is UTF-16, little end first", "file.encoding", codes, line: 1,
      [0xFF, 0xFE] + "id: a\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
    .bytes(
      "is UTF-16, big end first", "file.encoding", codes, line: 1,
      [0xFE, 0xFF] + "id: a\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
    .bytes(
      "is CP1251", "file.encoding", codes, line: 2,
      Array("id: a\ntopic: ".utf8) + [0xEB, 0xB8, 0xE4, 10]),
    .bytes(
      "ends inside of a letter", "file.encoding", codes, line: 1, Array("id: a".utf8) + [0xD0]),
    .bytes("has an overlong sign", "file.encoding", codes, line: 1, [0x61, 0xC0, 0x80, 10]),
    .bytes("has half a pair", "file.encoding", codes, line: 1, [0x61, 0xED, 0xA0, 0x80, 10]),
    .bytes(
      "is a picture", "file.encoding", codes, [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0]),
    .bytes(
      "is a word list in UTF-16", "file.encoding", "words/kk.txt", line: 1,
      [0xFF, 0xFE] + "мұз\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
    .bytes(
      "is a text in CP1251", "file.encoding", "primary/ice/ru.md", line: 1, [0xCB, 0xB8, 0xE4, 10]),
  ]

  private static let values: [BrokenCase] = [
    .piece("has a number for a list", "data.value.invalid", codes, "[2, 3, 4]", "3"),
    .piece(
      "has a mapping for a text", "data.value.invalid", codes, "id: primary-ice", "id: {a: b}"),
    .piece("has a list for a text", "data.value.invalid", "contacts.yaml", "\"111\"", "[1]"),
    .piece(
      "has a number beyond all", "data.value.invalid", record, "version: 1",
      "version: 99999999999999999999999"),
    .piece("has a day that is none", "data.value.invalid", codes, "2027-08-01", "2027-02-30"),
    .piece(
      "has a year of five digits", "data.value.invalid", "calendars/2025-26.yaml", "2025-26",
      "99999-00"),
    .text(
      "has a mapping for entries", "data.value.invalid", "wording/kk.yaml", line: 1,
      "entries: {say-not: a}\n"),
    .text(
      "has a list for a phrase", "data.value.invalid", "wording/ru.yaml",
      "entries: [{say-not: [a], say-instead: b}]\n"),
    .text("has terms that are none", "data.value.invalid", "glossary.yaml", "terms: x\n"),
    .piece(
      "credits a file elsewhere", "media.credit.unused", "credits.yaml", "files: []",
      "files: [{file: ../../etc/passwd, author: a, licence: CC0-1.0, source: s}]"),
    .piece(
      "has a limit below zero", "data.value.invalid", "wording/stages.yaml", "pupil-pace: 60",
      "pupil-pace: -60"),
    .piece(
      "names a number that is none", "shared.placeholder", "shared/letter.kk.md", "{112}", "{}{9}"),
  ]
}
