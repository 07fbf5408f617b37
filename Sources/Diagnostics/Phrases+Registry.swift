extension Phrases {
  /// Importing, checking and reforming the registry.
  package enum Registry {
    package static let source = Sentence(
      kk: "Кестелер жатқан бума (CSV не XLSX), бір XLSX кітабы немесе OneRoster 1.2 мұрағаты.",
      ru: "Папка с таблицами (CSV или XLSX), одна книга XLSX или архив OneRoster 1.2.",
      en: "A folder of tables (CSV or XLSX), one XLSX workbook, or a OneRoster 1.2 zip.")
    package static let importMore = Sentence(
      kk:
        "Кестелер: institutions, groups, districts, қажет болса regions, closures, staff. Алдымен "
        + "--dry-run не өзгеретінін көрсетеді. Екі рет енгізсеңіз, екіншісі ештеңе өзгертпейді. "
        + "Ештеңе өшірілмейді. Ересектер тобы – staff сатысы (сынып орнында teachers, "
        + "psychologists не police) немесе parents сатысы.",
      ru: "Таблицы: institutions, groups, districts, при надобности regions, closures, staff. "
        + "--dry-run сначала покажет, что изменится. Повторный импорт ничего не меняет. Ничто не "
        + "удаляется. Группа взрослых – это ступень staff (вместо классов teachers, "
        + "psychologists или police) либо parents.",
      en: "Tables: institutions, groups, districts and, where needed, regions, closures, staff. "
        + "--dry-run says first what would change. Imported twice, nothing changes the second "
        + "time. Nothing is removed. A cohort of adults has the stage staff (teachers, "
        + "psychologists or police in place of grades) or parents.")
    package static let dryRun = Sentence(
      kk: "Не өзгеретінін ғана айту, ештеңе жазбау.", ru: "Только сказать, что изменится.",
      en: "Only say what would change; write nothing.")
    package static let exportCounts = Sentence(
      kk: "Саналған оқушы орны: {enrolments}; алынбаған пәндік топ: {classes}. Есімдер оқылмайды.",
      ru: "Сосчитано мест учеников: {enrolments}; предметных групп оставлено: {classes}. Имена не "
        + "читаются.",
      en: "Pupils' places counted: {enrolments}; classes of one subject left out: {classes}. Names "
        + "are not read.")
    package static let subject = Sentence(kk: "Не", ru: "Что", en: "What")
    package static let change = Sentence(kk: "Өзгеріс", ru: "Изменение", en: "Change")
    package static let fields = Sentence(kk: "Өрістер", ru: "Поля", en: "Fields")
    package static let sums = Sentence(
      kk: "{subject}: жаңа {new}, өзгерген {changed}, жабылған {closed}, өзгермеген {unchanged}",
      ru:
        "{subject}: новых {new}, изменённых {changed}, закрытых {closed}, без изменений {unchanged}",
      en: "{subject}: {new} new, {changed} changed, {closed} closed, {unchanged} unchanged")
    package static let absentGroups = Sentence(
      kk: "Осы ұйымдардың {count} тобы файлда жоқ; олар тізілімде қалады.",
      ru: "Групп этих организаций, которых нет в файле: {count}; они остаются в реестре.",
      en: "Groups of these institutions that are not in the file: {count}; they stay.")
    package static let firstRows = Sentence(
      kk: "{all} өзгерістің алғашқы {shown}-і. Қалғаны: --format csv.",
      ru: "Первые {shown} из {all} изменений. Остальные: --format csv.",
      en: "The first {shown} of {all} changes. The rest: --format csv.")
    package static let nothingWritten = Sentence(
      kk: "Ештеңе жазылған жоқ.", ru: "Ничего не записано.", en: "Nothing was written.")
    package static let decidedBefore = Sentence(
      kk: "Бұл шешім бұрын енгізілген: ештеңе өзгерген жоқ.",
      ru: "Это решение уже внесено: ничего не изменилось.",
      en: "This was decided before: nothing changed.")

    package static let merge = Sentence(
      kk: "Ұйымдарды белгілі бір күннен бастап басқа ұйымға қосу.",
      ru: "Слить организации с другой с указанного дня.",
      en: "Merge institutions into another one from a day on.")
    package static let mergeMore = Sentence(
      kk: "Кодтар өзгермейді, екінші рет берілмейді: сол күнге дейінгі сандар орнында қалады. "
        + "Топтар жаңа ұйымда өз кодымен жалғасады, ал ескі кодтың мұрагері жазылады.",
      ru: "Коды не меняются и не выдаются вновь: числа до этого дня остаются на месте. Группы "
        + "продолжаются в новой организации под своим кодом, у старого кода записан преемник.",
      en: "Codes stay and are never given again: numbers before the day stay where they were. "
        + "Groups go on in the new institution under a code of its own, and the old one names its "
        + "successor.")
    package static let mergedCodes = Sentence(
      kk: "Қосылатын ұйымдардың кодтары.", ru: "Коды организаций, которые вливаются.",
      en: "The codes of the institutions that end.")
    package static let mergeInto = Sentence(
      kk: "Қай ұйымға.", ru: "В какую организацию.", en: "Into which institution.")
    package static let split = Sentence(
      kk: "Ұйымның кейбір топтарын белгілі бір күннен бастап жаңа ұйымға беру.",
      ru: "Выделить часть групп в новую организацию с указанного дня.",
      en: "Give some groups of an institution to a new one from a day on.")
    package static let splitInto = Sentence(
      kk: "Жаңа ұйымның коды.", ru: "Код новой организации.", en: "The new institution's code.")
    package static let splitGroups = Sentence(
      kk: "Ауысатын топтардың кодтары.", ru: "Коды переходящих групп.",
      en: "The codes of the groups that go.")
    package static let institutionCode = Sentence(
      kk: "Ұйымның коды.", ru: "Код организации.", en: "The institution's code.")
    package static let nameKazakh = Sentence(
      kk: "Қазақша атауы.", ru: "Название на казахском.", en: "The name in Kazakh.")
    package static let nameRussian = Sentence(
      kk: "Орысша атауы.", ru: "Название на русском.", en: "The name in Russian.")
    package static let rename = Sentence(
      kk: "Ұйымның атауын өзгерту; коды сол қалпында қалады.",
      ru: "Переименовать организацию; её код остаётся.",
      en: "Give an institution other names; its code stays.")
    package static let renameTooEarly = Sentence(
      kk: "Атау күні келгенде өзгертіледі: --on бүгіннен кеш бола алмайды.",
      ru: "Название меняют в сам день: --on не может быть позже сегодняшнего.",
      en: "A name changes on its day: --on cannot be later than today.")
    package static let close = Sentence(
      kk: "Ұйымды топтарымен бірге белгілі бір күннен бастап жабу.",
      ru: "Закрыть организацию и её группы с указанного дня.",
      en: "Close an institution and its groups from a day on.")
    package static let closeMore = Sentence(
      kk: "Бірнеше күнге тоқтату бұл емес: ол үшін qorgan plan close.",
      ru: "Это не перерыв на несколько дней: для него есть qorgan plan close.",
      en: "This is no closure of some days: for that there is qorgan plan close.")
    package static let reformDay = Sentence(
      kk: "Шешім күшіне енетін бірінші күн.", ru: "Первый день, с которого решение действует.",
      en: "The first day on which it holds.")

    package static let check = Sentence(
      kk: "Тізілімде нақтылап сұрайтын нәрселерді тізу.",
      ru: "Перечислить, что в реестре стоит уточнить.",
      en: "List what in the registry is worth asking about.")
    package static let checkMore = Sentence(
      kk:
        "Бұл – сұрақтар, айып емес: хабар жібермейтін топ, ғимаратқа сыймайтын сан, бір топқа екі "
        + "код.",
      ru: "Это вопросы, а не обвинения: группа без отчётов, число, которого не вместит здание, два "
        + "кода у одной группы.",
      en: "These are questions, no verdicts: a group without reports, a size that no building "
        + "holds, two codes for one group.")
    package static let checkName = Sentence(kk: "тексеру", ru: "проверка", en: "check")
    package static let detail = Sentence(kk: "не байқалды", ru: "что замечено", en: "what is seen")
    package static let ask = Sentence(kk: "не сұрау керек", ru: "что спросить", en: "what to ask")
    package static let noDoubts = Sentence(
      kk: "Сұрайтын ештеңе табылмады.", ru: "Уточнять нечего.", en: "There is nothing to ask.")
    package static let doubtsAreQuestions = Sentence(
      kk: "Әр жол – ұйымға қойылатын сұрақ; себебі әртүрлі болуы мүмкін.",
      ru: "Каждая строка – вопрос к организации; причины бывают разные.",
      en: "Each row is a question to the institution; there may be many reasons.")

    /// The name of a cohort of adults.
    package static func cohort(_ code: String) -> Sentence {
      switch code {
      case "teachers": Sentence(kk: "педагогтер", ru: "педагоги", en: "teachers")
      case "psychologists": Sentence(kk: "психологтар", ru: "психологи", en: "psychologists")
      case "police": Sentence(kk: "полиция", ru: "полиция", en: "police")
      default: Sentence(kk: "ата-аналар", ru: "родители", en: "parents")
      }
    }
  }
}
