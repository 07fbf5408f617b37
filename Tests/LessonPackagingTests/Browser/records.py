"""A cmi5 package against a record store that logs every call, and that fails once."""

import http.server
import json
import sys
import threading
import time
import urllib.parse

sys.dont_write_bytecode = True
from chromium import Chromium

ACTOR = {"objectType": "Agent", "account": {"homePage": "https://example.kz", "name": "42"}}
REGISTRATION = "11111111-1111-4111-8111-111111111111"
SESSION = {"https://w3id.org/xapi/cmi5/context/extensions/sessionid": "s1"}


class Store(http.server.SimpleHTTPRequestHandler):
    statements, state, refusals, faults = [], {}, 1, []

    def log_message(self, *_):
        pass

    def answer(self, code, body=b""):
        self.send_response(code)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def asked(self):
        address = urllib.parse.urlparse(self.path)
        query = dict(urllib.parse.parse_qsl(address.query))
        if address.path.startswith("/xapi/") and self.headers.get("Authorization") != "Basic abc":
            Store.faults.append(f"no token: {self.path}")
        return address.path, query

    def do_POST(self):
        self.answer(200, b'{"auth-token": "abc"}')

    def do_GET(self):
        path, query = self.asked()
        if not path.startswith("/xapi/"):
            return super().do_GET()
        name = query.get("stateId")
        if name == "LMS.LaunchData":
            data = {"launchMode": "Normal", "contextTemplate": {"extensions": SESSION}}
            return self.answer(200, json.dumps(data).encode())
        return self.answer(200, Store.state[name]) if name in Store.state else self.answer(404)

    def do_PUT(self):
        path, query = self.asked()
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not path.endswith("/statements"):
            Store.state[query["stateId"]] = body
            return self.answer(204)
        if Store.refusals:
            Store.refusals -= 1
            return self.answer(503)
        Store.statements.append(json.loads(body))
        return self.answer(204)


def verbs():
    return [one["verb"]["id"].rsplit("/", 1)[-1] for one in Store.statements]


def wait(kept):
    for _ in range(600):
        if kept():
            return True
        time.sleep(0.1)
    return False


def walk(page):
    for number in (1, 2, 3):
        page.run(f"document.querySelector('[data-go=\"{number}\"]').click()")
        for _ in range(8):
            page.run(
                "(function () { var right = [].slice.call(document.querySelectorAll('.answer[data-right=yes]'));"
                "right.forEach(function (one) { if (one.offsetParent) one.click(); });"
                "var next = document.getElementById('next'); if (!next.classList.contains('last')) next.click(); })()")
        page.run("document.getElementById('home').click()")


def main(folder, scored):
    def make(*arguments):
        return Store(*arguments, directory=folder)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), make)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    launch = {
        "endpoint": f"{base}/xapi/", "fetch": f"{base}/fetch", "actor": json.dumps(ACTOR),
        "registration": REGISTRATION, "activityId": "urn:uuid:1",
    }
    expected = ["initialized", "completed"] + (["passed"] if scored else []) + ["terminated"]
    with Chromium() as browser:
        page = browser.page(f"{base}/index.html?{urllib.parse.urlencode(launch)}")
        page.comes_true("document.documentElement.className === 'js'")
        walk(page)
        wait(lambda: len(Store.statements) >= len(expected) - 1)
        kept = page.run("JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])")
        page.run("location.href = 'about:blank'")
        wait(lambda: "terminated" in verbs())
    faults = list(Store.faults)
    if verbs() != expected:
        faults.append(f"statements {verbs()}")
    if kept != '[[],[],""]':
        faults.append(f"kept on the device: {kept}")
    for one in Store.statements:
        context = one["context"]
        if one["actor"] != ACTOR or context["registration"] != REGISTRATION or context.get("extensions") != SESSION:
            faults.append(f"not as it was launched: {one}")
        if not scored and "score" in one.get("result", {}):
            faults.append(f"a score: {one}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main(sys.argv[1], sys.argv[2] == "scored"))
