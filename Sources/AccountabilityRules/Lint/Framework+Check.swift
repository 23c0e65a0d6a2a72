extension Framework {
  /// Everything that is wrong with the framework's meaning, and every question of policy that it leaves
  /// open, in reading order.
  ///
  /// Where there are exceptions, each stage that they bring about is checked.
  ///
  /// - Parameter date: The day on which it is asked, for checks such as `overdue-review`; without it
  ///   they are not asked.
  /// - Returns: What was found.
  /// - Complexity: O(size of the framework × log of the number of names), for each stage.
  public func check(asOf date: CalendarDate? = nil) -> [Diagnostic] {
    check(asOf: date, except: [], isSound: true)
  }

  /// What must be put right before the framework can be evaluated; no other questions are asked.
  package var errors: [Diagnostic] {
    check(asOf: nil, except: [], isSound: true, errorsOnly: true)
      .filter { $0.severity == .error }
  }

  /// Everything that is wrong, except what declarations leave unstated that could not be read whole.
  package func check(
    asOf date: CalendarDate?,
    except damaged: Set<String>,
    isSound: Bool,
    errorsOnly: Bool = false
  ) -> [Diagnostic] {
    guard !exceptions.isEmpty else {
      return checkAsItStands(
        asOf: date,
        except: damaged,
        isSound: isSound,
        errorsOnly: errorsOnly
      )
    }
    let differing = ExceptionCheck.check(self, except: damaged)
    let isSound = isSound && !differing.contains { $0.severity == .error }
    let stages = stages.map { stage in
      // What depends on the day is asked of the stage that holds on it.
      let date = date.flatMap { isStage(stage, on: $0) ? $0 : nil }
      let found = stage.framework.checkAsItStands(
        asOf: date,
        except: damaged,
        isSound: isSound,
        errorsOnly: errorsOnly
      )
      return LeftOutNames(stage, of: self).blamed(found)
    }
    return Diagnostic.inReadingOrder(differing + LintRun.joined(stages))
  }

  private func isStage(_ stage: Stage, on date: CalendarDate) -> Bool {
    stage.exceptions == exceptions.filter { $0.isInForce(on: date) }
  }

  /// Everything that is wrong with the declarations alone, whatever exceptions there are.
  private func checkAsItStands(
    asOf date: CalendarDate?,
    except damaged: Set<String>,
    isSound: Bool,
    errorsOnly: Bool
  ) -> [Diagnostic] {
    let symbols = Symbols(self)
    var found = symbols.clashes
    found += RepeatedClauses.check(self)
    found += ReferenceCheck.check(self, symbols, except: damaged)
    found += SourceCheck.check(self, except: damaged)
    found += CodesCheck.check(self, except: damaged)
    found += ExpressionCheck.check(self, symbols, except: damaged)
    found += ParameterCheck.check(self, symbols, except: damaged)
    found += PeriodCheck.check(self, symbols)
    found += RatingCheck.check(self, except: damaged)
    found += JudgementCheck.check(self)
    found += DerivedCheck.check(self, except: damaged)
    found += CycleCheck.check(self, symbols)
    found += DateCheck.check(self)
    found += AllowanceCheck.check(self, symbols)
    found += LintRun.findings(
      in: self,
      symbols,
      asOf: date,
      except: damaged,
      isSound: isSound && !found.contains { $0.severity == .error },
      errorsOnly: errorsOnly
    )
    return Diagnostic.inReadingOrder(found)
  }
}
