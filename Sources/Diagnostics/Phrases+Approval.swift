extension Phrases {
  /// What the commands say by which lessons are approved, withdrawn and retired.
  package enum Approval {
    package static let lessonApprove = Sentence(
      kk: "Сабақты әдіскер не психолог ретінде бекіту.",
      ru: "Утвердить урок как методист или психолог.",
      en: "Approve a lesson as its methodologist or psychologist.")
    package static let lessonApproveMore = Sentence(
      kk: "Екі рөл де керек, екі бөлек адам бекітеді. Қатесі бар, екі тілі расталмаған не бірі "
        + "бекіткеннен кейін өзгерген мәтін бекітілмейді. Бекітілген мәтін сабақтың approved "
        + "бумасында сақталады: әрі қарай өңделсе де, пакет содан жасалады.",
      ru: "Нужны обе роли и два разных человека. Урок с ошибками, с неподтверждёнными языками или "
        + "изменённый после первого утверждения не утверждается. Утверждённый текст хранится в "
        + "папке approved урока: пакеты собираются из него, пока идёт правка.",
      en: "Both roles are needed, and two people. A lesson with errors, with unconfirmed pairs, or "
        + "changed since the first of them approved is refused. The approved text is kept in the "
        + "lesson's folder approved: packs are made of it while the lesson is edited.")
    package static let role = Sentence(
      kk: "Қай рөлде: methodologist (әдіскер) не psychologist (психолог).",
      ru: "В какой роли: methodologist (методист) или psychologist (психолог).",
      en: "In which role: methodologist or psychologist.")
    package static let minor = Sentence(
      kk: "Емле, тыныс белгісі не көмек нөмірі ғана түзетілді: бекіту күшінде қалады.",
      ru: "Исправлены только орфография, пунктуация или номер помощи: утверждение в силе.",
      en: "Only spelling, punctuation or a help line was put right: the approval stands.")
    package static let waits = Sentence(
      kk: "{lesson}: {version}-нұсқаны {by} бекітті. Енді екінші рөл керек: {role}.",
      ru: "{lesson}: версию {version} утвердил(а) {by}. Теперь нужна вторая роль: {role}.",
      en: "{lesson}: {by} approved version {version}. Now the other role is needed: {role}.")
    package static let complete = Sentence(
      kk: "{lesson}: {version}-нұсқа бекітілді. Енді пакет содан жасалады: qorgan pack build",
      ru: "{lesson}: версия {version} утверждена. Теперь пакеты собираются из неё: "
        + "qorgan pack build",
      en: "{lesson}: version {version} is approved. Packs are made of it from now on: "
        + "qorgan pack build")
    package static let known = Sentence(
      kk: "{lesson}: осы мәтін бұл рөлде бұрын бекітілген.",
      ru: "{lesson}: этот текст в этой роли уже утверждён.",
      en: "{lesson}: this text was approved in this role already.")
    package static let edited = Sentence(
      kk: "{lesson}: түзету қабылданды, {version}-нұсқа бекітілген күйінде қалды.",
      ru: "{lesson}: исправление принято, версия {version} остаётся утверждённой.",
      en: "{lesson}: the correction is accepted, version {version} stays approved.")
    package static let lessonReview = Sentence(
      kk: "Жазылып болған сабақты қаралуға беру.", ru: "Отдать готовый урок на рассмотрение.",
      en: "Give a written lesson to review.")
    package static let lessonReviewMore = Sentence(
      kk: "Қателері түзетілген жоба қаралуға өтеді. Қолданыстан шығарылған сабақ та осылай "
        + "қайтарылады.",
      ru: "Черновик без ошибок переходит на рассмотрение. Так же возвращают снятый урок.",
      en: "A draft without errors goes to review. A retired lesson comes back the same way.")
    package static let reviewed = Sentence(
      kk: "{lesson}: {version}-нұсқа қаралуға берілді.",
      ru: "{lesson}: версия {version} отдана на рассмотрение.",
      en: "{lesson}: version {version} is in review.")
    package static let reviewNext = Sentence(
      kk: "Енді екі адам оқып бекітеді: qorgan lesson approve {lesson} --role methodologist, "
        + "сосын --role psychologist",
      ru: "Теперь прочтут и утвердят двое: qorgan lesson approve {lesson} --role methodologist, "
        + "затем --role psychologist",
      en: "Now two people read and approve it: qorgan lesson approve {lesson} "
        + "--role methodologist, then --role psychologist")
    package static let lessonRecall = Sentence(
      kk: "Жарияланған нұсқаны қайтарып алу.", ru: "Отозвать опубликованную версию.",
      en: "Withdraw the published version of a lesson.")
    package static let lessonRecallMore = Sentence(
      kk: "Одан енді пакет жасалмайды; келесі pack build ескісін бумадан алып тастап, index.json "
        + "тізіміне қосады. Себептер: {reasons}",
      ru: "Пакетов из неё больше не будет; следующий pack build уберёт прежние из папки и внесёт "
        + "её в index.json. Причины: {reasons}",
      en: "No packs are made of it any more; the next pack build takes the old ones out of its "
        + "folder and lists it in index.json. Reasons: {reasons}")
    package static let reason = Sentence(
      kk: "Себебінің коды.", ru: "Код причины.", en: "The code of the reason.")
    package static let recalled = Sentence(
      kk: "{lesson}: {version}-нұсқа қайтарып алынды ({reason}). Пакет бумаларын жаңартыңыз: "
        + "qorgan pack build",
      ru: "{lesson}: версия {version} отозвана ({reason}). Обновите папки пакетов: qorgan pack "
        + "build",
      en: "{lesson}: version {version} is recalled ({reason}). Renew the folders of packs: qorgan "
        + "pack build")
    package static let lessonRetire = Sentence(
      kk: "Сабақты қолданыстан шығару.", ru: "Снять урок.", en: "Retire a lesson.")
    package static let lessonRetireMore = Sentence(
      kk: "Одан енді пакет жасалмайды. Таратылғаны жиналмайды: зияны болса, lesson recall керек.",
      ru: "Пакетов из него больше не будет. Розданное не собирают: если оно вредно, нужен lesson "
        + "recall.",
      en: "No packs are made of it any more. What was given out stays: if it does harm, use lesson "
        + "recall.")
    package static let retired = Sentence(
      kk: "{lesson}: қолданыстан шығарылды.", ru: "{lesson}: снят.", en: "{lesson}: retired.")
    package static let lessonHistory = Sentence(
      kk: "Сабаққа кім, қашан, не істегені.", ru: "Кто, когда и что делал с уроком.",
      en: "Who did what to a lesson, and when.")
    package static let lessonHistoryMore = Sentence(
      kk: "record.yaml жазбаларын, git болса, оның жазбаларын да көрсетеді; git-сіз де жұмыс "
        + "істейді.",
      ru: "Показывает записи record.yaml и, если есть git, его записи; работает и без него.",
      en: "Shows what record.yaml says and, where there is git, its commits; works without it.")
    package static let who = Sentence(
      kk: "Кім: аты-жөні.", ru: "Кто: имя.", en: "Who it is: a name.")
    package static let day = Sentence(kk: "Күні", ru: "Дата", en: "Day")
    package static let deed = Sentence(kk: "Не болды", ru: "Что", en: "What")
    package static let person = Sentence(kk: "Кім", ru: "Кто", en: "Who")
    package static let detail = Sentence(kk: "Толығырақ", ru: "Подробнее", en: "Detail")
    package static let published = Sentence(kk: "Жарияланған", ru: "Издано", en: "Published")
    package static let approvedBy = Sentence(kk: "Бекіткен", ru: "Утвердили", en: "Approved by")
    package static let paired = Sentence(kk: "расталды", ru: "подтверждено", en: "paired")
    package static let pieces = Sentence(
      kk: "{count} бөлік", ru: "частей: {count}", en: "{count} pieces")
    package static let minorEdit = Sentence(
      kk: "ұсақ түзету", ru: "мелкая правка", en: "minor edit")
    package static let commit = Sentence(kk: "git жазбасы", ru: "запись git", en: "commit")
    package static let drafts = Sentence(
      kk: "Бекітілмеген сабақтарды да жасау, әр бетіне белгі салынады.",
      ru: "Собрать и неутверждённые уроки, с пометкой на каждой странице.",
      en: "Build lessons that nobody approved too, marked on every page.")
    package static let packFolder = Sentence(
      kk: "Пакеттердің бумасы (көрсетілмесе exports/packs, --drafts болса exports/drafts).",
      ru: "Папка пакетов (иначе exports/packs, с --drafts – exports/drafts).",
      en: "The folder of packs (else exports/packs, with --drafts exports/drafts).")
    package static let draftsWritten = Sentence(
      kk: "Оның ішінде жоба (бекітілмеген, әр беті белгіленген): {drafts}.",
      ru: "Из них черновиков (не утверждены, помечена каждая страница): {drafts}.",
      en: "Drafts among them (not approved, every page is marked): {drafts}.")
    package static let waiting = Sentence(
      kk: "Бекітілмегендіктен пакетсіз қалған сабақ: {lessons}. Жобасын жасау: --drafts",
      ru: "Без пакета, потому что не утверждены, уроков: {lessons}. Черновики: --drafts",
      en: "Lessons without a pack because nobody approved them: {lessons}. Drafts: --drafts")
    package static let readme = Sentence(
      kk: "Сабақтар бумасындағы README.md кестесін жаңарту.",
      ru: "Обновить таблицу в README.md папки уроков.",
      en: "Renew the table in README.md of the lessons' folder.")
    package static let counts = Sentence(
      kk: "Сабақтардың күйі: {counts}.", ru: "Состояние уроков: {counts}.",
      en: "Where lessons stand: {counts}.")
    package static let legend = Sentence(
      kk:
        "✓ – екі тілде жазылған, «–» – әлі жазылмаған, бос ұяшық – бұл деңгейде ондай тақырып жоқ.",
      ru: "✓ – написан на двух языках, «–» – ещё не написан, пусто – такой темы на уровне нет.",
      en: "✓ is written in both languages, – is not written yet, empty has no such topic.")
    package static let adults = Sentence(
      kk: "Ересектерге арналғаны (бағдарлама санына кірмейді):",
      ru: "Для взрослых (в счёт программы не входят):",
      en: "For adults (not counted in the programme):")
    package static let summaryOnly = Sentence(
      kk: "Ағылшынша тек атауы мен мақсаты бар; мәтіні: {languages}.",
      ru: "По-английски есть только название и цели; текст: {languages}.",
      en: "Only title and aims are in English; its texts: {languages}.")
  }
}
