extension RegistryTable {
  /// A table of one file, and the folder it lies in.
  static func at(
    _ path: String, needed: [String], optional: [String] = []
  ) -> (table: RegistryTable, folder: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    return (
      RegistryTable(
        name: parts.last.map(String.init) ?? path, needed: needed, optional: optional),
      parts.count == 1 ? "." : folder
    )
  }
}
