/// Why a benchmark could not go on.
enum BenchFault: Error, CustomStringConvertible {
  /// A command of our own ended with a status that is not 0.
  case failed(String, Int32)
  /// A run answered otherwise than it must, so that its time says nothing.
  case unlike(String, String)
  /// The lessons could not be read.
  case noProgramme(String)

  var description: String {
    switch self {
    case .failed(let command, let status): "\(command) ended with status \(status)"
    case .unlike(let command, let output): "\(command) answered: \(output)"
    case .noProgramme(let folder): "\(folder) has no programme that can be read"
    }
  }
}
