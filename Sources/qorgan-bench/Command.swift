import Foundation

/// Other programs, run to their end and timed as whole processes.
enum Command {
  /// What a run came to.
  struct Run {
    /// Seconds on the wall clock.
    let seconds: Double
    /// The exit status; 0 is well.
    let status: Int32
    /// What it printed.
    let output: String
    /// The most memory it had, in megabytes; 0 where it ended too soon to look.
    let peakMemory: Double
  }

  /// Where a program is, or nil when it is not installed.
  static func path(of name: String) -> String? {
    if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program; a failure to start it is a status of its own.
  static func run(
    _ program: String, _ arguments: [String], input: String? = nil, in folder: String? = nil
  ) -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    // A file, not a pipe: nobody has to read while the program runs.
    let log = NSTemporaryDirectory() + "qorgan-bench-\(ProcessInfo.processInfo.processIdentifier)"
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    defer { try? FileManager.default.removeItem(atPath: log) }
    process.standardOutput = FileHandle(forWritingAtPath: log)
    process.standardError = FileHandle.nullDevice
    let source = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : source
    let (peak, seconds) = Stopwatch.time {
      guard (try? process.run()) != nil else { return 0.0 }
      if let input {
        source.fileHandleForWriting.write(Data(input.utf8))
        try? source.fileHandleForWriting.close()
      }
      return watch(process)
    }
    let output = FileManager.default.contents(atPath: log) ?? Data()
    return Run(
      seconds: seconds, status: process.terminationStatus,
      output: String(decoding: output, as: UTF8.self), peakMemory: peak)
  }

  /// Waits for the end; the kernel keeps the most memory that a process had, so a look now and then is enough.
  private static func watch(_ process: Process) -> Double {
    var peak = 0.0
    var looks = 0
    while process.isRunning {
      // Short looks at first, so that a program of milliseconds is not timed in steps of ten.
      usleep(looks < 100 ? 500 : 10_000)
      looks += 1
      if looks > 100 { peak = max(peak, memory(of: process.processIdentifier)) }
    }
    process.waitUntilExit()
    return peak
  }

  /// `VmHWM` of a running process, in megabytes (proc(5)).
  private static func memory(of id: Int32) -> Double {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = Double(line.split(separator: " ").dropFirst().first ?? "")
    else { return 0 }
    return kibibytes * 1024 / 1e6
  }
}
