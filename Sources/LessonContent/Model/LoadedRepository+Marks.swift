package import Programme

extension LoadedRepository {
  /// The neighbouring programmes that each lesson is marked with, as its `lesson.yaml` says; what cannot be read marks none.
  package func programmeMarks() -> [LessonID: [String]] {
    var findings = Findings()
    var marks: [LessonID: [String]] = [:]
    for file in programme?.files ?? [] where file.isOfLesson {
      guard let source = SourceText(file: file.name, bytes: file.bytes),
        case .success(let value) = YAMLReader.read(source), case .mapping = value.content
      else { continue }
      let fields = FieldReader(file: file.name, value: value)
      guard let id = fields.id("id", &findings), marks[id] == nil else { continue }
      marks[id] = fields.texts("programmes", &findings).sorted()
    }
    return marks
  }
}
