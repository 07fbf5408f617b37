/// A file with what was put right in it.
package struct MendedFile: Sendable {
  /// The file, as the user would name it.
  package let file: String
  /// The lines that changed, from top to bottom.
  package let mends: [Mend]
}
