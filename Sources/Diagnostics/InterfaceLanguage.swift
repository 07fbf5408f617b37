/// The language in which the program speaks to its user; the lessons' languages are another matter.
package enum InterfaceLanguage: String, CaseIterable, Sendable {
  case kk
  case ru
  case en

  /// The language of a `LANG` value such as `kk_KZ.UTF-8`; English when it is none of ours.
  package init(locale: String) {
    self = InterfaceLanguage(rawValue: String(locale.prefix(2)).lowercased()) ?? .en
  }
}
