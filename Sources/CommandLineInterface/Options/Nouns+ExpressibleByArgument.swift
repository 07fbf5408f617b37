import ArgumentParser
import Chronology
import DeliveryModel
import Diagnostics
import LessonPackaging
import Programme

extension InterfaceLanguage: ExpressibleByArgument {}

extension Stage: ExpressibleByArgument {}

extension TeachingLanguage: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(code: argument)
  }

  package var defaultValueDescription: String { code }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension SchoolDay: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(iso: argument)
  }
}

extension Pass: ExpressibleByArgument {
  package init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.init(number)
  }
}

extension LessonID: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}

extension NotHeldReason: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(code: argument)
  }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension DelivererRole: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(code: argument)
  }

  package static var allValueStrings: [String] { allCases.map(\.code) }
  package static var allValueDescriptions: [String: String] { [:] }
}

extension PackFormat: ExpressibleByArgument {}
