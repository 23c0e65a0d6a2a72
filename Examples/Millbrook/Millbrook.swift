@main
enum Millbrook {
  static func main() {}
}
