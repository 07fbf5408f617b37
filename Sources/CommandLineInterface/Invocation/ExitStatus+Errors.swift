import DeliveryLedger
import LessonPackaging
import Tabular

extension ExitStatus {
  /// The code of a ledger that cannot be used.
  init(of error: LedgerError) {
    self =
      switch error {
      case .missing, .unreadable: .missingInput
      case .foreign, .newer, .otherKind: .foreignData
      case .busy, .changed: .busy
      case .unwritable: .unwritable
      case .noRegistry: .inputHasErrors
      case .keyMissing: .missingInput
      case .keyExposed, .keyForeign, .keyUnusable: .foreignData
      case .backupExists, .backupIsItself: .inputHasErrors
      case .backupOther, .segment: .foreignData
      case .clockBehind, .clockAhead: .foreignData
      }
  }
}

extension ExitStatus {
  /// The code of a file that cannot be read or written as a table.
  init(of fault: TableFault) {
    self =
      switch fault.kind {
      case .cannotRead: .missingInput
      case .cannotWrite, .cannotWriteWorkbook: .unwritable
      case .empty, .notUTF8, .zeroByte, .workbook, .oldWorkbook, .damagedWorkbook, .damagedArchive,
        .rowTooLong:
        .inputHasErrors
      }
  }
}

extension ExitStatus {
  /// The code of packs that were not written.
  init(of fault: PackFault) {
    self =
      switch fault {
      case .noPrinter, .noFetcher: .missingProgram
      case .noPacks, .notFetched: .missingInput
      case .notWritten, .notPacked, .notPrinted: .unwritable
      }
  }
}
