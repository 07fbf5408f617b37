extension Words {
  /// What is wrong with a file that comes back from Word or a translation tool; its line is the row of the table.
  static let lessonExchange: [Words] = [
    Words(
      "exchange.file.unreadable",
      summary: Sentence(
        kk: "Файл оқылмады: {reason}.", ru: "Файл не прочитан: {reason}.",
        en: "The file was not read: {reason}."),
      remedy: Sentence(
        kk: "Файлдың атын және оқуға рұқсатты тексеріңіз.",
        ru: "Проверьте имя файла и право чтения.",
        en: "Check its name and the right to read it.")),
    Words(
      "exchange.file.large",
      summary: Sentence(
        kk: "Файл тым үлкен: {reason}.", ru: "Файл слишком велик: {reason}.",
        en: "The file is too large: {reason}."),
      remedy: Sentence(
        kk: "Ішінен суреттерді алып тастап, қайта сақтаңыз.",
        ru: "Уберите из него рисунки и сохраните заново.",
        en: "Take the pictures out of it and save it again.")),
    Words(
      "exchange.file.torn",
      summary: Sentence(
        kk: "Файл бүлінген: {reason}.", ru: "Файл повреждён: {reason}.",
        en: "The file is damaged: {reason}."),
      remedy: Sentence(
        kk: "Файлды қайта жіберуін сұраңыз.", ru: "Попросите прислать файл ещё раз.",
        en: "Ask for the file to be sent again.")),
    Words(
      "exchange.file.kind",
      summary: Sentence(
        kk: "Бұл DOCX те, XLIFF те емес ({found}).", ru: "Это не DOCX и не XLIFF ({found}).",
        en: "This is neither DOCX nor XLIFF ({found})."),
      remedy: Sentence(
        kk: "`qorgan lesson export` жасаған файлды беріңіз; Word оны DOCX күйінде сақтасын.",
        ru: "Нужен файл от `qorgan lesson export`, сохранённый в Word как DOCX.",
        en: "Give a file that `qorgan lesson export` made, saved by Word as DOCX.")),
    Words(
      "exchange.file.foreign",
      summary: Sentence(
        kk: "Файлдан қай сабақ екені көрінбейді.", ru: "По файлу не видно, какой это урок.",
        en: "The file does not say which lesson it is."),
      remedy: Sentence(
        kk: "Сабақты қайта шығарып (`qorgan lesson export`), түзетулерді сол файлға көшіріңіз.",
        ru: "Выгрузите урок снова (`qorgan lesson export`) и перенесите правки в тот файл.",
        en: "Export the lesson again and copy the edits into that file.")),
    Words(
      "exchange.file.stale",
      summary: Sentence(
        kk: "Файл шығарылғаннан кейін сабақ өзгерген.",
        ru: "После выгрузки файла урок изменился.",
        en: "The lesson was changed after the file was exported."),
      remedy: Sentence(
        kk: "Екеуі бірдей жерді түзетпесе, бәрі орнына барады; айырмашылығын мұқият қараңыз.",
        ru: "Где правки не столкнулись, они встанут на место; внимательно посмотрите на различия.",
        en: "Edits that do not collide find their place; look at the differences with care.")),
    Words(
      "exchange.xliff.version",
      summary: Sentence(
        kk: "XLIFF нұсқасы «{found}», 2.1 керек.", ru: "Версия XLIFF – «{found}», нужна 2.1.",
        en: "The XLIFF version is “{found}”; 2.1 is needed."),
      remedy: Sentence(
        kk: "Аударма құралында XLIFF 2 күйінде сақтаңыз.",
        ru: "Сохраните в программе перевода как XLIFF 2.",
        en: "Save it as XLIFF 2 in the translation tool.")),
    Words(
      "exchange.row.unknown",
      summary: Sentence(
        kk: "Бұл жолдың сабақта орны жоқ: «{words}».",
        ru: "Для этой строки в уроке нет места: «{words}».",
        en: "The lesson has no place for this row: “{words}”."),
      remedy: Sentence(
        kk: "Жаңа абзацты kk.md мен ru.md ішіне қосып, жолды кестеден алып тастаңыз.",
        ru: "Новый абзац допишите в kk.md и ru.md, а строку уберите из таблицы.",
        en: "Write a new paragraph into kk.md and ru.md, and take the row out of the table.")),
    Words(
      "exchange.row.cells",
      summary: Sentence(
        kk: "Бұл жолдың ұяшықтары біріктірілген не бөлінген.",
        ru: "В этой строке ячейки объединены или разбиты.",
        en: "The cells of this row were merged or split."),
      remedy: Sentence(
        kk: "Бұрынғыдай үш ұяшық етіп қойыңыз.", ru: "Верните в строке три ячейки.",
        en: "Make them three again.")),
    Words(
      "exchange.row.twice",
      summary: Sentence(
        kk: "Бұл – {first}-жолдың көшірмесі.", ru: "Это копия строки {first}.",
        en: "This is a copy of row {first}."),
      remedy: Sentence(
        kk: "Біреуін ғана қалдырыңыз.", ru: "Оставьте одну из них.",
        en: "Leave one of them.")),
    Words(
      "exchange.row.missing",
      summary: Sentence(
        kk: "Кестенің {row}-жолы алынып тасталған; сабақта ол қалады.",
        ru: "Строка {row} убрана из таблицы; в уроке она останется.",
        en: "Row {row} was taken out of the table; the lesson keeps it."),
      remedy: Sentence(
        kk: "Сабақтан да керек болмаса, kk.md мен ru.md ішінен өшіріңіз.",
        ru: "Если она не нужна и в уроке, удалите её в kk.md и ru.md.",
        en: "If the lesson should lose it too, delete it in kk.md and ru.md.")),
    Words(
      "exchange.cell.locked",
      summary: Sentence(
        kk: "Бұл тақырып тұрақты, ол өзгермейді: «{words}».",
        ru: "Этот заголовок постоянный и не меняется: «{words}».",
        en: "This heading is fixed and stays as it is: “{words}”."),
      remedy: Sentence(
        kk: "Сөзі қате болса, shared/headings.yaml ішінде түзетіледі.",
        ru: "Если слово неверно, его правят в shared/headings.yaml.",
        en: "If its words are wrong, they are changed in shared/headings.yaml.")),
    Words(
      "exchange.cell.empty",
      summary: Sentence(
        kk: "Ұяшық босап қалған ({file}, {line}-жол).",
        ru: "Ячейка опустела ({file}, строка {line}).",
        en: "The cell was emptied ({file}, line {line})."),
      remedy: Sentence(
        kk: "Мәтінін қайтарыңыз; абзац керек болмаса, оны екі тілдің файлынан өшіріңіз.",
        ru: "Верните текст; если абзац не нужен, удалите его в файлах обоих языков.",
        en: "Put the words back; to drop a paragraph, delete it in the files of both languages.")),
    Words(
      "exchange.cell.structure",
      summary: Sentence(
        kk: "Мұндай мәтін сабақтың құрылымын бұзар еді: «{words}».",
        ru: "Такой текст нарушил бы строение урока: «{words}».",
        en: "Such words would break the lesson's structure: “{words}”."),
      remedy: Sentence(
        kk: "Ұяшықта #, «Экран:» сияқты белгі не <!-- жолы болмасын.",
        ru: "В ячейке не должно быть строк с #, меток вроде «Экран:» и <!--.",
        en: "A cell may hold no line with #, no label such as “Экран:”, no <!--.")),
    Words(
      "exchange.cell.conflict",
      summary: Sentence(
        kk: "Бұл орынды сабақта да біреу өзгерткен ({language}): «{words}».",
        ru: "Это место изменили и в уроке ({language}): «{words}».",
        en: "This place was changed in the lesson too ({language}): “{words}”."),
      remedy: Sentence(
        kk: "Екеуін салыстырып, сабақта қолмен түзетіңіз; ұяшықтағы бұрынғы мәтінді қайтарыңыз.",
        ru: "Сравните и внесите правку в урок вручную; в ячейку верните прежний текст.",
        en: "Compare them and edit the lesson by hand; put the cell back as it was.")),
    Words(
      "exchange.cell.extra",
      summary: Sentence(
        kk: "Бұл тілде мұндай абзац жоқ ({language}): «{words}».",
        ru: "На этом языке такого абзаца нет ({language}): «{words}».",
        en: "There is no such paragraph in this language ({language}): “{words}”."),
      remedy: Sentence(
        kk: "Абзацты сол тілдің файлына қосып, сабақты қайта шығарыңыз.",
        ru: "Допишите абзац в файл этого языка и выгрузите урок снова.",
        en: "Add the paragraph to that language's file and export the lesson again.")),
    Words(
      "exchange.cell.tracked",
      summary: Sentence(
        kk: "Жолда тіркелген түзетулер бар; қабылданған болып оқылды.",
        ru: "В строке записанные исправления; они прочитаны как принятые.",
        en: "The row has tracked changes; they were read as accepted."),
      remedy: Sentence(
        kk: "Келіспесеңіз, Word ішінде қайтарып, файлды қайта енгізіңіз.",
        ru: "Если вы не согласны, отклоните их в Word и внесите файл снова.",
        en: "If you do not agree, reject them in Word and import the file again.")),
    Words(
      "exchange.cell.comment",
      summary: Sentence(
        kk: "Жолда пікір жазылған; ол сабаққа енбейді.",
        ru: "К строке есть примечание; в урок оно не попадёт.",
        en: "The row has a comment, which does not go into the lesson."),
      remedy: Sentence(
        kk: "Пікірді Word ішінде оқыңыз.", ru: "Прочтите примечание в Word.",
        en: "Read the comment in Word.")),
    Words(
      "exchange.cell.object",
      summary: Sentence(
        kk: "Жолда сурет не сілтеме бар; мәтіні ғана алынды.",
        ru: "В строке рисунок или сноска; взят только текст.",
        en: "The row has a picture or a footnote; only its text was taken."),
      remedy: Sentence(
        kk: "Сурет сабақтың media бумасына салынады.", ru: "Рисунки кладут в папку media урока.",
        en: "Pictures go into the lesson's folder media.")),
    Words(
      "exchange.cell.emphasis",
      summary: Sentence(
        kk: "Қою не көлбеу әріп алынбады ({language}): «{words}».",
        ru: "Жирный шрифт или курсив не взят ({language}): «{words}».",
        en: "Bold or italic was dropped ({language}): “{words}”."),
      remedy: Sentence(
        kk: "Тақырып, сұрақ пен жауап бір түсті жазылады. Басқа мәтінде сөзді **екі жұлдызшаның** "
          + "ортасына өзіңіз алыңыз.",
        ru: "Заголовки, вопросы и ответы пишутся без выделения. В другом тексте возьмите слова "
          + "в **две звёздочки** сами.",
        en: "Headings, questions and answers have none. In other text put the words between "
          + "**two stars** yourself.")),
  ]
}
