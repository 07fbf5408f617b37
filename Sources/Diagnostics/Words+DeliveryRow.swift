extension Words {
  /// What is wrong with one report.
  static let deliveryRow: [Words] = [
    Words(
      "delivery.group.missing",
      summary: Sentence(
        kk: "топтың коды жазылмаған", ru: "не указан код группы", en: "the group's code is missing"),
      remedy: Sentence(
        kk: "group_code бағанына топтың кодын жазыңыз",
        ru: "впишите код группы в столбец group_code",
        en: "write the group's code into the column group_code")),
    Words(
      "delivery.group.code",
      summary: Sentence(
        kk: "топтың коды кодқа ұқсамайды", ru: "код группы не похож на код",
        en: "the group's code does not look like a code"),
      remedy: Sentence(
        kk: "тізілімдегі кодты жазыңыз: латын әріптері мен цифрлар, бос орынсыз",
        ru: "впишите код из реестра: латинские буквы и цифры без пробелов",
        en: "write the code of the registry: Latin letters and digits, no blanks")),
    Words(
      "delivery.group.unknown",
      summary: Sentence(
        kk: "тізілімде мұндай топ жоқ", ru: "такой группы нет в реестре",
        en: "the registry has no such group"),
      remedy: Sentence(
        kk: "кодты `qorgan registry list` арқылы тексеріңіз",
        ru: "проверьте код через `qorgan registry list`",
        en: "check the code with `qorgan registry list`")),
    Words(
      "delivery.lesson.missing",
      summary: Sentence(
        kk: "сабақ көрсетілмеген", ru: "не указан урок", en: "the lesson is missing"),
      remedy: Sentence(
        kk: "lesson_id бағанына сабақтың белгісін жазыңыз",
        ru: "впишите обозначение урока в столбец lesson_id",
        en: "write the lesson's id into the column lesson_id")),
    Words(
      "delivery.lesson.unknown",
      summary: Sentence(
        kk: "бағдарламада «{lesson}» деген сабақ жоқ", ru: "в программе нет урока «{lesson}»",
        en: "the programme has no lesson «{lesson}»"),
      remedy: Sentence(
        kk: "белгіні `qorgan lesson list` арқылы тексеріңіз",
        ru: "проверьте обозначение через `qorgan lesson list`",
        en: "check the id with `qorgan lesson list`")),
    Words(
      "delivery.lesson.level",
      summary: Sentence(
        kk: "«{lesson}» сабағы бұл топтың деңгейіне арналмаған",
        ru: "урок «{lesson}» не для уровня этой группы",
        en: "the lesson «{lesson}» is not for this group's level"),
      remedy: Sentence(
        kk: "топтың өз сабағын `qorgan plan show` арқылы табыңыз",
        ru: "найдите урок этой группы через `qorgan plan show`",
        en: "find the group's own lesson with `qorgan plan show`")),
    Words(
      "delivery.date.missing",
      summary: Sentence(kk: "күні жазылмаған", ru: "не указана дата", en: "the date is missing"),
      remedy: Sentence(
        kk: "date бағанына сабақ күнін ЖЖЖЖ-АА-КК түрінде жазыңыз",
        ru: "впишите дату занятия в столбец date как ГГГГ-ММ-ДД",
        en: "write the session's date into the column date as YYYY-MM-DD")),
    Words(
      "delivery.date.unreadable",
      summary: Sentence(
        kk: "мұндай күн жоқ не жазылуы түсініксіз",
        ru: "такой даты нет, или она непонятно записана",
        en: "there is no such date, or its form is not known"),
      remedy: Sentence(
        kk: "күнді ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2025-09-15",
        ru: "запишите дату как ГГГГ-ММ-ДД, например 2025-09-15",
        en: "write the date as YYYY-MM-DD, such as 2025-09-15")),
    Words(
      "delivery.date.number",
      summary: Sentence(
        kk: "күннің орнында сан тұр: кестеде бұл {day} болуы мүмкін",
        ru: "вместо даты стоит число: в таблице оно может значить {day}",
        en: "a number stands in place of the date: in a spreadsheet it may mean {day}"),
      remedy: Sentence(
        kk: "ұяшыққа күн пішімін беріңіз не күнді ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2025-09-15",
        ru: "задайте ячейке формат даты или запишите дату как ГГГГ-ММ-ДД, например 2025-09-15",
        en: "give the cell the format of a date, or write YYYY-MM-DD, such as 2025-09-15")),
    Words(
      "delivery.date.outside",
      summary: Sentence(
        kk: "{date} күні бұл топтың оқу жылына кірмейді",
        ru: "{date} не входит в учебный год этой группы",
        en: "{date} is outside this group's school year"),
      remedy: Sentence(
        kk: "күнді немесе топтың кодын тексеріңіз", ru: "проверьте дату или код группы",
        en: "check the date or the group's code")),
    Words(
      "delivery.date.future",
      summary: Sentence(
        kk: "{date} күні әлі келген жоқ", ru: "{date} ещё не наступило",
        en: "{date} has not come yet"),
      remedy: Sentence(
        kk: "сабақ өткен соң есеп беріңіз", ru: "сообщите, когда занятие состоится",
        en: "report the session when it was held")),
    Words(
      "delivery.held.missing",
      summary: Sentence(
        kk: "сабақтың өткен-өтпегені жазылмаған", ru: "не указано, состоялось ли занятие",
        en: "it is not said whether the session was held"),
      remedy: Sentence(
        kk: "held бағанына yes не no деп жазыңыз", ru: "впишите yes или no в столбец held",
        en: "write yes or no into the column held")),
    Words(
      "delivery.held.unreadable",
      summary: Sentence(
        kk: "held бағанында yes не no болуы керек", ru: "в столбце held должно быть yes или no",
        en: "the column held must say yes or no"),
      remedy: Sentence(
        kk: "yes не no деп жазыңыз", ru: "впишите yes или no", en: "write yes or no")),
    Words(
      "delivery.reason.missing",
      summary: Sentence(
        kk: "сабақ өтпеген, бірақ себебі жазылмаған", ru: "занятие не состоялось, но причины нет",
        en: "the session was not held, and no reason is given"),
      remedy: Sentence(
        kk: "себебін таңдаңыз: closure quarantine weather no-teacher class-away no-text other",
        ru: "выберите причину: closure quarantine weather no-teacher class-away no-text other",
        en: "choose one: closure quarantine weather no-teacher class-away no-text other")),
    Words(
      "delivery.reason.unknown",
      summary: Sentence(
        kk: "мұндай себеп тізімде жоқ", ru: "такой причины нет в списке",
        en: "the list has no such reason"),
      remedy: Sentence(
        kk: "біреуін таңдаңыз: closure quarantine weather no-teacher class-away no-text other",
        ru: "выберите одну: closure quarantine weather no-teacher class-away no-text other",
        en: "choose one: closure quarantine weather no-teacher class-away no-text other")),
    Words(
      "delivery.reason.unexpected",
      summary: Sentence(
        kk: "сабақ өтті делінген, бірақ өтпеу себебі де бар",
        ru: "занятие отмечено как состоявшееся, но указана причина отмены",
        en: "the session is said to be held, and a reason for not holding it is given"),
      remedy: Sentence(
        kk: "өтпесе held бағанына no жазыңыз, өтсе себепті өшіріңіз",
        ru: "если не состоялось, впишите no; если состоялось, уберите причину",
        en: "write no if it was not held, or take the reason out")),
    Words(
      "delivery.pass.unreadable",
      summary: Sentence(
        kk: "рет саны 1, 2 не 3 болуы керек", ru: "номер раза должен быть 1, 2 или 3",
        en: "the pass must be 1, 2 or 3"),
      remedy: Sentence(
        kk: "1, 2, 3 деп жазыңыз не бос қалдырыңыз: жоспардан алынады",
        ru: "впишите 1, 2, 3 или оставьте пустым: возьмётся из плана",
        en: "write 1, 2 or 3, or leave it empty: the plan tells it")),
    Words(
      "delivery.language.unknown",
      summary: Sentence(
        kk: "мұндай тіл коды белгісіз", ru: "такой код языка неизвестен",
        en: "this language code is not known"),
      remedy: Sentence(
        kk: "kk ru uz ug tg en кодының бірін жазыңыз не бос қалдырыңыз",
        ru: "впишите kk ru uz ug tg en или оставьте пустым",
        en: "write kk ru uz ug tg or en, or leave it empty")),
    Words(
      "delivery.count.unreadable",
      summary: Sentence(
        kk: "бала саны 0 мен 999 аралығындағы бүтін сан болуы керек",
        ru: "число детей должно быть целым от 0 до 999",
        en: "a head-count must be a whole number from 0 to 999"),
      remedy: Sentence(
        kk: "санды түзетіңіз; саналмаса, бос қалдырыңыз",
        ru: "исправьте число; если не считали, оставьте пустым",
        en: "correct the number; leave it empty when nobody counted")),
    Words(
      "delivery.role.unknown",
      summary: Sentence(
        kk: "сабақ өткізушінің мұндай рөлі тізімде жоқ", ru: "такой роли ведущего нет в списке",
        en: "the list has no such deliverer's role"),
      remedy: Sentence(
        kk:
          "біреуін таңдаңыз: class-teacher psychologist rescuer juvenile-inspector medic educator other",
        ru: "выберите: class-teacher psychologist rescuer juvenile-inspector medic educator other",
        en: "choose: class-teacher psychologist rescuer juvenile-inspector medic educator other")),
    Words(
      "delivery.staff.code",
      summary: Sentence(
        kk: "қызметкердің орнына код емес, басқа мәтін жазылған",
        ru: "вместо кода сотрудника стоит другой текст",
        en: "there is other text where a staff code belongs"),
      remedy: Sentence(
        kk: "цифры бар код жазыңыз не бос қалдырыңыз; аты-жөні жүйеге енгізілмейді",
        ru: "впишите код с цифрами или оставьте пустым; имена в систему не вносятся",
        en: "write a code with digits, or leave it empty; names do not go into the system")),
    Words(
      "delivery.together.code",
      summary: Sentence(
        kk: "бірге оқыған топтардың белгісі кодқа ұқсамайды",
        ru: "знак совместного занятия не похож на код",
        en: "the mark of a gathering does not look like a code"),
      remedy: Sentence(
        kk: "латын әріптері мен цифрлардан тұратын белгі жазыңыз не бос қалдырыңыз",
        ru: "впишите знак из латинских букв и цифр или оставьте пустым",
        en: "write a mark of Latin letters and digits, or leave it empty")),
    Words(
      "delivery.text.unreadable",
      summary: Sentence(
        kk: "мәтін белгісі сегіз таңбадан тұруы керек (0–9, a–f)",
        ru: "знак текста должен состоять из восьми символов (0–9, a–f)",
        en: "a text's sign has eight characters (0–9, a–f)"),
      remedy: Sentence(
        kk: "мұғалім парағындағы сегіз таңбаны жазыңыз не бос қалдырыңыз",
        ru: "впишите восемь символов с листа учителя или оставьте пустым",
        en: "write the eight characters of the teacher's card, or leave it empty")),
    Words(
      "delivery.time.unreadable",
      summary: Sentence(
        kk: "есеп берілген уақыттың жазылуы түсініксіз", ru: "время сообщения непонятно записано",
        en: "the time of the report is not readable"),
      remedy: Sentence(
        kk: "белдеуімен жазыңыз, мысалы 2025-09-15T09:10:00+05:00",
        ru: "запишите с часовым поясом, например 2025-09-15T09:10:00+05:00",
        en: "write it with its zone, such as 2025-09-15T09:10:00+05:00")),
    Words(
      "delivery.report.unreadable",
      summary: Sentence(
        kk: "есептің белгісі UUID емес", ru: "обозначение сообщения не является UUID",
        en: "the report's id is no UUID"),
      remedy: Sentence(
        kk: "report_id бағанын бос қалдырыңыз: белгі өзі жасалады",
        ru: "оставьте report_id пустым: обозначение составится само",
        en: "leave report_id empty: an id is made from group, lesson and date")),
  ]
}
