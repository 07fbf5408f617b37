import Programme

extension GroupTable {
  /// The table of some codes and columns; nil when they are not of one length, or of a stage that there is not.
  package init?(codes: CodeColumn, columns: Population, minutes: [UInt16]) {
    let counts = [
      columns.institution.count, columns.year.count, columns.stage.count,
      columns.grades.count, columns.shift.count, columns.language.count, columns.enrolled.count,
      columns.weekday.count, minutes.count, columns.firstDay.count, columns.lastDay.count,
    ]
    guard counts.allSatisfy({ $0 == codes.count }),
      columns.stage.allSatisfy({ Int($0) < Stage.allCases.count })
    else { return nil }
    self.init()
    take(codes: codes, columns: columns, minutes: minutes)
  }
}
