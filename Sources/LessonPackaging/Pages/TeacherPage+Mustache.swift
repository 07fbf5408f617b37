import Mustache

// Without these, Mustache finds every value by reflection, which took four fifths of the rendering.

extension TeacherPage.Labelled: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "html": html
    default: nil
    }
  }
}

extension TeacherPage.Answer: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "kind": kind
    case "label": label
    case "text": text
    default: nil
    }
  }
}

extension TeacherPage.Asked: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "text": text
    case "answers": answers
    case "because": because
    default: nil
    }
  }
}

extension TeacherPage.Piece: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "teacher": teacher
    case "caution": caution
    case "screen": screen
    case "picture": picture
    case "withoutScreen": withoutScreen
    case "question": question
    default: nil
    }
  }
}

extension TeacherPage.TaughtStep: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "minutes": minutes
    case "title": title
    case "blocks": blocks
    default: nil
    }
  }
}

extension TeacherPage.Walk: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "name": name
    case "steps": steps
    default: nil
    }
  }
}

extension TeacherPage.Part: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "title": title
    case "blocks": blocks
    default: nil
    }
  }
}

extension TeacherPage.HelpLine: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "number": number
    case "name": name
    case "hours": hours
    case "free": free
    default: nil
    }
  }
}

extension TeacherPage: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "language": language
    case "lesson": lesson
    case "title": title
    case "stage": stage
    case "stageName": stageName
    case "grades": grades
    case "version": version
    case "digest": digest
    case "deliverers": deliverers
    case "sensitivity": sensitivity
    case "notScored": notScored
    case "audienceNote": audienceNote
    case "reviewNote": reviewNote
    case "draftMark": draftMark
    case "aims": aims
    case "before": before
    case "rules": rules
    case "passes": passes
    case "home": home
    case "letterNote": letterNote
    case "disclosure": disclosure
    case "contacts": contacts
    case "qr": qr
    case "words": words
    case "printSize": printSize
    case "style": style
    default: nil
    }
  }
}
