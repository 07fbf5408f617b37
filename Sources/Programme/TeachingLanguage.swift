/// A language that groups are taught in and lessons may be written in; the raw number is what files and tables hold.
package enum TeachingLanguage: UInt8, CaseIterable, Sendable {
  case kk = 0
  case ru = 1
  case uz = 2
  case ug = 3
  case tg = 4
  case en = 5

  /// The ISO 639-1 code.
  package var code: String {
    switch self {
    case .kk: "kk"
    case .ru: "ru"
    case .uz: "uz"
    case .ug: "ug"
    case .tg: "tg"
    case .en: "en"
    }
  }

  /// The language of an ISO 639-1 code, else nil.
  package init?(code: some StringProtocol) {
    guard let language = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = language
  }
}
