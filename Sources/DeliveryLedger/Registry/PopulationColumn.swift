import EducationRegistry

/// One column of the population as bytes, little-endian, so that a question reads arrays and not rows.
enum PopulationColumn: String, CaseIterable {
  case institution, district, region, kind, ownership, locality, basis, level, stage, grades
  case shift, language, enrolled, weekday, year, firstDay, lastDay

  /// What is a group's own; the others follow from these or are its institution's.
  static let ofGroups: [PopulationColumn] = [
    .institution, .year, .stage, .grades, .shift, .language, .enrolled, .weekday, .firstDay,
    .lastDay,
  ]

  /// How many bytes a number has.
  var width: Int {
    switch self {
    case .institution, .district, .firstDay, .lastDay: 4
    case .grades, .enrolled, .year: 2
    case .region, .kind, .ownership, .locality, .basis, .level, .stage, .shift, .language,
      .weekday:
      1
    }
  }

  /// The column's bytes.
  func bytes(of population: Population) -> [UInt8] {
    switch self {
    case .institution: Self.pack(population.institution)
    case .district: Self.pack(population.district)
    case .region: population.region
    case .kind: population.kind
    case .ownership: population.ownership
    case .locality: population.locality
    case .basis: population.basis
    case .level: population.level
    case .stage: population.stage
    case .grades: Self.pack(population.grades)
    case .shift: population.shift
    case .language: population.language
    case .enrolled: Self.pack(population.enrolled)
    case .weekday: population.weekday
    case .year: Self.pack(population.year)
    case .firstDay: Self.pack(population.firstDay)
    case .lastDay: Self.pack(population.lastDay)
    }
  }

  /// Puts the column's bytes into a population.
  func read(_ bytes: UnsafeRawBufferPointer, into population: inout Population) {
    switch self {
    case .institution: population.institution = Self.unpack(bytes)
    case .district: population.district = Self.unpack(bytes)
    case .region: population.region = Array(bytes)
    case .kind: population.kind = Array(bytes)
    case .ownership: population.ownership = Array(bytes)
    case .locality: population.locality = Array(bytes)
    case .basis: population.basis = Array(bytes)
    case .level: population.level = Array(bytes)
    case .stage: population.stage = Array(bytes)
    case .grades: population.grades = Self.unpack(bytes)
    case .shift: population.shift = Array(bytes)
    case .language: population.language = Array(bytes)
    case .enrolled: population.enrolled = Self.unpack(bytes)
    case .weekday: population.weekday = Array(bytes)
    case .year: population.year = Self.unpack(bytes)
    case .firstDay: population.firstDay = Self.unpack(bytes)
    case .lastDay: population.lastDay = Self.unpack(bytes)
    }
  }

  static func pack<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
    numbers.map(\.littleEndian).withUnsafeBytes(Array.init)
  }

  static func unpack<Number: FixedWidthInteger>(_ bytes: UnsafeRawBufferPointer) -> [Number] {
    let width = MemoryLayout<Number>.size
    return [Number](unsafeUninitializedCapacity: bytes.count / width) { buffer, count in
      count = bytes.count / width
      UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[..<(count * width)]))
      for index in 0..<count { buffer[index] = Number(littleEndian: buffer[index]) }
    }
  }
}
