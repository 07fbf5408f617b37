import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 48: entries of lists are counted before one is added.
  static let countedLists = PackageCheck(
    "pack.script.lists", rule: 48, clause: "RTE 408, 1003; adapt-contrib-spoor#294",
    severity: .note, for: PackageKind.scorm
  ) { package in
    let elements = package.script.elements
    let lists = elements.filter { $0.key.hasPrefix("cmi.interactions") }
    guard let file = lists.values.min(),
      !elements.keys.contains(where: { $0.hasSuffix("_count") }), !package.script.has("_count"),
      !package.script.has("._count")
    else { return [] }
    return [.at(file)]
  }
}
