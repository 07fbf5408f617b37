import Foundation
import LessonContent

/// Where a page finds its pictures.
enum PictureSource {
  /// Beside the page, in `media/`.
  case files
  /// In the folder that all lessons of a course share, two folders above the page; files below its root by name.
  case course([String: String])
  /// In the page itself.
  case inline

  /// The address of a picture, without any character that an attribute would need escaped.
  ///
  /// The templates rely on it and put addresses in as they are: Mustache would escape kilobytes character by character.
  func address(of picture: MediaFile) -> String {
    switch self {
    case .files: "media/\(picture.fileName)"
    case .course(let names): "../../\(names[picture.fileName] ?? CourseMedia.name(of: picture))"
    case .inline: Self.dataAddress(of: picture)
    }
  }

  private static func dataAddress(of picture: MediaFile) -> String {
    guard picture.format == .svg else {
      let text = Data(picture.bytes).base64EncodedString()
      return "data:\(picture.format.mediaType);base64,\(text)"
    }
    // Percent-encoding what a quoted attribute and an address cannot hold is a quarter shorter than base64.
    var address = Array("data:image/svg+xml,".utf8)
    address.reserveCapacity(picture.bytes.count + picture.bytes.count / 4)
    for byte in picture.bytes {
      switch byte {
      case UInt8(ascii: "\""): address.append(UInt8(ascii: "'"))
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        address.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "&"), UInt8(ascii: "'"):
        address.append(UInt8(ascii: "%"))
        address.append(contentsOf: String(byte, radix: 16, uppercase: true).utf8)
      default: address.append(byte)
      }
    }
    return String(decoding: address, as: UTF8.self)
  }
}
