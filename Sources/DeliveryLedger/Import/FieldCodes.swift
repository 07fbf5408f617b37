package import Chronology
import Crypto
package import DeliveryModel
import Programme

extension DeliveryColumn {
  /// The column's place in the order of the program.
  var place: Int {
    switch self {
    case .report: 0
    case .group: 1
    case .lesson: 2
    case .pass: 3
    case .date: 4
    case .held: 5
    case .reason: 6
    case .language: 7
    case .enrolled: 8
    case .present: 9
    case .role: 10
    case .deliverer: 11
    case .reporter: 12
    case .text: 13
    case .reportedAt: 14
    case .together: 15
    }
  }
}

extension NotHeldReason {
  /// Whether a field holds this reason's code.
  func matches(_ field: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .closure: ASCIIField.equals(field, "closure")
    case .quarantine: ASCIIField.equals(field, "quarantine")
    case .weather: ASCIIField.equals(field, "weather")
    case .noTeacher: ASCIIField.equals(field, "no-teacher")
    case .classAway: ASCIIField.equals(field, "class-away")
    case .noText: ASCIIField.equals(field, "no-text")
    case .other: ASCIIField.equals(field, "other")
    case .advised: ASCIIField.equals(field, "specialist-advice")
    }
  }
}

extension TeachingLanguage {
  /// Whether a field holds this language's code.
  func matches(_ field: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .kk: ASCIIField.equals(field, "kk")
    case .ru: ASCIIField.equals(field, "ru")
    case .uz: ASCIIField.equals(field, "uz")
    case .ug: ASCIIField.equals(field, "ug")
    case .tg: ASCIIField.equals(field, "tg")
    case .en: ASCIIField.equals(field, "en")
    }
  }
}

extension DelivererRole {
  /// Whether a field holds this role's code.
  func matches(_ field: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .classTeacher: ASCIIField.equals(field, "class-teacher")
    case .psychologist: ASCIIField.equals(field, "psychologist")
    case .rescuer: ASCIIField.equals(field, "rescuer")
    case .juvenileInspector: ASCIIField.equals(field, "juvenile-inspector")
    case .medic: ASCIIField.equals(field, "medic")
    case .educator: ASCIIField.equals(field, "educator")
    case .other: ASCIIField.equals(field, "other")
    }
  }
}

extension ReportID {
  /// The published namespace of ids that are derived: UUIDv5 of `qorgan.delivery` in the URL namespace.
  static let namespace: [UInt8] = [
    0x9b, 0x24, 0xce, 0x41, 0x88, 0x80, 0x5e, 0xb6, 0xb3, 0xf7, 0x62, 0xbd, 0x86, 0xee, 0xe3, 0x7d,
  ]

  /// The id that a report without one would get.
  package static func derived(group: String, lesson: String, date: SchoolDay) -> ReportID {
    var (group, lesson) = (group, lesson)
    return group.withUTF8 { group in
      lesson.withUTF8 { lesson in
        derived(
          group: UnsafeRawBufferPointer(group), lesson: UnsafeRawBufferPointer(lesson), date: date)
      }
    }
  }

  /// The id of a report that came without one: UUIDv5 (RFC 9562, 5.5) of group, lesson and date.
  static func derived(
    group: UnsafeRawBufferPointer, lesson: UnsafeRawBufferPointer, date: SchoolDay
  ) -> ReportID {
    var hash = Insecure.SHA1()
    hash.update(data: namespace)
    hash.update(bufferPointer: group)
    hash.update(data: [UInt8(ascii: "|")])
    hash.update(bufferPointer: lesson)
    hash.update(data: Array("|\(date.iso)".utf8))
    let bytes = Array(hash.finalize())
    let high = bytes[0..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let low = bytes[8..<16].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return ReportID(
      high: high & 0xFFFF_FFFF_FFFF_0FFF | 0x5000,
      low: low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }
}
