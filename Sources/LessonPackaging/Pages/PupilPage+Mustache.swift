import Mustache

// Without these, Mustache finds every value by reflection, which took four fifths of the rendering.

extension PupilPage.Picture: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "source": source
    case "alt": alt
    default: nil
    }
  }
}

extension PupilPage.Recording: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "source": source
    case "name": name
    default: nil
    }
  }
}

extension PupilPage.Answer: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "text": text
    case "right": right
    default: nil
    }
  }
}

extension PupilPage.Asked: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "text": text
    case "answers": answers
    case "because": because
    default: nil
    }
  }
}

extension PupilPage.Screen: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "layout": layout
    case "html": html
    case "picture": picture
    case "sound": sound
    case "film": film
    case "described": described
    case "question": question
    default: nil
    }
  }
}

extension PupilPage.Walk: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "place": place
    case "number": number
    case "name": name
    case "done": done
    case "screens": screens
    default: nil
    }
  }
}

extension PupilPage.Tile: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "number": number
    case "name": name
    default: nil
    }
  }
}

extension PupilPage.Help: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "title": title
    case "body": body
    case "tiles": tiles
    default: nil
    }
  }
}

extension PupilPage: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "language": language
    case "lesson": lesson
    case "title": title
    case "stage": stage
    case "stageName": stageName
    case "digest": digest
    case "scorm": scorm
    case "scored": scored
    case "base": base
    case "asks": asks
    case "reviewNote": reviewNote
    case "draftTag": draftTag
    case "draftMark": draftMark
    case "hero": hero
    case "passes": passes
    case "help": help
    case "qr": qr
    case "words": words
    case "printSize": printSize
    case "printPicture": printPicture
    case "isSingleFile": isSingleFile
    case "plays": plays
    case "player": player
    case "style": style
    case "script": script
    default: nil
    }
  }
}
