/// What the checks of one framework are asked of, found when the first of them needs it.
struct LintFacts {
  let framework: Framework
  let symbols: Symbols

  /// The day on which it is asked.
  let date: CalendarDate?

  /// Who answers for what, and from whose data.
  lazy var silos = SiloFacts(framework, symbols)

  /// What conditions and numbers can come to, with what has been worked out so far.
  lazy var reasoning = Narrowing(framework, symbols)

  init(_ framework: Framework, _ symbols: Symbols, asOf date: CalendarDate? = nil) {
    self.framework = framework
    self.symbols = symbols
    self.date = date
  }
}
