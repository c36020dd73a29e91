#!/usr/bin/env python3
"""Writes the zip fixtures beside this script: packed ones, since the tests' own maker only stores.

Run without arguments; the same bytes come out every time for one version of zlib.
"""
import io
import pathlib
import struct
import zipfile

here = pathlib.Path(__file__).parent


def packed(content, name="case.xml"):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def overlapping():
    """Two directory lines for the bytes of one entry, each with a name that its own header has."""
    sound = packed(b"<a/>")
    start = sound.index(b"PK\x01\x02")
    end = sound.index(b"PK\x05\x06")
    line = sound[start:end]
    lines = line + b"".join(line.replace(b"case.xml", b"copy%d.xml" % n) for n in range(1, 5))
    lines = lines.replace(b"copy", b"cas")
    record = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 5, 5, len(lines), start, 0)
    return sound[:start] + lines + record


def huge_count():
    """A long end record that counts 2**32 entries in a directory of one."""
    sound = packed(b"<a/>")
    start = sound.index(b"PK\x01\x02")
    end = sound.index(b"PK\x05\x06")
    count = 2**32
    size = end - start
    long_record = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, count, count, size, start)
    locator = struct.pack("<IIQI", 0x07064B50, 0, end, 1)
    record = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return sound[:end] + long_record + locator + record


(here / "packed.zip").write_bytes(packed(("<a>" + "案卷" * 5000 + "</a>").encode()))
(here / "bomb.zip").write_bytes(packed(b"<a>" + b" " * 8_000_000 + b"</a>"))
(here / "overlap.zip").write_bytes(overlapping())
(here / "huge-count.zip").write_bytes(huge_count())
