package import Programme

/// Somebody who visits institutions to teach with the class teacher: an inspector, a psychologist, a rescuer; no name.
package struct Specialist: Hashable, Sendable {
  /// The code, unique in the country.
  package let code: String
  /// What they are.
  package let kind: DelivererRole
  /// The place of the home district in the registry's list.
  package let district: Int
  /// Days of the week on which they visit; bit n is weekday n, Monday 1.
  package let weekdays: UInt8
  /// How many groups a day.
  package let sessionsPerDay: Int

  /// A specialist.
  package init(
    code: String, kind: DelivererRole, district: Int, weekdays: UInt8, sessionsPerDay: Int
  ) {
    self.code = code
    self.kind = kind
    self.district = district
    self.weekdays = weekdays
    self.sessionsPerDay = sessionsPerDay
  }
}
