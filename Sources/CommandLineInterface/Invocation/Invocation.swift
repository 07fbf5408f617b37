import ArgumentParser
import Diagnostics

/// One run of the program: reads the arguments, does the work, and turns whatever is thrown into words and an exit code.
struct Invocation {
  private let arguments: [String]
  private let dialogue: Dialogue

  /// A run of the arguments after the program's name, in the language that they or the settings name.
  init(arguments: [String], dialogue: Dialogue) {
    self.arguments = arguments
    self.dialogue = dialogue.speaking(Self.language(in: arguments) ?? dialogue.language)
  }

  /// Runs to the end.
  func run() async -> ExitStatus {
    await HelpLanguage.$current.withValue(dialogue.language) {
      do {
        var command = try Qorgan.parseAsRoot(arguments)
        if let command = command as? any DialogueCommand {
          try await command.perform(in: dialogue)
        } else {
          try command.run()
        }
        return .success
      } catch {
        return leave(with: error)
      }
    }
  }

  /// The language must be known before the arguments are parsed: help and refusals speak it too.
  private static func language(in arguments: [String]) -> InterfaceLanguage? {
    let name = "--interface"
    for (place, argument) in arguments.enumerated() {
      if argument == name, place + 1 < arguments.count {
        return InterfaceLanguage(rawValue: arguments[place + 1])
      }
      if argument.hasPrefix(name + "=") {
        return InterfaceLanguage(rawValue: String(argument.dropFirst(name.count + 1)))
      }
    }
    return nil
  }

  private func leave(with error: any Error) -> ExitStatus {
    guard let refusal = Refusal(of: error) else { return leave(withParserError: error) }
    dialogue.report(refusal.diagnostics)
    return refusal.code
  }

  private func leave(withParserError error: any Error) -> ExitStatus {
    let code = ExitStatus(rawValue: Qorgan.exitCode(for: error).rawValue)
    let text = HelpText.translated(Qorgan.fullMessage(for: error), to: dialogue.language)
    guard code == .success else {
      dialogue.console.writeNote(text + "\n")
      // ArgumentParser gives 1 to whatever it does not know; 1 is for input with errors here.
      return code == .inputHasErrors ? .unforeseen : code
    }
    do {
      try dialogue.console.write(text + "\n")
      return .success
    } catch {
      return .unwritable
    }
  }
}
