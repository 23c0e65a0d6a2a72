import AccountabilityRules
import Testing

@Suite("What is wrong with a source")
struct SourceCheckTests {
  @Test("Each mistake is found at its word, with a way out", arguments: SourceMistakes.all.indices)
  func mistakes(index: Int) throws {
    let mistake = SourceMistakes.all[index]
    let text = "framework f \"F\" {\n\(SourceMistakes.head)\(mistake.text)\n}"
    let source = SourceText(name: "case", text: text)
    let found = Framework.parse(source).check().filter { $0.severity == .error }
    #expect(found.first?.code.name == mistake.code, "\(found.map(\.message))")
    #expect(found.count == 1, "\(found.map(\.message))")
    let first = try #require(found.first)
    #expect(first.message.contains(mistake.message), "\(first.message)")
    #expect(
      mistake.help.isEmpty || first.help?.contains(mistake.help) ?? false,
      "\(first.help ?? "no help")"
    )
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: first.origin.offset)
    #expect(text[start...].hasPrefix(mistake.at), "\(text[start...].prefix(20))")
  }
}

struct SourceMistake: Sendable {
  let text: String
  let code: String
  let at: String
  let message: String
  let help: String

  /// How many others it brings along.

  init(_ text: String, _ code: String, at: String, _ message: String, help: String) {
    self.text = text
    self.code = code
    self.at = at
    self.message = message
    self.help = help
  }
}

enum SourceMistakes {
  static let head = """
    policy { missing stays missing }
    partner council
    records projects { id key }
    codes level worst first { 1
      2
      3 }
    codes kinds { entry
      exit from "x" }

    """

  static let all: [SourceMistake] = [
    SourceMistake(
      "records stays { client cuont }",
      "unknown-name",
      at: "cuont",
      "no type or list of codes is called 'cuont'",
      help: "did you mean 'count'?"
    ),
    SourceMistake(
      "returns r { q period\n client person }",
      "wrong-kind",
      at: "client",
      "'client' speaks of single records",
      help: "declare 'records r'"
    ),
    SourceMistake(
      "returns r { q period\n id key }",
      "wrong-kind",
      at: "id",
      "'id' speaks of single records",
      help: "declare 'records r'"
    ),
    SourceMistake(
      "records stays { p row of projcts }",
      "unknown-name",
      at: "projcts",
      "no source is called 'projcts'",
      help: "did you mean 'projects'?"
    ),
    SourceMistake(
      "records stays { p row of council }",
      "wrong-kind",
      at: "council",
      "'council' is a partner, and a source is wanted here",
      help: "name a source"
    ),
    SourceMistake(
      "records stays { p row of stays }",
      "wrong-kind",
      at: "stays }",
      "source 'stays' has no key",
      help: "add a field of type key"
    ),
    SourceMistake(
      "records stays { s status of beds }",
      "unknown-name",
      at: "beds",
      "no field of 'stays' is called 'beds'",
      help: ""
    ),
    SourceMistake(
      "records stays { kind one of entry, exit { \"1\" = entrance } }",
      "unknown-name",
      at: "entrance",
      "no code of 'kind' is called 'entrance'",
      help: ""
    ),
    SourceMistake(
      """
      records stays { kind one of entry, exit }
      measure m = count of stays where kind is exti { neither is better }
      """,
      "unknown-name",
      at: "exti",
      "no code of 'kind' is called 'exti'",
      help: "did you mean 'exit'?"
    ),
    SourceMistake(
      """
      records stays { kind one of entry, exit
        other one of in-place, exit }
      measure m = count of stays where kind is other { neither is better }
      """,
      "unlike-types",
      at: "other {",
      "a code of 'kind' and a code of 'other' do not go together",
      help: "bring both to the same type"
    ),
    SourceMistake(
      """
      records stays { client person
        needs count }
      measure m = count of stays where client >= 3 { neither is better }
      """,
      "unlike-types",
      at: "3 {",
      "a person and a number do not go together",
      help: "bring both to the same type"
    ),
    SourceMistake(
      "codes c { a\n becuase \"why\" }",
      "unknown-clause",
      at: "becuase",
      "looks like 'because'",
      help: "in backticks: `becuase`"
    ),
    SourceMistake(
      "codes c { a\n refrence \"book\" }",
      "unknown-clause",
      at: "refrence",
      "looks like 'reference'",
      help: "write 'reference'"
    ),
    SourceMistake("codes c { }", "unexpected", at: "c {", "'c' is empty", help: "one a line"),
    SourceMistake(
      "codes c { a\n b\n a }",
      "duplicate-name",
      at: "a }",
      "'a' is declared twice",
      help: "another name"
    ),
    SourceMistake(
      "codes c { a from \"1\"\n b from \"2\", \"1\" }",
      "repeated-clause",
      at: "b from",
      "the text \"1\" stands for two things",
      help: "let it stand for one"
    ),
    SourceMistake(
      "codes c best { a }",
      "unexpected",
      at: " { a }",
      "expected 'first'",
      help: "write 'first'"
    ),
    SourceMistake(
      "codes c { a form \"1\" }",
      "unexpected",
      at: "form",
      "expected the end of the clause",
      help: "take 'form' away"
    ),
    SourceMistake(
      "records s { x council }",
      "wrong-kind",
      at: "council",
      "'council' is a partner, and a list of codes is wanted here",
      help: "name a list of codes"
    ),
    SourceMistake(
      "records s { x levle }",
      "unknown-name",
      at: "levle",
      "no type or list of codes is called 'levle'",
      help: "did you mean 'level'?"
    ),
    SourceMistake(
      "records s { x kinds { \"1\" = entri } }",
      "unknown-name",
      at: "entri",
      "no code of 'kinds' is called 'entri'",
      help: "did you mean 'entry'?"
    ),
    SourceMistake(
      "records s { x level { \"1\" = 4 } }",
      "unknown-name",
      at: "x level",
      "no code of 'level' is called '4'",
      help: "its codes are: 1, 2, 3"
    ),
    SourceMistake(
      "records s { x level { \"1\" = 2, \"1\" = 3 } }",
      "repeated-clause",
      at: "x level",
      "the text \"1\" stands for two things",
      help: "let it stand for one"
    ),
    SourceMistake(
      "records s { x date { \"1\" = yes } }",
      "wrong-type",
      at: "x date",
      "\"1\" stands for yes or no, and 'x' is of type 'date'",
      help: "something of type 'date'"
    ),
    SourceMistake(
      "returns s { x period { \"1\" = late } }",
      "wrong-type",
      at: "x period",
      "\"1\" is missing, and 'x' is of type 'period'",
      help: "what says where a return belongs cannot be missing"
    ),
    SourceMistake(
      """
      records s { x level }
      measure m = count of s where x is 4 { neither is better }
      """,
      "unknown-name",
      at: "4 {",
      "no code of 'level' is called '4'",
      help: "its codes are: 1, 2, 3"
    ),
    SourceMistake(
      """
      records s { x kinds
        y level }
      measure m = count of s where x is y { neither is better }
      """,
      "unlike-types",
      at: "y {",
      "a code of 'kinds' and a number do not go together",
      help: "bring both"
    ),
    SourceMistake(
      """
      records s { x kinds }
      measure m = count of s where x is better than entry { neither is better }
      """,
      "unordered-labels",
      at: "x is better",
      "'kinds' does not say which of its codes is better",
      help: "'best first' or 'worst first'"
    ),
    SourceMistake(
      """
      records s { x level }
      measure m = count of s where x is better than 0 { neither is better }
      """,
      "unknown-name",
      at: "0 {",
      "no code of 'level' is called '0'",
      help: "its codes are: 1, 2, 3"
    ),
    SourceMistake(
      """
      records s { x kinds }
      measure m = the x in s { neither is better }
      """,
      "wrong-type",
      at: "the x",
      "a measure wants a number, and this is a code of 'kinds'",
      help: "gives a number"
    ),
    SourceMistake(
      """
      records s { x level }
      measure m = count of s where level is 1 { neither is better }
      """,
      "wrong-scope",
      at: "level is",
      "'level' has no meaning here",
      help: "a list of codes is the type of a field"
    ),
    SourceMistake(
      "records s { a place\n b place }",
      "repeated-clause",
      at: "b place",
      "'a' and 'b' are both of type 'place'",
      help: "of type text"
    ),
    SourceMistake(
      "records s { a date\n b date }",
      "no-period",
      at: "s {",
      "has the dates 'a' and 'b', and does not say which one dates a row",
      help: "add: dated by a"
    ),
    SourceMistake(
      "records s { dated by c\n a date\n b date }",
      "unknown-name",
      at: "c\n",
      "no field of 's' is called 'c'",
      help: ""
    ),
    SourceMistake(
      "records s { dated by a\n a text }",
      "wrong-type",
      at: "a\n",
      "rows are dated by a date, and 'a' is of type 'text'",
      help: "of type date"
    ),
    SourceMistake(
      "returns s { dated by a\n q period\n a date }",
      "wrong-kind",
      at: "a\n",
      "returns are dated by their period",
      help: "'records s'"
    ),
    SourceMistake(
      "records s { a one of x, y, x }",
      "duplicate-name",
      at: "x }",
      "'x' is declared twice",
      help: "another name"
    ),
    SourceMistake(
      "records s { a text snapshot }",
      "wrong-type",
      at: "a text",
      "a snapshot is a figure, and 'a' is of type 'text'",
      help: "take 'snapshot' away"
    ),
    SourceMistake(
      "records s { a text\n b status of a }",
      "wrong-type",
      at: "a }",
      "'b' belongs to a figure, and 'a' is of type 'text'",
      help: "holds a number"
    ),
    SourceMistake(
      "records s { a date as \"{day}.{month}.{yy}\" }",
      "wrong-type",
      at: "a date",
      "does not spell 'a', of type 'date'",
      help: "{year}"
    ),
    SourceMistake(
      "records s { a date as \"{day}.{month}.{yera}{year}\" }",
      "unknown-name",
      at: "a date",
      "no part of a date or period is called 'yera'",
      help: "did you mean 'year'?"
    ),
    SourceMistake(
      "records s { a number as \"£\" }",
      "wrong-type",
      at: "a number",
      "\"£\" does not spell 'a'",
      help: "one hole"
    ),
    SourceMistake(
      "records s { a date as \"{year}-{month}-{day}\" financial year }",
      "wrong-type",
      at: "a date",
      "does not spell 'a'",
      help: "periods alone"
    ),
    SourceMistake(
      "records s { missing \"*\", \"-\" = late\n missing \"*\" = withheld\n a text }",
      "repeated-clause",
      at: "missing \"*\" = withheld",
      "the text \"*\" stands for two things",
      help: "one of them"
    ),
    SourceMistake(
      "records s { a number from \"A\" / \"B\" }",
      "wrong-number",
      at: "a number",
      "this heading has 2 parts, and the headings have one row",
      help: "headings 2 rows"
    ),
    SourceMistake(
      "records s { year date from heading\n a number from \"{yaer}\" }",
      "unknown-name",
      at: "a number",
      "no field of 's' is called 'yaer'",
      help: "did you mean 'year'?"
    ),
    SourceMistake(
      "records s { year number\n a number from \"{year}\" }",
      "wrong-kind",
      at: "year number",
      "a heading of 'a' has a hole for 'year', which is read from elsewhere",
      help: "write 'year number from heading'"
    ),
    SourceMistake(
      "records s { year number from heading }",
      "unknown-name",
      at: "year number",
      "no heading of 's' has a hole for 'year'",
      help: "from \"{year}\""
    ),
    SourceMistake(
      """
      records s { x text from heading
        y text from heading
        a number from "{x}"
        b number from "{y}" }
      """,
      "unexpected",
      at: "b number",
      "the headings of 'a' and 'b' have different holes",
      help: "the same holes"
    ),
    SourceMistake(
      "records s { year number from file \"*.csv\" }",
      "unexpected",
      at: "year number",
      "the file's name has one hole",
      help: "{year}"
    ),
    SourceMistake(
      "records s { a yes-no = not b\n b yes-no = a }",
      "circular-definition",
      at: "a yes-no",
      "'a' → 'b' → 'a'",
      help: "break the circle"
    ),
    SourceMistake(
      "records s { a yes-no = b\n b number }",
      "wrong-type",
      at: "b\n",
      "this clause wants a condition, and this is a number",
      help: "b >= 3"
    ),
    SourceMistake(
      "records s { a date = b\n b number }",
      "unlike-types",
      at: "b\n",
      "a date and a number do not go together in a computed field",
      help: "bring both"
    ),
    SourceMistake(
      "records s { a kinds = entri\n b number }",
      "unknown-name",
      at: "entri",
      "no code of 'kinds' is called 'entri'",
      help: "did you mean 'entry'?"
    ),
    SourceMistake(
      "records s { a number\n ignore rows where b is missing }",
      "unknown-name",
      at: "b is",
      "no field of 's' is called 'b'",
      help: ""
    ),
    SourceMistake(
      "records s { a number\n keep rows where a }",
      "wrong-type",
      at: "a }",
      "this clause wants a condition",
      help: "a >= 3"
    ),
    SourceMistake(
      "records s { a number\n check b > a }",
      "unknown-name",
      at: "b >",
      "no field of 's' is called 'b'",
      help: ""
    ),
    SourceMistake(
      "records s { a number\n check parts of b make \"All\" }",
      "unknown-name",
      at: "b make",
      "no field of 's' is called 'b'",
      help: ""
    ),
    SourceMistake(
      "records s { a number\n b text\n check parts of a make \"All\" }",
      "wrong-type",
      at: "a make",
      "parts are told apart by words, and 'a' is of type 'number'",
      help: "text"
    ),
    SourceMistake(
      "records s { a number\n b text\n check parts of b make all }",
      "wrong-type",
      at: "all }",
      "'b' holds texts, and 'all' is a name",
      help: "make \"all\""
    ),
    SourceMistake(
      "records s { a number\n b text\n check parts of b make \"All\" in b }",
      "wrong-type",
      at: "b }",
      "parts add up in figures, and 'b' is of type 'text'",
      help: "a number"
    ),
    SourceMistake(
      "records s { a number\n b one of x, y\n check parts of b make z }",
      "unknown-name",
      at: "z }",
      "no code of 'b' is called 'z'",
      help: ""
    ),
    SourceMistake(
      "records s { a number\n b kinds\n check parts of b make entri }",
      "unknown-name",
      at: "entri",
      "no code of 'b' is called 'entri'",
      help: "did you mean 'entry'?"
    ),
    SourceMistake(
      "records s { a number\n b text\n check parts of b mkae \"All\" }",
      "unexpected",
      at: "mkae",
      "expected 'make'",
      help: "did you mean 'make'?"
    ),
    SourceMistake(
      "returns r { y period optional }",
      "wrong-kind",
      at: "y period",
      "rows without 'y' would belong nowhere",
      help: "every file says it"
    ),
    SourceMistake(
      "returns r { y period\n area place optional from \"Area\" }",
      "wrong-kind",
      at: "area",
      "nothing says which place the rows of a file without 'area' are about",
      help: "{ \"\" = … }"
    ),
    SourceMistake(
      "records s { a number\n b number optional = a }",
      "unexpected",
      at: "b number",
      "'optional' speaks of a column, and 'b' has none",
      help: "take 'optional' away"
    ),
    SourceMistake(
      "returns r { y period carried from file \"{y}.csv\" }",
      "unexpected",
      at: "y period",
      "'carried' speaks of a column, and 'y' has none",
      help: "take 'carried' away"
    ),
    SourceMistake(
      "records s { a count carried }",
      "wrong-type",
      at: "a count",
      "a figure that is carried down would count once for each row",
      help: "take 'carried' away"
    ),
    SourceMistake(
      "records s { a number from column 0 }",
      "wrong-number",
      at: "0",
      "the number of a column",
      help: ""
    ),
    SourceMistake(
      "records s { a number from \"A\"\n ignore columns \"B\", \"A\" }",
      "unexpected",
      at: "ignore",
      "the column \"A\" is ignored, and 'a' reads it",
      help: "take one of the two away"
    ),
    SourceMistake(
      "records s { a number\n ignore columns \"B\" / \"A\" }",
      "wrong-number",
      at: "ignore",
      "this heading has 2 parts, and the headings have one row",
      help: "headings 2 rows"
    ),
    SourceMistake(
      "records s { a number\n ignore columns \"B*\", \"*\" }",
      "unexpected",
      at: "ignore",
      "\"*\" is every column, those with data of persons too",
      help: "name the columns that nobody reads"
    ),
    SourceMistake(
      "records s { a text from column 1\n headings where 1 is 1 }",
      "unexpected",
      at: "1 is 1",
      "it is the same for all rows",
      help: "say what a row of headings has in a column"
    ),
    SourceMistake(
      "records s { a text\n n count\n check parts of a make \"All\" within 5% }",
      "wrong-type",
      at: "a make",
      "'n' is of type 'count', and may not be '5%' apart",
      help: "within 5"
    ),
    SourceMistake(
      "records s { a text\n n percent\n check parts of a make \"All\" in n within 5 }",
      "wrong-type",
      at: "a make",
      "'n' is of type 'percent', and may not be '5' apart",
      help: "within 0.5 points"
    ),
    SourceMistake(
      "records s { a text\n headings where a is \"A\" }",
      "wrong-kind",
      at: "a is",
      "'a' is found by its heading, and this asks which row holds headings",
      help: "from column 1"
    ),
    SourceMistake(
      "returns r { y period as \"{year}/{yy}\"\n n number\n keep rows where y is 2020 }",
      "unlike-types",
      at: "2020",
      "a period and a number do not go together",
      help: "2020-21 for a split year"
    ),
    SourceMistake(
      "returns r { y period\n n number\n keep rows where y > 20 }",
      "unlike-types",
      at: "20 }",
      "a period and a number do not go together",
      help: ""
    ),
    SourceMistake(
      "records s { encoding utf8 }",
      "unexpected",
      at: "utf8",
      "expected an encoding",
      help: "did you mean 'utf-8'?"
    ),
    SourceMistake(
      "records s { headings 0 rows }",
      "wrong-number",
      at: "0 rows",
      "the number of headings cannot be 0",
      help: "from 1"
    ),
    SourceMistake(
      "records s { decimal \";\" }",
      "wrong-number",
      at: "\";\"",
      "a decimal sign is a comma or a point",
      help: "decimal \",\""
    ),
    SourceMistake(
      "records s { a number = b as \"{n}\"\n b number }",
      "unexpected",
      at: "as",
      "expected the end of the clause",
      help: "a field that is computed has no spellings"
    ),
    SourceMistake(
      "records s { keep rwos where a is 1\n a number }",
      "unexpected",
      at: "rwos",
      "expected 'rows'",
      help: "did you mean 'rows'?"
    ),
    SourceMistake(
      "records stays { kind one entry }",
      "unexpected",
      at: "entry",
      "expected 'of'",
      help: "write 'of'"
    ),
  ]
}
