"""The catalogue from a folder, as from a memory stick: narrow and wide, with words in either language."""

import sys

sys.dont_write_bytecode = True
from chromium import Chromium

ASK = "document.getElementById({!r}).value = {!r}; document.getElementById('find').dispatchEvent(new Event('input'))"
SHOWN = "document.querySelectorAll('li.lesson:not([hidden])').length"


def main(folder):
    faults = []

    def hold(promise, kept, detail=""):
        if not kept:
            faults.append(f"{promise}: {detail}")

    with Chromium() as browser:
        for name in ("index.html", "index.ru.html", "index.en.html", "words.html", "lessons/primary-ice.ru.html"):
            for width in (320, 1200):
                page = browser.page(f"file://{folder}/{name}", width, 800, width < 400)
                wide = page.run("document.documentElement.scrollWidth")
                hold(f"{name} fits {width} pixels", wide <= width, wide)
                hold(f"{name} has no fault", not page.faults(), page.faults())
                page.close()
        page = browser.page(f"file://{folder}/index.ru.html", 320, 800, True)
        everything = page.run(SHOWN)
        hold("shows every lesson at first", everything == 2, everything)
        for field, value, expected in [
            ("q", "МУЗГА", 2), ("q", "лед", 2), ("q", "xyz", 0), ("q", "", 2), ("grade", "3", 1), ("grade", "", 2),
            ("stage", "middle", 1), ("stage", "", 2), ("language", "kk", 2), ("topic", "water-and-ice", 2),
        ]:
            page.run(ASK.format(field, value))
            shown = page.run(SHOWN)
            hold(f"finds by {field} {value!r}", shown == expected, shown)
        page.close()
    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main(sys.argv[1]))
