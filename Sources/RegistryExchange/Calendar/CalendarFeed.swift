package import Chronology

/// An iCalendar object (RFC 5545) as bytes: CRLF ends, lines folded at 75 octets, no clock of its own.
package struct CalendarFeed {
  private var bytes: [UInt8] = []

  /// Begins a feed.
  ///
  /// - Parameter name: What the calendar is called in a programme that shows it.
  package init(name: String) {
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    line("PRODID:-//Qorgan//Plan//KK")
    line("CALSCALE:GREGORIAN")
    line("METHOD:PUBLISH")
    line("X-WR-CALNAME:" + Self.escaped(name))
    line("X-WR-TIMEZONE:" + Self.zone)
    zoneLines.forEach { line($0) }
  }

  /// The zone of the whole country since 1 March 2024: UTC+5 (facts 2.10).
  private static let zone = "Asia/Almaty"

  private var zoneLines: [String] {
    [
      "BEGIN:VTIMEZONE", "TZID:" + Self.zone, "BEGIN:STANDARD", "DTSTART:20041031T030000",
      "TZOFFSETFROM:+0700", "TZOFFSETTO:+0600", "TZNAME:+06", "END:STANDARD", "BEGIN:STANDARD",
      "DTSTART:20240301T000000", "TZOFFSETFROM:+0600", "TZOFFSETTO:+0500", "TZNAME:+05",
      "END:STANDARD", "END:VTIMEZONE",
    ]
  }

  /// One event of a feed.
  package struct Event {
    /// The same for as long as the lesson is the same lesson, wherever it moves.
    package var id: String
    /// How many decisions it has seen: a higher one replaces a lower (RFC 5545, 3.8.7.4).
    package var sequence: Int
    /// The day of the latest of them.
    package var stamp: SchoolDay
    /// The day.
    package var day: SchoolDay
    /// When it begins, in minutes after midnight.
    package var minute: Int
    /// How long it lasts, in minutes.
    package var minutes = 10
    /// The heading.
    package var summary: String
    /// More words.
    package var details: String
    /// Where it is.
    package var place: String
    /// Whether it was called off.
    package var isCancelled = false
    /// Whether it takes the day and no hour of it.
    package var isAllDay = false

    /// An event.
    package init(
      id: String, sequence: Int, stamp: SchoolDay, day: SchoolDay, minute: Int, summary: String,
      details: String, place: String, isCancelled: Bool = false
    ) {
      self.id = id
      self.sequence = sequence
      self.stamp = stamp
      self.day = day
      self.minute = minute
      self.summary = summary
      self.details = details
      self.place = place
      self.isCancelled = isCancelled
    }
  }

  /// Adds an event.
  package mutating func add(_ event: Event) {
    line("BEGIN:VEVENT")
    line("UID:" + Self.escaped(event.id))
    line("DTSTAMP:\(Self.date(event.stamp))T000000Z")
    line("SEQUENCE:\(event.sequence)")
    if event.isAllDay {
      line("DTSTART;VALUE=DATE:\(Self.date(event.day))")
      line("DTEND;VALUE=DATE:\(Self.date(event.day.adding(days: 1)))")
    } else {
      line("DTSTART;TZID=\(Self.zone):\(Self.moment(event.day, event.minute))")
      line("DTEND;TZID=\(Self.zone):\(Self.moment(event.day, event.minute + event.minutes))")
    }
    line("SUMMARY:" + Self.escaped(event.summary))
    if !event.details.isEmpty { line("DESCRIPTION:" + Self.escaped(event.details)) }
    if !event.place.isEmpty { line("LOCATION:" + Self.escaped(event.place)) }
    line("STATUS:" + (event.isCancelled ? "CANCELLED" : "CONFIRMED"))
    line("TRANSP:OPAQUE")
    line("END:VEVENT")
  }

  /// The whole feed.
  package consuming func finish() -> [UInt8] {
    line("END:VCALENDAR")
    return bytes
  }

  /// RFC 5545, 3.1: at most 75 octets a line without its end; a fold never cuts a character.
  private mutating func line(_ text: String) {
    var width = 0
    for scalar in text.unicodeScalars {
      let octets = UTF8.width(scalar)
      if width + octets > 75 {
        bytes += [13, 10, 32]
        width = 1
      }
      bytes += Array(String(scalar).utf8)
      width += octets
    }
    bytes += [13, 10]
  }

  /// RFC 5545, 3.3.11.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\r": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func date(_ day: SchoolDay) -> String {
    String(day.iso.filter { $0 != "-" })
  }

  private static func moment(_ day: SchoolDay, _ minute: Int) -> String {
    let day = day.adding(days: minute / 1440)
    let clock = ClockTime.text(minute % 1440).filter { $0 != ":" }
    return "\(date(day))T\(clock)00"
  }
}
