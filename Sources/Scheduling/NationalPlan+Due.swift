package import Chronology
package import Programme

extension NationalPlan {
  /// The mask of the cells due by a day, that day included, of every plan.
  package func dueMasksOfPlans(by day: SchoolDay) -> [UInt32] {
    plans.map { $0.due(by: day).mask }
  }

  /// The mask of the cells due by a day, that day included, of every group.
  package func dueMasks(by day: SchoolDay) -> [UInt32] {
    let masks = dueMasksOfPlans(by: day)
    return planNumber.map { masks[Int($0)] }
  }

  /// How many class hours closures took from every plan by a day, that day included.
  package func closedHoursOfPlans(by day: SchoolDay) -> [Int] {
    plans.map { plan in plan.closed.count { $0 <= day } }
  }

  /// The cell that a group has on exactly that day.
  package func cell(of group: Int, on day: SchoolDay) -> Cell? {
    self[group].cell(on: day)
  }

  /// The pass of a report that names none: of the entry's planned sessions the nearest to the date, the earlier of two.
  ///
  /// - Returns: Nil when the entry is not of the group's level, or none of its passes has a day.
  package func passNearest(group: Int, entryNumber: Int, day: SchoolDay) -> Pass? {
    let plan = Int(planNumber[group])
    let topic = entryNumber - Int(plans[plan].key.level.number) * LessonProgramme.topicsPerLevel
    guard (0..<LessonProgramme.topicsPerLevel).contains(topic) else { return nil }
    var nearest: (distance: Int32, pass: Pass)?
    for (round, pass) in Pass.all.enumerated() {
      let place = plan * Cell.count + round * LessonProgramme.topicsPerLevel + topic
      let planned = cellDays[place]
      guard planned != .min else { continue }
      let distance = abs(planned - day.number)
      if nearest.map({ distance < $0.distance }) ?? true { nearest = (distance, pass) }
    }
    return nearest?.pass
  }
}
