/// What a pupil's page knows; its names are those of `player.mustache`.
struct PupilPage {
  struct Picture {
    let source: String
    let alt: String
  }

  struct Recording {
    let source: String
    /// What it is, for who cannot see the player.
    let name: String
  }

  struct Answer {
    let text: String
    let right: String
  }

  struct Asked {
    let text: String
    let answers: [Answer]
    let because: String?
  }

  struct Screen {
    let label: String
    let layout: String
    let html: String?
    let picture: Picture?
    let sound: Recording?
    let film: Recording?
    /// What stands for a picture that the edition leaves out, and the words of a recording.
    let described: String?
    let question: Asked?
  }

  struct Walk {
    /// Which pass of the page it is, counted from 1.
    let place: Int
    /// Which pass of the lesson it is.
    let number: Int
    let name: String
    let done: String
    let screens: [Screen]
  }

  struct Tile {
    let number: String
    let name: String
  }

  struct Help {
    let title: String
    let body: String
    let tiles: [Tile]
  }

  let language: String
  let lesson: String
  let title: String
  let stage: String
  let stageName: String
  let digest: String
  let scorm: String
  let scored: String
  /// Where the shared files lie, seen from the page: empty, or steps up that end with a slash.
  let base: String
  /// Whether there are several passes to choose from.
  let asks: Bool
  let reviewNote: String?
  let draftTag: String?
  let draftMark: String?
  let hero: Picture?
  let passes: [Walk]
  let help: Help
  let qr: String?
  let words: PlayerWords
  let printSize: String
  let printPicture: Int
  let isSingleFile: Bool
  /// Whether it plays anything.
  let plays: Bool
  /// The script that the page begins with.
  let player: String
  let style: String
  let script: String
}
