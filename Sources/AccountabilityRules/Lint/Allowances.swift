/// What a framework allows, and which of it has been needed.
struct Allowances {
  /// What is found where an allowance allows nothing.
  static let unneeded = Diagnostic.Code("unneeded-allowance")

  fileprivate struct Allowance {
    let code: String
    /// The declaration that it holds for; `nil` for all.
    let subject: String?
    let origin: Origin
    var isNeeded = false
  }

  private var allowances: [Allowance] = []

  /// The allowances of each code and declaration, by their index, the earliest first.
  private var indices: [Key: [Int]] = [:]

  private struct Key: Hashable {
    let code: String
    let subject: String?
  }

  init(_ framework: Framework) {
    for declaration in framework.commonClauses {
      for stated in declaration.clauses {
        guard case .allow(let code, let place, _) = stated.clause else { continue }
        let subject = (place ?? declaration.declaration)?.name
        indices[Key(code: code.name, subject: subject), default: []].append(allowances.count)
        // Whether figures need an allowance cannot be seen in the framework.
        let isOfFigures = Words.ofFindings.contains(code.name)
        allowances.append(
          Allowance(
            code: code.name,
            subject: subject,
            origin: stated.origin,
            isNeeded: isOfFigures
          )
        )
      }
    }
  }

  /// Whether a finding is allowed; what allows it, for all or else for its subject, has been needed.
  mutating func allow(_ finding: Diagnostic) -> Bool {
    let subjects: [String?] = [nil] + finding.labels.map(\.text)
    for subject in subjects {
      if let index = indices[Key(code: finding.code.name, subject: subject)]?.first {
        allowances[index].isNeeded = true
        return true
      }
    }
    return false
  }

  /// Takes all allowances of a code as needed, since it was not asked.
  mutating func leaveOpen(_ code: Diagnostic.Code) {
    for index in allowances.indices where allowances[index].code == code.name {
      allowances[index].isNeeded = true
    }
  }

  /// The allowances of some codes that have allowed nothing.
  ///
  /// A clause of a table stands in each declaration that the table makes; it was needed if one of them
  /// needed it.
  func inVain(_ isAsked: (Diagnostic.Code) -> Bool) -> [Diagnostic] {
    let needed = Set(allowances.filter(\.isNeeded).map(\.place))
    return allowances.filter { allowance in
      isAsked(Diagnostic.Code(allowance.code)) && !needed.contains(allowance.place)
    }.map(Allowances.finding)
  }

  private static func finding(_ allowance: Allowance) -> Diagnostic {
    let place = allowance.subject.map { " in '\($0)'" } ?? ""
    return Diagnostic(
      unneeded,
      .warning,
      "'\(allowance.code)' is allowed\(place), and is not found there",
      at: allowance.origin,
      labels: allowance.subject.map { [Diagnostic.Label($0, at: allowance.origin)] } ?? [],
      help: "take the clause away, or a wider one that allows the same"
    )
    .repaired(
      by: [Repair("take away what allows nothing", .safe, [.remove(allowance.origin)])]
    )
  }
}

extension Allowances.Allowance {
  /// Where the clause was written.
  fileprivate var place: String {
    "\(origin.file):\(origin.offset):\(origin.line):\(origin.column)"
  }
}
