"""The catalogue by keyboard and by what a screen reader is told, from a folder as from a memory stick."""

import sys
import time

sys.dont_write_bytecode = True
from chromium import Chromium

# What a keyboard should reach, in the order of the page.
STOPS = """(() => {
  window.stops = [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter(one => one.getClientRects().length > 0 && one.checkVisibility());
  return window.stops.length;
})()"""

# Where the keyboard is, and whether anybody could see it: the ring against what lies behind it.
HERE = """(() => {
  const rgb = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = colour => {
    const [r, g, b] = colour.map(part => part / 255).map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const one = document.activeElement;
  const style = getComputedStyle(one);
  let behind = one.parentElement, back = [255, 255, 255];
  for (; behind; behind = behind.parentElement) {
    const found = rgb(getComputedStyle(behind).backgroundColor);
    if (found.length === 3 || found[3] > 0) { back = found.slice(0, 3); break; }
  }
  const [a, b] = [light(rgb(style.outlineColor).slice(0, 3)), light(back)].sort((x, y) => y - x);
  const box = one.getBoundingClientRect();
  return {
    place: window.stops ? window.stops.indexOf(one) : -1, tag: one.tagName, name: (one.textContent || one.id).trim().slice(0, 40),
    ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, contrast: (a + 0.05) / (b + 0.05),
    inside: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left >= 0 && box.right <= innerWidth + 1,
  };
})()"""

SHOWN = "document.querySelectorAll('li.lesson:not([hidden])').length"
NAMED = {"link", "button", "searchbox", "textbox", "combobox", "DisclosureTriangle", "search", "table", "region"}


def value(node, key):
    return (node.get(key) or {}).get("value", "")


class Walk:
    def __init__(self, browser, folder):
        self.browser, self.folder, self.faults = browser, folder, []

    def hold(self, promise, kept, detail=""):
        if not kept:
            self.faults.append(f"{promise}: {detail}")

    def page(self, name, width):
        return self.browser.page(f"file://{self.folder}/{name}", width, 800, width < 400)

    def every_stop(self, name, width):
        """Tab alone goes through all of the page, in its order, and shows where it is."""
        page = self.page(name, width)
        count = page.run(STOPS)
        for place in range(count):
            page.press("Tab")
            here = page.run(HERE)
            promise = f"{name} at {width}: stop {place} of {count}"
            self.hold(f"{promise} comes in order", here["place"] == place, here)
            self.hold(f"{promise} shows a ring", here["ring"] and here["contrast"] >= 3, here)
            self.hold(f"{promise} is on the screen", here["inside"], here)
        page.close()

    def filters(self, name):
        """Words, choosers and the reset by keys alone."""
        page = self.page(name, 1200)
        everything = page.run(SHOWN)
        page.press("Tab")
        self.hold(f"{name}: the first stop skips to the lessons", page.run("document.activeElement.className") == "skip")
        page.press("Enter")
        page.press("Tab")
        self.hold(f"{name}: and goes on there", page.run("!!document.activeElement.closest('#lessons')"), page.run(HERE))
        page.run("document.activeElement.blur(); scrollTo(0, 0)")
        page.go(f"file://{self.folder}/{name}")
        self.tab_to(page, "q")
        page.call("Input.insertText", {"text": "zzzz"})
        self.hold(f"{name}: words without a lesson show none", page.run(SHOWN) == 0)
        self.hold(f"{name}: and say so", page.run("document.getElementById('count').textContent.includes('0')"))
        self.tab_to(page, "reset")
        page.press("Enter")
        page.until(f"{SHOWN} === {everything}")
        for chooser in ("stage", "language"):
            page.go(f"file://{self.folder}/{name}")
            self.tab_to(page, chooser)
            page.press("ArrowDown")
            chosen = page.run(f"document.getElementById('{chooser}').value")
            fitting = page.run(f"""[...document.querySelectorAll('li.lesson')].filter(
              one => one.dataset.{chooser}.split(' ').includes('{chosen}')).length""")
            self.hold(f"{name}: an arrow key chooses a {chooser}", chosen != "", chosen)
            self.hold(f"{name}: {chosen} shows its lessons", page.run(SHOWN) == fitting > 0, fitting)
        page.go(f"file://{self.folder}/{name}")
        self.tab_to(page, "summary")
        page.press("Enter")
        self.hold(f"{name}: Enter opens the jumps", page.run("document.querySelector('details').open"))
        page.close()

    def tab_to(self, page, wanted):
        for _ in range(200):
            page.press("Tab")
            if page.run(f"""(one => one.id === '{wanted}' || one.type === '{wanted}'
              || one.tagName.toLowerCase() === '{wanted}')(document.activeElement)"""):
                return
        self.hold(f"the keyboard reaches {wanted}", False)

    def told(self, name, language, hasForm):
        """What a screen reader is told: a name for everything, one main part, landmarks that can be told apart."""
        page = self.page(name, 1200)
        page.call("Accessibility.enable")
        nodes = [node for node in page.call("Accessibility.getFullAXTree")["nodes"] if not node.get("ignored")]
        roles = [value(node, "role") for node in nodes]
        for node in nodes:
            role = value(node, "role")
            if role in NAMED or role.startswith("navigation"):
                self.hold(f"{name}: every {role} has a name", value(node, "name").strip(), node.get("backendDOMNodeId"))
        self.hold(f"{name}: one main part", roles.count("main") == 1, roles.count("main"))
        self.hold(f"{name}: one banner", roles.count("banner") == 1, roles.count("banner"))
        levels = [int(p["value"]["value"]) for node in nodes if value(node, "role") == "heading"
                  for p in node["properties"] if p["name"] == "level"]
        self.hold(f"{name}: one heading of the first level", levels.count(1) == 1 and levels[0] == 1, levels)
        leaps = [(a, b) for a, b in zip(levels, levels[1:]) if b > a + 1]
        self.hold(f"{name}: headings leave no level out", not leaps, leaps)
        landmarks = [(value(n, "role"), value(n, "name")) for n in nodes if value(n, "role") in ("navigation", "region", "search")]
        self.hold(f"{name}: landmarks differ", len(set(landmarks)) == len(landmarks), landmarks)
        self.hold(f"{name}: the page says its language", page.run("document.documentElement.lang") == language)
        if hasForm:
            choosers = page.run("document.querySelectorAll('select').length")
            self.hold(f"{name}: a search with a field and its choosers", roles.count("search") == 1
                      and roles.count("searchbox") == 1 and roles.count("combobox") == choosers >= 4,
                      [roles.count(r) for r in ("search", "searchbox", "combobox")])
            self.hold(f"{name}: what was found is told", roles.count("status") == 1, roles.count("status"))
        self.links(page, name)
        page.close()

    def links(self, page, name):
        """Two links of one lesson never sound alike."""
        same = page.run("""[...document.querySelectorAll('li.lesson')].map(one => [...one.querySelectorAll('a')]
          .map(link => link.getAttribute('aria-label') || link.textContent.trim()))
          .filter(names => new Set(names).size < names.length)""")
        self.hold(f"{name}: links of a lesson sound different", not same, same)

    def without_script(self, name):
        page = self.page("words.html", 320)
        page.call("Emulation.setScriptExecutionDisabled", {"value": True})
        page.call("Page.navigate", {"url": f"file://{self.folder}/{name}"})
        page.call("Accessibility.enable")
        for _ in range(200):
            nodes = [n for n in page.call("Accessibility.getFullAXTree")["nodes"] if not n.get("ignored")]
            roles = [value(node, "role") for node in nodes]
            if "contentinfo" in roles:
                break
            time.sleep(0.05)
        self.hold(f"{name}: no field that nothing would answer", "searchbox" not in roles and "combobox" not in roles, roles)
        self.hold(f"{name}: every lesson is there without a script", roles.count("link") > 10, roles.count("link"))
        page.close()


def main(folder, lesson):
    with Chromium() as browser:
        walk = Walk(browser, folder)
        for language, ending in (("kk", ""), ("ru", ".ru"), ("en", ".en")):
            index = f"index{ending}.html"
            walk.told(index, language, True)
            walk.told(f"lessons/{lesson}{ending}.html", language, False)
            walk.filters(index)
            walk.without_script(index)
        walk.every_stop("index.html", 1200)
        walk.every_stop("index.ru.html", 320)
        walk.every_stop(f"lessons/{lesson}.en.html", 320)
    for fault in walk.faults:
        print(fault)
    return 1 if walk.faults else 0


sys.exit(main(sys.argv[1], sys.argv[2]))
