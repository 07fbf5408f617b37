import Programme

/// How short the texts of a stage are, from `wording/stages.yaml`.
struct StageLimits: Sendable {
  /// How many words a pupil of the stage reads in a minute.
  let pupilPace: Int
  /// How many words a teacher says in a minute.
  let teacherPace: Int
  /// The words of one screen; nil for no limit.
  let screen: Int?
  /// The words of a sentence that the pupil reads.
  let pupilSentence: [TeachingLanguage: Int]
  /// The words of a sentence that an adult reads.
  let teacherSentence: [TeachingLanguage: Int]
  /// The letters of a word that the pupil reads.
  let word: [TeachingLanguage: Int]
}
