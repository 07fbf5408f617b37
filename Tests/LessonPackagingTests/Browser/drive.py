"""Drives the packs in a real Chromium. Use: drive.py SAMPLES SHIPPED

SAMPLES holds packs of three small lessons (ordinary, sensitive, kindergarten), SHIPPED the packs of the repository.
Prints every broken promise and exits 1 when there is any.
"""

import functools
import glob
import http.server
import os
import re
import sys
import tempfile
import threading
import zipfile

sys.dont_write_bytecode = True
from chromium import Chromium
from rules import VERSIONS, broken, written

HERE = os.path.dirname(os.path.abspath(__file__))
SHOWN = "document.querySelector('.screen:not([hidden]):not(.pass[hidden] *)')"
faults, checks = [], 0


def hold(promise, kept, detail=""):
    global checks
    checks += 1
    if not kept:
        faults.append(f"{promise} {detail}".strip())


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


class Visit:
    """One launch of a SCO inside the little LMS."""

    def __init__(self, browser, address, format, pack, store=None, mood="kind", deep=False, page="index.html"):
        self.version = VERSIONS[format]
        self.page = browser.page(f"{address}/lms.html")
        name = "1.2" if format == "scorm12" else "2004"
        self.page.run(f"offer({name!r}, {store or {}!r}, {mood!r}); launch('{address}/{format}/{pack}/{page}', {str(deep).lower()})")
        self.page.until("sco().document && sco().document.documentElement.className === 'js'")

    def inside(self, expression):
        return self.page.run(f"sco().eval({expression!r})")

    def choose(self, number):
        self.inside(f"document.querySelector('[data-go=\"{number}\"]').click()")

    def forward(self):
        self.inside("document.getElementById('next').click()")

    def place(self):
        return self.inside("document.getElementById('place').textContent")

    def answer(self, right):
        """Answers the question on the screen, when there is one, at the first try as told."""
        word = "yes" if right else "no"
        self.inside(f"var a = {SHOWN}.querySelector('.answer[data-right={word}]'); if (a) a.click()")

    def walk(self, number, right=True):
        self.choose(number)
        while self.inside("document.getElementById('help').hidden"):
            self.answer(right)
            self.forward()
        self.forward()

    def log(self):
        return self.page.run("log")

    def close(self):
        self.page.run("close()")
        log, store, faults = self.page.run("log"), self.page.run("store"), self.page.faults()
        self.page.close()
        hold("the page throws nothing", not faults, str(faults))
        return log, store


def first_visit_then_resume(browser, address, format, pack, scored):
    name = f"{format} {pack}:"
    visit = Visit(browser, address, format, pack, deep=True)
    v = visit.version
    start = [(e["name"], e["arguments"]) for e in visit.log() if e["name"] not in {v["get"], *v["errors"]}][:3]
    hold(name + " sets incomplete and saves at once", start == [
        (v["initialize"], [""]), (v["set"], [v["status"], "incomplete"]), (v["commit"], [""])], str(start))
    visit.choose(1)
    visit.forward()
    visit.answer(False)
    visit.answer(True)
    place = visit.place()
    log, store = visit.close()
    hold(name + " keeps the run-time's rules when left half-way", not broken(log, v), str(broken(log, v)))
    hold(name + " suspends when left half-way", store.get(v["exit"]) == "suspend", str(store))
    hold(name + " stays incomplete", store.get(v["status"]) == "incomplete", str(store))
    hold(name + " saves after its last word", names_of(log, v)[-2:] == [v["commit"], v["terminate"]])
    hold(name + (" scores" if scored else " never scores"), (v["score"] in store) == scored, str(store))

    again = Visit(browser, address, format, pack, store={k: x for k, x in store.items() if k not in (v["exit"], v["time"])})
    hold(name + " opens where the pupil stopped", again.place() == place, f"{again.place()!r}, not {place!r}")
    marks = again.inside(f"{SHOWN}.querySelectorAll('.answer.wrong, .answer.right').length")
    hold(name + " remembers a first answer", marks == (1 if scored and "question" in again.inside(f"{SHOWN}.innerHTML") else 0), str(marks))
    for number in (1, 2, 3):
        again.walk(number)
    log, store = again.close()
    last = written(log, v)
    hold(name + " keeps the run-time's rules to the end", not broken(log, v), str(broken(log, v)))
    end = "" if format == "scorm12" else "normal"
    hold(name + " ends an attempt that is done", last.get(v["exit"]) == end, str(last))
    passed = format == "scorm12" and scored
    hold(name + " is completed by its third pass", last.get(v["status"]) == ("passed" if passed else "completed"), str(last))
    if scored:
        # Three questions, the first of them wrong at the first try, however it was answered later.
        hold(name + " scores first answers", last.get(v["score"]) == "67", str(last))
    if format == "scorm2004":
        hold(name + " says how far when scored", last.get("cmi.progress_measure") == ("1" if scored else None), str(last))
        hold(name + " speaks of success only when scored", last.get("cmi.success_status") == ("passed" if scored else None), str(last))
        hold(name + " scales its score", last.get("cmi.score.scaled") == ("0.67" if scored else None), str(last))
    commits = [e["name"] for e in log].count(v["commit"])
    hold(name + " saves at milestones, not at every step", commits <= 5, f"{commits} commits")


def low_score_is_no_failure(browser, address, format):
    visit = Visit(browser, address, format, "primary-ice.kk")
    for number in (1, 2, 3):
        visit.walk(number, right=False)
    log, store = visit.close()
    v = visit.version
    hold(format + " completes with a low score", store[v["status"]] == "completed" and store[v["score"]] == "0", str(store))
    hold(format + " never says failed", "failed" not in store.values(), str(store))


def only_looks(browser, address, format, mode):
    v = VERSIONS[format]
    known = {v["mode"]: mode, v["status"]: "completed"}
    visit = Visit(browser, address, format, "primary-ice.kk", store=known)
    visit.walk(1)
    log, _ = visit.close()
    hold(f"{format} writes nothing in {mode} mode", not written(log, v), str(written(log, v)))
    hold(f"{format} keeps the rules in {mode} mode", not broken(log, v), str(broken(log, v)))


def keeps_what_is_complete(browser, address, format):
    v = VERSIONS[format]
    visit = Visit(browser, address, format, "primary-ice.ru", store={v["status"]: "completed"})
    visit.walk(1)
    log, store = visit.close()
    hold(f"{format} never takes completion back", store[v["status"]] == "completed" and v["status"] not in written(log, v))


def names_of(log, v):
    return [e["name"] for e in log if e["name"] not in v["errors"]]


def tells_of_questions(browser, address, format, pack, scored):
    """Interactions and objectives: one a question, of a scored lesson only; none of anything else a child answered."""
    name = f"{format} {pack}:"
    visit = Visit(browser, address, format, pack)
    visit.choose(1)
    visit.forward()
    visit.answer(False)
    visit.answer(True)
    before = visit.page.run("JSON.parse(JSON.stringify(store))")
    log, _ = visit.close()
    v = visit.version
    told = {k: x for k, x in written(log, v).items() if "interactions" in k or "objectives" in k}
    if not scored:
        hold(name + " tells nothing of an answer", not told and not any("score" in k or "success" in k for k in before), str(told))
        kept = before["cmi.suspend_data"].split(";")
        hold(name + " keeps no answer", kept[4] == "", before["cmi.suspend_data"])
        return
    wrong, response = ("wrong", "student_response") if format == "scorm12" else ("incorrect", "learner_response")
    stem = "cmi.interactions.0."
    hold(name + " tells the first answer", told.get(stem + "id") == "p1q1" and told.get(stem + "result") == wrong
         and told.get(stem + response) == "a" and told.get(stem + "correct_responses.0.pattern") == "b", str(told))
    hold(name + " tells one answer a question", not any(k.startswith("cmi.interactions.1") for k in told), str(told))
    status = "cmi.objectives.0." + ("status" if format == "scorm12" else "completion_status")
    hold(name + " has an objective a question", told.get("cmi.objectives.0.id") == "p1q1" and told.get(status) == "completed", str(told))
    hold(name + " fails no question", "failed" not in told.values() and "cmi.objectives.0.success_status" not in told, str(told))
    # The next visit goes on with the lists where they are.
    again = Visit(browser, address, format, pack, store=before)
    again.walk(2)
    log, store = again.close()
    hold(name + " goes on with its lists", store.get("cmi.interactions.1.id") == "p2q1" and store.get("cmi.objectives.1.id") == "p2q1",
         str({k: x for k, x in store.items() if k.endswith(".id")}))
    hold(name + " keeps the rules of lists", not broken(log, v), str(broken(log, v)))


def shows_what_an_lms_refused(browser, address, format, mood, code):
    visit = Visit(browser, address, format, "primary-ice.kk", mood=mood)
    visit.walk(1)
    hold(f"{format} shows nothing of its talk unasked", visit.inside("document.getElementById('talk') === null"))
    visit.inside("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'F8', bubbles: true}))")
    shown = visit.inside("document.getElementById('talk').textContent")
    hold(f"{format} shows the codes of what was refused", f"{code} words of {code}" in shown, shown)
    hold(f"{format} shows no unset element as a fault", "403" not in shown, shown)
    visit.inside("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'F8', bubbles: true}))")
    hold(f"{format} closes its talk by the same key", visit.inside("document.getElementById('talk') === null"))
    log, _ = visit.close()
    hold(f"{format} goes on when the LMS is {mood}", names_of(log, visit.version)[-1] == visit.version["terminate"])


def never_cuts_what_it_keeps(browser, address, format):
    """A lesson with more answers than the LMS has room for keeps its passes and its place, and says so."""
    visit = Visit(browser, address, format, "primary-ice.kk", mood="stingy")
    room = 4096
    visit.page.run("close()")
    visit.page.run("log = []; store = {}; true")
    # The page is made again with as many questions as overfill the room.
    visit.page.run(f"launch('{address}/{format}/primary-ice.kk/crowd.html', false); true")
    visit.page.until("sco().document && sco().document.documentElement.className === 'js'")
    visit.choose(1)
    visit.forward()
    visit.inside("Array.prototype.slice.call(document.querySelectorAll('fieldset.question')).forEach("
                 "function (box) { box.querySelector('.answer').click(); }); true")
    kept = visit.page.run("store['cmi.suspend_data']")
    hold(f"{format} keeps no cut row of answers", len(kept) <= room and kept.split(";")[4] == "", kept[:60])
    visit.inside("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'F8', bubbles: true}))")
    hold(f"{format} says that there is no room", f"> {room}" in visit.inside("document.getElementById('talk').textContent"))
    visit.close()


def crowd(folder):
    """A copy of a page whose first question stands there five thousand times."""
    with open(f"{folder}/index.html", encoding="utf-8") as file:
        page = file.read()
    question = re.search(r"<fieldset.*?</fieldset>", page, re.S).group(0)
    small = re.sub(r"<div class=\"feedback\".*?</div>", '<div class="feedback"><p class="verdict"></p></div>', question, flags=re.S)
    with open(f"{folder}/crowd.html", "w", encoding="utf-8") as file:
        file.write(page.replace(question, small * 5000, 1))


def walks_a_course(browser, address, format):
    """A pass of a course is an SCO of its own: it is completed by itself and shows one choice."""
    visit = Visit(browser, address, format, "year.grade-2.kk", page="primary-ice/kk/2.html")
    v = visit.version
    hold(format + " offers one pass in a course", visit.inside("document.querySelectorAll('.choice').length") == 1)
    hold(format + " numbers it as the lesson does", visit.inside("document.querySelector('.choice .number').textContent") == "2")
    hold(format + " shows the pictures of a course", visit.inside(
        "Array.prototype.slice.call(document.images).every(function (i) { return i.complete && i.naturalWidth > 0; })"))
    visit.walk(1)
    log, store = visit.close()
    hold(format + " keeps the rules in a course", not broken(log, v), str(broken(log, v)))
    done = "passed" if format == "scorm12" else "completed"
    hold(format + " completes a pass of a course", store.get(v["status"]) == done, str(store))
    hold(format + " names the pass in its questions", store.get("cmi.interactions.0.id") == "p2q1", str(store))


def goes_on_without(browser, address, format, mood):
    visit = Visit(browser, address, format, "primary-ice.kk", mood=mood)
    visit.walk(2)
    log, _ = visit.close()
    hold(f"{format} goes on when the LMS is {mood}", names_of(log, visit.version) == [visit.version["initialize"]], str(log[:3]))


def saves_when_hidden(browser, address, format):
    visit = Visit(browser, address, format, "primary-ice.kk")
    visit.choose(1)
    before = len(visit.log())
    visit.inside("Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});"
                 "document.dispatchEvent(new Event('visibilitychange'))")
    names = names_of(visit.log()[before:], visit.version)
    hold(f"{format} saves when it is hidden", names and names[-1] == visit.version["commit"], str(names))
    log, _ = visit.close()
    hold(f"{format} keeps the rules after being hidden", not broken(log, visit.version), str(broken(log, visit.version)))


def finds_an_opener(browser, address, format):
    page = browser.page(f"{address}/lms.html")
    name = "1.2" if format == "scorm12" else "2004"
    page.run(f"offer({name!r}, {{}}, 'kind'); window.child = window.open('{address}/{format}/primary-ice.kk/index.html'); true")
    page.until("log.length > 3")
    hold(f"{format} finds the API of its opener", page.run("log[0].name") == VERSIONS[format]["initialize"])
    page.run("child.close()")
    page.close()


def works_alone(browser, path, name):
    """Without an LMS: keys, touch, focus, narrow screens; and nothing is left on the device."""
    page = browser.page(path, 320, 568, mobile=True)
    wide = []

    def look():
        if page.run("document.documentElement.scrollWidth > innerWidth"):
            wide.append(page.run("document.getElementById('place').textContent"))

    look()
    page.press("Tab")
    ring = page.run("getComputedStyle(document.activeElement).outlineStyle")
    hold(name + " shows where the focus is", ring not in ("none", ""), ring)
    for number in ("1", "2", "3"):
        page.press(number)
        for _ in range(40):
            page.run(f"var a = {SHOWN}.querySelector('.answer[data-right=yes]'); if (a) a.click()")
            look()
            if not page.run("document.getElementById('help').hidden"):
                break
            page.press("ArrowRight")
        page.press("Escape")
    hold(name + " fits 320 pixels", not wide, str(wide))
    hold(name + " marks the passes as done", page.run("document.querySelectorAll('.choice.done').length") == 3)
    page.press("1")
    page.press("Enter")
    first = page.run("document.getElementById('place').textContent")
    page.press("ArrowLeft")
    back = page.run("document.getElementById('place').textContent")
    hold(name + " goes on with Enter and back with an arrow", first[:1] == "2" and back[:1] == "1", f"{first} {back}")
    # A busy browser cancels a touch that the page has not answered in time: the hand tries again.
    for _ in range(4):
        page.swipe(260, 60, 300)
        if page.comes_true("document.getElementById('place').textContent[0] !== '1'", 5):
            break
    hold(name + " goes on with a swipe", page.run("document.getElementById('place').textContent")[:1] == "2")
    kept = page.run("(function () { try { return localStorage.length + sessionStorage.length + document.cookie.length } catch (e) { return 0 } })()")
    hold(name + " leaves nothing on the device", kept == 0, str(kept))
    hold(name + " throws nothing", not page.faults(), str(page.faults()))
    page.close()


def prints_on_two_sheets(browser, path):
    page = browser.page("file://" + path)
    sheets = len(re.findall(rb"/Type\s*/Page[^s]", page.pdf()))
    hold(os.path.basename(path) + " prints on two sheets at most", 1 <= sheets <= 2, f"{sheets} sheets")
    page.close()


def longest(paths):
    """The longest page of every stage, language and reader: all of them would take minutes."""
    found = {}
    for path in sorted(paths):
        name = os.path.basename(path)
        kind = (name.split("-")[0], name.split(".", 1)[1])
        if kind not in found or os.path.getsize(path) > os.path.getsize(found[kind]):
            found[kind] = path
    return [found[kind] for kind in sorted(found)]


def main(samples, shipped):
    with tempfile.TemporaryDirectory() as folder, Chromium() as browser:
        for path in glob.glob(f"{samples}/scorm*/*.zip"):
            format = os.path.basename(os.path.dirname(path))
            zipfile.ZipFile(path).extractall(f"{folder}/{format}/{os.path.basename(path)[:-4]}")
        with open(f"{HERE}/lms.html") as page, open(f"{folder}/lms.html", "w") as copy:
            copy.write(page.read())
        address = serve(folder)
        for format in VERSIONS:
            for pack, scored in (("primary-ice.kk", True), ("primary-ice.ru", True), ("middle-care.kk", False),
                                 ("kindergarten-play.ru", False)):
                first_visit_then_resume(browser, address, format, pack, scored)
                tells_of_questions(browser, address, format, pack, scored)
            shows_what_an_lms_refused(browser, address, format, "full", "405" if format == "scorm12" else "406")
            if format == "scorm12":
                shows_what_an_lms_refused(browser, address, format, "stingy", "401")
            if format == "scorm12":
                crowd(f"{folder}/{format}/primary-ice.kk")
                never_cuts_what_it_keeps(browser, address, format)
            walks_a_course(browser, address, format)
            low_score_is_no_failure(browser, address, format)
            only_looks(browser, address, format, "review")
            only_looks(browser, address, format, "browse")
            keeps_what_is_complete(browser, address, format)
            goes_on_without(browser, address, format, "throwing")
            goes_on_without(browser, address, format, "refusing")
            saves_when_hidden(browser, address, format)
            finds_an_opener(browser, address, format)
            works_alone(browser, f"{address}/{format}/primary-ice.kk/index.html", f"{format} without an LMS")
        for path in longest(glob.glob(f"{shipped}/html/*.html")):
            prints_on_two_sheets(browser, path)
            if not path.endswith(".teacher.html"):
                works_alone(browser, "file://" + path, os.path.basename(path))
    for fault in faults:
        print("broken:", fault)
    print(f"{checks} promises looked at, {len(faults)} broken")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*map(os.path.abspath, sys.argv[1:3])))
