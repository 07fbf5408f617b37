import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct OutputFileTests {
  @Test func makesFoldersAndWritesTheWholeFile() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("a/b.csv").path
      try OutputFile.write("x\n", to: path)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "x\n")
    }
  }

  @Test func writesIntoAPipeInsteadOfReplacingIt() throws {
    try TemporaryFolder.use { folder in
      let pipe = folder.appendingPathComponent("pipe").path
      #expect(mkfifo(pipe, 0o600) == 0)
      // Opened for both, a pipe blocks neither its reader nor its writer.
      let reader = open(pipe, O_RDWR)
      defer { close(reader) }
      try OutputFile.write("x", to: pipe)
      var byte: UInt8 = 0
      #expect(read(reader, &byte, 1) == 1)
      #expect(byte == UInt8(ascii: "x"))
    }
  }

  @Test func keepsALinkAndWritesWhereItLeads() throws {
    try TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("target.csv")
      let link = folder.appendingPathComponent("link.csv")
      try Data("old".utf8).write(to: target)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      try OutputFile.write("new", to: link.path)
      #expect(try String(contentsOf: target, encoding: .utf8) == "new")
    }
  }

  @Test func saysWhyAFileCannotBeWritten() throws {
    try TemporaryFolder.use { folder in
      let fault = #expect(throws: OutputFault.self) {
        try OutputFile.write("x", to: folder.path)
      }
      #expect(fault?.reason == "Is a directory")
    }
  }
}
