extension Words {
  /// What stands against approving, publishing or withdrawing a lesson.
  static let approval: [Words] = [
    Words(
      "record.approval.missing",
      summary: Sentence(
        kk: "Сабақ «approved» деп тұр, бірақ әдіскер мен психолог екеуінің бекіткені жазылмаған.",
        ru: "Урок стоит как «approved», но методист и психолог вместе эту версию не утверждали.",
        en: "The lesson stands as approved, but no methodologist and psychologist approved it."),
      remedy: Sentence(
        kk: "record.yaml қолмен өзгертілмейді: status: review деп қайтарып, lesson approve-пен "
          + "бекітіңіз.",
        ru:
          "record.yaml руками не правят: верните status: review и утвердите через lesson approve.",
        en: "record.yaml is never edited: put back status: review and use lesson approve.")),
    Words(
      "record.approval.person",
      summary: Sentence(
        kk: "{version}-нұсқаны екі рөлде бір адам бекіткен: {by}.",
        ru: "Версию {version} в обеих ролях утвердил один человек: {by}.",
        en: "One person approved version {version} in both roles: {by}."),
      remedy: Sentence(
        kk: "Әдіскер мен психолог – екі бөлек адам: бірі қайта бекітсін.",
        ru: "Методист и психолог – два разных человека: пусть один утвердит заново.",
        en: "Methodologist and psychologist are two people: let one of them approve anew.")),
    Words(
      "record.kept.changed",
      summary: Sentence(
        kk: "Бұл бумада бекітілген {approved}-нұсқа сақталуы керек еді, бірақ файлдары өзгерген.",
        ru: "Здесь должна храниться утверждённая версия {approved}, но файлы изменены.",
        en: "This folder must hold the approved version {approved}, but its files were changed."),
      remedy: Sentence(
        kk: "Көшірмеден не git-тен бұрынғы қалпына келтіріңіз: бұл буманы ешкім өңдемейді.",
        ru: "Верните прежнее из копии или из git: эту папку никто не правит.",
        en: "Bring it back from a copy or from git: nobody edits this folder.")),
    Words(
      "record.kept.missing",
      summary: Sentence(
        kk: "«{lesson}» сабағының бекітілген {approved}-нұсқасы қасында сақталмаған.",
        ru: "Утверждённая версия {approved} урока «{lesson}» рядом не сохранена.",
        en: "The approved version {approved} of “{lesson}” is not kept beside it."),
      remedy: Sentence(
        kk: "Сабақтың approved бумасын көшірмеден не git-тен қайтарыңыз; мәтін өзгермесе, lesson "
          + "approve оны қайта жасайды.",
        ru: "Верните папку approved урока из копии или из git; если текст не менялся, её заново "
          + "сделает lesson approve.",
        en: "Bring the lesson's folder approved back from a copy or from git; while the text is "
          + "unchanged, lesson approve makes it again.")),
    Words(
      "record.edited",
      summary: Sentence(
        kk: "Мәтін бекітілгеннен кейін өзгерген: бұл – қаралудағы {version}-нұсқа, ал пакеттер "
          + "бекітілген {approved}-нұсқадан жасалады.",
        ru: "Текст изменён после утверждения: это версия {version} на рассмотрении, пакеты "
          + "собираются из утверждённой версии {approved}.",
        en: "The text was edited after its approval: this is version {version} in review, while "
          + "packs are made of the approved version {approved}."),
      remedy: Sentence(
        kk: "Емлесі ғана түзетілсе: qorgan lesson approve {lesson} --minor; әйтпесе қайта "
          + "бекіттіріңіз.",
        ru: "Если исправлена только орфография: qorgan lesson approve {lesson} --minor; иначе "
          + "утвердите заново.",
        en: "If only spelling was put right: qorgan lesson approve {lesson} --minor; else have it "
          + "approved anew.")),
    Words(
      "lesson.approve.status",
      summary: Sentence(
        kk: "«{lesson}» сабағының күйі – {status}, ондай сабақ бекітілмейді.",
        ru: "Урок «{lesson}»: {status}, такой не утверждают.",
        en: "Lesson “{lesson}” is {status}; such a lesson is not approved."),
      remedy: Sentence(
        kk: "Жоба болса: qorgan lesson review {lesson}. Қайтарып алынған мәтін алдымен түзетіледі.",
        ru: "Черновик: qorgan lesson review {lesson}. Отозванный текст сначала исправляют.",
        en: "A draft: qorgan lesson review {lesson}. A recalled text is put right first.")),
    Words(
      "lesson.approve.pairs",
      summary: Sentence(
        kk: "Екі тілде бір мағынада екені расталмаған бөлік: {pieces}.",
        ru: "Частей, для которых не подтверждено, что языки говорят одно: {pieces}.",
        en: "Pieces not confirmed to say the same in both languages: {pieces}."),
      remedy: Sentence(
        kk: "Қатар оқып, растаңыз: qorgan lesson pair {lesson}; қайсысы екені: qorgan lesson "
          + "status {lesson}",
        ru: "Прочтите рядом и подтвердите: qorgan lesson pair {lesson}; какие: qorgan lesson "
          + "status {lesson}",
        en: "Read both, then confirm: qorgan lesson pair {lesson}; which ones: qorgan lesson "
          + "status {lesson}")),
    Words(
      "lesson.approve.changed",
      summary: Sentence(
        kk: "{by} ({role}) {on} күні басқа мәтінді бекіткен: содан бері мәтін өзгерді.",
        ru: "{by} ({role}) {on} утверждал(а) другой текст: с тех пор он изменён.",
        en: "{by} ({role}) approved another text on {on}: it was changed since."),
      remedy: Sentence(
        kk: "Алдымен сол рөлде өзгерген мәтінді оқып, қайта бекітсін.",
        ru: "Пусть сначала в той роли прочтут изменённый текст и утвердят заново.",
        en: "Let that role read the changed text and approve it anew first.")),
    Words(
      "lesson.approve.person",
      summary: Sentence(
        kk: "{by} бұл нұсқаны {role} ретінде бекітіп қойған; бір адам екі рөлде бекіте алмайды.",
        ru: "{by} уже утверждает эту версию как {role}; один человек не может быть обоими.",
        en: "{by} approved this version as {role} already; one person cannot be both."),
      remedy: Sentence(
        kk: "Екінші рөлде басқа адам оқып, бекітсін.", ru: "Пусть во второй роли прочтёт другой.",
        en: "Let somebody else read it in the other role.")),
    Words(
      "lesson.minor.nothing",
      summary: Sentence(
        kk: "«{lesson}» сабағында бекітілген мәтінмен салыстыратын өзгеріс жоқ.",
        ru: "У урока «{lesson}» нет правки, которую можно сравнить с утверждённым текстом.",
        en: "Lesson “{lesson}” has no edit to compare with an approved text."),
      remedy: Sentence(
        kk: "--minor бекітілген сабақтың мәтіні түзетілгенде ғана керек; approved бумасы бар ма?",
        ru: "--minor нужен, когда правлен утверждённый урок; на месте ли папка approved?",
        en: "--minor is for an approved lesson that was edited; is its folder approved there?")),
    Words(
      "lesson.minor.large",
      summary: Sentence(
        kk: "Бұл – емле түзету ғана емес: «{before}» → «{after}»",
        ru: "Это не только орфография: «{before}» → «{after}»",
        en: "This is more than spelling: “{before}” → “{after}”"),
      remedy: Sentence(
        kk: "Екі рөлде қайта бекіттіріңіз: qorgan lesson approve {lesson} (--minor-сыз).",
        ru: "Утвердите заново в обеих ролях: qorgan lesson approve {lesson} (без --minor).",
        en: "Have both roles approve it: qorgan lesson approve {lesson} (without --minor).")),
    Words(
      "lesson.review.status",
      summary: Sentence(
        kk: "«{lesson}» сабағының күйі – {status}, қаралуға жоба ғана беріледі.",
        ru: "Урок «{lesson}»: {status}; на рассмотрение отдают черновик.",
        en: "Lesson “{lesson}” is {status}; it is a draft that is given to review."),
      remedy: Sentence(
        kk: "Күйін көру: qorgan lesson history {lesson}",
        ru: "Посмотрите состояние: qorgan lesson history {lesson}",
        en: "See where it stands: qorgan lesson history {lesson}")),
    Words(
      "lesson.retire.status",
      summary: Sentence(
        kk: "«{lesson}» сабағы бұрын-ақ қолданыстан шығарылған.",
        ru: "Урок «{lesson}» уже снят.", en: "Lesson “{lesson}” is retired already."),
      remedy: Sentence(
        kk: "Қайтару үшін: qorgan lesson review {lesson}",
        ru: "Чтобы вернуть: qorgan lesson review {lesson}",
        en: "To bring it back: qorgan lesson review {lesson}")),
    Words(
      "lesson.recall.nothing",
      summary: Sentence(
        kk: "«{lesson}» сабағының жарияланған нұсқасы жоқ, қайтарып алатын ештеңе жоқ.",
        ru: "У урока «{lesson}» нет опубликованной версии, отзывать нечего.",
        en: "Lesson “{lesson}” has no published version to recall."),
      remedy: Sentence(
        kk: "Не болғанын көру: qorgan lesson history {lesson}",
        ru: "Посмотрите, что с ним было: qorgan lesson history {lesson}",
        en: "See what became of it: qorgan lesson history {lesson}")),
    Words(
      "command.readme.marks",
      summary: Sentence(
        kk: "README.md ішінде кестенің орнын көрсететін белгілер жоқ.",
        ru: "В README.md нет меток, между которыми стоит таблица.",
        en: "README.md has no marks for the place of the table."),
      remedy: Sentence(
        kk: "Екі жол қосыңыз: <!-- coverage kk --> және <!-- /coverage -->",
        ru: "Добавьте две строки: <!-- coverage ru --> и <!-- /coverage -->",
        en: "Add two lines: <!-- coverage ru --> and <!-- /coverage -->")),
    Words(
      "english.title.missing",
      summary: Sentence(
        kk: "en.md ішінде «# » белгісінен басталатын ағылшынша атау жоқ.",
        ru: "В en.md нет английского названия после «# ».",
        en: "en.md has no English title behind “# ”."),
      remedy: Sentence(
        kk: "Бірінші жолға жазыңыз: # English title",
        ru: "Первой строкой напишите: # English title",
        en: "Write as its first line: # English title")),
    Words(
      "english.aims.count",
      summary: Sentence(
        kk: "en.md ішінде {found} мақсат бар, ал {other} ішінде – {expected}.",
        ru: "Целей в en.md: {found}, в {other}: {expected}.",
        en: "en.md has {found} aims, {other} has {expected}."),
      remedy: Sentence(
        kk: "Мақсаттардың саны мен реті бірдей болсын, әрқайсысы «- » белгісінен басталсын.",
        ru: "Пусть целей будет столько же и в том же порядке, каждая после «- ».",
        en: "Give the same aims in the same order, each behind “- ”.")),
    Words(
      "english.stray",
      summary: Sentence(
        kk: "en.md ішінде атау мен мақсаттан басқа жол бар.",
        ru: "В en.md есть строка сверх названия и целей.",
        en: "en.md has a line that is neither its title nor an aim."),
      remedy: Sentence(
        kk: "Алып тастаңыз: ағылшынша тек атау мен мақсаттар жазылады.",
        ru: "Уберите её: по-английски пишут только название и цели.",
        en: "Take it out: only title and aims are given in English.")),
    Words(
      "english.letters",
      summary: Sentence(
        kk: "en.md ішінде кирилл әрпі бар: {found}", ru: "В en.md есть кириллица: {found}",
        en: "en.md has a Cyrillic letter: {found}"),
      remedy: Sentence(
        kk: "Ағылшынша жазыңыз; ұқсас әріп болса (а, е, о, с), латыншасына ауыстырыңыз.",
        ru: "Напишите по-английски; похожие буквы (а, е, о, с) замените латинскими.",
        en: "Write it in English; exchange look-alikes (а, е, о, с) for Latin letters.")),
  ]
}
