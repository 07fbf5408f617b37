import Diagnostics
import FoundationEssentials

/// Everything that the program takes from its surroundings, read once; options of a command line win over it.
///
/// The table of settings is the page Settings of this target's documentation.
struct Settings: Sendable {
  /// In which language the program speaks: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set.
  var language: InterfaceLanguage
  /// The ledger's file: `QORGAN_DATABASE`, else `qorgan.sqlite`.
  var database: String
  /// The ledger's key: `QORGAN_KEY`, else beside the database.
  var key: String?
  /// The lessons' folder: `QORGAN_LESSONS`, else `lessons`, else the one that was installed with the program.
  var lessons: String

  /// From which count on people are told of in publications: `QORGAN_THRESHOLD`, as written.
  var threshold: String?
  /// The same for surveys and numbers from outside: `QORGAN_OUTSIDE_THRESHOLD`, as written.
  var outsideThreshold: String?

  /// Where other programs are looked for: `PATH`.
  var programs: String
  /// What this build of the program is known by: its own file's size and time of change.
  var maker: String
  /// Whether those are the ones that were installed with the program, which nobody writes to.
  var lessonsAreShipped: Bool

  /// Lessons that came with the program, for a new folder of lessons to begin with; nil when none lie near it.
  var model: String?

  /// The folder for what can be made again: `XDG_CACHE_HOME`, else `.cache` in `HOME`; nil without either.
  var cache: String?

  /// How the program was called, so that commands it proposes can be pasted.
  var program: String

  /// The settings of an environment.
  ///
  /// - Parameters:
  ///   - environment: The variables by name.
  ///   - program: How the program was called.
  ///   - executable: The program's own file, beside which its lessons may be installed.
  init(environment: [String: String], program: String = "qorgan", executable: String = "") {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    language = InterfaceLanguage(locale: locale ?? "")
    self.program = program
    programs = Self.value("PATH", in: environment) ?? "/usr/local/bin:/usr/bin"
    maker = Self.mark(of: executable)
    database = Self.value("QORGAN_DATABASE", in: environment) ?? "qorgan.sqlite"
    key = Self.value("QORGAN_KEY", in: environment)
    threshold = Self.value("QORGAN_THRESHOLD", in: environment)
    outsideThreshold = Self.value("QORGAN_OUTSIDE_THRESHOLD", in: environment)
    // A relative path is not valid there (XDG Base Directory Specification).
    let cacheHome = Self.value("XDG_CACHE_HOME", in: environment)
    cache = [cacheHome, Self.value("HOME", in: environment).map { "\($0)/.cache" }]
      .compactMap(\.self).first { $0.hasPrefix("/") }
    let named = Self.value("QORGAN_LESSONS", in: environment)
    lessons = named ?? Self.lessonsFolder(beside: executable)
    model = Self.model(beside: executable) ?? named
    lessonsAreShipped = named == nil && lessons.hasPrefix("/")
  }

  private static func mark(of executable: String) -> String {
    let facts = try? FileManager.default.attributesOfItem(atPath: executable)
    guard let size = facts?[.size] as? Int, let time = facts?[.modificationDate] as? Date
    else { return "" }
    return "\(size) \(Int(time.timeIntervalSince1970 * 1_000_000))"
  }

  private static func value(_ name: String, in environment: [String: String]) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The installed lessons, or those of the checkout that the program was built in.
  private static func model(beside executable: String) -> String? {
    guard !executable.isEmpty else { return nil }
    var folder = URL(filePath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
    // .build/x86_64-unknown-linux-gnu/release/qorgan lies four folders below the checkout.
    for _ in 0..<5 {
      for place in ["share/qorgan/lessons", "lessons"] {
        let found = folder.appending(path: place).path
        if FileManager.default.fileExists(atPath: "\(found)/shared/headings.yaml") { return found }
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  private static func lessonsFolder(beside executable: String) -> String {
    let own = "lessons"
    guard !executable.isEmpty, !FileManager.default.fileExists(atPath: own) else { return own }
    let program = URL(filePath: executable).resolvingSymlinksInPath()
    let installed = program.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "share/qorgan/lessons").path
    return FileManager.default.fileExists(atPath: installed) ? installed : own
  }
}
