"""Drives the preview in a real Chromium. Use: drive.py ADDRESS FOLDER [SHOTS]

ADDRESS is the index of a running preview, FOLDER the repository that it shows, which is changed here.
Prints every broken promise and exits 1 when there is any. With SHOTS it leaves screenshots in that folder.
"""

import http.client
import os
import sys
from urllib.parse import urlsplit

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "LessonPackagingTests", "Browser"))
from chromium import Chromium

faults = []


def hold(promise, kept, detail=""):
    if not kept:
        faults.append(f"{promise} {detail}".strip())


def status(address, path, host):
    place = urlsplit(address)
    connection = http.client.HTTPConnection(place.hostname, place.port)
    connection.putrequest("GET", path, skip_host=True)
    connection.putheader("Host", host)
    connection.endheaders()
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def fits(page):
    return page.run("document.documentElement.scrollWidth <= window.innerWidth")


def shot(page, name, full=True):
    if len(sys.argv) > 3:
        page.screenshot(os.path.join(sys.argv[3], f"{name}.png"), full)


def replace(file, old, new):
    with open(file, encoding="utf-8") as text:
        words = text.read()
    hold("the fixture has the words", old in words, old)
    with open(file + ".new", "w", encoding="utf-8") as text:
        text.write(words.replace(old, new))
    os.rename(file + ".new", file)


def walk(browser, address, folder):
    root = address.rsplit("/", 2)[0]
    page = browser.page(address)
    shot(page, "index")
    hold("the index lists the lessons", page.run("document.querySelectorAll('.lessons > li').length") == 3)
    hold("the index speaks Kazakh", page.run("document.documentElement.lang") == "kk")
    page.run("document.querySelector('.tongues a[lang=ru]').click()")
    page.until("document.documentElement.lang === 'ru'")
    hold("the index speaks Russian", page.run("document.querySelector('h1').textContent") == "Уроки")

    page.go(f"{root}/ru/lessons/primary-ice")
    shot(page, "pair")
    page.until("document.querySelector('#live').className === 'live on'")
    hold("both languages stand in a row", page.run(
        "(r => r[0].top === r[1].top && r[0].right <= r[1].left)"
        "([...document.querySelectorAll('.row.step .side')].slice(0, 2).map(s => s.getBoundingClientRect()))"))
    hold("pictures are there", page.run("[...document.images].length >= 6 && [...document.images].every(i => i.complete && i.naturalWidth)"))

    file = os.path.join(folder, "primary/ice/kk.md")
    replace(file, "### Бастау (2 минут)", "### Бастаймыз (2 минут)")
    page.until("document.body.textContent.includes('Бастаймыз (2 минут)')")
    replace(file, "Сурет: juqa. Көлдің", "Сурет: joq. Көлдің")
    page.until("document.querySelector('.row .note.error') !== null")
    hold("what is wrong stands beside its text", page.run(
        "document.querySelector('.row .note.error').closest('.side').textContent.includes('Көлдің төрт жері')"))
    shot(page, "pair-broken")
    page.run("document.querySelector('.row .note.error').scrollIntoView()")
    shot(page, "pair-broken-near", False)
    replace(file, "Сурет: joq. Көлдің", "Сурет: juqa. Көлдің")
    page.until("document.querySelector('.note.error') === null")

    for name, width in (("pupil", 1280), ("teacher", 1280), ("home", 1280)):
        page.size(width, 800)
        page.go(f"{root}/kk/lessons/primary-ice/kk/{name}")
        hold("a page bears its status", page.run("document.querySelector('.status').textContent.includes('Қаралып жатыр')"), name)
        shot(page, name)
    page.go(f"{root}/pages/primary-ice/kk/pupil")
    hold("the pupil's page is alive in the preview", page.run("document.documentElement.className") == "js")

    page.size(320, 640, True)
    for path in ("/kk/", "/kk/lessons/primary-ice", "/ru/lessons/primary-body-safety/ru/pupil", "/en/lessons/primary-ice/kk/home"):
        page.go(root + path)
        hold("nothing sticks out at 320 px", fits(page), path)
        shot(page, "narrow" + path.replace("/", "-"))
    page.size(1280, 800)

    page.go(f"{root}/en/")
    page.press("Tab")
    hold("the first Tab leads past the header", page.run("document.activeElement.className") == "skip")
    page.press("Enter")
    page.until("document.activeElement.id === 'main'")
    for _ in range(9):
        page.press("Tab")
        if page.run("document.activeElement.closest('.lessons') !== null"):
            break
    page.press("Enter")
    page.until("location.pathname.includes('/lessons/')")
    hold("no page complains", page.faults() == [], str(page.faults())[:500])

    page.call("Emulation.setScriptExecutionDisabled", {"value": True})
    page.call("Page.navigate", {"url": f"{root}/ru/lessons/primary-ice"})
    # Without a script nobody can be asked when it is there: the server's own answer is looked at.
    place = urlsplit(address)
    connection = http.client.HTTPConnection(place.hostname, place.port)
    connection.request("GET", "/ru/lessons/primary-ice")
    body = connection.getresponse().read().decode()
    connection.close()
    hold("the page needs no script", "Бастаймыз (2 минут)" in body and "Начало (2 минуты)" in body)

    connection = http.client.HTTPConnection(place.hostname, place.port)
    connection.request("GET", "/media/primary-ice/juqa.svg")
    answer = connection.getresponse()
    answer.read()
    connection.close()
    for name, value in (("Content-Type", "image/svg+xml"), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")):
        hold("a picture has its headers", answer.getheader(name) == value, name)
    hold("a picture may run nothing", "sandbox" in answer.getheader("Content-Security-Policy"))

    own = f"{place.hostname}:{place.port}"
    hold("its own name is answered", status(address, "/ru/", own) == 200)
    hold("a foreign name is refused", status(address, "/ru/", "evil.example") == 421)
    hold("nothing above the folder is served", status(address, "/media/primary-ice/../../../../etc/passwd", own) == 404)


def main():
    address, folder = sys.argv[1:3]
    with Chromium() as browser:
        walk(browser, address, folder)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
