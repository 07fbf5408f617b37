/// How much care a lesson needs; a sensitive one is never scored and has no letter home of its own.
package enum Sensitivity: String, CaseIterable, Sendable {
  case ordinary
  case careful
  case sensitive
}
