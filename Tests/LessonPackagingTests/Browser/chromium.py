"""A headless Chromium driven through its debugging pipe: standard library only, no port, no profile left behind."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time


def found():
    """The path of a Chromium, or None."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        path = shutil.which(name)
        if path:
            return path
    return None


class Fault(Exception):
    pass


class Chromium:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="qorgan-chromium-")
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        arguments = [
            found(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--mute-audio",
            "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--remote-debugging-pipe", f"--user-data-dir={self.profile}", "about:blank",
        ]

        def hand_over():
            # Chromium reads commands from descriptor 3 and answers on 4.
            copies = os.dup(theirs_in), os.dup(theirs_out)
            os.dup2(copies[0], 3)
            os.dup2(copies[1], 4)

        self.process = subprocess.Popen(
            arguments, preexec_fn=hand_over, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self.input, self.output = ours_in, ours_out
        self.buffer, self.number = b"", 0
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, parameters=None, session=None):
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": parameters or {}}
        if session:
            message["sessionId"] = session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == number:
                if "error" in answer:
                    raise Fault(f"{method}: {answer['error']}")
                return answer.get("result", {})
            self.events.append(answer)

    def read(self):
        while b"\0" not in self.buffer:
            chunk = os.read(self.input, 1 << 20)
            if not chunk:
                raise Fault("Chromium closed the pipe")
            self.buffer += chunk
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def page(self, address, width=1280, height=800, mobile=False):
        return Page(self, address, width, height, mobile)


class Page:
    def __init__(self, browser, address, width, height, mobile):
        self.browser = browser
        self.target = browser.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        attached = browser.call("Target.attachToTarget", {"targetId": self.target, "flatten": True})
        self.session = attached["sessionId"]
        self.call("Page.enable")
        self.call("Runtime.enable")
        self.size(width, height, mobile)
        self.go(address)

    def call(self, method, parameters=None):
        return self.browser.call(method, parameters, self.session)

    def size(self, width, height, mobile=False):
        self.call("Emulation.setDeviceMetricsOverride",
                  {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile})
        self.call("Emulation.setTouchEmulationEnabled", {"enabled": mobile})

    def go(self, address):
        self.call("Page.navigate", {"url": address})
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def run(self, expression):
        answer = self.call("Runtime.evaluate", {
            "expression": expression, "returnByValue": True, "awaitPromise": True, "userGesture": True})
        if "exceptionDetails" in answer:
            raise Fault(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def comes_true(self, expression, seconds=60):
        end = time.time() + seconds
        while time.time() < end:
            try:
                if self.run(expression):
                    return True
            except Fault:
                pass
            time.sleep(0.02)
        return False

    def until(self, expression):
        if not self.comes_true(expression):
            raise Fault(f"never true: {expression}")

    def press(self, key):
        text = "\r" if key == "Enter" else ""
        codes = {"Enter": 13, "Tab": 9, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40, "Escape": 27}
        event = {"key": key, "code": key, "windowsVirtualKeyCode": codes.get(key, ord(key[0]))}
        self.call("Input.dispatchKeyEvent", {"type": "keyDown", "text": text, **event})
        self.call("Input.dispatchKeyEvent", {"type": "keyUp", **event})

    def swipe(self, start, end, y):
        def touch(kind, points):
            self.call("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        touch("touchStart", [{"x": start, "y": y}])
        for step in range(1, 5):
            touch("touchMove", [{"x": start + (end - start) * step / 4, "y": y}])
        touch("touchEnd", [])

    def screenshot(self, path, full=False):
        data = self.call("Page.captureScreenshot", {"format": "png", "captureBeyondViewport": full})["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def pdf(self):
        data = self.call("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False})["data"]
        return base64.b64decode(data)

    def faults(self):
        """Exceptions and console errors so far."""
        return [event for event in self.browser.events if event.get("sessionId") == self.session and (
            event["method"] == "Runtime.exceptionThrown"
            or event["method"] == "Runtime.consoleAPICalled" and event["params"]["type"] == "error")]

    def close(self):
        self.browser.call("Target.closeTarget", {"targetId": self.target})
