/// What the rules that protect the child look for in one language, from `wording/care.yaml`.
struct CareWords: Sendable {
  /// Questions about what the child itself went through.
  var ownExperience: [String] = []
  /// Promises of secrecy.
  var secrecy: [String] = []
  /// Words that show in the same sentence that such a phrase is named in order not to be said.
  var refusal: [String] = []
  /// Adults who do not belong to the family.
  var outsideAdults: [String] = []
  /// What nobody may say of the contact centre: that it keeps everything to itself.
  var centreKeepsSecret: [String] = []
  /// That the contact centre tells those who help.
  var centreTells: [String] = []
}
