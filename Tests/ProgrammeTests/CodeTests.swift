import Programme
import Testing

@Suite struct CodeTests {
  @Test(arguments: DelivererRole.allCases)
  func rolesComeBackFromTheirCodes(role: DelivererRole) {
    #expect(DelivererRole(code: role.code) == role)
  }

  @Test(arguments: InstitutionKind.allCases)
  func kindsComeBackFromTheirCodes(kind: InstitutionKind) {
    #expect(InstitutionKind(code: kind.code) == kind)
  }

  @Test(arguments: TeachingLanguage.allCases)
  func languagesComeBackFromTheirCodes(language: TeachingLanguage) {
    #expect(TeachingLanguage(code: language.code) == language)
  }

  // The raw numbers stand in databases and must never change.
  @Test func keepTheNumbersThatTablesHold() {
    #expect(
      InstitutionKind.allCases.map(\.code) == ["kindergarten", "school", "college", "training"])
    #expect(TeachingLanguage.allCases.map(\.code) == ["kk", "ru", "uz", "ug", "tg", "en"])
    #expect(
      DelivererRole.allCases.map(\.code) == [
        "class-teacher", "psychologist", "rescuer", "juvenile-inspector", "medic", "educator",
        "other",
      ])
    #expect(InstitutionKind.allCases.map(\.rawValue) == [0, 1, 2, 3])
  }

  @Test func takeNoCodeInAnotherSpelling() {
    #expect(InstitutionKind(code: "School") == nil && DelivererRole(code: "classTeacher") == nil)
    #expect(TeachingLanguage(code: "kz") == nil)
  }
}
