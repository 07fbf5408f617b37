import LessonContent
import LibXML
import Programme

/// The questions of a pass as a test of QTI 1.2.1 in the profile of Common Cartridge.
struct QTITest {
  private let questions: [Question]
  private let pass: LessonPass
  private let source: PackSource

  init(_ questions: [Question], of pass: LessonPass, _ source: PackSource) {
    self.questions = questions
    self.pass = pass
    self.source = source
  }

  /// The document.
  var element: XMLElement {
    XMLElement(
      "questestinterop",
      CommonCartridge.named(
        "http://www.imsglobal.org/xsd/ims_qtiasiv1p2", "ccv1p1_qtiasiv1p2p1_v1p0.xsd"),
      elements: [
        XMLElement(
          "assessment",
          ["ident": "\(identifier)-\(pass.pass.number)", "title": pass.title],
          elements: [
            Self.metadata([
              ("cc_profile", "cc.exam.v0p1"), ("qmd_assessmenttype", "Examination"),
              ("qmd_scoretype", "Percentage"), ("cc_maxattempts", "unlimited"),
            ]),
            XMLElement(
              "section", ["ident": "root_section"],
              elements: questions.enumerated().map { item($1, number: $0 + 1) }),
          ])
      ])
  }

  // An identifier in QTI is a name: no dots.
  private var identifier: String { "\(source.lesson.id.text)-\(source.language.code)" }

  private func item(_ question: Question, number: Int) -> XMLElement {
    let isSingle = question.rightAnswers.count == 1
    let profile = isSingle ? "cc.multiple_choice.v0p1" : "cc.multiple_response.v0p1"
    let response = XMLElement(
      "response_lid", ["ident": "response", "rcardinality": isSingle ? "Single" : "Multiple"],
      elements: [
        XMLElement(
          "render_choice",
          elements: question.answers.enumerated().map { place, answer in
            XMLElement(
              "response_label", ["ident": Self.letter(place)],
              elements: [Self.material(answer.text)])
          })
      ])
    let feedback =
      question.because.isEmpty
      ? []
      : [
        XMLElement(
          "itemfeedback", ["ident": "because"],
          elements: [XMLElement("flow_mat", elements: [Self.material(question.because)])])
      ]
    return XMLElement(
      "item", ["ident": "\(identifier)-\(pass.pass.number)-\(number)"],
      elements: [
        XMLElement("itemmetadata", elements: [Self.metadata([("cc_profile", profile)])]),
        XMLElement("presentation", elements: [Self.material(question.text), response]),
        processing(question),
      ] + feedback)
  }

  private func processing(_ question: Question) -> XMLElement {
    let shows = XMLElement(
      "displayfeedback", ["feedbacktype": "Response", "linkrefid": "because"])
    let always = XMLElement(
      "respcondition", ["continue": "Yes"],
      elements: [
        XMLElement("conditionvar", elements: [XMLElement("other")]), shows,
      ])
    let rights = Set(question.rightAnswers)
    let equal = question.answers.indices.map { place in
      let one = XMLElement(
        "varequal", ["respident": "response", "case": "Yes"], text: Self.letter(place))
      return rights.contains(place) ? one : XMLElement("not", elements: [one])
    }
    let condition =
      rights.count == 1
      ? equal.filter { $0.name == "varequal" } : [XMLElement("and", elements: equal)]
    let right = XMLElement(
      "respcondition", ["continue": "No"],
      elements: [
        XMLElement("conditionvar", elements: condition),
        XMLElement("setvar", ["action": "Set", "varname": "SCORE"], text: "100"),
      ])
    return XMLElement(
      "resprocessing",
      elements: [
        XMLElement(
          "outcomes",
          elements: [
            XMLElement(
              "decvar",
              ["varname": "SCORE", "vartype": "Decimal", "minvalue": "0", "maxvalue": "100"])
          ])
      ] + (question.because.isEmpty ? [] : [always]) + [right])
  }

  private static func material(_ text: String) -> XMLElement {
    XMLElement(
      "material", elements: [XMLElement("mattext", ["texttype": "text/plain"], text: text)])
  }

  private static func metadata(_ fields: [(String, String)]) -> XMLElement {
    XMLElement(
      "qtimetadata",
      elements: fields.map { label, entry in
        XMLElement(
          "qtimetadatafield",
          elements: [XMLElement("fieldlabel", text: label), XMLElement("fieldentry", text: entry)])
      })
  }

  private static func letter(_ place: Int) -> String { "answer_\(place + 1)" }
}
