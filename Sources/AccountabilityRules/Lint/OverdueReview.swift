extension LintCheck {
  /// A declaration whose day of review has passed.
  ///
  /// When it has been looked at again, its clause names the next day.
  static let overdueReview = dated("overdue-review") { framework, date in
    framework.commonClauses.flatMap { declaration in
      declaration.clauses.compactMap { stated in
        guard case .review(let day) = stated.clause, day < date else { return nil }
        let subject = declaration.declaration
        let help = "look at it again, and name the next day: review by …"
        let what = subject.map { "'\($0.name)'" } ?? "this"
        let message = "\(what) was to be looked at again by \(day)"
        guard let subject else {
          return Diagnostic("overdue-review", message, at: stated.origin, help: help)
        }
        return finding("overdue-review", message, about: subject, at: stated.origin, help: help)
      }
    }
  }
}
