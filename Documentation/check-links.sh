#!/bin/bash
# Checks that every relative link in the repository's Markdown leads to a file or heading that is
# there. Prints `file:line: error: …` for each that does not, and exits with 1 if there is one.
#
# DocC's catalogues are left out: `docc` checks their links. Addresses on the network are not asked.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/.."

find . -name '.?*' -prune -o -name '*.docc' -prune -o -print | sort | awk '
# Which characters GitHub leaves out of an anchor: all but letters, digits, spaces, "-" and "_".
# Beyond ASCII, the common punctuation and signs stand here; every other character counts as a letter.
BEGIN {
  signs = "– — … ‘ ’ “ ” « » · × ÷ − ± ≤ ≥ ≠ → ← ↔ ∪ ∩ ∈ ° § ✓ ✗"
  signCount = split(signs, sign, " ")
}

{
  path = substr($0, 3)
  if (path == "") next
  exists[path] = 1
  if (path ~ /\.md$/) pages[++pageCount] = path
}

END {
  exists["."] = 1
  for (page = 1; page <= pageCount; page++) readPage(pages[page])
  for (link = 1; link <= linkCount; link++) checkLink(linkPage[link], linkLine[link], linkTarget[link])
  if (problems) {
    printf "%d of %d links lead nowhere\n", problems, linkCount > "/dev/stderr"
    exit 1
  }
  printf "%d relative links in %d Markdown files lead somewhere\n", linkCount, pageCount
}

function readPage(path,    line, number, fence, marker, previous) {
  while ((getline line < path) > 0) {
    number++
    sub(/\r$/, "", line)
    if (match(line, /^[ \t>]*(```+|~~~+)/)) {
      marker = substr(line, 1, RLENGTH)
      gsub(/[ \t>]/, "", marker)
      if (fence == "") { fence = marker; previous = ""; continue }
      if (index(marker, fence) == 1) { fence = ""; continue }
    }
    if (fence != "") continue
    if (line ~ /^ ? ? ?#+[ \t]/) addHeading(path, line)
    else if (previous ~ /[^ \t]/ && line ~ /^ ? ? ?(==+|--+)[ \t]*$/) addHeading(path, previous)
    previous = line
    readLinks(path, number, line)
  }
  close(path)
}

function addHeading(path, text,    slug, i) {
  sub(/^ *#+[ \t]+/, "", text)
  sub(/[ \t]+#*[ \t]*$/, "", text)
  while (match(text, /\]\([^)]*\)/)) {
    text = substr(text, 1, RSTART - 1) substr(text, RSTART + RLENGTH)
  }
  slug = tolower(text)
  for (i = 1; i <= signCount; i++) gsub(sign[i], "", slug)
  gsub(/[\001-\037!-,.\/:-@\[-^`{-\177]/, "", slug)
  gsub(/ /, "-", slug)
  i = headingCount[path, slug]++
  anchors[path, (i ? slug "-" i : slug)] = 1
}

function readLinks(path, number, line,    target, start) {
  line = withoutCode(line)
  # <a id="…">, href="…" and src="…"
  while (match(line, /(id|name|href|src)="[^"]*"/)) {
    target = substr(line, RSTART, RLENGTH)
    line = substr(line, 1, RSTART - 1) substr(line, RSTART + RLENGTH)
    if (target ~ /^(id|name)/) anchors[path, unquoted(target)] = 1
    else addLink(path, number, unquoted(target))
  }
  # [name]: target
  if (line ~ /^ ? ? ?\[[^]^][^]]*\]:[ \t]*[^ \t]/) {
    target = line
    sub(/^[^]]*\]:[ \t]*/, "", target)
    addLink(path, number, target)
    return
  }
  # [text](target), [text](target "title") and the same for pictures, one inside the other too
  while ((start = index(line, "](")) > 0) {
    line = substr(line, start + 2)
    addLink(path, number, upToClosing(line))
  }
}

function unquoted(attribute) {
  sub(/^[a-z]*="/, "", attribute)
  sub(/"$/, "", attribute)
  return attribute
}

function withoutCode(line,    result, marker, rest, end) {
  while (match(line, /`+/)) {
    marker = substr(line, RSTART, RLENGTH)
    rest = substr(line, RSTART + RLENGTH)
    result = result substr(line, 1, RSTART - 1)
    end = index(rest, marker)
    if (end == 0) { line = rest; continue }
    line = substr(rest, end + length(marker))
  }
  return result line
}

# A target ends where its own brackets close: `](a_(b).md)`.
function upToClosing(text,    i, c, depth) {
  for (i = 1; i <= length(text); i++) {
    c = substr(text, i, 1)
    if (c == "(") depth++
    else if (c == ")" && depth-- <= 0) break
  }
  return substr(text, 1, i - 1)
}

function addLink(path, number, target) {
  sub(/^[ \t]+/, "", target)
  if (target ~ /^</) { sub(/^</, "", target); sub(/>.*$/, "", target) }
  else sub(/[ \t].*$/, "", target)
  if (target ~ /^[a-zA-Z][a-zA-Z0-9+.-]*:/ || target ~ /^\/\//) return
  linkPage[++linkCount] = path
  linkLine[linkCount] = number
  linkTarget[linkCount] = target
}

function checkLink(page, number, target,    file, anchor, hash) {
  hash = index(target, "#")
  anchor = hash ? substr(target, hash + 1) : ""
  file = hash ? substr(target, 1, hash - 1) : target
  gsub(/%20/, " ", file)
  if (target == "") return report(page, number, "a link without a target")
  file = file == "" ? page : normalised(file ~ /^\// ? substr(file, 2) : folder(page) file)
  if (file == "") return report(page, number, "\"" target "\" leads out of the repository")
  if (!(file in exists)) return report(page, number, "\"" target "\": no file \"" file "\"")
  if (anchor == "" || file !~ /\.md$/ || (file, anchor) in anchors) return
  report(page, number, "\"" target "\": no heading \"#" anchor "\" in \"" file "\"")
}

function report(page, number, message) {
  problems++
  printf "%s:%d: error: %s\n", page, number, message > "/dev/stderr"
}

function folder(path) {
  return match(path, /.*\//) ? substr(path, 1, RLENGTH) : ""
}

# The path without "." and ".."; empty where it climbs out.
function normalised(path,    parts, count, i, depth, kept, result) {
  count = split(path, parts, "/")
  for (i = 1; i <= count; i++) {
    if (parts[i] == "" || parts[i] == ".") continue
    if (parts[i] != "..") { kept[++depth] = parts[i]; continue }
    if (depth-- == 0) return ""
  }
  for (i = 1; i <= depth; i++) result = result (i > 1 ? "/" : "") kept[i]
  return result == "" ? "." : result
}
'
