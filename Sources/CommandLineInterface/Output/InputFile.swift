import Diagnostics
import Foundation

/// Reads a file that a person hands in, whole.
enum InputFile {
  // Four times what any edited lesson needs; the readers have stricter limits of their own.
  private static let limit = 64 << 20

  /// The bytes of a file; refused when it cannot be read or is larger than any that makes sense.
  static func read(_ path: String) throws -> [UInt8] {
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      let data = try file.read(upToCount: limit + 1) ?? Data()
      guard data.count <= limit else {
        throw Refusal("exchange.file.large", at: path, facts: ["reason": "> \(limit >> 20) MB"])
      }
      return Array(data)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(
        "exchange.file.unreadable", at: path,
        facts: ["reason": OutputFault(file: path, error: error).reason], code: .missingInput)
    }
  }
}
