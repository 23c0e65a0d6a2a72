#!/bin/bash
# Writes what fuzzing begins with into a folder: every framework of the repository as an input, with the
# files that it names behind it, and the words of the grammar as a dictionary.
#
#     bash Tests/Fuzz/seeds.sh FOLDER
#
# Nothing of this is kept in the repository, so that it cannot differ from what it is made of.
set -euo pipefail
folder=$(mkdir -p "${1:?which folder?}" && cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mkdir -p "$folder"/{frameworks,returns,tables}

# The words and signs in quotation marks in the grammar, and what the lexer alone knows.
{
  awk '/^```/ { inside = /ebnf/ } inside' Documentation/Language/grammar.md \
    | grep -oE '"[^" ]+"' | grep -v '\\'
  printf '"%s"\n' '//' '{' '}' '(' ')' '|' ',' '`' '%' '^' '<=' '>=' '\"' '\"\"\"' '\\u{' \
    '2025-26' '2025-26 Q3' '2026-03-31' '1,200' '60%' '0.5' '2026.1.2' '//// file ' '\xc3\xa9' \
    '\xef\xbb\xbf' '\xcc\x81' '\x0d\x0a' '-' '{year}' '{month-name}'
} | sort -u >"$folder/dictionary"

# Frameworks that stand as files, and what stands beside them.
for framework in Examples/*/*.accountability; do
  {
    cat "$framework"
    for table in "$(dirname "$framework")"/*.csv; do
      if grep -qF "\"$(basename "$table")\"" "$framework"; then
        printf '//// file %s\n' "$(basename "$table")"
        head -n 40 "$table"
      fi
    done
  } >"$folder/frameworks/$(basename "$framework" .accountability)"
done

# Fences of the pages. The inside of a framework stands behind the prelude; files of a page stand
# behind each of its frameworks.
prelude=$(awk '
  /^```/ { inside = /^```accountability prelude/; next }
  inside
' Documentation/Language/README.md)
for page in README.md Documentation/*.md Documentation/Language/*.md Documentation/Diagnostics/*.md; do
  name=$(basename "$(dirname "$page")")-$(basename "$page" .md)
  awk -v out="$folder/frameworks/$name" -v prelude="$prelude" '
    function begin() {
      if ($1 !~ /^```accountability$/ && $0 !~ /file=/) return
      if (match($0, /file=[^ ]+/)) {
        files = files "//// file " substr($0, RSTART + 5, RLENGTH - 5) "\n"
        kind = "file"
        return
      }
      kind = "framework"
      number += 1
      text[number] = ""
    }
    /^```/ {
      if (kind == "") begin()
      else kind = ""
      next
    }
    kind == "file" { files = files $0 "\n" }
    kind == "framework" { text[number] = text[number] $0 "\n" }
    END {
      for (i = 1; i <= number; i++) {
        file = out "-" i
        if (text[i] ~ /^framework /) printf "%s%s", text[i], files >file
        else printf "framework x \"X\" {\n%s\n%s}\n%s", prelude, text[i], files >file
        close(file)
      }
    }
  ' "$page"
done

# Tables of definitions, and what differs from them in form.
for table in Examples/*/*.csv; do
  head -n 20 "$table" >"$folder/tables/$(basename "$table" .csv)"
done
printf '\xef\xbb\xbfname,target\r\n"a ""b""",1\r\nc,60%%\r\n' >"$folder/tables/quoted"
printf 'name;target\rä;"1\n2"\r' >"$folder/tables/odd"

# Files that partners might send, one for each declaration of ReturnsInvariants; the first byte says which.
printf '\0When,Area,Who,N,Top,Bottom,Low,High,Note\r\n2025-26 Q1,town,C,3,3,4,1,5,\r\n2025,T-1,X,"1,000",,,,,*\r\n' \
  >"$folder/returns/plain"
printf '\1Title\nArea,Left (Outreach),,Left (Shelter),,Left (All),\n,Persons,Back,Persons,Back,Persons,Back\ntown,4,1,NA,,9,2\n* note,,,,,,\n' \
  >"$folder/returns/wide"
printf '\2Ann\xe9e;Poste;D\xe9pense;Part;Quota;Pr\xeat;Re\xe7u\nexercice 2024;1;1 234,50 \x80;3,5 %%;0,5;oui;03/04/2025\n' \
  >"$folder/returns/accounts"
printf '\3Area,2024,2025 (provisional)\ntown,82.1,..\nhill,=1+1,-3e5\n' >"$folder/returns/years"
printf '\4\xff\xfeD\0a\0y\0,\0N\0\n\0002\0000\0002\0005\0-\0000\0003\0-\0000\0001\0,\0001\0\n\0' \
  >"$folder/returns/utf-16"
printf '\5[{"when": "2025", "area": {"code": "town"}, "value": 1.5, "status": null}, {"when": "2025/26"}]' \
  >"$folder/returns/objects"
printf '\5{"when": "2025", "area": {"code": "hill"}, "value": 7}\n{"when": 2024, "value": "x"}\n' \
  >"$folder/returns/lines"
printf '\6Table 1: men,,\nArea,2023,2024,Back (2024),Notes\ntown,1,2,3,a\nT-1,x,,,\n,,\nTable 2: women\nPlace,2024-25,Surname\nhill,5,\nSource: us,\n' \
  >"$folder/returns/blocks"
printf '\7Year,Got,Who,Kind,N,Note\n2024,2025-01-20,C,All,5,\n,2025-01-20,C,a,-2,\n2024,2025-01-20,C,a,2,\n2024,,X,,3,*\n2025,,Clinic,b,,*\n' \
  >"$folder/returns/carried"
