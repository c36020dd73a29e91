"""Writes ../OracleVectors.swift: verdicts of independent libraries, run once, committed as a table.

    python3 -m venv /tmp/oracle && /tmp/oracle/bin/pip install python-stdnum==2.2 cn2an==0.5.24
    /tmp/oracle/bin/python make_oracle.py

python-stdnum judges the last check digit of a social credit code (not the organisation code within; it refuses the letters
that GB 32100 allows in places 1 and 2, so none are drawn) and an identity
number's date and check digit; cn2an writes capitals and ordinary numerals and reads them back.
"""

import pathlib
import random

import cn2an
from stdnum.cn import ric, uscc
from stdnum.exceptions import ValidationError

random.seed(32100)
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
REGIONS = ["110105", "410102", "410105", "650102", "330106", "510104", "230103"]


def organisation_digit(body):
    total = sum(int(c, 36) * w for c, w in zip(body, [3, 7, 9, 10, 5, 8, 4, 2]))
    return "0X987654321"[total % 11]


def codes():
    for index in range(45):
        body = "".join(random.choice(ALPHABET) for _ in range(8))
        front = random.choice(["91", "92", "93", "11", "12", "52"]) + random.choice(REGIONS) + body
        front += organisation_digit(body)
        number = front + uscc.calc_check_digit(front)
        if index % 3 == 2:
            place = 17
            number = number[:place] + random.choice(ALPHABET)
        yield number, uscc.is_valid(number)


def is_number(number):
    """ric.validate without the place table, which refuses a region coded after the birth (most begin in 1980)."""
    try:
        ric.get_birth_date(number)
    except ValidationError:
        return False
    return number[-1] == ric.calc_check_digit(number)


def numbers():
    for index in range(60):
        year, month, day = random.randint(1930, 2024), random.randint(1, 12), random.randint(1, 31)
        front = f"{random.choice(REGIONS)}{year:04}{month:02}{day:02}{random.randint(0, 999):03}"
        number = front + ric.calc_check_digit(front + "0")
        if index % 4 == 3:
            number = number[:17] + random.choice("0123456789X")
        yield number, is_number(number)


def amounts():
    yuan = [0, 1, 10, 11, 20, 100, 101, 110, 1000, 1001, 1010, 10000, 10001, 100000, 107000, 1000000, 100000000]
    yuan += [random.randint(0, 10 ** random.randint(1, 11)) for _ in range(50)]
    for value in yuan:
        fen = value * 100 + random.choice([0, 0, 5, 10, 53, 99, random.randint(0, 99)])
        if fen == 0:
            continue
        yield cn2an.an2cn(f"{fen // 100}.{fen % 100:02}", "rmb"), fen


def numerals():
    for value in sorted(set([1, 10, 11, 19, 20, 21, 100, 101, 110, 111, 119, 1000, 1001, 1010, 1100, 1260, 9999]
                            + [random.randint(1, 9999) for _ in range(50)])):
        text = cn2an.an2cn(value)
        assert cn2an.cn2an(text) == value
        yield text, value


def table(name, comment, rows):
    lines = "\n".join(f"    {a} {str(b).lower()}" for a, b in rows)
    return f'  /// {comment}\n  static let {name} = rows(\n    """\n{lines}\n    """)\n'


out = pathlib.Path(__file__).parent.parent / "OracleVectors.swift"
out.write_text(
    "/// What independent libraries say; written by Oracle/make_oracle.py, not by hand.\n"
    "enum OracleVectors {\n"
    + "\n".join([
        table("codes", "python-stdnum 2.2, cn.uscc", codes()),
        table("numbers", "python-stdnum 2.2, cn.ric", numbers()),
        table("amounts", "cn2an 0.5.24, in fen", amounts()),
        table("numerals", "cn2an 0.5.24", numerals()),
    ])
    + "\n  private static func rows(_ table: String) -> [(text: String, answer: String)] {\n"
    "    table.split(separator: \"\\n\").map { line in\n"
    "      let cells = line.split(separator: \" \")\n"
    "      return (String(cells[0]), String(cells[1]))\n"
    "    }\n  }\n}\n")
