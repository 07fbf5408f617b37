import Foundation

extension Qorgan {
  /// Runs what the command line asks for and leaves with its exit code.
  package static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let settings = Settings(
      environment: ProcessInfo.processInfo.environment, program: CommandLine.arguments[0],
      executable: Bundle.main.executablePath ?? CommandLine.arguments[0])
    let dialogue = Dialogue(settings: settings, console: .standard, surroundings: .live)
    exit(await Invocation(arguments: arguments, dialogue: dialogue).run().rawValue)
  }
}
