import Chronology
import Diagnostics
import EducationRegistry
import Programme
import Tabular

/// The registry while its files are read, with the codes met so far.
struct RegistryDraft {
  var registry = RegistrySnapshot()
  /// The codes of each kind, by its number.
  ///
  /// Those of groups stay out of it until one seems to come twice: their marks are enough.
  private var codes = Kind.allCases.map { CodeTable(capacity: $0.usualCount) }
  private var groupMarks: CodeMarks? = CodeMarks()
  /// The lines on which codes stood, to name the first when one comes twice.
  private var lines = [[Int32]](repeating: [], count: Kind.allCases.count)
  /// Rows that say they are made up, and rows that could have said so.
  private var marked = (synthetic: 0, all: 0)
  private var knownIsSynthetic = false
  private var lastInstitution: (code: [UInt8], number: Int) = ([], -1)
  /// The certificates that were read last, and how they were written.
  var lastCertificates: (text: [UInt8], list: [Certificate]) = ([], [])
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
      case .region, .district, .group, .staff: 500
      }
    }
  }

  /// Begins with nothing, or with what rows may refer to: regions, districts and institutions that are known already.
  init(known: RegistrySnapshot? = nil) {
    registry.institutions.reserveCapacity(Kind.institution.usualCount)
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
    if kind == .group, groupMarks?.insert(CodeMarks.mark(of: code)) == true {
      lines[kind.number].append(Int32(line))
      return lines[kind.number].count - 1
    }
    lookAtGroupCodes(kind)
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

  /// Looks at the codes of groups themselves from now on: a mark came twice.
  private mutating func lookAtGroupCodes(_ kind: Kind) {
    guard kind == .group, groupMarks != nil else { return }
    groupMarks = nil
    codes[kind.number] = CodeTable(registry.groups.code)
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
    if kind == .group, groupMarks != nil { return registry.groups.code.firstIndex(of: code) != nil }
    return codes[kind.number].number(of: code) != nil
  }

  /// The institutions' codes, to be read from several threads.
  var institutionCodes: CodeTable { codes[Kind.institution.number] }

  /// Adds class groups whose rows were plainly right, but for those whose code was there before.
  mutating func add(_ chunk: GroupChunk, _ places: Range<Int>, _ check: inout RowCheck) {
    var end = places.lowerBound
    while end < places.upperBound, groupMarks?.insert(chunk.marks[end]) == true { end += 1 }
    let new = places.lowerBound..<end
    registry.groups.append(chunk.groups, new)
    lines[Kind.group.number] += chunk.lines[new]
    guard end < places.upperBound else { return }
    lookAtGroupCodes(.group)
    for place in end..<places.upperBound {
      let line = Int(chunk.lines[place])
      check.begin(line: line)
      chunk.groups.code.withBytes(of: place) { code in
        guard self.place(for: code, as: .group, line: line, &check) != nil else { return }
        registry.groups.append(chunk.groups.row(place), code: code)
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
