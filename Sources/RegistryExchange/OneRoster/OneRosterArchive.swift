import Diagnostics
import FoundationEssentials
import Glibc
import Tabular
import ZipArchive

/// The files of a OneRoster export: a zip as the standard has it, or the folder that one was unpacked to.
struct OneRosterArchive {
  /// The export as the user named it.
  let path: String
  private let zip: ZipReader?

  init(_ path: String) throws(TableFault) {
    self.path = path
    guard TableSource.isFile(path) else {
      zip = nil
      return
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TableFault(.cannotRead(EACCES), file: path)
    }
    do {
      zip = try ZipReader(Array(data))
    } catch {
      throw TableFault(.damagedArchive(ArchiveDamage(error, part: path)), file: path)
    }
  }

  /// What diagnostics call a file of it.
  func place(_ name: String, line: Int? = nil) -> Place {
    Place(file: zip == nil ? "\(path)/\(name)" : "\(path) [\(name)]", line: line)
  }

  /// Whether a file is there.
  func has(_ name: String) -> Bool {
    zip?.names.contains(name) ?? (access("\(path)/\(name)", F_OK) == 0)
  }

  /// A name that ends so but lies in a folder of the archive.
  func buried(_ name: String) -> String? {
    zip?.names.first { $0.hasSuffix("/" + name) }
  }

  /// Opens a file; nil when it is not there.
  func open(_ name: String) throws(TableFault) -> CSVReader? {
    guard has(name) else { return nil }
    let file = place(name).file
    guard let zip else { return try CSVReader(path: "\(path)/\(name)", name: file) }
    do {
      return try CSVReader(bytes: try zip.read(name), name: file)
    } catch let fault as TableFault {
      throw fault
    } catch {
      throw TableFault(.damagedArchive(ArchiveDamage(error, part: name)), file: path)
    }
  }
}
