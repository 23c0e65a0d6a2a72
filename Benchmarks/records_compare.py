"""Compares what `events.accountability` comes to with the answers of other engines.

    python3 Benchmarks/records_compare.py OURS.csv EXPECTED.csv

OURS is what `evaluate --format csv` prints; EXPECTED has the columns measure, place, quarter and value. Numbers must
agree within a relative 1e-9, counts and sums exactly. Measures that only one of the two has are named and not compared.
"""

import csv
import sys
from fractions import Fraction


def number(text):
    """The number of a cell, a percentage as a share; None where it is not a number."""
    text = text.replace(",", "")
    scale = Fraction(1, 100) if text.endswith("%") else 1
    try:
        return Fraction(text.rstrip("%")) * scale
    except (ValueError, ZeroDivisionError):
        return None


def ours(path):
    rows = {}
    for row in csv.DictReader(open(path, encoding="utf-8")):
        rows[row["measure"], row["place"], row["period"].replace(" ", "")] = row["value"]
    return rows


def expected(path):
    with open(path, encoding="utf-8") as file:
        return {(row["measure"], row["place"], row["quarter"]): row["value"] for row in csv.DictReader(file)}


def main():
    own, other = ours(sys.argv[1]), expected(sys.argv[2])
    measures = {key[0] for key in own} & {key[0] for key in other}
    alone = sorted({key[0] for key in other} - measures)
    different, compared = [], 0
    for key in sorted(key for key in own.keys() | other.keys() if key[0] in measures):
        compared += 1
        left, right = own.get(key), other.get(key)
        a, b = number(left or ""), number(right or "")
        if left == right:
            continue
        exact = b is not None and b.denominator == 1 and a is not None and a.denominator == 1
        bound = 0 if exact else Fraction(1, 10**9) * max(1, abs(b or 0))
        if a is None or b is None or abs(a - b) > bound:
            different.append(f"{' '.join(key)}: {left}, expected {right}")
    print(f"{compared} values of {len(measures)} measures compared, {len(different)} different")
    if alone:
        print("expected and not there:", ", ".join(alone))
    if different or not compared:
        sys.exit("\n".join(different[:20]) or "nothing was compared")


if __name__ == "__main__":
    main()
