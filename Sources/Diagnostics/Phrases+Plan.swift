extension Phrases {
  /// Why a lesson stands in its week, and what else a plan says.
  package enum Plan {
    package static let adultsFlag = Sentence(
      kk: "Балалардың орнына ересектердің топтарын көрсету.",
      ru: "Показать группы взрослых вместо детских.",
      en: "Look at cohorts of adults in place of children.")
    package static let adultsWritten = Sentence(
      kk: "Ересектер бөлек файлдарда: {sessions} сабақ, {files} файл.",
      ru: "Взрослые – в отдельных файлах: занятий {sessions}, файлов {files}.",
      en: "Adults are in files of their own: {sessions} sessions, {files} files.")
    package static let staffOption = Sentence(
      kk: "Тек осы қызметкердің топтары (staff кестесіндегі код).",
      ru: "Только группы этого сотрудника (код из таблицы staff).",
      en: "Only the groups of this staff code (from the table staff).")
    package static let visitCalendars = Sentence(
      kk: "Әр маманның күнтізбесін (.ics) осы бумаға жазу.",
      ru: "Записать календарь каждого специалиста (.ics) в эту папку.",
      en: "Write each specialist's calendar (.ics) into this folder.")
    package static let visitTitle = Sentence(
      kk: "«Жеке қауіпсіздік»: {institution}, {groups} топ",
      ru: "«Личная безопасность»: {institution}, групп: {groups}",
      en: "Personal Safety: {institution}, {groups} groups")
    package static let order = Sentence(
      kk: "бағдарламадағы кезегі", ru: "по порядку программы", en: "its turn in the programme")
    package static let season = Sentence(
      kk: "мезгілінде ({from}–{to})", ru: "в свой сезон ({from}–{to})",
      en: "in its season ({from}–{to})")
    package static let reminder = Sentence(
      kk: "еске салу: мезгіліндегісі ({from}–{to}) басқа ретте",
      ru: "напоминание: сезон ({from}–{to}) у другого раза",
      en: "a reminder: another pass is in season ({from}–{to})")
    package static let seasonUnmet = Sentence(
      kk: "мезгіліне ({from}–{to}) сыймады", ru: "в сезон ({from}–{to}) не поместился",
      en: "no pass fits its season ({from}–{to})")
    package static let makesRoom = Sentence(
      kk: "мезгілі бар сабаққа орын берді", ru: "уступил место сезонному уроку",
      en: "made room for a lesson with a season")
    package static let moved = Sentence(
      kk: "ел бойынша {week} аптасынан жылжыды", ru: "перенесён с недели {week}, общей для страны",
      en: "moved from the country's week of {week}")
    package static let unplaced = Sentence(
      kk: "реті мен аралығы сақталатын күн табылмады",
      ru: "нет дня, который сохранил бы порядок и промежуток",
      en: "no day keeps order and distance")
    package static let tooFewHours = Sentence(
      kk: "бұл күні жылына {hours} сынып сағаты ғана бар, сабақ {lessons}",
      ru: "в этот день недели за год только {hours} классных часов, а уроков {lessons}",
      en: "this weekday has only {hours} class hours a year for {lessons} lessons")
    package static let buildsOn = Sentence(
      kk: "кезегі {lesson} сабағынан кейін: соған сүйенеді",
      ru: "по порядку программы, после {lesson}: опирается на него",
      en: "its turn, behind {lesson}, on which it builds")
    package static let unplacedPrerequisite = Sentence(
      kk: "бұдан бұрын өтуі керек {lesson} сабағының күні жоқ",
      ru: "нет дня у {lesson}, который должен пройти раньше",
      en: "{lesson}, which must come before it, has no day")
    package static let ground = Sentence(
      kk: "Одан бұрын «{title}» өтуі керек: оның бірінші реті – {date}.",
      ru: "Раньше должен пройти урок «{title}»: его первый раз – {date}.",
      en: "“{title}” must come before it: its first pass is on {date}.")
    package static let groundWithoutDay = Sentence(
      kk: "Одан бұрын «{title}» өтуі керек, бірақ оның күні жоқ.",
      ru: "Раньше должен пройти урок «{title}», а у него нет дня.",
      en: "“{title}” must come before it, and has no day.")
    package static let groundOfEarlierYear = Sentence(
      kk: "«{title}» сабағына сүйенеді: ол {level} бағдарламасында, бұрынғы жылдары өтіледі.",
      ru: "Опирается на урок «{title}» из программы {level}: его проходят в прежние годы.",
      en: "It builds on “{title}”, one of the lessons of {level}, taught in earlier years.")
    package static let closedAfterwards = Sentence(
      kk: "күні кейін жабық деп танылды: қор аптада өткізуге болады",
      ru: "день закрыли задним числом: можно провести в резервную неделю",
      en: "its day was closed afterwards: a reserve week can take it")
    package static let reserve = Sentence(
      kk: "қор апта: қалып қойған сабаққа", ru: "резервная неделя: для пропущенного",
      en: "reserve week: to catch up")
    package static let closed = Sentence(
      kk: "жабық: сабақ болмайды", ru: "закрыто: занятий нет", en: "closed: no lessons")
    package static let group = Sentence(
      kk: "Топ {group}, {institution}. Сынып сағаты: {weekday}, {time}.",
      ru: "Группа {group}, {institution}. Классный час: {weekday}, {time}.",
      en: "Group {group}, {institution}. Class hour: {weekday}, {time}.")
    package static let combined = Sentence(
      kk:
        "Біріктірілген сынып ({grades}): биыл сабақ {level} бағдарламасынан, бір сабақ бәріне; жыл "
        + "сайын сыныптар кезектеседі, бірақ ең кішісіне лайық болуы шарт.",
      ru: "Совмещённый класс ({grades}): в этом году уроки {level}, один на всех; классы "
        + "чередуются по годам, но урок всегда по силам младшим.",
      en: "Combined class ({grades}): this year the lessons of {level}, one for all; its grades "
        + "take turns over the years, within what suits the youngest.")
    /// Whose lessons they are, to be put behind «lessons of».
    package static func level(_ id: String) -> Sentence {
      let parts = id.split(separator: "-")
      switch (parts.first, parts.last) {
      case ("grade", let grade?):
        return Sentence(kk: "\(grade)-сынып", ru: "\(grade)-го класса", en: "grade \(grade)")
      case ("kindergarten", _):
        return Sentence(kk: "балабақша", ru: "детского сада", en: "the kindergarten")
      case ("college", _):
        return Sentence(kk: "колледж", ru: "колледжа", en: "the college")
      default: return Sentence(kk: "\(id)", ru: "\(id)", en: "\(id)")
      }
    }
    package static let summary = Sentence(
      kk: "Жоспарда {sessions} сабақ, {reserve} қор апта, {closed} жабық күн, күні табылмағаны: "
        + "{unplaced}.",
      ru: "В плане уроков: {sessions}, резервных недель: {reserve}, закрытых дней: {closed}, без "
        + "дня: {unplaced}.",
      en: "{sessions} lessons, {reserve} reserve weeks, {closed} closed days, {unplaced} without "
        + "a day.")
    package static let provisional = Sentence(
      kk: "{year} күнтізбесі алдын ала жасалған: бұйрығы әлі белгісіз.",
      ru: "Календарь {year} предварительный: приказа ещё нет.",
      en: "The calendar of {year} is provisional: no order is known yet.")
    package static let weekdays = [
      Sentence(kk: "дс", ru: "пн", en: "Mon"), Sentence(kk: "сс", ru: "вт", en: "Tue"),
      Sentence(kk: "ср", ru: "ср", en: "Wed"), Sentence(kk: "бс", ru: "чт", en: "Thu"),
      Sentence(kk: "жм", ru: "пт", en: "Fri"), Sentence(kk: "сб", ru: "сб", en: "Sat"),
      Sentence(kk: "жс", ru: "вс", en: "Sun"),
    ]
    package static let explained = Sentence(
      kk: "{date}: «{title}», {pass}-рет – {why}.",
      ru: "{date}: «{title}», {pass}-й раз – {why}.",
      en: "{date}: “{title}”, pass {pass} – {why}.")
    package static let explainedWithout = Sentence(
      kk: "«{title}», {pass}-рет: күні жоқ – {why}.",
      ru: "«{title}», {pass}-й раз: без дня – {why}.",
      en: "“{title}”, pass {pass}: no day – {why}.")
    package static let nationalWeek = Sentence(
      kk: "Ел бойынша аптасы {week}: жылдың {turn}-сабағы; бағдарламадағы кезегі {own}.",
      ru: "Неделя страны {week}: {turn}-й урок года; по порядку программы {own}-й.",
      en:
        "The country's week of {week}: lesson {turn} of the year; its turn in the programme is {own}."
    )
    package static let lostToHoliday = Sentence(
      kk: "Ол аптаның сынып сағаты мерекеге түсті: {holiday}.",
      ru: "Классный час той недели выпал на праздник: {holiday}.",
      en: "That week's class hour fell on a holiday: {holiday}.")
    package static let lostToVacation = Sentence(
      kk: "Ол аптада топ каникулда.",
      ru: "На той неделе у группы каникулы.",
      en: "The group is on vacation that week.")
    package static let lostToClosure = Sentence(
      kk: "Ол аптада сабақ болмады: {from} – {to}, {reason}, шешім {decided}.",
      ru: "На той неделе закрыто: {from} – {to}, {reason}, решение {decided}.",
      en: "Closed that week: {from} – {to}, {reason}, decided on {decided}.")
    package static let lostToSpan = Sentence(
      kk: "Ол аптада топ әлі ашылмаған не жабылған.",
      ru: "На той неделе группы ещё или уже нет.",
      en: "The group does not exist that week.")
    package static let lostToCare = Sentence(
      kk:
        "Ол аптада сезімтал тақырыптағы сабаққа лайық күн жоқ: ертеңінде мектеп жұмыс істеуі керек.",
      ru: "На той неделе нет дня для урока на чувствительную тему: назавтра школа должна работать.",
      en: "That week has no day for a sensitive lesson: school must be open the day after.")
    package static let givenAway = Sentence(
      kk: "Ол аптасын басқа сабаққа берді: «{title}», {pass}-рет, оның өз аптасы жоғалды.",
      ru: "Свою неделю уступил уроку «{title}», {pass}-й раз: тот лишился своей.",
      en: "It gave its week to “{title}”, pass {pass}, which had lost its own.")
    package static let earlierInWeek = Sentence(
      kk:
        "Сезімтал тақырыптағы сабақ аптаның соңғы оқу күні өтпейді, сондықтан сынып сағатынан бұрын.",
      ru:
        "Урок на чувствительную тему не ставят на последний учебный день недели, поэтому раньше классного часа.",
      en:
        "A sensitive lesson never stands on the last school day of a week, so it is before the class hour."
    )
    package static let turnWorse = Sentence(
      kk: "Өз кезегінде тұрса, нашарлар еді: {what} – {now} емес, {then}.",
      ru: "На своём месте было бы хуже: {what} – не {now}, а {then}.",
      en: "In its own turn it would be worse: {what}, {then} instead of {now}.")
    package static let turnEqual = Sentence(
      kk: "Өз кезегінде тұрса да, бағасы бірдей болар еді.",
      ru: "На своём месте было бы не хуже и не лучше.",
      en: "In its own turn it would be as good.")
    package static let turnImpossible = Sentence(
      kk: "Өз кезегінде тұра алмайды: реті не аралығы бұзылады.",
      ru: "На своём месте стоять не может: нарушится порядок или промежуток.",
      en: "It cannot stand in its own turn: order or distance would break.")
    package static let costUnplaced = Sentence(
      kk: "күні жоқ сабақ",
      ru: "уроков без дня",
      en: "lessons without a day")
    package static let costSeasons = Sentence(
      kk: "мезгіліне түспеген тақырып",
      ru: "тем вне сезона",
      en: "topics out of season")
    package static let costHoles = Sentence(
      kk: "мерекеден көшетін сабақ",
      ru: "уроков, сдвинутых праздниками",
      en: "lessons that holidays move")
    package static let costPlaces = Sentence(
      kk: "бағдарлама ретінен ауытқу",
      ru: "отступлений от порядка программы",
      en: "places off the programme's order")
    package static let weekClosed = Sentence(
      kk: "{week} аптасында сынып сағаты жабық.",
      ru: "На неделе {week} классный час закрыт.",
      en: "The class hour of the week of {week} is closed.")
    package static let weekReserve = Sentence(
      kk: "{week} аптасы қор: сабақ жоспарланбаған, қалып қойғанын өткізуге болады.",
      ru: "Неделя {week} резервная: урока нет, можно наверстать пропущенное.",
      en: "The week of {week} is a reserve: nothing is planned, something may be caught up.")
    package static let weekEmpty = Sentence(
      kk: "{week} аптасында топтың сынып сағаты жоқ: каникул, мереке не оқу жылынан тыс.",
      ru: "На неделе {week} у группы нет классного часа: каникулы, праздник или вне учебного года.",
      en:
        "The group has no class hour in the week of {week}: vacation, holiday or outside the year.")
    package static let secondOfWeek = Sentence(
      kk: "аптаның екінші сабағы",
      ru: "второй урок недели",
      en: "second lesson of its week")
    package static let nothingToCatchUp = Sentence(
      kk: "Өткізіп алатын сабақ не оған бос күн жоқ.",
      ru: "Наверстывать нечего или некогда.",
      en: "There is nothing to catch up, or no day for it.")
    /// The words of a closure's reason.
    package static func closureReason(_ code: String) -> Sentence {
      switch code {
      case "holiday-moved":
        Sentence(kk: "демалыс көшірілді", ru: "перенос выходного", en: "a moved holiday")
      case "quarantine": Sentence(kk: "карантин", ru: "карантин", en: "quarantine")
      case "weather": Sentence(kk: "ауа райы", ru: "погода", en: "weather")
      case "remote":
        Sentence(kk: "қашықтан оқу", ru: "дистанционная неделя", en: "remote teaching")
      case "emergency": Sentence(kk: "төтенше жағдай", ru: "чрезвычайная ситуация", en: "emergency")
      default: Sentence(kk: "басқа себеп", ru: "другая причина", en: "another reason")
      }
    }
    package static let eventTitle = Sentence(
      kk: "Жеке қауіпсіздік: {title} ({pass}-рет)",
      ru: "Личная безопасность: {title} ({pass}-й раз)",
      en: "Personal Safety: {title} (pass {pass})")
    package static let weekSheet = Sentence(
      kk: "«Жеке қауіпсіздік» сабақтары. {institution}, {from} – {to}",
      ru: "Уроки «Личная безопасность». {institution}, {from} – {to}",
      en: "Personal Safety lessons. {institution}, {from} – {to}")
    package static let sensitiveMark = Sentence(
      kk: "сезімтал тақырып",
      ru: "чувствительная тема",
      en: "sensitive")
    package static let weekIsFree = Sentence(
      kk: "Бұл аптада сабақ жоспарланбаған.",
      ru: "На этой неделе уроков нет.",
      en: "No lesson is planned this week.")
    /// A window in which nobody has a lesson for such a specialist.
    package static let visitNobody = Sentence(
      kk:
        "{from} – {to} аралығында бұл өңірде мұндай маманды қажет ететін сабақ жоқ: каникул емес пе?",
      ru:
        "С {from} по {to} в регионе нет уроков, для которых нужен такой специалист: не каникулы ли это?",
      en: "No lesson of the region needs such a specialist from {from} to {to}: is it a vacation?")
    /// The name of a deliverer's role by its code.
    package static func role(_ code: String) -> Sentence {
      switch code {
      case "class-teacher":
        Sentence(kk: "сынып жетекшісі", ru: "классный руководитель", en: "class teacher")
      case "psychologist": Sentence(kk: "психолог", ru: "психолог", en: "psychologist")
      case "rescuer": Sentence(kk: "құтқарушы", ru: "спасатель", en: "rescuer")
      case "juvenile-inspector":
        Sentence(
          kk: "ювеналды полиция инспекторы", ru: "инспектор ювенальной полиции",
          en: "juvenile inspector")
      case "medic": Sentence(kk: "медицина қызметкері", ru: "медработник", en: "medic")
      case "educator": Sentence(kk: "тәрбиеші", ru: "воспитатель", en: "educator")
      default: Sentence(kk: "басқа маман", ru: "другой специалист", en: "another specialist")
      }
    }
    package static let visitSummary = Sentence(
      kk: "Бару саны {visits}: {asked} топтың {served} тобы қамтылды, {left} қалды.",
      ru: "Выездов {visits}: охвачено групп {served} из {asked}, осталось {left}.",
      en: "{visits} visits: {served} of {asked} groups served, {left} left.")
    package static let wayOwn = Sentence(
      kk: "өз ауданы",
      ru: "свой район",
      en: "own district")
    package static let wayNear = Sentence(
      kk: "көрші аудан",
      ru: "соседний район",
      en: "neighbouring district")
    package static let wayFar = Sentence(
      kk: "басқа аудан",
      ru: "другой район",
      en: "another district")
    /// Why an institution stays without a visit.
    package static func unserved(_ code: String) -> Sentence {
      switch code {
      case "nobody":
        Sentence(
          kk: "өңірде мұндай маман жоқ", ru: "в регионе нет такого специалиста",
          en: "the region has no such specialist")
      case "closed":
        Sentence(
          kk: "маман бара алатын күндері жабық", ru: "закрыта в те дни, когда можно приехать",
          en: "closed on every day on which somebody could come")
      default:
        Sentence(
          kk: "мамандардың күндері толды", ru: "дни специалистов заняты",
          en: "all days of the specialists are taken")
      }
    }
    package static let supportGap = Sentence(
      kk:
        "Сезімтал тақырыптағы сабақтан кейінгі оқу күні психолог бары тізілімде көрінбейді ({count}): {dates}. Қолдау орталығымен алдын ала келісіңіз.",
      ru:
        "Реестр не знает психолога на следующий учебный день после урока на чувствительную тему ({count}): {dates}. Договоритесь с центром поддержки заранее.",
      en:
        "The registry knows of no psychologist there on the school day after a sensitive lesson ({count}): {dates}. Arrange it with the support centre beforehand."
    )
    package static let policeAlone = Sentence(
      kk:
        "Сезімтал тақырыптағы сабақты полиция жалғыз өткізбейді, қасында мұғалім не психолог болсын: {lesson}",
      ru: "Урок на чувствительную тему полиция не ведёт одна, рядом учитель или психолог: {lesson}",
      en:
        "Police never teach a sensitive lesson alone, a teacher or psychologist is there: {lesson}")
  }
}
