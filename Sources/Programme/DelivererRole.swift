/// Who teaches a lesson or helps to; a closed list.
///
/// The raw number is what tables hold.
package enum DelivererRole: UInt8, CaseIterable, Sendable {
  case classTeacher = 0
  case psychologist = 1
  case rescuer = 2
  case juvenileInspector = 3
  case medic = 4
  case educator = 5
  case other = 6

  /// The code in files: `class-teacher`, `psychologist`, `rescuer`, `juvenile-inspector`, `medic`, `educator`, `other`.
  package var code: String {
    switch self {
    case .classTeacher: "class-teacher"
    case .juvenileInspector: "juvenile-inspector"
    case .psychologist, .rescuer, .medic, .educator, .other: "\(self)"
    }
  }

  /// The role of a code, else nil.
  package init?(code: some StringProtocol) {
    guard let role = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = role
  }
}
