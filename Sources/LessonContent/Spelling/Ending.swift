/// One ending as grammar books write it, with what it joins and what it makes.
///
/// Capital Latin letters stand for the sounds that change:
/// A а/е, Y ы/і, K қ/к by harmony; L л/д/т (plural, -лық), N н/д/т (genitive), C н/д/т (accusative),
/// B д/н/т (ablative), D д/т, G ғ/г/қ/к, M м/б/п (negation), P м/б/п (-мен, -мын) by the sound before.
/// `(Y)` stands after consonants only, `(с)` after vowels only; `+` means after consonants, `=` after vowels.
struct Ending {
  let form: String
  let takes: WordState
  let gives: WordState
  /// Which harmony may precede; -мен and -нікі follow any word.
  let followsAny: Bool

  init(_ form: String, _ takes: WordState, _ gives: WordState, followsAny: Bool = false) {
    self.form = form
    self.takes = takes
    self.gives = gives
    self.followsAny = followsAny
  }
}
