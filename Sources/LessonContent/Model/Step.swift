/// A few minutes of a session: what the teacher does, what the pupil sees, and how it goes without a screen.
package struct Step: Hashable, Sendable {
  /// The title, minutes taken off.
  package let title: String
  /// How long it lasts; 0 when the heading does not say.
  package let minutes: Int
  /// Its blocks in order.
  package let blocks: [Block]
  /// The line of its heading, counted from 1.
  package let line: Int

  /// A step.
  package init(title: String, minutes: Int, blocks: [Block], line: Int) {
    self.title = title
    self.minutes = minutes
    self.blocks = blocks
    self.line = line
  }

  /// Whether a pupil sees or hears anything of it from a device.
  package var hasScreen: Bool {
    blocks.contains { block in
      switch block.kind {
      case .screen, .picture, .sound, .film: true
      case .teacher, .caution, .withoutScreen, .question: false
      }
    }
  }
}
