import ArgumentParser
import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import LessonContent
import LessonExchange
import LessonPackaging
import Programme

extension InterfaceLanguage: ExpressibleByArgument {}

extension Stage: ExpressibleByArgument {}

extension Sensitivity: ExpressibleByArgument {}

extension TeachingLanguage: ExpressibleByArgument {
  /// Reads an ISO 639-1 code.
  package init?(argument: String) {
    self.init(code: argument)
  }

  package var defaultValueDescription: String { code }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension SchoolDay: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  package init?(argument: String) {
    self.init(iso: argument)
  }
}

extension Pass: ExpressibleByArgument {
  /// Reads `1`, `2` or `3`.
  package init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.init(number)
  }
}

extension LessonID: ExpressibleByArgument {
  /// Reads an id; what is not one is refused before anything is looked up.
  package init?(argument: String) {
    self.init(argument)
  }
}

extension ReportID: ExpressibleByArgument {
  /// Reads a UUID.
  package init?(argument: String) {
    self.init(argument)
  }
}

extension GatheringMark: ExpressibleByArgument {
  /// Reads a mark: letters, digits and `+-_.:/`.
  package init?(argument: String) {
    self.init(argument)
  }
}

extension WithdrawalReason: ExpressibleByArgument {
  /// Reads a code of the closed list.
  package init?(argument: String) {
    self.init(code: argument)
  }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension PlausibilityRule: ExpressibleByArgument {
  /// Reads a code of the closed list.
  package init?(argument: String) {
    self.init(code: argument)
  }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension ReviewDecision.Kind: ExpressibleByArgument {
  /// Reads a code of the closed list.
  package init?(argument: String) {
    guard let kind = Self.allCases.first(where: { $0.code == argument }) else { return nil }
    self = kind
  }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension ReviewDecision.Explanation: ExpressibleByArgument {
  /// Reads a code of the closed list.
  package init?(argument: String) {
    guard let known = Self.allCases.first(where: { $0.code == argument }) else { return nil }
    self = known
  }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension NotHeldReason: ExpressibleByArgument {
  /// Reads a code of the closed list.
  package init?(argument: String) {
    self.init(code: argument)
  }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension DelivererRole: ExpressibleByArgument {
  /// Reads a code of the closed list.
  package init?(argument: String) {
    self.init(code: argument)
  }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension PackFormat: ExpressibleByArgument {}

extension CourseScope: ExpressibleByArgument {}

extension Level: ExpressibleByArgument {
  /// Reads an id such as `grade-3`; commands ask for levels of children.
  package init?(argument: String) {
    guard let level = Self.ofChildren.first(where: { $0.id == argument }) else { return nil }
    self = level
  }

  package static var allValueStrings: [String] { ofChildren.map(\.id) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension LessonApproval.Role: ExpressibleByArgument {}

extension LessonRecall.Reason: ExpressibleByArgument {}

extension PaperSize: ExpressibleByArgument {}

extension ExchangeFormat: ExpressibleByArgument {}
