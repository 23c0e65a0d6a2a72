/// A label, or why there is none; and the gates that had a say.
struct LabelResult: Hashable, Sendable {
  var label: String?
  var facts: [Fact] = []
  var gates: [String] = []
}
