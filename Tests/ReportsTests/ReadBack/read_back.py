"""Reads reports as other programs do, with Python's own readers, and says what verdicts and findings they hold.

    read_back.py FOLDER    prints {file name: {"verdicts": [[requirement, state, earned, standard]], "findings": [id],
                           "formulas": count, "numbers": count}} as JSON
"""
import csv
import decimal
import json
import os
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

NS = "{urn:anjuan:report:1}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
STATES = {
    "符合": "met", "部分符合": "partial", "不符合": "unmet", "因前项缺失不得分": "blocked", "不涉及": "notApplicable",
    "待定": "undecided", "程序错误": "error", "not applicable": "notApplicable",
}
COLUMNS = {
    "评查项目": "requirement", "Requirement": "requirement", "结论": "state", "Verdict": "state", "实得分": "earned",
    "Earned": "earned", "标准分": "standard", "Points": "standard", "问题编号": "finding", "Finding id": "finding",
    "行别": "row", "Row": "row", "申辩结果": "outcome", "Outcome of the objection": "outcome",
}


def points(text):
    return str(decimal.Decimal(text).quantize(decimal.Decimal("0.01")))


def verdict(requirement, state, earned, standard):
    return [requirement, STATES.get(state, state), points(earned), points(standard)]


def read_json(path):
    report = json.load(open(path, encoding="utf-8"))
    return {
        "verdicts": [verdict(v["requirement"], v["state"], v["earned"], v["standard"]) for v in report["verdicts"]],
        "findings": [f["id"] for v in report["verdicts"] for f in v["findings"]],
    }


def read_xml(path):
    verdicts = ET.parse(path).getroot().find(NS + "verdicts").findall(NS + "verdict")
    return {
        "verdicts": [verdict(*(v.get(k) for k in ("requirement", "state", "earned", "standard"))) for v in verdicts],
        "findings": [f.get("id") for v in verdicts for f in v.find(NS + "findings")],
    }


def records(rows):
    names = [COLUMNS.get(heading, heading) for heading in rows[0]]
    return [dict(zip(names, row + [""] * len(names))) for row in rows[1:]]


def read_csv(path):
    def text(cell):
        return cell[1:] if re.match("' *[=+\\-@＝＋－＠]", cell) else cell

    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert all(len(row) == len(rows[0]) for row in rows), "rows of different length"
    found = [{name: text(cell) for name, cell in row.items()} for row in records(rows)]
    kinds = ("评查项目", "Requirement")
    return {
        "verdicts": [verdict(r["requirement"], r["state"], r["earned"], r["standard"]) for r in found if r["row"] in kinds],
        "findings": [r["finding"] for r in found if r["finding"]],
        "outcomes": [r["outcome"] for r in found if r["outcome"]],
    }


def read_xlsx(path):
    """Rows of every sheet, read from the parts of the file."""
    counts = {"formulas": 0, "numbers": 0}

    def unescaped(text):
        return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)

    with zipfile.ZipFile(path) as book:
        strings = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in ET.fromstring(book.read("xl/sharedStrings.xml")):
                strings.append(unescaped("".join(t.text or "" for t in item.iter(SHEET + "t"))))

        def cell(node):
            counts["formulas"] += len(node.findall(SHEET + "f"))
            value = node.find(SHEET + "v")
            if value is None:
                return ""
            if node.get("t") == "s":
                return strings[int(value.text)]
            counts["numbers"] += 1
            return value.text

        def column(node):
            number = 0
            for letter in re.match("[A-Z]+", node.get("r")).group():
                number = number * 26 + ord(letter) - 64
            return number - 1

        def rows(number):
            for row in ET.fromstring(book.read(f"xl/worksheets/sheet{number}.xml")).iter(SHEET + "row"):
                cells = {column(node): cell(node) for node in row}
                yield [cells.get(index, "") for index in range(max(cells) + 1)]

        sheets = [list(rows(number)) for number in range(1, 8)]
    return {
        "verdicts": [verdict(r["requirement"], r["state"], r["earned"], r["standard"]) for r in records(sheets[1])],
        "findings": [r["finding"] for r in records(sheets[2])],
        "outcomes": [r["outcome"] for r in records(sheets[2]) if r["outcome"]],
        **counts,
    }


def read_sarif(path):
    run = json.load(open(path, encoding="utf-8"))["runs"][0]
    return {"verdicts": [], "findings": [r["partialFingerprints"]["anjuanFindingId/v1"] for r in run["results"]]}


READERS = {"json": read_json, "xml": read_xml, "csv": read_csv, "xlsx": read_xlsx, "sarif": read_sarif}


def read(folder):
    return {
        name: {"formulas": 0, "numbers": 0, **READERS[name.rsplit(".", 1)[1]](os.path.join(folder, name))}
        for name in sorted(os.listdir(folder))
    }


if __name__ == "__main__":
    json.dump(read(sys.argv[1]), sys.stdout)
