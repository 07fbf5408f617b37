import Chronology
import Diagnostics
import EducationRegistry
import Programme
import Tabular

/// The registry while its files are read, with the codes met so far.
struct RegistryDraft {
  var registry = RegistrySnapshot()
  private var regions = CodeIndex()
  private var districts = CodeIndex()
  private var institutions = CodeIndex(capacity: 24_000)
  private var groups = CodeIndex(capacity: 250_000)
  private var staff = CodeIndex()
  /// The lines on which codes stood, to name the first when one comes twice.
  private var lines: [Kind: [Int32]] = [:]
  /// Rows that say they are made up, and rows that could have said so.
  private var marked = (synthetic: 0, all: 0)
  private var lastInstitution: (code: [UInt8], number: Int32) = ([], -1)
  private var lastYear: (code: [UInt8], year: SchoolYear)?

  /// What a code names.
  enum Kind: String {
    case region
    case district
    case institution
    case group
    case staff
  }

  /// Takes a new code; reports it when it was taken before.
  mutating func insert(
    _ code: UnsafeRawBufferPointer, as kind: Kind, line: Int, _ check: inout RowCheck
  ) -> Bool {
    let number = Int32(lines[kind, default: []].count)
    let known: Int32? =
      switch kind {
      case .region: regions.insert(code, number)
      case .district: districts.insert(code, number)
      case .institution: institutions.insert(code, number)
      case .group: groups.insert(code, number)
      case .staff: staff.insert(code, number)
      }
    if let known {
      check.report(
        "registry.code.twice",
        [
          "code": String(decoding: code, as: UTF8.self),
          "first": "\(lines[kind]?[Int(known)] ?? 0)",
        ])
      return false
    }
    lines[kind, default: []].append(Int32(line))
    return true
  }

  /// The place of what a code names; reports a code that names nothing.
  mutating func find(
    _ code: UnsafeRawBufferPointer, _ kind: Kind, _ check: inout RowCheck
  ) -> Int? {
    let number: Int32? =
      switch kind {
      case .region: regions.number(of: code)
      case .district: districts.number(of: code)
      case .institution: institution(code)
      case .group: groups.number(of: code)
      case .staff: staff.number(of: code)
      }
    if let number { return Int(number) }
    check.report(
      "registry.\(kind.rawValue).unknown", ["code": String(decoding: code, as: UTF8.self)])
    return nil
  }

  /// Whether there is something of that code.
  func has(_ code: String, _ kind: Kind) -> Bool {
    var code = code
    return code.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      return switch kind {
      case .region: regions.number(of: raw) != nil
      case .district: districts.number(of: raw) != nil
      case .institution: institutions.number(of: raw) != nil
      case .group: groups.number(of: raw) != nil
      case .staff: staff.number(of: raw) != nil
      }
    }
  }

  /// Notes whether a row says that it is made up.
  mutating func note(isSynthetic: Bool) {
    marked.all += 1
    if isSynthetic { marked.synthetic += 1 }
  }

  /// Closes a file: without regions of their own, the rows to come refer to the 20 regions there are.
  mutating func finish(_ name: String) {
    guard name == RegionFile.table.name, registry.regions.isEmpty else { return }
    registry.regions = RegionTable.all
    for (number, region) in RegionTable.all.enumerated() {
      var code = region.code
      _ = code.withUTF8 { regions.insert(UnsafeRawBufferPointer($0), Int32(number)) }
    }
  }

  /// A registry is made up or real as a whole.
  mutating func mixture(in folder: String) -> [Diagnostic] {
    registry.isSynthetic = marked.synthetic > 0
    guard marked.synthetic > 0, marked.synthetic < marked.all else { return [] }
    return [
      Diagnostic(
        "registry.synthetic.mixed", at: Place(file: folder),
        facts: ["synthetic": "\(marked.synthetic)", "all": "\(marked.all)"])
    ]
  }

  /// The school year of a code; nearly every row has the one before's, and reading one took a third of the time.
  mutating func schoolYear(_ code: UnsafeRawBufferPointer) -> SchoolYear? {
    if let last = lastYear, last.code.elementsEqual(code) { return last.year }
    guard let year = SchoolYear(code: String(decoding: code, as: UTF8.self)),
      (2000...2100).contains(year.start)
    else { return nil }
    lastYear = (Array(code), year)
    return year
  }

  /// Groups stand by institution in most files: the last code is asked for again and again.
  private mutating func institution(_ code: UnsafeRawBufferPointer) -> Int32? {
    if lastInstitution.code.count == code.count, lastInstitution.code.elementsEqual(code) {
      return lastInstitution.number
    }
    guard let number = institutions.number(of: code) else { return nil }
    lastInstitution = (Array(code), number)
    return number
  }
}
