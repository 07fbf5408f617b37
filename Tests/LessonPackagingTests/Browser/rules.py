"""What a run-time accepts: the order of calls, the words, the forms of values (SCORM 1.2 RTE 3, SCORM 2004 RTE 4)."""

import re

# One character for an option, so that every run-time takes it; several right ones are several patterns.
OPTION = r"[0-9a-z]"
DECIMAL = r"-?\d+(\.\d{1,7})?"

V12 = {
    "initialize": "LMSInitialize", "terminate": "LMSFinish", "get": "LMSGetValue", "set": "LMSSetValue", "commit": "LMSCommit",
    "status": "cmi.core.lesson_status", "location": "cmi.core.lesson_location", "exit": "cmi.core.exit",
    "time": "cmi.core.session_time", "score": "cmi.core.score.raw", "mode": "cmi.core.lesson_mode",
    "writable": {
        "cmi.core.lesson_status": r"passed|completed|failed|incomplete|browsed",
        "cmi.core.lesson_location": r"[ -~]{0,255}",
        "cmi.core.exit": r"time-out|suspend|logout|",
        "cmi.core.session_time": r"\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?",
        "cmi.core.score.raw": r"100|\d{1,2}(\.\d+)?", "cmi.core.score.min": r"0", "cmi.core.score.max": r"100",
        "cmi.suspend_data": r"[ -~]{0,4096}",
        "cmi.objectives.n.id": r"[A-Za-z0-9_-]{1,255}", "cmi.objectives.n.status": r"passed|completed",
        "cmi.interactions.n.id": r"[A-Za-z0-9_-]{1,255}", "cmi.interactions.n.type": r"choice",
        "cmi.interactions.n.objectives.n.id": r"[A-Za-z0-9_-]{1,255}",
        "cmi.interactions.n.time": r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d",
        "cmi.interactions.n.correct_responses.n.pattern": OPTION, "cmi.interactions.n.student_response": OPTION,
        "cmi.interactions.n.result": r"correct|wrong",
        "cmi.interactions.n.latency": r"\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?",
    },
    "readable": {
        "cmi.core.lesson_mode", "cmi.core.credit", "cmi.core.lesson_status", "cmi.suspend_data", "cmi.objectives._count",
        "cmi.objectives.n.id", "cmi.interactions._count",
    },
    "errors": {"LMSGetLastError", "LMSGetErrorString"},
}

V2004 = {
    "initialize": "Initialize", "terminate": "Terminate", "get": "GetValue", "set": "SetValue", "commit": "Commit",
    "status": "cmi.completion_status", "location": "cmi.location", "exit": "cmi.exit", "time": "cmi.session_time",
    "score": "cmi.score.raw", "mode": "cmi.mode",
    "writable": {
        "cmi.completion_status": r"completed|incomplete|not attempted|unknown",
        "cmi.success_status": r"passed|failed|unknown",
        "cmi.location": r"[ -~]{0,1000}",
        "cmi.exit": r"time-out|suspend|logout|normal|",
        "cmi.session_time": r"P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?",
        "cmi.score.raw": DECIMAL, "cmi.score.min": r"0", "cmi.score.max": r"100",
        "cmi.score.scaled": r"-?(0(\.\d{1,7})?|1(\.0+)?)",
        "cmi.progress_measure": r"0(\.\d{1,7})?|1(\.0+)?",
        "cmi.suspend_data": r"[ -~]{0,64000}",
        "cmi.objectives.n.id": r"[A-Za-z0-9_.-]{1,4000}", "cmi.objectives.n.completion_status": r"completed",
        "cmi.objectives.n.success_status": r"passed",
        "cmi.interactions.n.id": r"[A-Za-z0-9_.-]{1,4000}", "cmi.interactions.n.type": r"choice",
        "cmi.interactions.n.objectives.n.id": r"[A-Za-z0-9_.-]{1,4000}",
        "cmi.interactions.n.timestamp": r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d",
        "cmi.interactions.n.correct_responses.n.pattern": OPTION, "cmi.interactions.n.learner_response": OPTION,
        "cmi.interactions.n.result": r"correct|incorrect",
        "cmi.interactions.n.latency": r"PT\d+H\d+M\d+(\.\d{1,2})?S",
        "cmi.interactions.n.description": r"\{lang=[a-z]{2}\}(?s:.){1,241}",
    },
    "readable": {
        "cmi.mode", "cmi.credit", "cmi.completion_status", "cmi.suspend_data", "cmi.objectives._count",
        "cmi.objectives.n.id", "cmi.interactions._count",
    },
    "errors": {"GetLastError", "GetErrorString"},
}

VERSIONS = {"scorm12": V12, "scorm2004": V2004}


def broken(log, version):
    """Everything in a finished log that a run-time would refuse, as sentences."""
    names = [entry["name"] for entry in log]
    found = []
    if names.count(version["initialize"]) != 1 or names[0] != version["initialize"]:
        found.append(f"initialises not exactly once and first: {names}")
    if names.count(version["terminate"]) != 1 or names[-1] != version["terminate"]:
        found.append(f"terminates not exactly once and last: {names[-4:]}")
    found += out_of_order(log, version)
    for entry in log:
        name, arguments = entry["name"], entry["arguments"]
        if not entry["strings"]:
            found.append(f"an argument is no string: {entry}")
        if name in (version["initialize"], version["terminate"], version["commit"]):
            if arguments != [""]:
                found.append(f"{name} takes one empty string: {arguments}")
        elif name == version["get"]:
            if general(arguments[0]) not in version["readable"]:
                found.append(f"reads {arguments[0]}")
        elif name == version["set"]:
            pattern = version["writable"].get(general(arguments[0]))
            if pattern is None or not re.fullmatch(pattern, arguments[1]):
                found.append(f"writes {arguments[0]} = {arguments[1]!r}")
        elif name not in version["errors"]:
            found.append(f"calls {name}")
    return found


def general(element):
    """The element with every number of a list in its place taken off."""
    return re.sub(r"\.\d+\.", ".n.", element)


def out_of_order(log, version):
    """Entries of a list that do not begin with id and then type, or that leave a hole."""
    found, begun = [], {}
    for entry in log:
        if entry["name"] != version["set"]:
            continue
        match = re.match(r"(cmi\.(?:interactions|objectives))\.(\d+)\.(.+)", entry["arguments"][0])
        if not match:
            continue
        name, number, part = match.group(1), int(match.group(2)), match.group(3)
        parts = begun.setdefault((name, number), [])
        parts.append(part)
        wanted = ["id", "type"] if name.endswith("interactions") else ["id"]
        # An entry of an earlier visit is not begun again, only an objective's outcome is told once more.
        if parts[: len(wanted)] != wanted[: len(parts)]:
            found.append(f"begins {name}.{number} with {parts}")
    return found


def written(log, version):
    """The last value written to each element."""
    return {entry["arguments"][0]: entry["arguments"][1] for entry in log if entry["name"] == version["set"]}
