extension Words {
  /// What an XML document may be refused for.
  static let libXML: [Words] = [
    Words(
      "xml.large",
      summary: Sentence(
        kk: "XML файлы тым үлкен: {limit} байттан асады.",
        ru: "Файл XML слишком велик: больше {limit} байт.",
        en: "The XML file is too large: over {limit} bytes."),
      remedy: Sentence(
        kk: "Файлды ықшамдаңыз немесе бөліңіз.",
        ru: "Уменьшите файл или разделите его.",
        en: "Make the file smaller or split it.")),
    Words(
      "xml.encoding",
      summary: Sentence(
        kk: "Файл UTF-8 кодтауында емес.",
        ru: "Файл не в кодировке UTF-8.",
        en: "The file is not in UTF-8."),
      remedy: Sentence(
        kk: "Файлды UTF-8 кодтауымен қайта сақтаңыз.",
        ru: "Сохраните файл заново в кодировке UTF-8.",
        en: "Save the file again in UTF-8.")),
    Words(
      "xml.doctype",
      summary: Sentence(
        kk: "Файлда DOCTYPE бар, қауіпсіздік үшін ондай файл оқылмайды.",
        ru: "В файле есть DOCTYPE; такие файлы не читаются ради безопасности.",
        en: "The file has a DOCTYPE; such files are not read, for safety."),
      remedy: Sentence(
        kk: "DOCTYPE жолын алып тастаңыз.",
        ru: "Удалите строку DOCTYPE.",
        en: "Remove the DOCTYPE.")),
    Words(
      "xml.tag.long",
      summary: Sentence(
        kk: "Бір тег тым ұзын: {limit} байттан асады.",
        ru: "Слишком длинный тег: больше {limit} байт.",
        en: "One tag is too long: over {limit} bytes."),
      remedy: Sentence(
        kk: "Тегтің атрибуттарын азайтыңыз.",
        ru: "Сократите атрибуты тега.",
        en: "Shorten the attributes of the tag.")),
    Words(
      "xml.tags.many",
      summary: Sentence(
        kk: "Файлда тег тым көп: {limit} тегтен асады.",
        ru: "В файле слишком много тегов: больше {limit}.",
        en: "The file has too many tags: over {limit}."),
      remedy: Sentence(
        kk: "Файлды ықшамдаңыз немесе бөліңіз.",
        ru: "Уменьшите файл или разделите его.",
        en: "Make the file smaller or split it.")),
    Words(
      "xml.malformed",
      summary: Sentence(
        kk: "XML қате жазылған: {message}.",
        ru: "XML записан с ошибкой: {message}.",
        en: "The XML is not well-formed: {message}."),
      remedy: Sentence(
        kk: "Көрсетілген жолды түзетіңіз немесе файлды бағдарламадан қайта сақтаңыз.",
        ru: "Исправьте указанную строку или сохраните файл из программы заново.",
        en: "Correct that line, or save the file again from its program.")),
  ]
}
