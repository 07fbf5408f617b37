import Chronology
import Programme

/// What `lesson.yaml` says, every code known.
struct LessonCodes: Sendable {
  let id: LessonID
  let stage: Stage
  let grades: [Int]
  let topic: String
  let season: String?
  let sensitivity: Sensitivity
  let deliverers: [DelivererRole]
  let programmes: [String]
  let laws: [String]
  let official: String
  let reviewBy: SchoolDay?
}
