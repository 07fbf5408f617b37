extension String {
  /// The words in lines of a width; a word that is longer has a line of its own.
  ///
  /// - Parameter width: The most characters of a line.
  /// - Returns: The lines, at least one.
  package func lines(within width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
