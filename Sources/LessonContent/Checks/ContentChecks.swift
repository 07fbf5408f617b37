/// Every rule there is, in one place.
enum ContentChecks {
  /// The rules on the programme and the calendars.
  static let programme: [any ContentCheck.Type] = [
    ProgrammeComplete.self,
    Prerequisites.self,
    CalendarSpans.self,
    CalendarSlots.self,
  ]

  static let all: [any ContentCheck.Type] =
    [
      // The text of a lesson.
      MissingParts.self,
      HomePart.self,
      TenMinutes.self,
      KnownHeadings.self,
      KnownLabels.self,
      StrayText.self,
      FilledIn.self,
      PassesDiffer.self,
      QuestionAnswers.self,
      QuestionsByStage.self,
      Pictures.self,
      Recordings.self,
      WithoutScreen.self,
      ShortScreens.self,
      KindergartenScreens.self,
      ReadingTime.self,
      PlainLanguage.self,
      PartOrder.self,
      // Its letters.
      PlainMarkdown.self,
      PlainSpaces.self,
      OneAlphabet.self,
      Spelling.self,
      TelephoneNumbers.self,
      NumberEndings.self,
      // Its words.
      KindWording.self,
      GlossaryTerms.self,
      CitedLaws.self,
      DatedMoney.self,
      // Its care.
      SafeguardingNote.self,
      SecondAdult.self,
      OwnExperience.self,
      KeptSecret.self,
      HonestCentre.self,
      // The lesson as a whole.
      BothLanguages.self,
      SameSteps.self,
      FreshPairs.self,
      LessonStage.self,
      ProgrammeAgreement.self,
      HonestRecord.self,
      KeptApproval.self,
      EnglishSummary.self,
      SafePictures.self,
      LightPack.self,
      CreditedMedia.self,
      UniqueIDs.self,
      // The repository.
      SharedTextsComplete.self,
      HelpNumbers.self,
      DistinctLabels.self,
    ] + programme
}
