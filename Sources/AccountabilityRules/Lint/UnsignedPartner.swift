extension LintCheck {
  /// A partner that answers for an outcome or shares a gain or pain, and has not agreed to it.
  ///
  /// An agreement binds those who signed it. Until someone has signed, a framework is a draft, and
  /// nothing is asked.
  static let unsignedPartner = LintCheck("unsigned-partner") { framework in
    let signed = framework.signatories
    guard !signed.isEmpty else { return [] }
    let answering = framework.answeringPartners
    return framework.partners.compactMap { partner in
      let name = partner.name.name
      guard answering.contains(name), !signed.contains(name) else { return nil }
      return finding(
        "unsigned-partner",
        "partner '\(name)' answers for results, and has not agreed to the framework",
        about: partner.name,
        help: "add 'agreed by \(name) on …' when it has"
      )
    }
  }
}

extension Framework {
  /// The partners that have agreed.
  fileprivate var signatories: Set<String> {
    var names: Set<String> = []
    for stated in header {
      if case .agreed(let partners, _) = stated.clause { names.formUnion(partners.map(\.name)) }
    }
    return names
  }

  /// The partners that lead an outcome, are accountable for one, or have a share in a gain or pain.
  fileprivate var answeringPartners: Set<String> {
    var names: Set<String> = []
    for outcome in outcomes {
      names.formUnion(outcome.partners(.lead) + outcome.partners(.accountable))
    }
    for amount in consequences.flatMap(\.amounts) {
      names.formUnion(amount.shares.map(\.partner.name))
    }
    return names
  }
}
