import Foundation
import LessonContent
import LessonPackaging
import Programme

/// One course of 204 pages and 400 pictures of 15 MB together, beside `zip -6` of the same files.
func courseBenchmark(_ bench: Workbench) async throws -> [BenchLine] {
  let repository = try IllustratedCourse.repository(
    from: ContentRepository(folder: bench.folder + "/packed-lessons").load())
  let builder = CourseBuilder(
    repository: repository, scope: .school,
    options: PackOptions(formats: [.scorm2004], drafts: true))
  var runs: [(seconds: Double, cpu: Double)] = []
  var file = ""
  for round in 0..<5 {
    let folder = bench.folder + "/course-\(round)"
    let before = Processor.own
    let clock = ContinuousClock()
    let start = clock.now
    let report = try await builder.build(to: folder)
    let parts = start.duration(to: clock.now).components
    guard let course = report.courses.first, course.launches == IllustratedCourse.pages,
      course.bytes > IllustratedCourse.pictures * IllustratedCourse.pictureBytes
    else { throw BenchFault.failed("the course", 1) }
    file = "\(folder)/\(course.file)"
    runs.append(
      (Double(parts.seconds) + Double(parts.attoseconds) * 1e-18, Processor.own - before))
  }
  let peers = try zipped(file, in: bench.folder + "/course-tree")
  return [
    BenchLine(
      name: "packs.course", value: runs.map(\.seconds).sorted()[2] * 1000, unit: "ms",
      peer: peers.map { $0.seconds * 1000 }, remark: "zip is not installed (aim: under 350)"),
    BenchLine(
      name: "packs.course.cpu", value: runs.map(\.cpu).sorted()[2] * 1000, unit: "ms",
      peer: peers.map { $0.cpu * 1000 }, remark: "zip is not installed"),
  ]
}

/// What `zip -6` takes over the files of a package that was unpacked.
private func zipped(
  _ file: String, in folder: String
) throws -> (seconds: Double, cpu: Double)? {
  guard let zip = Command.path(of: "zip"), let unzip = Command.path(of: "unzip") else { return nil }
  guard Command.run(unzip, ["-qq", file, "-d", folder]).status == 0 else {
    throw BenchFault.failed("unzip", 1)
  }
  let runs = (0..<3).map { _ in
    let before = Processor.children
    let run = Command.run(
      "/bin/sh", ["-c", "\(zip) -6 -q -r ../zipped.zip . && rm ../zipped.zip"], in: folder)
    return (seconds: run.seconds, cpu: Processor.children - before)
  }
  return runs.sorted { $0.seconds < $1.seconds }[1]
}
