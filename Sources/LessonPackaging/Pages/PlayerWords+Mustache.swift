import Mustache

extension PlayerWords: MustacheParent {
  /// The words that the templates name; without this they would be looked up by reflection.
  func child(named key: String) -> Any? {
    switch key {
    case "lessons": lessons
    case "choose": choose
    case "passDone": passDone
    case "next": next
    case "back": back
    case "finish": finish
    case "home": home
    case "right": right
    case "wrong": wrong
    case "review": review
    case "print": print
    case "qr": qr
    case "talk": talk
    case "teacher": teacher
    case "teacherNote": teacherNote
    case "aims": aims
    case "rules": rules
    case "disclosure": disclosure
    case "helpNumbers": helpNumbers
    case "mark": mark
    case "markNote": markNote
    case "whoTeaches": whoTeaches
    default: nil
    }
  }
}
