extension Phrases {
  /// The form that is filled in by hand.
  package enum Form {
    package static let command = Sentence(
      kk: "Ұйымға арналған толтыратын парақ: XLSX және қағаз нұсқасы.",
      ru: "Бланк отчёта организации: XLSX и лист для печати.",
      en: "The form an institution fills in: XLSX, and a sheet to print.")
    package static let commandMore = Sentence(
      kk: "Толтырылған кітапты қайта алу: qorgan delivery import ФАЙЛ.xlsx. Бір парақ екі рет "
        + "келсе, бір рет саналады.",
      ru: "Заполненную книгу принимает qorgan delivery import ФАЙЛ.xlsx. Бланк, пришедший дважды, "
        + "считается один раз.",
      en: "A filled workbook comes back by qorgan delivery import FILE.xlsx. A form that comes "
        + "twice counts once.")
    package static let institution = Sentence(
      kk: "Ұйымның коды.", ru: "Код организации.", en: "The institution's code.")
    package static let weeksOption = Sentence(
      kk: "Неше аптаға.", ru: "На сколько недель.", en: "For how many weeks.")
    package static let fromOption = Sentence(
      kk: "Бірінші аптаның кез келген күні (әйтпесе осы апта).",
      ru: "Любой день первой недели (иначе эта неделя).",
      en: "Any day of the first week (else this week).")
    package static let outputOption = Sentence(
      kk: "Бума (әйтпесе exports/forms).", ru: "Папка (иначе exports/forms).",
      en: "The folder (else exports/forms).")
    package static let weeksRange = Sentence(
      kk: "--weeks 1 мен 40 аралығында болсын.", ru: "--weeks должно быть от 1 до 40.",
      en: "--weeks must be from 1 to 40.")
    package static let written = Sentence(
      kk: "{rows} сабақ жазылды: {workbook}, {paper}", ru: "Занятий: {rows}; {workbook}, {paper}",
      en: "{rows} sessions: {workbook}, {paper}")
    package static let unfilled = Sentence(
      kk: "Толтырылмаған жол: {count}; олар туралы ештеңе жазылмады.",
      ru: "Незаполненных строк: {count}; по ним ничего не записано.",
      en: "Rows that nobody filled in: {count}; nothing is recorded for them.")

    package static let sheet = Sentence(kk: "Сабақтар", ru: "Занятия", en: "Sessions")
    package static let helpSheet = Sentence(
      kk: "Қалай толтыру керек", ru: "Как заполнять", en: "How to fill it in")
    package static let held = Sentence(kk: "Өтті ме?", ru: "Проведено?", en: "Held?")
    package static let reason = Sentence(
      kk: "Өтпесе, себебі", ru: "Если нет, причина", en: "If not, why")
    package static let reasonNumber = Sentence(
      kk: "Себеп №", ru: "Причина №", en: "Reason no.")
    package static let present = Sentence(
      kk: "Қатысты (саналса)", ru: "Было (если считали)", en: "Present (if counted)")
    package static let together = Sentence(
      kk: "Бірге оқыса – бір сан", ru: "Если вместе – одно число", en: "Together: one number")
    package static let reasons = Sentence(kk: "Себептер:", ru: "Причины:", en: "Reasons:")
    package static let signature = Sentence(
      kk: "Толтырған адамның коды: ____________   Күні: ____________",
      ru: "Код заполнившего: ____________   Дата: ____________",
      en: "Code of who filled it in: ____________   Date: ____________")
    package static let empty = Sentence(
      kk: "Бұл апталарда сабақ жоспарланбаған.", ru: "На эти недели занятий нет.",
      en: "No session is planned in these weeks.")
    package static let title = Sentence(
      kk: "«Жеке қауіпсіздік»: {institution} ({code}), {from} – {to}",
      ru: "«Личная безопасность»: {institution} ({code}), {from} – {to}",
      en: "Personal Safety: {institution} ({code}), {from} – {to}")
    package static let help = [
      Sentence(
        kk: "Тек сары ұяшықтарды толтырыңыз: «иә» не «жоқ», өтпесе – тізімнен себебін, саналса – "
          + "қатысқандар санын.",
        ru: "Заполняйте только жёлтые клетки: «да» или «нет», если нет – причину из списка, если "
          + "считали – сколько было.",
        en: "Fill in the yellow cells only: yes or no, the reason if not, the heads if counted."),
      Sentence(
        kk: "Сабақ әлі өтпесе, жолды бос қалдырыңыз. Аты-жөні, телефон, болған оқиға жазылмайды.",
        ru: "Если урока ещё не было, оставьте строку пустой. Имён, телефонов и описаний не пишите.",
        en: "Leave the row empty while the session is still to come. Write no names, telephone "
          + "numbers or stories."),
      Sentence(
        kk: "Парақты аудандық білім бөліміне жіберіңіз. Екі рет жіберсеңіз де, бір рет саналады.",
        ru: "Отправьте бланк в районный отдел образования. Даже отправленный дважды, он считается "
          + "один раз.",
        en: "Send the form to the district's education office. Sent twice, it counts once."),
    ]
    package static let weekdays = [
      Sentence(kk: "дс", ru: "пн", en: "Mon"), Sentence(kk: "сс", ru: "вт", en: "Tue"),
      Sentence(kk: "ср", ru: "ср", en: "Wed"), Sentence(kk: "бс", ru: "чт", en: "Thu"),
      Sentence(kk: "жм", ru: "пт", en: "Fri"), Sentence(kk: "сб", ru: "сб", en: "Sat"),
      Sentence(kk: "жс", ru: "вс", en: "Sun"),
    ]
  }
}
