import LibXML
import ZipArchive

/// What is wrong with a workbook or archive that cannot be read; a person reads it as a sentence, never as a program's text.
package enum ArchiveDamage: Hashable, Sendable {
  /// It is no whole archive: cut off, or changed on its way.
  case torn
  /// It unpacks to more than any table has.
  case large
  /// A part of it is missing or cannot be read.
  case part(String)

  /// What a fault means for the file that it was met in.
  ///
  /// - Parameters:
  ///   - fault: What the reader of the archive, or of the XML in it, met.
  ///   - part: The part that was being read.
  package init(_ fault: any Error, part: String) {
    self =
      switch fault {
      case ZipFault.damaged, ZipFault.name, ZipFault.duplicate: .torn
      case ZipFault.overLimit, XMLFault.tooLarge, XMLFault.tooManyTags: .large
      case ZipFault.missing(let name): .part(name)
      default: .part(part)
      }
  }
}
