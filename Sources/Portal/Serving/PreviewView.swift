/// What a text of a lesson becomes for somebody.
enum PreviewView: String, CaseIterable, Sendable {
  /// The screens of the pupil's pack.
  case pupil
  /// The teacher's card.
  case teacher
  /// What goes home.
  case home
}
