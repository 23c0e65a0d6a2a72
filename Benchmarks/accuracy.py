"""Measures the error of the distributions against mpmath with 60 digits.

    swift build -c release --package-path Benchmarks --product DistributionFigures
    python3 Benchmarks/accuracy.py Benchmarks/.build/release/DistributionFigures [CASES] [SEED]

Prints for each function the largest and the median relative error in units of 2^-52, and the arguments of
the largest. Arguments are drawn over the whole range: parameters from tiny to 10^15, values from the middle
to tails of 10^-300.

What a number cannot hold, or mpmath does not find, is not compared, and counted with the reason. An answer
that is missing, or no number where there is one, fails.
"""

import random
import subprocess
import sys

from mpmath import mp, mpf

mp.dps = 60
LEAST = mpf("1e-300")


def normal_upper(x):
    return mp.erfc(x / mp.sqrt(2)) / 2


def decay(slope, curvature, exponent):
    """The integral of exp(-exponent(u)) over u > 0."""
    end = 2 * 140 / (slope + mp.sqrt(slope * slope + 2 * 140 * curvature))
    return mp.quad(lambda u: mp.exp(-exponent(u)), [end * k / 12 for k in range(13)])


def gamma_factor(a, x):
    return mp.exp(a * mp.log(x) - x - mp.loggamma(a))


def gamma_tails(a, x):
    if a < 3000:
        lower = mp.gammainc(a, 0, x, regularized=True) if x < a else None
        upper = mp.gammainc(a, x, mp.inf, regularized=True) if x >= a else None
    else:
        sign = -1 if x < a else 1
        part = decay(abs(a - x), x, lambda u: abs(a - x) * u + x * (mp.expm1(sign * u) - sign * u))
        tail = gamma_factor(a, x) * part
        lower, upper = (tail, None) if x < a else (None, tail)
    return (lower, 1 - lower) if upper is None else (1 - upper, upper)


def beta_factor(a, b, x, y):
    return mp.exp(a * mp.log(x) + b * mp.log(y) - mp.loggamma(a) - mp.loggamma(b) + mp.loggamma(a + b))


def beta_below(a, b, x, y):
    """The lower tail at an x below the mean."""
    if max(a, b) < 3000:
        if x > mpf("0.9"):
            return mp.betainc(a, b, 0, x, regularized=True)
        return beta_factor(a, b, x, y) / a * mp.hyp2f1(a + b, 1, a + 1, x)
    slope = a * y - b * x

    def exponent(u):
        return a * u + (a + b) * mp.log1p(x * mp.expm1(-u))

    if min(a, b) >= 50:
        return beta_factor(a, b, x, y) * decay(slope, (a + b) * x * y, exponent)
    if a < b:
        return beta_factor(a, b, x, y) / a * mp.hyp2f1(a + b, 1, a + 1, x)
    # b is small: the integral up to where nothing is left, with its steep beginning apart
    width = (1 + b) / a
    points = [0] + [width * mpf(2) ** k for k in range(-6, 60)]
    points = [p for p in points if p < 60] + [60]
    return beta_factor(a, b, x, y) * mp.quad(lambda u: mp.exp(-exponent(u)), points)


def beta_tails(a, b, x, y=None):
    y = 1 - x if y is None else y
    if a * y >= b * x:
        lower = beta_below(a, b, x, y)
        return lower, 1 - lower
    upper = beta_below(b, a, y, x)
    return 1 - upper, upper


def student_upper(n, t):
    return beta_tails(mpf(1) / 2, n / 2, t * t / (n + t * t), n / (n + t * t))[1] / 2


def f_upper(m, n, f):
    return beta_tails(m / 2, n / 2, m * f / (m * f + n), n / (m * f + n))[1]


def poisson_density(mean, k):
    return mp.exp(k * mp.log(mean) - mean - mp.loggamma(k + 1))


def binomial_density(n, p, k):
    chosen = mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1)
    return mp.exp(chosen + k * mp.log(p) + (n - k) * mp.log(1 - p))


# How much the chance at the answer misses the one asked for, brought to the scale of the answer.
def gamma_quantile_error(a, p, answer):
    lower, upper = gamma_tails(a, answer)
    missing = lower - p if p < 0.5 else (1 - p) - upper
    return missing / gamma_factor(a, answer)


def student_quantile_error(n, p, answer):
    upper = student_upper(n, abs(answer))
    missing = upper - min(p, 1 - p)
    odds = answer * answer / n
    density = beta_factor(mpf(1) / 2, n / 2, odds / (1 + odds), 1 / (1 + odds))
    return missing / density if answer else mpf(0)


def beta_quantile_error(a, b, p, answer):
    lower, upper = beta_tails(a, b, answer)
    missing = lower - p if p < 0.5 else (1 - p) - upper
    return missing * (1 - answer) / beta_factor(a, b, answer, 1 - answer)


def normal_quantile_error(p, answer):
    missing = normal_upper(abs(answer)) - min(p, 1 - p)
    density = mp.exp(-answer * answer / 2) / mp.sqrt(2 * mp.pi)
    return missing / density / abs(answer) if answer else mpf(0)


def spread(low, high):
    return 10 ** random.uniform(low, high)


def chance():
    small = spread(-250, 0) if random.random() < 0.5 else random.random()
    return small if 0 < small < 1 else 0.5


def gamma_arguments():
    a = spread(-6, 15)
    sigma = a**0.5
    x = a + random.uniform(-30, 30) * sigma if a > 1 and random.random() < 0.7 else a * spread(-2, 2)
    return (a, abs(x) or a)


def beta_arguments():
    a, b = spread(-3, 15), spread(-3, 15)
    if random.random() < 0.5:
        a, b = spread(-1, 4), spread(-1, 4)
    sigma = (1 / a + 1 / b) ** 0.5
    odds = a / b * 2.718281828 ** max(min(random.uniform(-20, 20) * sigma, 200), -200)
    return (a, b, odds / (1 + odds))


def student_arguments():
    return (spread(-1, 15), spread(-3, 2))


def f_arguments():
    return (spread(-1, 8), spread(-1, 8), spread(-1, 1))


def poisson_arguments():
    mean = spread(-3, 15)
    return (mean, float(int(abs(mean + random.uniform(-20, 20) * (mean**0.5 + 1)))))


def binomial_arguments():
    n = float(int(spread(0, 15)))
    p = random.random() if random.random() < 0.5 else spread(-12, 0)
    k = int(n * p + random.uniform(-20, 20) * ((n * p * (1 - p)) ** 0.5 + 1))
    return (n, p, float(min(max(k, 0), int(n))))


FUNCTIONS = [
    ("normal-density", lambda: (random.uniform(-38, 38),), lambda x: mp.npdf(x)),
    ("normal-upper", lambda: (random.uniform(-8, 37),), normal_upper),
    ("normal-quantile", lambda: (chance(),), normal_quantile_error),
    ("log-gamma", lambda: (spread(-300, 15) if random.random() < 0.5 else random.uniform(0, 5),), mp.loggamma),
    ("digamma", lambda: (spread(-100, 15) if random.random() < 0.5 else random.uniform(0, 5),), mp.digamma),
    ("gamma-density", gamma_arguments, lambda a, x: gamma_factor(a, x) / x),
    ("gamma-lower", gamma_arguments, lambda a, x: gamma_tails(a, x)[0]),
    ("gamma-upper", gamma_arguments, lambda a, x: gamma_tails(a, x)[1]),
    ("gamma-quantile", lambda: (spread(-1, 12), chance()), gamma_quantile_error),
    ("poisson-density", poisson_arguments, poisson_density),
    ("binomial-density", binomial_arguments, binomial_density),
    ("beta-lower", beta_arguments, lambda a, b, x: beta_tails(a, b, x)[0]),
    ("beta-upper", beta_arguments, lambda a, b, x: beta_tails(a, b, x)[1]),
    ("beta-quantile", lambda: (spread(-1, 8), spread(-1, 8), chance()), beta_quantile_error),
    ("student-upper", student_arguments, student_upper),
    ("student-quantile", lambda: (spread(-0.3, 12), chance()), student_quantile_error),
    ("f-upper", f_arguments, f_upper),
]


def answers(program, questions):
    text = "\n".join(" ".join([name, *map(repr, numbers)]) for name, numbers in questions)
    run = subprocess.run([program], input=text + "\n", capture_output=True, text=True, check=True)
    lines = run.stdout.splitlines()
    if len(lines) != len(questions):
        sys.exit(f"{len(questions)} questions, and {len(lines)} answers")
    return lines


class Skipped(Exception):
    """A case that cannot be compared, and why."""


def held(value):
    """A value that a number holds with all its digits."""
    if not LEAST < abs(value) < 1 / LEAST:
        raise Skipped("beyond what a number holds")
    return value


def error_of(name, reference, numbers, answer):
    """The relative error of an answer in units of 2^-52."""
    exact = [mpf(number) for number in numbers]
    try:
        found = mpf(float(answer))
    except ValueError:
        raise AssertionError(f"{name} {numbers}: {answer}") from None
    try:
        if name.endswith("quantile"):
            if name == "beta-quantile" and found > mpf("0.9999"):
                raise Skipped("a number cannot hold what is left of 1")
            return float(abs(reference(*exact, held(found))) * 2**52)
        return float(abs(found / held(reference(*exact)) - 1) * 2**52)
    except (mp.NoConvergence, ZeroDivisionError) as problem:
        raise Skipped(f"mpmath: {type(problem).__name__}") from None


def main():
    program = sys.argv[1]
    cases = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    random.seed(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    wanted = sys.argv[4:]
    wrong = []
    for name, draw, reference in FUNCTIONS:
        if wanted and name not in wanted:
            continue
        questions = [(name, draw()) for _ in range(cases)]
        errors, skipped = [], {}
        for (_, numbers), answer in zip(questions, answers(program, questions), strict=True):
            try:
                errors.append((error_of(name, reference, numbers, answer), numbers))
            except Skipped as reason:
                skipped[str(reason)] = skipped.get(str(reason), 0) + 1
            except AssertionError as problem:
                wrong.append(str(problem))
        if not errors:
            wrong.append(f"{name}: nothing was compared")
            continue
        errors.sort(key=lambda entry: entry[0])
        largest, numbers = errors[-1]
        median = errors[len(errors) // 2][0]
        print(f"{name:18} {len(errors):5} cases, median {median:8.2f}, largest {largest:10.2f} at {numbers}")
        for reason, count in skipped.items():
            print(f"{'':18} {count:5} not compared: {reason}")
    if wrong:
        sys.exit("\n".join(wrong[:20]))


if __name__ == "__main__":
    main()
