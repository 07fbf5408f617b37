import LessonContent
import Programme

/// The help card of a region in one language; what nobody has published is a line for a pen.
struct KitRegion {
  struct Field {
    let fieldName: String
    let fieldValue: String
  }

  struct Service {
    let serviceName: String
    let serviceRemark: String?
    let fields: [Field]
  }

  let regionLanguage: String
  let of: String
  let heading: String
  let tiles: [KitPage.Tile]
  let services: [Service]
  let code: String?
  let codeNote: String
  let fillIn: String

  init(_ region: RegionServices, _ texts: GeneralTexts) {
    let (words, language) = (texts.words, texts.language)
    regionLanguage = language.code
    of = texts.player.lessons
    heading = "\(words.regionHelp): \(region.name.text(language))"
    tiles = texts.contacts.map { contact in
      KitPage.Tile(
        number: contact.number, label: words.shortName(of: contact, in: language),
        tileHours: contact.hours == "24/7" ? texts.player.around : nil)
    }
    let current = region.services.filter { $0.isCurrent(on: texts.day) }
    services = HelpService.Kind.allCases.flatMap { kind in
      let known = current.filter { $0.kind == kind }.map { service in
        Service(
          serviceName: service.name.text(language),
          serviceRemark: service.isPilot ? words.pilot : nil,
          fields: words.fields(service.phone, service.address, service.hours))
      }
      // Rapid-response groups are a trial of single places: where there is none, none is promised.
      guard known.isEmpty, kind != .rapidResponseGroups else { return known }
      let name = words.services[kind.rawValue] ?? kind.rawValue
      return [Service(serviceName: name, serviceRemark: nil, fields: words.fields("", "", ""))]
    }
    code = QRCode.svg(texts.qrTarget, label: texts.player.qr)
    codeNote = texts.player.qr
    fillIn = words.fillIn
  }
}

extension KitWords {
  fileprivate func fields(
    _ phone: String, _ address: String, _ hours: String
  ) -> [KitRegion.Field] {
    [(self.phone, phone), (self.address, address), (self.hours, hours)].map {
      KitRegion.Field(fieldName: $0, fieldValue: $1)
    }
  }
}
