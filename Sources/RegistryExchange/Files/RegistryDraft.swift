import Chronology
import Diagnostics
import EducationRegistry
import Programme
import Tabular

/// The registry while its files are read, with the codes met so far.
struct RegistryDraft {
  var registry = RegistrySnapshot()
  /// The codes of each kind, by its number.
  private var codes = Kind.allCases.map { CodeTable(capacity: $0.usualCount) }
  /// The lines on which codes stood, to name the first when one comes twice.
  private var lines = [[Int32]](repeating: [], count: Kind.allCases.count)
  /// Rows that say they are made up, and rows that could have said so.
  private var marked = (synthetic: 0, all: 0)
  private var knownIsSynthetic = false
  private var lastInstitution: (code: [UInt8], number: Int) = ([], -1)
  private var lastYear: (code: [UInt8], year: SchoolYear)?

  /// What a code names.
  enum Kind: String, CaseIterable {
    case region
    case district
    case institution
    case group
    case staff

    /// Its place among the kinds.
    var number: Int {
      switch self {
      case .region: 0
      case .district: 1
      case .institution: 2
      case .group: 3
      case .staff: 4
      }
    }

    /// How many a country has of it.
    fileprivate var usualCount: Int {
      switch self {
      case .institution: 24_000
      case .group: 250_000
      case .region, .district, .staff: 500
      }
    }
  }

  /// Begins with nothing, or with what rows may refer to: regions, districts and institutions that are known already.
  init(known: RegistrySnapshot? = nil) {
    guard let known else { return }
    registry.regions = known.regions
    registry.districts = known.districts
    registry.institutions = known.institutions
    knownIsSynthetic = known.isSynthetic
    seed(known.regions.map(\.code), .region)
    seed(known.districts.map(\.code), .district)
    seed(known.institutions.map(\.code), .institution)
  }

  /// Line 0 is no line: the code is known from elsewhere, and a row may say it anew.
  private mutating func seed(_ known: [String], _ kind: Kind) {
    for code in known { _ = codes[kind.number].insert(code) }
    lines[kind.number] = Array(repeating: 0, count: known.count)
  }

  /// Takes a code; reports it when a row had it before.
  ///
  /// - Returns: The place of what it names: behind the others for a new code, its own for one that is known already; nil
  ///   when a row had it before.
  mutating func place(
    for code: UnsafeRawBufferPointer, as kind: Kind, line: Int, _ check: inout RowCheck
  ) -> Int? {
    let place = codes[kind.number].insert(code)
    guard place < lines[kind.number].count else {
      lines[kind.number].append(Int32(line))
      return place
    }
    let first = lines[kind.number][place]
    guard first == 0 else {
      check.report(
        "registry.code.twice",
        ["code": String(decoding: code, as: UTF8.self), "first": "\(first)"])
      return nil
    }
    lines[kind.number][place] = Int32(line)
    return place
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
    let number = kind == .institution ? institution(code) : codes[kind.number].number(of: code)
    if let number { return number }
    check.report(
      "registry.\(kind.rawValue).unknown", ["code": String(decoding: code, as: UTF8.self)])
    return nil
  }

  /// Whether there is something of that code.
  func has(_ code: String, _ kind: Kind) -> Bool {
    codes[kind.number].number(of: code) != nil
  }

  /// The institutions' codes, to be read from several threads.
  var institutionCodes: CodeTable { codes[Kind.institution.number] }

  /// Adds a class group whose row was plainly right, unless its code was there before.
  mutating func add(
    _ row: GroupRow, code: UnsafeRawBufferPointer, line: Int, _ check: inout RowCheck
  ) {
    check.begin(line: line)
    guard place(for: code, as: .group, line: line, &check) != nil else { return }
    registry.groups.append(row, code: code)
  }

  /// Notes whether a row says that it is made up.
  mutating func note(isSynthetic: Bool) {
    marked.all += 1
    if isSynthetic { marked.synthetic += 1 }
  }

  /// Closes a file: without regions of their own, the rows to come refer to the 20 regions there are.
  mutating func finish(_ name: String) {
    if name == GroupFile.table.name { registry.groups.declareDistinctCodes() }
    guard name == RegionFile.table.name, registry.regions.isEmpty else { return }
    registry.regions = RegionTable.all
    seed(RegionTable.all.map(\.code), .region)
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
  private mutating func institution(_ code: UnsafeRawBufferPointer) -> Int? {
    if lastInstitution.code.count == code.count, lastInstitution.code.elementsEqual(code) {
      return lastInstitution.number
    }
    guard let number = institutionCodes.number(of: code) else { return nil }
    lastInstitution = (Array(code), number)
    return number
  }
}
