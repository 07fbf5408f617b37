import DeliveryLedger
import Diagnostics
import LessonContent
import LessonExchange
import LessonPackaging
import Monitoring
import Portal
import Tabular

extension Refusal {
  /// The refusal that an error of a room is, with the exit code that derives from its case; nil for any other error.
  init?(of error: any Error) {
    switch error {
    case let refusal as Refusal: self = refusal
    case let error as LedgerError: self.init([error.diagnostic], code: ExitStatus(of: error))
    case let error as ContentFault: self.init(error.diagnostics)
    case let error as TableFault: self.init([error.diagnostic], code: ExitStatus(of: error))
    case let error as PackFault: self.init([error.diagnostic], code: ExitStatus(of: error))
    case let error as RepositoryFault:
      self.init(
        [error.diagnostic],
        code: error.diagnostic.id == "file.unwritable" ? .unwritable : .inputHasErrors)
    case let error as WaveFault: self.init([error.diagnostic])
    case let error as ReviewDesk.Refused: self.init(error.diagnostics)
    case let error as ExchangeFault: self.init(error.diagnostics)
    case let error as PreviewFault: self.init([error.diagnostic], code: .busy)
    case let error as OutputFault: self.init([error.diagnostic], code: .unwritable)
    default: return nil
    }
  }
}
