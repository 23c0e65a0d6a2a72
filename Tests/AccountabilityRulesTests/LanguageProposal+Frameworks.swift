// The proposal's frameworks: what their fences leave out, and what this language says otherwise.
// The files have a few rows of our own, with the columns that the fences name.

extension ProposedFramework {
  static let all: [ProposedFramework] = [
    millbrook, wellbeing, wellbeingTables, oversight, homelessness, assessments, comparisons,
    qualityGate, families, domains, indicators, benchmarking, stars, disadvantage,
  ]

  private static let millbrook = ProposedFramework(
    name: "millbrook",
    fence: 0,
    changes: [
      // The columns of given results are called as expressions call them: at, for, in.
      Change(old: "| partner |", new: "| for     |", refused: "unknown-name"),
      Change(old: "People are seen whole, and nobody falls between services.", new: "Seen whole."),
      Change(old: "A home is where every other change begins.", new: "A home comes first."),
      Change(old: "Nobody is on course on the strength of those who reported.", new: "Thin."),
      Change(old: "A partner cannot succeed while the people it shares do worse.", new: "Shared."),
    ]
  )

  private static let wellbeing = ProposedFramework(
    name: "wellbeing",
    fence: 1,
    calendar: "calendar years"
  )

  private static let wellbeingTables = ProposedFramework(
    name: "wellbeing-tables",
    fence: 2,
    calendar: "calendar years",
    additions: """
      returns series {
        indicator measure from "matrix"
        year period from "year" as "{year}" calendar year, "{year}/{yy}" financial year
        figure number from "value"
      }
      rating progress "Progress" for measures {
        best first
        "improving" when it is improving
        "no change" when it is unchanged
        "worsening" when it is worsening
      }
      """,
    files: [
      "definitions.csv": """
      matrix,indicator,domain,improvement,base_year,change_interval
      HOMES,Homelessness,Housing,decrease,2021/22,0
      CARE,Children in care,Children,increase,2018/19,1c
      AIR,Air quality,Places,decrease,2013-15,0.5
      """
    ]
  )

  private static let oversight = ProposedFramework(
    name: "oversight",
    fence: 3,
    additions: """
      returns league "League table" {
        trust partner from "Trust_code"
        at-q period from "Quarter" as "{quarter} {year}/{yy}" financial quarter
        in-debt yes-no from "Deficit" { "Y" = yes, "N" = no }
        programme yes-no from "Programme" { "Y" = yes, "N" = no }
      }
      measure in-programme = count of league where programme { neither is better }
      """,
    changes: [
      // A measure is a number: of yes and no, the rows that say yes are counted.
      Change(
        old: "the in-debt in league",
        new: "count of league where in-debt",
        refused: "wrong-type"
      ),
      Change(old: "when deficit", new: "when deficit > 0", refused: "wrong-type"),
      Change(
        old: "when in-programme is yes",
        new: "when in-programme > 0",
        refused: "unlike-types"
      ),
    ],
    files: [
      "trusts.csv": """
      Trust_code,Trust_name,Trust_type
      RA1,First Trust,Acute
      RB2,Second Trust,Community
      """,
      "metrics.csv": """
      Metric_ID
      OF0023
      OF0024
      """,
    ]
  )

  private static let homelessness = ProposedFramework(
    name: "homelessness",
    fence: 4,
    calendar: "financial years from october",
    additions: """
      partner th "Transitional housing"
      partner sh "Safe haven"
      partner ph "Permanent housing"
      returns whole "One row a community" {
        year period from file "*{year}*.csv" as "{year}" financial year
        coc place from "CoC Number"
        stay number from "SPM 1"
        beds count snapshot from "Beds"
        hmis count snapshot from "Beds in the system"
        exits count from "Exits"
        back24 count from "Returns"
        left count from "Leaving"
        housed count from "To housing"
      }
      """
  )

  private static let assessments = ProposedFramework(
    name: "assessments",
    fence: 5,
    additions: """
      partner authority "The authority"
      outcome t1 "Working with people"
      outcome t2 "Providing support"
      returns replies {
        supplied by authority
        every year due 30 days after
        year period from "Year"
        replied number from "Replied"
      }
      measure information-return = the replied in replies { performance
        neither is better }
      """
  )

  private static let comparisons = ProposedFramework(
    name: "comparisons",
    fence: 6,
    additions: "place england \"England\"",
    files: [
      "metadata.csv": """
      Indicator ID,Polarity
      108,RAG - Low is good
      247,RAG - High is good
      1172,BOB - Blue orange blue
      """
    ]
  )

  private static let qualityGate = ProposedFramework(
    name: "quality-gate",
    fence: 7,
    calendar: "calendar years",
    additions: """
      partner aco "The organisation"
      partner medicare "Medicare"
      returns submitted {
        year period from "Year"
        who partner from "Organisation"
        line measure from "Measure"
        figure number from "Score"
      }
      returns accounts {
        year period from "Year"
        who partner from "Organisation"
        spared money USD from "Saved"
        first yes-no from "First year"
      }
      outcome outcome-measures "Outcomes of care" {
        measure q001 = the figure in submitted { lower is better
          with collection ecqm }
      }
      outcome process-measures "What is done" {
        measure q134 = the figure in submitted { higher is better
          with collection ecqm }
      }
      measure earned = sum of spared in accounts { higher is better }
      measure first-year = count of accounts where first { neither is better }
      """,
    changes: [
      // As above: of yes and no, the rows that say yes are counted.
      Change(old: "first-year is yes", new: "first-year > 0", refused: "unlike-types")
    ],
    files: [
      "benchmarks.csv": """
      measure,points,value
      q001,1,90
      q001,2,60
      q001,10,10
      q134,1,10
      q134,2,30
      q134,10,90
      """
    ]
  )

  private static let families = ProposedFramework(
    name: "families",
    fence: 8,
    additions: "partner internal-audit \"Internal audit\"",
    changes: [
      // Two fields that the fence leaves out.
      Change(
        old: "// worker and assessed likewise",
        new: """

            worker yes-no from "Lead worker"
            assessed yes-no from "Assessed"
          """
      )
    ]
  )

  private static let domains = ProposedFramework(
    name: "domains",
    fence: 9,
    calendar: "calendar years",
    additions: """
      returns series {
        indicator measure from "Measure"
        year period from "Year"
        figure number from "Rate"
      }
      outcome care "Care" {
        measure screened = the figure in series { higher is better
          with threshold 50
          with goal 90 }
      }
      """
  )

  private static let indicators = ProposedFramework(
    name: "indicators",
    fence: 10,
    calendar: "calendar years",
    additions: """
      returns series {
        indicator measure from "Series"
        year period from "Year"
        figure number from "Value"
      }
      outcomes from "options.csv" { name column "indicator" }
      """,
    files: [
      "options.csv": """
      series,indicator,direction,base_year,target,target_year,limit
      sdg-1-1,poverty,negative,2015,5,2030,0
      sdg-4-1,schooling,positive,2015,90,2030,100
      sdg-4-2,schooling,positive,2015,,,
      """
    ]
  )

  private static let benchmarking = ProposedFramework(
    name: "benchmarking",
    fence: 11,
    additions: """
      returns export {
        indicator measure from "Code"
        council place from "LocalAuthority"
        year period from "Year" as "{year}-{yy}" financial year
        figure number from "Value"
      }
      """,
    files: [
      "family-groups.csv": """
      LocalAuthority,FamilyGroup
      Angus,2
      Fife,3
      Moray,2
      """,
      "information.csv": """
      Code,Title,Ranking_Type
      CHN8a,Cost of children looked after,Ascending
      CHN11,Positive destinations,Descending
      """,
    ]
  )

  private static let stars = ProposedFramework(
    name: "stars",
    fence: 12,
    calendar: "calendar years",
    additions: """
      returns results {
        year period from "Year"
        hospital partner from "Facility"
        line measure from "Measure"
        figure number from "Score"
      }
      """,
    files: [
      "measures.csv": """
      Measure ID,Group,Better
      MORT-30,mortality,Lower
      HAI-1,safety,Lower
      """,
      "cut-points.csv": """
      peer,stars,value
      3,5,0.9
      3,4,0.4
      4,5,0.8
      4,4,0.3
      """,
    ]
  )

  private static let disadvantage = ProposedFramework(
    name: "disadvantage",
    fence: 13,
    changes: [
      // A measure is worsening by a bound that it states, and by its direction of good.
      Change(
        old: "share of facing whose latest housed within 6 months",
        new: """
          share of facing whose latest housed within 6 months {
            higher is better
            real change at least 2 points since previous
          }
          """,
        refused: "cannot-be-said"
      ),
      // Better and worse are by the direction of good too.
      Change(
        old: "share of facing whose seen by at least 2 partners",
        new: "share of facing whose seen by at least 2 partners { higher is better }"
      ),
    ]
  )
}
