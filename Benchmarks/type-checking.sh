#!/bin/bash
# How long the compiler takes to check a large framework in Swift, written in parts as the documentation
# advises: 100 measures in ten outcomes, each a constant, and 60 rules in three properties. Then one
# operand is made wrong, and the error must stand in its own line.
#
#     bash Benchmarks/type-checking.sh
#
# Prints both times, which should stay under 10 seconds and, for the mistake, 5 seconds more. Fails if
# the framework does not check, or if the error is not in the line that is wrong.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The framework, a declaration after the other; measures are m0…m99, rules r0…r59.
write_framework() {
  local index outcome part
  echo 'import AccountabilityRules'
  echo 'let council = PartnerName("council"), icb = PartnerName("icb"), p = PartnerName("p")'
  echo 'let quarterly = Returns("quarterly"), o = OutcomeName("o"), progress = RatingName("progress")'
  echo 'let agency = quarterly.partner("agency"), quarter = quarterly.period("quarter")'
  for index in {0..99}; do
    echo "let m$index = MeasureName(\"m$index\")"
    echo "let a$index = quarterly.count(\"a$index\"), b$index = quarterly.count(\"b$index\")"
  done
  for index in {0..9}; do echo "let o$index = OutcomeName(\"o$index\")"; done
  for index in {0..59}; do echo "let r$index = RuleName(\"r$index\")"; done
  source_of_returns
  for outcome in {0..9}; do outcome "$outcome"; done
  for part in {0..2}; do rules "$part"; done
  echo 'let large = Framework("large", "A large framework") {'
  echo '  Calendar(.financial, .quarters)'
  echo '  Partner(council, "Council", sector: "local-government")'
  echo '  Partner(icb, "Health", sector: "health")'
  echo '  Policy { MissingStaysMissing() }'
  echo '  returns'
  for outcome in {0..9}; do echo "  outcome$outcome"; done
  echo '  RatingScale(progress, "Progress", for: .measures) {'
  echo '    InOrder()'
  echo '    BestToWorst("on course", "stuck", "off course")'
  echo '    Label("on course", when: it.is(.met) || it.is(.improving) && it.is(.onTrajectory))'
  echo '    Label("off course", when: it.is(.worsening))'
  echo '    Label("stuck", .otherwise)'
  echo '  }'
  for part in {0..2}; do echo "  rules$part"; done
  echo '}'
}

source_of_returns() {
  local index
  echo 'let returns = ReturnsSource(quarterly, "Quarterly returns") {'
  echo '  SuppliedBy(council, icb)'
  echo '  Every(.quarter, due: .days(30))'
  echo '  agency.from("Agency")'
  echo '  quarter.from("Quarter")'
  for index in {0..99}; do
    echo "  a$index.from(\"A$index\")"
    echo "  b$index.from(\"B$index\")"
  done
  echo '}'
}

outcome() {
  local index
  echo "let outcome$1 = Outcome(o$1, \"Outcome $1\") {"
  echo '  Lead(council)'
  echo '  Accountable(council, icb)'
  echo "  Worsening(when: m$(($1 * 10)).is(.worsening) || m$(($1 * 10 + 1)).is(.worsening))"
  for index in {0..9}; do measure "$(($1 * 10 + index))"; done
  echo '}'
}

rules() {
  local index
  echo "@ClauseBuilder<Framework> var rules$1: Clauses<Framework> {"
  for index in {0..19}; do rule "$(($1 * 20 + index))"; done
  echo '}'
}

measure() {
  local index=$1
  echo "    Define("
  echo "      m$index, \"Measure $index\","
  echo "      sum(a$index, in: quarterly).asShare(of: sum(b$index, in: quarterly))"
  echo '    ) {'
  if ((index % 10 == 0)); then echo '      Population(.headline)'; else echo '      Population()'; fi
  echo '      HigherIsBetter()'
  echo '      Denominator(.atLeast(20))'
  echo '      Baseline(.quarter(2023...2024, 1))'
  echo '      RealChange(.atLeast(.points(2)), since: .baseline)'
  echo "      Target(.atLeast(.percent($((50 + index % 40)))), by: .quarter(2026...2027, 4))"
  echo '      Trajectory(.straight)'
  echo '    }'
}

rule() {
  local index=$1
  echo "  Rule(r$index, \"Rule $index\") {"
  case $((index % 4)) in
    0)
      echo '    For(.partners(as: p), .outcomes(as: o), where: p.is(.accountable, for: o))'
      echo "    When(coverage(of: o) >= .percent(80))"
      echo '    Forbid {'
      echo "      m$index.for(p).is(.met)"
      echo '      o.is(.worsening)'
      echo '    }'
      ;;
    1)
      echo "    Require((m$index - m$((index + 1))) / m$((index + 2)) <= .decimal(\"0.25\"))"
      echo "    Require(m$index.at(.previous) * 2 + m$((index + 1)) >= m$((index + 2)).at(.baseline) - .decimal(\"0.1\"))"
      ;;
    2)
      echo '    Require {'
      echo '      AnyOf {'
      echo "        m$index.is(.met)"
      echo "        m$index >= .percent(40)"
      echo "        progress.of(m$((index + 3))).is(\"on course\")"
      echo '      }'
      echo '    }'
      ;;
    3)
      echo "    When(m$index.is(.known) && m$((index + 1)).is(.known))"
      echo "    Require(all(.measures(of: o$((index % 10))), are: .improving))"
      ;;
  esac
  echo "    Because(\"Reason $index\")"
  echo '  }'
}

# checked FILE: the compiler's diagnostics, and how long they took in milliseconds, the last line.
checked() {
  local start=${EPOCHREALTIME/[.,]/}
  swiftc -typecheck -swift-version 6 -parse-as-library -I "$modules" "$1" 2>&1 || true
  echo $(((${EPOCHREALTIME/[.,]/} - start) / 1000))
}

swift build --quiet --target AccountabilityRules
modules=$(swift build --show-bin-path)/Modules

write_framework >"$folder/right.swift"
right=$(checked "$folder/right.swift")
time=$(tail -n 1 <<<"$right")
if [ "$right" != "$time" ]; then
  printf '%s\n' "$right"
  echo 'error: the framework does not check' >&2
  exit 1
fi
echo "100 measures and 60 rules in Swift: checked in $time ms"

# In one rule a measure is compared with a text.
line=$(grep -n 'Require((m41 - m42)' "$folder/right.swift" | cut -d: -f1)
sed "${line}s/<= [.]decimal(.0[.]25.)/<= \"a quarter\"/" "$folder/right.swift" >"$folder/wrong.swift"
wrong=$(checked "$folder/wrong.swift")
found=$(tail -n 1 <<<"$wrong")
places=$(grep -oE '^[^ ]*wrong\.swift:[0-9]+:[0-9]+: error:' <<<"$wrong" | cut -d: -f2 | sort -u)
echo "one wrong operand among them: found in $found ms, in line ${places:-none} (wrong is line $line)"

if [ "$places" != "$line" ]; then
  echo 'error: the mistake is not reported in its own line alone' >&2
  exit 1
fi
