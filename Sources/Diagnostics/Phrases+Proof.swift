extension Phrases {
  /// What receipts and extracts say.
  package enum Proof {
    package static let receipt = Sentence(
      kk: "Хабардың қолхаты", ru: "Квитанция об отчёте", en: "Receipt of a report")
    package static let receiptSub = Sentence(
      kk: "«Жеке қауіпсіздік» сабағы туралы хабар журналға енгізілді.",
      ru: "Отчёт об уроке «Жеке қауіпсіздік» внесён в журнал.",
      en: "The report of a Personal Safety session is in the journal.")
    package static let extract = Sentence(
      kk: "Журналдан үзінді", ru: "Выписка из журнала", en: "Extract of the journal")
    package static let extractSub = Sentence(
      kk: "{code} – {name}, {from} – {to}", ru: "{code} – {name}, {from} – {to}",
      en: "{code} – {name}, {from} – {to}")
    package static let number = Sentence(kk: "Хабар", ru: "Отчёт", en: "Report")
    package static let institution = Sentence(
      kk: "Білім ұйымы", ru: "Организация", en: "Institution")
    package static let group = Sentence(kk: "Топ", ru: "Группа", en: "Group")
    package static let lesson = Sentence(kk: "Сабақ", ru: "Урок", en: "Lesson")
    package static let pass = Sentence(kk: "Рет", ru: "Раз", en: "Pass")
    package static let date = Sentence(kk: "Күні", ru: "Дата", en: "Date")
    package static let held = Sentence(kk: "Өтті ме", ru: "Проведён", en: "Held")
    package static let heads = Sentence(
      kk: "Қатысқаны / тізімде", ru: "Было / по списку", en: "Present / enrolled")
    package static let text = Sentence(kk: "Мәтін нұсқасы", ru: "Версия текста", en: "Text version")
    package static let textInForce = Sentence(kk: "қолданыстағы", ru: "действующая", en: "in force")
    package static let position = Sentence(
      kk: "Журналдағы орны", ru: "Место в журнале", en: "Place in the journal")
    package static let receivedAt = Sentence(kk: "Қабылданды", ru: "Получено", en: "Received")
    package static let headReceivedAt = Sentence(
      kk: "Соңғы жазба қабылданған уақыт", ru: "Последняя запись получена",
      en: "Last entry received")
    package static let state = Sentence(kk: "Күйі", ru: "Состояние", en: "State")
    package static let head = Sentence(
      kk: "Журналдың басы", ru: "Вершина журнала", en: "Head of the journal")
    package static let headText = Sentence(
      kk: "№{number}, {size} жазба, {root}", ru: "№{number}, записей {size}, {root}",
      en: "No. {number}, {size} entries, {root}")
    package static let key = Sentence(kk: "Ашық кілт", ru: "Открытый ключ", en: "Public key")
    package static let sessions = Sentence(kk: "Сабақ саны", ru: "Уроков", en: "Sessions")
    package static let heldCount = Sentence(
      kk: "{held} өтті, {not} өтпеді", ru: "проведено {held}, не состоялось {not}",
      en: "{held} held, {not} not held")
    package static let code = Sentence(
      kk: "Тексеру коды:", ru: "Проверочный код:", en: "Code to check it:")
    package static let limit = Sentence(
      kk: "Бұл қағаз хабардың журналда тұрғанын және өзгермегенін дәлелдейді. Сабақтың шынымен "
        + "өткенін ол дәлелдемейді.",
      ru: "Этот лист доказывает, что отчёт стоит в журнале и не изменён. Что урок действительно "
        + "был, он не доказывает.",
      en: "This sheet proves that the report is in the journal and unchanged. That the lesson was "
        + "really held, it does not prove.")
    package static let howToVerify = Sentence(
      kk: "Тексеру: qorgan delivery receipt --verify ФАЙЛ --public-key КІЛТ – дерекқорсыз, "
        + "интернетсіз.",
      ru: "Проверка: qorgan delivery receipt --verify ФАЙЛ --public-key КЛЮЧ – без базы и без "
        + "интернета.",
      en: "To check: qorgan delivery receipt --verify FILE --public-key KEY, without database or "
        + "network.")
    package static let howToCompare = Sentence(
      kk: "Сол ұйым мен күндерге үзінді қайта алынса, код сол күйінде қалады; өзгерсе, жазбалар "
        + "содан бері түзетілген.",
      ru: "Если взять выписку за те же дни снова, код будет тем же; если он другой, записи с тех "
        + "пор исправляли.",
      en: "Taken again for the same days, the extract has the same code; another code means that "
        + "something was corrected since.")
    package static let synthetic = Sentence(
      kk: "Деректер жасанды: сандары нақты емес.", ru: "Данные вымышленные: числа ненастоящие.",
      en: "The data is made up.")

    /// What has become of a report, by its code.
    package static func state(_ code: String) -> Sentence {
      switch code {
      case "stands": Sentence(kk: "есептеледі", ru: "считается", en: "counts")
      case "amended": Sentence(kk: "түзетілді", ru: "исправлен", en: "amended")
      case "withdrawn": Sentence(kk: "қайтарып алынды", ru: "отозван", en: "withdrawn")
      case "repeated":
        Sentence(
          kk: "бұл сабақ басқа хабар бойынша есептеледі", ru: "урок считается по другому отчёту",
          en: "the session counts by another report")
      default:
        Sentence(
          kk: "басқа хабармен қайшы", ru: "противоречит другому отчёту",
          en: "contradicts another report")
      }
    }

    /// Why a receipt is not genuine, by the code of the fault.
    package static func fault(_ code: String) -> Sentence {
      switch code {
      case "signature":
        Sentence(
          kk: "қол кілтке сай емес", ru: "подпись не от этого ключа",
          en: "the signature is not the key's")
      case "head":
        Sentence(
          kk: "журнал басының қолы жалған", ru: "подпись вершины журнала неверна",
          en: "the head's signature is false")
      case "path":
        Sentence(
          kk: "жазбадан журнал басына жол жоқ", ru: "путь не ведёт от записи к вершине журнала",
          en: "the path does not lead from the entry to the head")
      default:
        Sentence(
          kk: "сөздері жазбаға сай емес", ru: "слова не совпадают с записью",
          en: "its words are not the entry's")
      }
    }

    package static let oneOf = Sentence(
      kk: "Не хабардың нөмірін, не --verify ФАЙЛ айтыңыз.",
      ru: "Назовите либо номер отчёта, либо --verify ФАЙЛ.",
      en: "Name either a report or --verify FILE.")
    package static let verified = Sentence(
      kk: "Қолхат шынайы: {report}, {group}, {date}, {lesson}. Журналдағы орны {position}, басы "
        + "№{head}, коды {code}.",
      ru: "Квитанция подлинная: {report}, {group}, {date}, {lesson}. Место в журнале {position}, "
        + "вершина №{head}, код {code}.",
      en: "The receipt is genuine: {report}, {group}, {date}, {lesson}. Place {position} in the "
        + "journal, head no. {head}, code {code}.")
    package static let ownKey = Sentence(
      kk: "Қолхаттың өз кілтімен тексерілді. Кілтті жарияланғанымен салыстырыңыз: {key}",
      ru: "Проверено ключом из самой квитанции. Сравните его с опубликованным: {key}",
      en: "Checked by the receipt's own key. Compare it with the published one: {key}")
    package static let consistent = Sentence(
      kk: "Дерекқордың журналы осы қолхаттағы журналды толық қамтиды: өткен жазбалар өзгермеген.",
      ru: "Журнал базы продолжает журнал этой квитанции: прошлое не изменено.",
      en: "The database's journal continues this receipt's: the past is unchanged.")
    package static let amended = Sentence(
      kk: "Түзетілді: {report}, №{position}.", ru: "Исправлено: {report}, №{position}.",
      en: "Amended: {report}, no. {position}.")
    package static let withdrawn = Sentence(
      kk: "Қайтарып алынды: {report}, №{position}.", ru: "Отозвано: {report}, №{position}.",
      en: "Withdrawn: {report}, no. {position}.")
    package static let saidBefore = Sentence(
      kk: "Дәл осы түзету бұрын жазылған.", ru: "Это исправление уже записано.",
      en: "This very correction is recorded already.")
  }
}
