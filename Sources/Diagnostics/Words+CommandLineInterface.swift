extension Words {
  /// What the command line itself refuses.
  static let commandLineInterface: [Words] = [
    Words(
      "preview.port.taken",
      summary: Sentence(
        kk: "Портты басқа бағдарлама алып тұр.", ru: "Порт занят другой программой.",
        en: "Another program has the port."),
      remedy: Sentence(
        kk: "--port арқылы басқасын беріңіз не --port айтпаңыз: бос порт өзі табылады.",
        ru: "Дайте другой через --port или не указывайте его: свободный найдётся сам.",
        en: "Give another with --port, or none: a free one will be found.")),
    Words(
      "command.lesson.unknown",
      summary: Sentence(
        kk: "«{code}» деген сабақ жоқ.", ru: "Нет урока «{code}».",
        en: "There is no lesson \"{code}\"."),
      remedy: Sentence(
        kk: "Тізімнен қараңыз: {command}", ru: "Посмотрите в списке: {command}",
        en: "Look it up: {command}")),
    Words(
      "command.lesson.unknown.near",
      summary: Sentence(
        kk: "«{code}» деген сабақ жоқ.", ru: "Нет урока «{code}».",
        en: "There is no lesson \"{code}\"."),
      remedy: Sentence(
        kk: "«{near}» дегіңіз келген шығар? Тізімі: {command}",
        ru: "Может быть, «{near}»? Список: {command}",
        en: "Did you mean \"{near}\"? The list: {command}")),
    Words(
      "command.group.unknown",
      summary: Sentence(
        kk: "Тізілімде «{code}» тобы жоқ.", ru: "В реестре нет группы «{code}».",
        en: "The registry has no group \"{code}\"."),
      remedy: Sentence(
        kk: "Кодын мынадан табыңыз: {command}", ru: "Найдите код: {command}",
        en: "Find its code: {command}")),
    Words(
      "command.group.unknown.near",
      summary: Sentence(
        kk: "Тізілімде «{code}» тобы жоқ.", ru: "В реестре нет группы «{code}».",
        en: "The registry has no group \"{code}\"."),
      remedy: Sentence(
        kk: "«{near}» дегіңіз келген шығар? Кодтары: {command}",
        ru: "Может быть, «{near}»? Коды: {command}",
        en: "Did you mean \"{near}\"? The codes: {command}")),
    Words(
      "command.region.unknown",
      summary: Sentence(
        kk: "«{code}» деген өңір жоқ.", ru: "Нет региона «{code}».",
        en: "There is no region \"{code}\"."),
      remedy: Sentence(
        kk: "Тізімнен қараңыз: {command}", ru: "Посмотрите в списке: {command}",
        en: "Look it up: {command}")),
    Words(
      "command.region.unknown.near",
      summary: Sentence(
        kk: "«{code}» деген өңір жоқ.", ru: "Нет региона «{code}».",
        en: "There is no region \"{code}\"."),
      remedy: Sentence(
        kk: "«{near}» дегіңіз келген шығар? Тізімі: {command}",
        ru: "Может быть, «{near}»? Список: {command}",
        en: "Did you mean \"{near}\"? The list: {command}")),
    Words(
      "command.institution.unknown",
      summary: Sentence(
        kk: "Тізілімде «{code}» білім ұйымы жоқ.", ru: "В реестре нет организации «{code}».",
        en: "The registry has no institution \"{code}\"."),
      remedy: Sentence(
        kk: "Кодын мынадан табыңыз: {command}", ru: "Найдите код: {command}",
        en: "Find its code: {command}")),
    Words(
      "command.institution.unknown.near",
      summary: Sentence(
        kk: "Тізілімде «{code}» білім ұйымы жоқ.", ru: "В реестре нет организации «{code}».",
        en: "The registry has no institution \"{code}\"."),
      remedy: Sentence(
        kk: "«{near}» дегіңіз келген шығар? Кодтары: {command}",
        ru: "Может быть, «{near}»? Коды: {command}",
        en: "Did you mean \"{near}\"? The codes: {command}")),
    Words(
      "command.lessons.missing",
      summary: Sentence(
        kk: "Мұнда сабақтар бумасы жоқ.", ru: "Здесь нет папки уроков.",
        en: "There is no folder of lessons here."),
      remedy: Sentence(
        kk: "Жаңасын ашу: qorgan lesson start. Бар болса, жолын --lessons арқылы көрсетіңіз.",
        ru: "Завести новую: qorgan lesson start. Если она есть, укажите её через --lessons.",
        en: "Begin one: qorgan lesson start. If there is one, name it with --lessons.")),
    Words(
      "command.lessons.shipped",
      summary: Sentence(
        kk: "Бұл – бағдарламамен бірге орнатылған сабақтар, оларға жаңасы қосылмайды.",
        ru: "Это уроки, установленные с программой; новые к ним не добавляют.",
        en: "These lessons were installed with the program; new ones do not go there."),
      remedy: Sentence(
        kk: "Өз бумаңызды ашыңыз: qorgan lesson start. Бар болса, жолын көрсетіңіз: --lessons.",
        ru: "Заведите свою папку: qorgan lesson start. Если она есть, укажите её через --lessons.",
        en: "Begin a folder of your own: qorgan lesson start; or name it with --lessons.")),
    Words(
      "command.lessons.there",
      summary: Sentence(
        kk: "Бұл бумада бірдеңе бар.", ru: "Эта папка не пуста.",
        en: "This folder is not empty."),
      remedy: Sentence(
        kk: "Басқа жол көрсетіңіз: --lessons. Сабақтар бумасы осы болса, qorgan lesson new деңіз.",
        ru: "Укажите другую: --lessons. Если это и есть папка уроков, то дальше qorgan lesson new.",
        en: "Name another with --lessons. If it is the folder of lessons, go on with "
          + "qorgan lesson new.")),
    Words(
      "command.model.missing",
      summary: Sentence(
        kk: "Бағдарламаның жанында үлгі болатын сабақтар бумасы жоқ.",
        ru: "Рядом с программой нет папки уроков, которая стала бы образцом.",
        en: "No folder of lessons to begin from lies near the program."),
      remedy: Sentence(
        kk: "Жобаның lessons бумасын көрсетіңіз: qorgan lesson start --from …/lessons",
        ru: "Укажите папку lessons проекта: qorgan lesson start --from …/lessons",
        en: "Name the project's folder: qorgan lesson start --from …/lessons")),
    Words(
      "command.programme.missing",
      summary: Sentence(
        kk: "Бағдарлама табылмады не толық емес.", ru: "Программы нет или она неполна.",
        en: "The programme is missing or not complete."),
      remedy: Sentence(
        kk: "Сабақтар бумасын --lessons арқылы көрсетіңіз; ішінде programme.yaml болуы керек.",
        ru: "Укажите папку уроков через --lessons; в ней должен быть programme.yaml.",
        en: "Name the folder of lessons with --lessons; it must hold programme.yaml.")),
    Words(
      "command.output.unwritable",
      summary: Sentence(
        kk: "Нәтижені жазу мүмкін болмады: {reason}", ru: "Не удалось записать результат: {reason}",
        en: "The result could not be written: {reason}"),
      remedy: Sentence(
        kk: "Дискіде орын бар-жоғын және жазуға рұқсатты тексеріңіз.",
        ru: "Проверьте место на диске и право записи.",
        en: "See whether the disk has room and may be written to.")),
    Words(
      "command.demo.folder",
      summary: Sentence(
        kk: "Бұл бума бос емес және оны demo жасамаған.",
        ru: "Эта папка не пуста и создана не командой demo.",
        en: "This folder is not empty, and no demo made it."),
      remedy: Sentence(
        kk: "Басқа бума көрсетіңіз: qorgan demo --output БУМА",
        ru: "Укажите другую папку: qorgan demo --output ПАПКА",
        en: "Name another folder: qorgan demo --output DIR")),
  ]
}
