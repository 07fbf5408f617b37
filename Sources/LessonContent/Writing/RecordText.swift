/// `record.yaml` as the tool writes it.
enum RecordText {
  /// The file of a record.
  static func yaml(of record: LessonRecord) -> String {
    """
    # Қолмен өзгертпеңіз: мұны `qorgan lesson pair`, `approve`, `recall` жазады.
    # Не правьте руками: это пишут `qorgan lesson pair`, `approve`, `recall`.
    version: \(record.version)
    status: \(record.status.rawValue)
    pairs: []
    approvals: []

    """
  }
}
