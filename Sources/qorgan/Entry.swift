import CommandLineInterface

@main
enum Entry {
  static func main() async {
    await Qorgan.main()
  }
}
