/// What a teacher's page knows; its names are those of `teacher.mustache` and `teacher-block.mustache`.
struct TeacherPage {
  struct Labelled {
    let label: String
    let html: String
  }

  struct Answer {
    let kind: String
    let label: String
    let text: String
  }

  struct Asked {
    let label: String
    let text: String
    let answers: [Answer]
    let because: String?
  }

  struct Piece {
    var teacher: String?
    var caution: Labelled?
    var screen: Labelled?
    var picture: PupilPage.Picture?
    var withoutScreen: Labelled?
    var question: Asked?
  }

  struct TaughtStep {
    let minutes: String
    let title: String
    let blocks: [Piece]
  }

  struct Walk {
    let name: String
    let steps: [TaughtStep]
  }

  struct Part {
    let title: String
    let blocks: [Piece]
  }

  struct HelpLine {
    let number: String
    let name: String
    let hours: String?
    let free: String?
  }

  let language: String
  let lesson: String
  let title: String
  let stage: String
  let stageName: String
  let grades: String?
  let version: String
  let digest: String
  let deliverers: String
  let sensitivity: String?
  let notScored: String?
  let audienceNote: String
  let reviewNote: String?
  let draftMark: String?
  let aims: [String]
  let before: Part
  let rules: String?
  let passes: [Walk]
  let home: Part?
  let letterNote: String?
  let disclosure: String?
  let contacts: [HelpLine]
  let qr: String?
  let words: PlayerWords
  let printSize: String
  let style: String
}
