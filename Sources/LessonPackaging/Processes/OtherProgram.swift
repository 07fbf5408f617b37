import Foundation

/// Programs of their own, run to their end; they are told only what stands here of where they run.
enum OtherProgram {
  // The instant is 1980-01-01, which zips bear too.
  private static let surroundings = [
    "SOURCE_DATE_EPOCH=315532800", "LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin",
  ]

  /// The exit status; negative when the program could not be started.
  static func run(_ program: String, _ arguments: [String]) -> Int32 {
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = surroundings.map { strdup($0) } + [nil]
    defer { (words + environment).forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, program, nil, nil, &words, &environment) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    // wait(2): the status of a normal end stands in the second byte.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -status
  }
}
