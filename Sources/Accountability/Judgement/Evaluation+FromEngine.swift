import AccountabilityRules

extension Evaluation {
  init(_ engine: Engine, digest: String, sources: [SourceReport], refused: [RefusedReturns]) {
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
