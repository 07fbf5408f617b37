import Glibc

/// The system's own words for its error numbers.
enum SystemError {
  /// The words of a number, in the C library's language.
  static func text(_ code: Int32) -> String {
    guard let words = strerror(code) else { return "errno \(code)" }
    return String(cString: words)
  }
}
