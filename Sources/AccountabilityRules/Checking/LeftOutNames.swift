/// Names that exceptions leave out.
///
/// Whatever still names them is not at fault: it may stand in an imported framework, that cannot be
/// changed. What is wrong is said at the exception.
struct LeftOutNames {
  private var exceptions: [String: Origin] = [:]

  /// The names that a framework declares and one of its stages leaves out.
  init(_ stage: Framework.Stage, of framework: Framework) {
    for exception in stage.exceptions where exception.isLeftOut {
      guard let name = exception.name else { continue }
      exceptions[name.name] = exception.origin
      guard exception.kind == .outcome else { continue }
      for measure in framework.outcomes.first(where: { $0.name == name })?.measures ?? [] {
        exceptions[measure.name.name] = exception.origin
      }
    }
  }

  /// The diagnostics, with those about names that are left out said where they are left out.
  func blamed(_ found: [Diagnostic]) -> [Diagnostic] {
    guard !exceptions.isEmpty else { return found }
    var uses: [String: [Origin]] = [:]
    let others = found.filter { diagnostic in
      guard let name = diagnostic.unknownName, exceptions[name] != nil else { return true }
      uses[name, default: []].append(diagnostic.origin)
      return false
    }
    let dangling = uses.sorted { $0.key < $1.key }.compactMap { name, places in
      exceptions[name].map { Diagnostic.leftOutAndNamed(name, at: $0, uses: places) }
    }
    return others + dangling
  }
}

extension Diagnostic {
  fileprivate static func leftOutAndNamed(
    _ name: String,
    at origin: Origin,
    uses: [Origin]
  ) -> Diagnostic {
    Diagnostic(
      "unknown-name",
      "'\(name)' is left out, and still named",
      at: origin,
      labels: uses.filter(\.isKnown).map { Label("named here", at: $0) },
      help: "leave out what names it as well, or let an exception change it"
    )
  }
}
