#!/usr/bin/env python3
"""Writes the encoding fixtures beside this script, from Python's own codecs: an opinion independent of iconv.

Run without arguments; the same bytes come out every time. NAME.txt is the whole text of NAME.xml in UTF-8,
without a byte-order mark.
"""
import pathlib
import random

here = pathlib.Path(__file__).parent
chance = random.Random(20210715)


def block(first, last):
    return [chr(c) for c in range(first, last + 1)]


def encodable(characters, codec):
    kept = []
    for c in characters:
        try:
            c.encode(codec)
        except UnicodeEncodeError:
            continue
        kept.append(c)
    return kept


def text(characters):
    lines = ["".join(chance.choices(characters, k=60)) for _ in range(40)]
    return "\n".join(lines)


def write(name, codec, declared, characters, mark=b""):
    body = text(characters)
    declaration = f'<?xml version="1.0" encoding="{declared}"?>\n' if declared else ""
    (here / f"{name}.xml").write_bytes(mark + (declaration + f"<a>{body}</a>\n").encode(codec))
    (here / f"{name}.txt").write_bytes((declaration + f"<a>{body}</a>\n").encode("utf-8"))


han = block(0x4E00, 0x9FA5) + list("〇，。；：“”（）《》、—…①㈠Ａ０")
rare = block(0x3400, 0x4DB5) + [chr(c) for c in range(0x20000, 0x2A6D6, 7)] + ["㐀", "𠀀", "€"]

write("gb2312", "gb2312", "GB2312", encodable(han, "gb2312"))
write("gbk", "gbk", "GBK", encodable(han, "gbk"))
write("gb18030", "gb18030", "gb18030", han + rare)
write("gbk-undeclared", "gbk", None, encodable(han, "gbk"))
write("utf-8", "utf-8", "UTF-8", han + rare)
write("utf-8-undeclared", "utf-8", None, han + rare)
write("utf-8-mark", "utf-8", "UTF-8", han + rare, b"\xef\xbb\xbf")
write("utf-16le-mark", "utf-16-le", "UTF-16", han + rare, b"\xff\xfe")
write("utf-16be-mark", "utf-16-be", "UTF-16", han + rare, b"\xfe\xff")
write("utf-16le-bare", "utf-16-le", "UTF-16LE", han + rare)
write("utf-16be-bare", "utf-16-be", "UTF-16BE", han + rare)
