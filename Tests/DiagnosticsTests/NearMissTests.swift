import Diagnostics
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("hled", "held"), ("Held", "held"), ("deu", "due"), ("primary-ise", "primary-ice"),
    ("KZ-18", "KZ-19"), ("coverag", "coverage"),
  ])
  func findsTheWordThatWasMeant(_ typed: String, _ meant: String) {
    let known = ["held", "due", "coverage", "primary-ice", "KZ-19", "not-reported"]
    #expect(NearMiss.of(typed, among: known) == meant)
  }

  @Test(arguments: ["xyz", "", "coverage-of-everything", "hlde due"])
  func isSilentWhenNothingIsNear(_ typed: String) {
    #expect(NearMiss.of(typed, among: ["held", "coverage", "primary-ice"]) == nil)
  }
}
