package import Chronology

extension ContentRepository {
  /// Checks everything, or answers from the cache when nothing has changed since the last time.
  ///
  /// The cache is a folder outside the repository; without one, or when it cannot be written, the check is only slower.
  package func check(on day: SchoolDay? = nil, cache: String? = nil) -> CheckReport {
    guard let cache, let key = RepositoryPrint.digest(of: self, on: day) else {
      return CheckReport(load(on: day))
    }
    let file = CheckCache(folder: cache, repository: folder)
    if let report = file.report(of: self, key: key) { return report }
    let report = CheckReport(load(on: day))
    // A file that was saved while it was being checked belongs to neither state.
    if RepositoryPrint.digest(of: self, on: day) == key { file.store(report, key: key) }
    return report
  }
}
