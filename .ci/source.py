"""What the checks share: the tracked files, and Swift text without its comments and string contents."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def tracked(*patterns):
    """Files that git tracks, or would track, as paths from the root; deleted ones left out."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns]
    names = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode().split("\0")
    return sorted({name for name in names if name and (ROOT / name).is_file()})


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def blank(text):
    return re.sub(r"[^\n]", " ", text)


STRING_START = re.compile(r'(#*)("""|")')


def masked(text, keep_strings=False):
    """The same text, same lines and columns, with comments (and string contents) as blanks."""
    out, at, end = [], 0, len(text)
    while at < end:
        if text.startswith("//", at):
            stop = text.find("\n", at)
            stop = end if stop < 0 else stop
            out.append(blank(text[at:stop]))
        elif text.startswith("/*", at):
            stop = end_of_comment(text, at)
            out.append(blank(text[at:stop]))
        elif start := STRING_START.match(text, at):
            stop = end_of_string(text, start)
            out.append(text[at:stop] if keep_strings else blank(text[at:stop]))
        else:
            stop = at + 1
            out.append(text[at])
        at = stop
    return "".join(out)


def end_of_comment(text, at):
    depth, at = 1, at + 2
    while at < len(text) and depth:
        if text.startswith("/*", at):
            depth, at = depth + 1, at + 2
        elif text.startswith("*/", at):
            depth, at = depth - 1, at + 2
        else:
            at += 1
    return at


def end_of_string(text, start):
    hashes, quote = start.group(1), start.group(2)
    at = start.end()
    while at < len(text):
        if text.startswith("\\" + hashes + "(", at):
            at = end_of_interpolation(text, at + len(hashes) + 2)
        elif text[at] == "\\" and not hashes:
            at += 2
        elif text.startswith(quote + hashes, at):
            return at + len(quote) + len(hashes)
        elif quote == '"' and text[at] == "\n":
            return at
        else:
            at += 1
    return at


def end_of_interpolation(text, at):
    depth = 1
    while at < len(text) and depth:
        if start := STRING_START.match(text, at):
            at = end_of_string(text, start)
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at


def finish(check, faults, well):
    """Prints each fault with its place and ends the check."""
    for fault in faults:
        print(f"{check}: {fault}", file=sys.stderr)
    if faults:
        print(f"{check}: {len(faults)} broken", file=sys.stderr)
        sys.exit(1)
    print(f"{check}: {well}")
