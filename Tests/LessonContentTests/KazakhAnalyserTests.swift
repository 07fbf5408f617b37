import Testing

@testable import LessonContent

@Suite(.enabled(if: SpellingFixture.isInstalled)) struct KazakhAnalyserTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let word: String
    let stem: String
    var testDescription: String { word }

    init(_ word: String, _ stem: String) {
      self.word = word
      self.stem = stem
    }
  }

  private static let forms = nouns + verbs

  private static let nouns = [
    Form("балалар", "бала"), Form("мұздың", "мұз"), Form("көзіне", "көз"),
    Form("мұғаліміңе", "мұғалім"), Form("сабағымызда", "сабақ"), Form("кітабын", "кітап"),
    Form("орнынан", "орын"), Form("даусын", "дауыс"), Form("үйіндегілер", "үй"),
    Form("адаммын", "адам"), Form("қайдасыңдар", "қай"), Form("достарыммен", "дос"),
    Form("біреудікі", "біреу"), Form("есіктен", "есік"), Form("банкке", "банк"),
    Form("атыңызға", "ат"), Form("ересексіз", "ересек"), Form("ағаштай", "ағаш"),
    Form("датчигін", "датчик"), Form("каникулда", "каникул"), Form("зауқым", "зауық"),
  ]

  private static let verbs = [
    Form("шықпаңдар", "шығу"), Form("сенетін", "сену"), Form("оқисыз", "оқу"),
    Form("танимыз", "тану"), Form("қоямын", "қою"), Form("киемін", "кию"),
    Form("жуғандай", "жуу"), Form("қорықпаймыз", "қорқу"), Form("тауыпсың", "табу"),
    Form("айтқызбаңыз", "айту"), Form("деңізші", "деу"),
    Form("істемейтінімізді", "істеу"), Form("ойнағысы", "ойнау"), Form("жазсақ", "жазу"),
    Form("өшірілмейінше", "өшіру"), Form("көрсеткеніңізді", "көрсету"),
    Form("тоқтағанша", "тоқтау"), Form("білдірмеңіз", "білдіру"), Form("сұрайтын", "сұрау"),
    Form("салмақшы", "салу"), Form("жаппақшы", "жабу"),
  ]

  @Test(arguments: forms) func reducesAFormToItsStem(form: Form) throws {
    let speller = try #require(SpellingFixture.speller("kk"))
    #expect(speller.knows(form.word))
    #expect(speller.fold(form.word) == form.stem)
  }

  @Test(arguments: [
    "балалер", "мұзтың", "сабақым", "шықбаңдар", "көратын", "оқыймын", "есіктан",
    "мұзғе", "айтмаймын", "қойамын", "жазтым", "орныннан",
  ])
  func refusesAFormAgainstTheRulesOfSound(word: String) throws {
    let speller = try #require(SpellingFixture.speller("kk"))
    #expect(!speller.knows(word))
  }

  @Test(arguments: forms) func foldsAStemToItself(form: Form) throws {
    let speller = try #require(SpellingFixture.speller("kk"))
    #expect(speller.fold(form.stem) == form.stem)
  }
}
