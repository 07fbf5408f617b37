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
  private var knownIsSynthetic = false
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

  /// Begins with nothing, or with what rows may refer to: regions, districts and institutions that are known already.
  init(known: RegistrySnapshot? = nil) {
    guard let known else { return }
    registry.regions = known.regions
    registry.districts = known.districts
    registry.institutions = known.institutions
    knownIsSynthetic = known.isSynthetic
    let codes: [Kind: [String]] = [
      .region: known.regions.map(\.code), .district: known.districts.map(\.code),
      .institution: known.institutions.map(\.code),
    ]
    // Line 0 is no line: the code is known from elsewhere, and a row may say it anew.
    lines = codes.mapValues { Array(repeating: 0, count: $0.count) }
    Self.seed(codes[.region] ?? [], &regions)
    Self.seed(codes[.district] ?? [], &districts)
    Self.seed(codes[.institution] ?? [], &institutions)
  }

  private static func seed(_ codes: [String], _ index: inout CodeIndex) {
    for (number, code) in codes.enumerated() {
      var code = code
      _ = code.withUTF8 { index.insert(UnsafeRawBufferPointer($0), Int32(number)) }
    }
  }

  /// Takes a code; reports it when a row had it before.
  ///
  /// - Returns: The place of what it names: behind the others for a new code, its own for one that is known already; nil
  ///   when a row had it before.
  mutating func place(
    for code: UnsafeRawBufferPointer, as kind: Kind, line: Int, _ check: inout RowCheck
  ) -> Int? {
    let number = Int32(lines[kind, default: []].count)
    let known: Int32? =
      switch kind {
      case .region: regions.insert(code, number)
      case .district: districts.insert(code, number)
      case .institution: institutions.insert(code, number)
      case .group: groups.insert(code, number)
      case .staff: staff.insert(code, number)
      }
    guard let known = known.map(Int.init) else {
      lines[kind, default: []].append(Int32(line))
      return Int(number)
    }
    let first = lines[kind]?[known] ?? 0
    guard first == 0 else {
      check.report(
        "registry.code.twice",
        ["code": String(decoding: code, as: UTF8.self), "first": "\(first)"])
      return nil
    }
    lines[kind]?[known] = Int32(line)
    return known
  }

  /// Adds a district under its code, or puts it in the place of the known one.
  @discardableResult mutating func add(
    _ district: District, line: Int, _ check: inout RowCheck
  ) -> Int? {
    guard let place = place(for: district.code, as: .district, line: line, &check)
    else { return nil }
    registry.districts.put(at: place, district)
    return place
  }

  /// Adds an institution under its code, or puts it in the place of the known one.
  mutating func add(_ institution: Institution, line: Int, _ check: inout RowCheck) -> Int? {
    guard let place = place(for: institution.code, as: .institution, line: line, &check)
    else { return nil }
    registry.institutions.put(at: place, institution)
    return place
  }

  /// Adds a class group under its code.
  mutating func add(_ group: ClassGroup, line: Int, _ check: inout RowCheck) {
    guard place(for: group.code, as: .group, line: line, &check) != nil else { return }
    registry.groups.append(group)
  }

  private mutating func place(
    for code: String, as kind: Kind, line: Int, _ check: inout RowCheck
  ) -> Int? {
    var code = code
    return code.withUTF8 { place(for: UnsafeRawBufferPointer($0), as: kind, line: line, &check) }
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
    defer { lines[.region] = Array(repeating: 0, count: registry.regions.count) }
    registry.regions = RegionTable.all
    for (number, region) in RegionTable.all.enumerated() {
      var code = region.code
      _ = code.withUTF8 { regions.insert(UnsafeRawBufferPointer($0), Int32(number)) }
    }
  }

  /// A registry is made up or real as a whole.
  mutating func mixture(in folder: String) -> [Diagnostic] {
    registry.isSynthetic = marked.all == 0 ? knownIsSynthetic : marked.synthetic > 0
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
