import Diagnostics
import Glibc
import Testing

/// The C library itself says the reasons: a word of ours that it never says would not be found.
@Suite struct SystemReasonTests {
  static let numbers: [Int32] = [
    ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, EEXIST, ENOSPC, EDQUOT, EROFS, EIO, ENAMETOOLONG,
    EFBIG, EMFILE, ELOOP, ETXTBSY,
  ]

  @Test(arguments: numbers, [InterfaceLanguage.kk, .ru])
  func speaksOfDiskErrorsInTheReadersLanguage(number: Int32, language: InterfaceLanguage) throws {
    let reason = String(cString: try #require(strerror(number)))
    let line = try #require(Self.lines(reason, language).first)
    #expect(!line.contains(reason))
    let words = line.dropFirst("reports.csv: ".count).prefix { $0 != "[" }
    #expect(!words.contains { $0.isASCII && $0.isLetter }, "\(line)")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func leavesAReasonThatNobodyHasMetAsItIs(language: InterfaceLanguage) throws {
    let line = try #require(Self.lines("Stale file handle", language).first)
    #expect(line.contains("Stale file handle"))
  }

  private static func lines(_ reason: String, _ language: InterfaceLanguage) -> [String] {
    DiagnosticText.lines(
      for: Diagnostic(
        "delivery.file.unreadable", at: Place(file: "reports.csv"), facts: ["reason": reason]),
      in: language)
  }
}
