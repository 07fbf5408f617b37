extension Words {
  /// The registry: its files, the fields of their rows, and the rules for its values.
  static let registry: [Words] = registryFiles + registryFields + registryCodes + registryValues

  private static let registryFiles: [Words] = [
    Words(
      "registry.file.missing",
      summary: Sentence(
        kk: "тізілімнің бұл файлы жоқ", ru: "нет этого файла реестра",
        en: "this file of the registry is not there"),
      remedy: Sentence(
        kk: "файлды қалтаға салып, қайта жүктеңіз",
        ru: "положите файл в папку и повторите загрузку",
        en: "put the file into the folder and import again")),
    Words(
      "registry.synthetic.mixed",
      summary: Sentence(
        kk: "{all} жолдың {synthetic} жолы жасанды деп белгіленген: жасанды мен шынайы араласқан",
        ru: "из {all} строк {synthetic} помечены синтетическими: смешаны выдуманное и настоящее",
        en: "{synthetic} of {all} rows are marked synthetic: made-up and real are mixed"),
      remedy: Sentence(
        kk: "жасанды және шынайы деректерді бөлек қалталарда сақтаңыз",
        ru: "держите синтетические и настоящие данные в разных папках",
        en: "keep synthetic and real data in folders of their own")),
    Words(
      "registry.date.local",
      summary: Sentence(
        kk: "{count} күн КК.АА.ЖЖЖЖ түрінде жазылған және солай оқылды",
        ru: "дат в виде ДД.ММ.ГГГГ: {count}; они прочитаны",
        en: "{count} dates are written DD.MM.YYYY, and were read so"),
      remedy: Sentence(
        kk: "күнді 2025-09-01 түрінде жазыңыз", ru: "пишите даты так: 2025-09-01",
        en: "write dates as 2025-09-01")),
  ]

  private static let registryFields: [Words] = [
    Words(
      "registry.field.empty",
      summary: Sentence(
        kk: "{column} өрісі бос", ru: "поле {column} пусто", en: "the field {column} is empty"),
      remedy: Sentence(
        kk: "{column} өрісін толтырыңыз", ru: "заполните поле {column}",
        en: "fill in the field {column}")),
    Words(
      "registry.field.unknown",
      summary: Sentence(
        kk: "{column} өрісіндегі «{found}» мәні танылмады",
        ru: "неизвестное значение «{found}» в поле {column}",
        en: "“{found}” is not a value of {column}"),
      remedy: Sentence(
        kk: "мына мәндердің бірін жазыңыз: {allowed}", ru: "выберите из списка: {allowed}",
        en: "use one of: {allowed}")),
    Words(
      "registry.field.number",
      summary: Sentence(
        kk: "{column} өрісінде «{found}» тұр; {from} мен {to} аралығындағы бүтін сан керек",
        ru: "в поле {column} стоит «{found}», нужно целое число от {from} до {to}",
        en: "{column} is “{found}”; it must be a whole number from {from} to {to}"),
      remedy: Sentence(
        kk: "{from} мен {to} аралығындағы санды жазыңыз", ru: "запишите число от {from} до {to}",
        en: "write a number from {from} to {to}")),
    Words(
      "registry.field.date",
      summary: Sentence(
        kk: "{column} өрісіндегі «{found}» деген күн жоқ",
        ru: "нет такой даты «{found}» ({column})",
        en: "“{found}” in {column} is no date"),
      remedy: Sentence(
        kk: "күнді 2025-09-01 түрінде жазыңыз", ru: "запишите дату так: 2025-09-01",
        en: "write the date as 2025-09-01")),
    Words(
      "registry.field.time",
      summary: Sentence(
        kk: "{column} өрісіндегі «{found}» уақыт емес", ru: "«{found}» в поле {column} — не время",
        en: "“{found}” in {column} is no time of day"),
      remedy: Sentence(
        kk: "уақытты 08:00 түрінде жазыңыз", ru: "запишите время так: 08:00",
        en: "write the time as 08:00")),
    Words(
      "registry.field.year",
      summary: Sentence(
        kk: "«{found}» оқу жылы емес", ru: "«{found}» — не учебный год",
        en: "“{found}” is no school year"),
      remedy: Sentence(
        kk: "оқу жылын 2025-26 түрінде жазыңыз", ru: "запишите учебный год так: 2025-26",
        en: "write the school year as 2025-26")),
    Words(
      "registry.field.grades",
      summary: Sentence(
        kk: "«{found}» сыныптар тізімі емес", ru: "«{found}» — не перечень классов",
        en: "“{found}” is no list of grades"),
      remedy: Sentence(
        kk: "сыныптарды 3 немесе 1+3 түрінде, 0-ден 12-ге дейін жазыңыз",
        ru: "запишите классы так: 3 или 1+3, от 0 до 12",
        en: "write grades as 3 or 1+3, from 0 to 12")),
    Words(
      "registry.field.cohort",
      summary: Sentence(
        kk: "«{found}» ересектер тобының коды емес", ru: "«{found}» — не код группы взрослых",
        en: "“{found}” is no cohort of adults"),
      remedy: Sentence(
        kk: "staff сатысында сынып орнына teachers, psychologists немесе police деп жазыңыз",
        ru: "на ступени staff вместо классов укажите teachers, psychologists или police",
        en: "with the stage staff, write teachers, psychologists or police in place of grades")),
  ]

  private static let registryCodes: [Words] = [
    Words(
      "registry.code.form",
      summary: Sentence(
        kk: "{column} өрісіндегі «{found}» код бола алмайды",
        ru: "«{found}» в поле {column} не может быть кодом",
        en: "“{found}” in {column} cannot be a code"),
      remedy: Sentence(
        kk: "код — 64 таңбадан аспайтын латын әріптері, цифрлар және + - . / : _ белгілері",
        ru: "код — латинские буквы, цифры и знаки + - . / : _, не больше 64",
        en: "a code is Latin letters, digits and + - . / : _, at most 64")),
    Words(
      "registry.code.twice",
      summary: Sentence(
        kk: "{code} коды {first}-жолда бұрын кездескен",
        ru: "код {code} уже встретился в строке {first}",
        en: "the code {code} is on line {first} already"),
      remedy: Sentence(
        kk: "артық жолды алып тастаңыз немесе басқа код беріңіз",
        ru: "уберите лишнюю строку или дайте другой код",
        en: "take the extra row out, or give it a code of its own")),
    Words(
      "registry.region.unknown",
      summary: Sentence(
        kk: "{code} өңірі белгісіз", ru: "неизвестный регион {code}",
        en: "there is no region {code}"),
      remedy: Sentence(
        kk: "ISO 3166-2 кодын жазыңыз, мысалы KZ-19", ru: "запишите код ISO 3166-2, например KZ-19",
        en: "write the ISO 3166-2 code, such as KZ-19")),
    Words(
      "registry.district.unknown",
      summary: Sentence(
        kk: "{code} ауданы districts.csv файлында жоқ", ru: "района {code} нет в districts.csv",
        en: "the district {code} is not in districts.csv"),
      remedy: Sentence(
        kk: "аудан кодын түзетіңіз немесе ауданды districts.csv файлына қосыңыз",
        ru: "исправьте код или добавьте район в districts.csv",
        en: "correct the code, or add the district to districts.csv")),
    Words(
      "registry.district.region",
      summary: Sentence(
        kk: "{district} ауданы {region} емес, {found} өңірінде",
        ru: "район {district} относится к {found}, а не к {region}",
        en: "the district {district} lies in {found}, not in {region}"),
      remedy: Sentence(
        kk: "өңірді немесе ауданды түзетіңіз", ru: "исправьте регион или район",
        en: "correct the region or the district")),
    Words(
      "registry.institution.unknown",
      summary: Sentence(
        kk: "{code} ұйымы institutions.csv файлында жоқ",
        ru: "организации {code} нет в institutions.csv",
        en: "the institution {code} is not in institutions.csv"),
      remedy: Sentence(
        kk: "ұйым кодын түзетіңіз немесе ұйымды institutions.csv файлына қосыңыз",
        ru: "исправьте код или добавьте организацию в institutions.csv",
        en: "correct the code, or add the institution to institutions.csv")),
  ]

  private static let registryValues: [Words] = [
    Words(
      "registry.validity.order",
      summary: Sentence(
        kk: "кезең басталмай аяқталады: {from} – {to}",
        ru: "период кончается раньше, чем начинается: {from} – {to}",
        en: "the span ends before it begins: {from} – {to}"),
      remedy: Sentence(
        kk: "екі күнді тексеріңіз", ru: "проверьте обе даты", en: "check the two dates")),
    Words(
      "registry.group.stage",
      summary: Sentence(
        kk: "«{grades}» сыныптары бар топ {stage} сатысына жатпайды",
        ru: "группа с классами «{grades}» не относится к ступени {stage}",
        en: "a group of grades “{grades}” is not of the stage {stage}"),
      remedy: Sentence(
        kk: "сатыны {expected} деп жазыңыз: біріккен сыныпта ең кіші сынып шешеді",
        ru: "укажите ступень {expected}: в совмещённом классе решает младший",
        en: "write the stage {expected}: in a combined class the youngest grade decides")),
    Words(
      "registry.group.kind",
      summary: Sentence(
        kk: "{kind} түріндегі ұйымда {stage} сатысының тобы бола алмайды",
        ru: "в организации вида {kind} не может быть группы ступени {stage}",
        en: "an institution of the kind {kind} has no group of the stage {stage}"),
      remedy: Sentence(
        kk: "топтың сатысын немесе ұйымын түзетіңіз",
        ru: "исправьте ступень группы или организацию",
        en: "correct the stage of the group or its institution")),
    Words(
      "registry.group.grades",
      summary: Sentence(
        kk: "{grades} сыныптары бір топта сирек оқиды",
        ru: "классы {grades} редко учатся вместе",
        en: "the grades {grades} are seldom taught together"),
      remedy: Sentence(
        kk: "біріккен сыныптың құрамын тексеріңіз", ru: "проверьте состав совмещённого класса",
        en: "check the grades of the combined class")),
    Words(
      "registry.group.size",
      summary: Sentence(
        kk: "топта {enrolled} бала бар деп жазылған, әдетте 1 мен {limit} аралығында болады",
        ru: "в группе записано {enrolled}, обычно бывает от 1 до {limit}",
        en: "the group has {enrolled} enrolled; usually it is 1 to {limit}"),
      remedy: Sentence(
        kk: "тізімдегі бала санын тексеріңіз", ru: "проверьте число по списку",
        en: "check the number enrolled")),
    Words(
      "registry.group.hour",
      summary: Sentence(
        kk: "сынып сағаты {time} уақытында басталады", ru: "классный час начинается в {time}",
        en: "the class hour begins at {time}"),
      remedy: Sentence(
        kk: "уақытты тексеріңіз: әдетте 07:00 мен 20:00 аралығы",
        ru: "проверьте время: обычно между 07:00 и 20:00",
        en: "check the time: usually it is between 07:00 and 20:00")),
    Words(
      "registry.group.validity",
      summary: Sentence(
        kk: "{from} – {to} кезеңі {year} оқу жылынан шығып кетеді",
        ru: "период {from} – {to} выходит за учебный год {year}",
        en: "the span {from} – {to} is not within the school year {year}"),
      remedy: Sentence(
        kk: "күндерді оқу жылының ішінде қалдырыңыз", ru: "оставьте даты в пределах учебного года",
        en: "keep the dates within the school year")),
    Words(
      "registry.closure.code",
      summary: Sentence(
        kk: "{scope} ауқымына «{code}» коды сай емес",
        ru: "охвату {scope} не подходит код «{code}»",
        en: "the scope {scope} and the code “{code}” do not go together"),
      remedy: Sentence(
        kk: "nation үшін кодты бос қалдырыңыз, басқасына кодты жазыңыз",
        ru: "для nation оставьте код пустым, для остальных укажите",
        en: "leave the code empty for nation, and give it for the others")),
    Words(
      "registry.field.weekdays",
      summary: Sentence(
        kk: "«{column}» бағанында апта күндері түсініксіз: «{found}»",
        ru: "в столбце «{column}» непонятные дни недели: «{found}»",
        en: "the column “{column}” has no weekdays: “{found}”"),
      remedy: Sentence(
        kk: "күндерді 1 (дүйсенбі) мен 7 аралығындағы сандармен жазыңыз: 1+3+5",
        ru: "запишите дни числами от 1 (понедельник) до 7: 1+3+5",
        en: "write the days as numbers from 1 (Monday) to 7: 1+3+5")),
    Words(
      "registry.specialist.capacity",
      summary: Sentence(
        kk: "бір өңірдегі «{kind}» мамандарының күндік сабағы әртүрлі: {found}, бұрын {expected}",
        ru: "у специалистов «{kind}» одного региона разное число занятий в день: {found}, "
          + "раньше {expected}",
        en: "specialists “{kind}” of one region differ in sessions a day: {found}, before "
          + "{expected}"),
      remedy: Sentence(
        kk: "өңірдегі бір түрлі мамандардың бәріне бір сан жазыңыз",
        ru: "укажите одно число для всех специалистов этого вида в регионе",
        en: "give all specialists of one kind in the region the same number")),
    Words(
      "registry.closure.overlap",
      summary: Sentence(
        kk: "{from} – {to} күндері осы жерде бұрыннан жабық",
        ru: "дни {from} – {to} здесь уже закрыты",
        en: "the days {from} – {to} are closed here already"),
      remedy: Sentence(
        kk: "екі жазба бір шешім болса, бірін closures.csv файлынан өшіріңіз",
        ru: "если это одно решение, удалите одну запись из closures.csv",
        en: "if it is one decision, remove one of the rows from closures.csv")),
    Words(
      "registry.closure.length",
      summary: Sentence(
        kk: "сабақ {days} күнге тоқтатылған", ru: "занятия закрыты на {days} дней",
        en: "the closure lasts {days} days"),
      remedy: Sentence(
        kk: "күндердің жылын тексеріңіз", ru: "проверьте год в датах",
        en: "check the year of the dates")),
  ]
}
