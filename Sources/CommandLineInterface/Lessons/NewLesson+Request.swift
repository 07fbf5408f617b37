import Diagnostics
import LessonContent
import Programme

extension NewLesson {
  /// What the command line says of a new lesson.
  struct Request {
    /// The place as it was typed, `primary/ice`.
    let place: String
    let stage: Stage
    let name: String
    let topic: String?
    let grades: [Int]
    let season: String?
    let sensitivity: Sensitivity?
    let deliverers: [DelivererRole]
    let programmes: [String]
    let titleKazakh: String?
    let titleRussian: String?

    /// The request; refused when the place is not a stage and a name.
    init(
      place: String, topic: String?, grades: String?, season: String?, sensitivity: Sensitivity?,
      deliverers: [DelivererRole], programmes: [String], titleKazakh: String?,
      titleRussian: String?
    ) throws {
      let parts = place.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let stage = Stage(rawValue: parts[0]),
        LessonOutline.id(stage: stage, name: parts[1]) != nil, LessonID(parts[1]) != nil
      else { throw Self.badPlace(place) }
      self.place = place
      self.stage = stage
      name = parts[1]
      self.topic = topic
      self.grades =
        try grades.map { text in
          let numbers = Self.grades(of: text)
          guard !numbers.isEmpty else {
            throw Refusal(
              "command.option.missing", at: place,
              facts: ["option": "--grades", "example": "--grades 2,3,4"])
          }
          return numbers
        } ?? []
      self.season = season
      self.sensitivity = sensitivity
      self.deliverers = deliverers
      self.programmes = programmes
      self.titleKazakh = titleKazakh
      self.titleRussian = titleRussian
    }

    /// The refusal of a place that no lesson can have.
    static func badPlace(_ place: String) -> Refusal {
      Refusal(
        "command.lesson.place", at: place,
        facts: ["known": Stage.allCases.map(\.rawValue).joined(separator: ", ")])
    }

    /// The grades of `2,3`; none when any of it is no grade.
    static func grades(of text: String) -> [Int] {
      let parts = text.split { $0 == "," || $0 == " " || $0 == "+" }
      let numbers = parts.compactMap { Int($0) }.filter { (0...12).contains($0) }
      return numbers.count == parts.count ? Array(Set(numbers)).sorted() : []
    }
  }
}
