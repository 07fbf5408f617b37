import Foundation
import StatisticsExport

/// What a publication's own record says of itself, as far as it can be read.
struct PublicationNotice: Decodable {
  /// The publication's name.
  let id: String
  /// Whether its CSV files begin with a byte order mark.
  let csvMark: Bool
  /// What it was made of.
  let inputs: [PublishedInput]
  /// The saved questions in it.
  let questions: [PublishedQuestion]
  /// What was done against disclosure.
  let disclosure: DisclosureRecord

  /// Reads the record; nil when there is none that can be read.
  init?(_ file: PublicationFile?) {
    guard let file,
      let notice = try? JSONDecoder().decode(PublicationNotice.self, from: Data(file.bytes))
    else { return nil }
    self = notice
  }
}
