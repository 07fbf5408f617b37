extension Words {
  /// What the scripts of a foreign package may be found wrong for.
  static let packageScripts: [Words] = [
    Words(
      "pack.script.api",
      summary: Sentence(
        kk: "Скрипттердің ешқайсысы {api} іздемейді.",
        ru: "Ни один скрипт не ищет {api}.",
        en: "No script looks for {api}."),
      remedy: Sentence(
        kk: "SCO бетін {api} іздейтін скриптпен байланыстырыңыз.",
        ru: "Подключите к странице SCO скрипт, который ищет {api}.",
        en: "Give the SCO’s page a script that looks for {api}.")),
    Words(
      "pack.script.initialize",
      summary: Sentence(
        kk: "Скрипттердің ешқайсысы {call} шақырмайды: жүйе сабақты бастамаған деп санайды.",
        ru: "Ни один скрипт не вызывает {call}: система сочтёт, что урок не начат.",
        en: "No script calls {call}: the system takes the lesson for never begun."),
      remedy: Sentence(
        kk: "Бет ашылғанда {call}(\"\") шақырылсын.",
        ru: "Вызывайте {call}(\"\") при открытии.",
        en: "Call {call}(\"\") when the page opens.")),
    Words(
      "pack.script.argument",
      summary: Sentence(
        kk: "{call} аргументі бос жол болуы керек.",
        ru: "Аргументом {call} должна быть пустая строка.",
        en: "The argument of {call} must be an empty string."),
      remedy: Sentence(
        kk: "{call}(\"\") деп жазыңыз.",
        ru: "Напишите {call}(\"\").",
        en: "Write {call}(\"\").")),
    Words(
      "pack.script.strings",
      summary: Sentence(
        kk: "{element} мәні сан болып беріледі, жол болуы керек.",
        ru: "{element} получает число, а нужна строка.",
        en: "{element} is given a number; it must be a string."),
      remedy: Sentence(
        kk: "Мәнді тырнақшаға алыңыз.",
        ru: "Заключите значение в кавычки.",
        en: "Put the value in quotes.")),
    Words(
      "pack.script.status",
      summary: Sentence(
        kk: "{element} мәні «{value}» бола алмайды.",
        ru: "{element} не может быть «{value}».",
        en: "{element} cannot be “{value}”."),
      remedy: Sentence(
        kk: "Мына сөздердің бірін жазыңыз: passed, completed, failed, incomplete, browsed.",
        ru: "Пишите одно из слов: passed, completed, failed, incomplete, browsed.",
        en: "Write one of: passed, completed, failed, incomplete, browsed.")),
    Words(
      "pack.script.mastery",
      summary: Sentence(
        kk: "masteryscore пен score.raw бар: Moodle күйді өзі passed не failed етіп ауыстырады.",
        ru: "Есть masteryscore и score.raw: Moodle сам заменит статус на passed или failed.",
        en: "There are masteryscore and score.raw: Moodle replaces the status by passed or failed."),
      remedy: Sentence(
        kk: "Күйді SCO айтсын десеңіз, masteryscore алып тастаңыз.",
        ru: "Уберите masteryscore, если статус должен говорить SCO.",
        en: "Remove masteryscore if the SCO is to say the status.")),
    Words(
      "pack.script.completion",
      summary: Sentence(
        kk: "{element} мәні «{value}» бола алмайды.",
        ru: "{element} не может быть «{value}».",
        en: "{element} cannot be “{value}”."),
      remedy: Sentence(
        kk: "Мына сөздердің бірін жазыңыз: completed, incomplete, not attempted, unknown.",
        ru: "Пишите одно из слов: completed, incomplete, not attempted, unknown.",
        en: "Write one of: completed, incomplete, not attempted, unknown.")),
    Words(
      "pack.script.success",
      summary: Sentence(
        kk: "{element} мәні «{value}» бола алмайды.",
        ru: "{element} не может быть «{value}».",
        en: "{element} cannot be “{value}”."),
      remedy: Sentence(
        kk: "Мына сөздердің бірін жазыңыз: passed, failed, unknown.",
        ru: "Пишите одно из слов: passed, failed, unknown.",
        en: "Write one of: passed, failed, unknown.")),
    Words(
      "pack.script.score",
      summary: Sentence(
        kk: "cmi.score.raw жазылады, cmi.score.scaled жазылмайды.",
        ru: "Пишется cmi.score.raw, но не cmi.score.scaled.",
        en: "cmi.score.raw is written, cmi.score.scaled is not."),
      remedy: Sentence(
        kk: "-1…1 аралығындағы cmi.score.scaled мәнін қосыңыз.",
        ru: "Добавьте cmi.score.scaled от -1 до 1.",
        en: "Add cmi.score.scaled from -1 to 1.")),
    Words(
      "pack.script.time",
      summary: Sentence(
        kk: "session_time басқа нұсқаның түрінде: «{value}».",
        ru: "session_time в форме другой версии: «{value}».",
        en: "session_time has the form of the other version: “{value}”."),
      remedy: Sentence(
        kk: "1.2-де HHHH:MM:SS.SS, 2004-те PT1H2M3S жазыңыз.",
        ru: "В 1.2 пишите HHHH:MM:SS.SS, в 2004 – PT1H2M3S.",
        en: "Write HHHH:MM:SS.SS in 1.2, PT1H2M3S in 2004.")),
    Words(
      "pack.script.timestamp",
      summary: Sentence(
        kk: "Уақыт toISOString арқылы жазылады: ADL мен Moodle оны қабылдамайды.",
        ru: "Время пишется через toISOString: ADL и Moodle такое не принимают.",
        en: "A timestamp comes from toISOString, which ADL and Moodle refuse."),
      remedy: Sentence(
        kk: "2026-09-01T09:30:00 түрінде, бөлшексіз жазыңыз.",
        ru: "Пишите 2026-09-01T09:30:00 без долей секунды.",
        en: "Write 2026-09-01T09:30:00 without decimals.")),
    Words(
      "pack.script.suspend",
      summary: Sentence(
        kk: "suspend_data ұзындығы ({limit}) тексерілмейді: асып кетсе, орын жоғалады.",
        ru: "Длина suspend_data ({limit}) не проверяется: при переполнении место теряется.",
        en: "The length of suspend_data ({limit}) is not looked at: an overflow loses the place."),
      remedy: Sentence(
        kk: "Жазар алдында ұзындығын тексеріңіз.",
        ru: "Проверяйте длину перед записью.",
        en: "Check the length before writing.")),
    Words(
      "pack.script.location",
      summary: Sentence(
        kk: "Орын белгісі {limit} таңбадан ұзын.",
        ru: "Закладка длиннее {limit} знаков.",
        en: "The location is longer than {limit} characters."),
      remedy: Sentence(
        kk: "Қысқа белгі жазыңыз.",
        ru: "Пишите короткую закладку.",
        en: "Write a short one.")),
    Words(
      "pack.script.lists",
      summary: Sentence(
        kk: "interactions жазылады, бірақ _count оқылмайды.",
        ru: "interactions пишутся, а _count не читается.",
        en: "Interactions are written, _count is never read."),
      remedy: Sentence(
        kk: "Келесі нөмірді _count арқылы біліңіз.",
        ru: "Узнавайте следующий номер из _count.",
        en: "Take the next number from _count.")),
    Words(
      "pack.script.identifiers",
      summary: Sentence(
        kk: "Идентификаторда бос орын не латын емес әріп бар: «{value}».",
        ru: "В идентификаторе пробел или не латиница: «{value}».",
        en: "The id has a space or a letter that is not ASCII: “{value}”."),
      remedy: Sentence(
        kk: "q1 секілді қысқа белгі беріңіз.",
        ru: "Дайте короткую метку вроде q1.",
        en: "Give a slug such as q1.")),
    Words(
      "pack.script.response12",
      summary: Sentence(
        kk: "student_response 1.2 түрінде емес: «{value}».",
        ru: "student_response не в форме 1.2: «{value}».",
        en: "student_response does not have the form of 1.2: “{value}”."),
      remedy: Sentence(
        kk: "a,c немесе 1.a,2.b түрінде, 255 таңбаға дейін жазыңыз.",
        ru: "Пишите a,c или 1.a,2.b, до 255 знаков.",
        en: "Write a,c or 1.a,2.b, up to 255 characters.")),
    Words(
      "pack.script.response2004",
      summary: Sentence(
        kk: "learner_response құрамында Moodle қабылдамайтын таңба бар: «{value}».",
        ru: "В learner_response знак, который Moodle не принимает: «{value}».",
        en: "learner_response has a character that Moodle refuses: “{value}”."),
      remedy: Sentence(
        kk: "Жауаптарға a, b секілді белгі беріңіз.",
        ru: "Дайте вариантам метки вроде a, b.",
        en: "Give the options ids such as a and b.")),
    Words(
      "pack.script.result12",
      summary: Sentence(
        kk: "{element} мәні «{value}» бола алмайды.",
        ru: "{element} не может быть «{value}».",
        en: "{element} cannot be “{value}”."),
      remedy: Sentence(
        kk: "Мына сөздердің бірін жазыңыз: correct, wrong, unanticipated, neutral.",
        ru: "Пишите одно из слов: correct, wrong, unanticipated, neutral.",
        en: "Write one of: correct, wrong, unanticipated, neutral.")),
    Words(
      "pack.script.result2004",
      summary: Sentence(
        kk: "{element} мәні «{value}» бола алмайды.",
        ru: "{element} не может быть «{value}».",
        en: "{element} cannot be “{value}”."),
      remedy: Sentence(
        kk: "Мына сөздердің бірін жазыңыз: correct, incorrect, unanticipated, neutral.",
        ru: "Пишите одно из слов: correct, incorrect, unanticipated, neutral.",
        en: "Write one of: correct, incorrect, unanticipated, neutral.")),
    Words(
      "pack.script.description",
      summary: Sentence(
        kk: "1.2-де {element} жоқ.",
        ru: "В 1.2 нет {element}.",
        en: "1.2 has no {element}."),
      remedy: Sentence(
        kk: "Оны алып тастаңыз.",
        ru: "Уберите его.",
        en: "Remove it.")),
    Words(
      "pack.script.alert",
      summary: Sentence(
        kk: "Жүйенің қатесі оқушыға терезе болып шығады.",
        ru: "Ошибка системы показывается ученику окном.",
        en: "An error of the system is shown to the pupil in a box."),
      remedy: Sentence(
        kk: "alert орнына журналға жазыңыз.",
        ru: "Пишите в журнал вместо alert.",
        en: "Log it instead of alert.")),
    Words(
      "pack.script.exit12",
      summary: Sentence(
        kk: "{element} мәні «{value}» бола алмайды.",
        ru: "{element} не может быть «{value}».",
        en: "{element} cannot be “{value}”."),
      remedy: Sentence(
        kk: "Мына сөздердің бірін жазыңыз: time-out, suspend, logout, \"\".",
        ru: "Пишите одно из слов: time-out, suspend, logout, \"\".",
        en: "Write one of: time-out, suspend, logout, \"\".")),
    Words(
      "pack.script.exit2004",
      summary: Sentence(
        kk: "{element} мәні «{value}» бола алмайды.",
        ru: "{element} не может быть «{value}».",
        en: "{element} cannot be “{value}”."),
      remedy: Sentence(
        kk: "Мына сөздердің бірін жазыңыз: time-out, suspend, logout, normal, \"\".",
        ru: "Пишите одно из слов: time-out, suspend, logout, normal, \"\".",
        en: "Write one of: time-out, suspend, logout, normal, \"\".")),
    Words(
      "pack.script.resume",
      summary: Sentence(
        kk: "suspend_data сақталады, бірақ cmi.exit қойылмайды: Moodle оны қайтармайды.",
        ru: "suspend_data сохраняется, но cmi.exit не ставится: Moodle её не вернёт.",
        en: "suspend_data is kept but cmi.exit never set: Moodle will not give it back."),
      remedy: Sentence(
        kk: "Сабақ бітпесе, cmi.exit = suspend қойыңыз.",
        ru: "Пока урок не пройден, ставьте cmi.exit = suspend.",
        en: "Set cmi.exit to suspend while the lesson is unfinished.")),
    Words(
      "pack.script.commit",
      summary: Sentence(
        kk: "Скриптте setInterval бар: жиі Commit ILIAS-ты тоқтатып қояды.",
        ru: "В скрипте есть setInterval: частый Commit подвешивает ILIAS.",
        en: "There is a setInterval; frequent commits freeze ILIAS."),
      remedy: Sentence(
        kk: "Маңызды сәттерде ғана сақтаңыз.",
        ru: "Сохраняйте только в важные моменты.",
        en: "Commit at milestones only.")),
    Words(
      "pack.script.unload",
      summary: Sentence(
        kk: "Аяқтау unload оқиғасына сүйенеді: браузерлер оны бөгейді.",
        ru: "Завершение держится на unload: браузеры его блокируют.",
        en: "The end hangs on unload, which browsers block."),
      remedy: Sentence(
        kk: "pagehide пен visibilitychange қолданыңыз.",
        ru: "Используйте pagehide и visibilitychange.",
        en: "Use pagehide and visibilitychange.")),
    Words(
      "pack.script.mode",
      summary: Sentence(
        kk: "Ұпай жазылады, бірақ {mode} оқылмайды: шолу кезінде де баға өзгереді.",
        ru: "Баллы пишутся, а {mode} не читается: просмотр тоже изменит оценку.",
        en: "A score is written, {mode} never read: a review changes the mark too."),
      remedy: Sentence(
        kk: "{mode} review не browse болса, жазбаңыз.",
        ru: "Не пишите при {mode} = review или browse.",
        en: "Write nothing when {mode} is review or browse.")),
    Words(
      "pack.script.boxes",
      summary: Sentence(
        kk: "Скриптте {call} бар: жүйесіз ашқанда бетті тоқтатып қоюы мүмкін.",
        ru: "В скрипте есть {call}: без системы он может остановить страницу.",
        en: "There is a call of {call}, which may stop the page without a system."),
      remedy: Sentence(
        kk: "Хабарды беттің өзінде көрсетіңіз.",
        ru: "Показывайте сообщение на самой странице.",
        en: "Show the message on the page itself.")),
  ]
}
