import AccountabilityRules

extension Evaluation {
  init(_ engine: Engine, digest: String, sources: [SourceReport], refused: [RefusedReturns]) {
    var engine = engine
    engine.runChecks(engine.plan.namedChecks)
    var collector = Collector(engine)
    collector.collect()
    self.init(
      frameworkDigest: digest,
      sources: sources,
      results: Shared(collector.results),
      refused: Shared(refused)
    )
  }
}
