/*
 * The player of a pupil's pack: shows one screen at a time, answers questions, and tells an LMS how far the pupil came.
 * The numbers in brackets are rules of SCORM's run-time (RTE) or, for 1.2, of its chapter 3.
 * It is written in ES5 for the old tablets of village schools, keeps nothing on the device, and asks nothing of the network.
 */
(function () {
  "use strict";

  var body = document.body;
  var main = document.getElementById("main");
  var start = document.getElementById("start");
  var help = document.getElementById("help");
  var doneNote = document.getElementById("done-note");
  var steps = document.getElementById("steps");
  var backButton = document.getElementById("back");
  var nextButton = document.getElementById("next");
  var homeButton = document.getElementById("home");
  var place = document.getElementById("place");
  var track = document.getElementById("track");

  // The share of right first answers from which an LMS hears "passed"; it never hears "failed".
  var ENOUGH = 0.6;

  var passes = list(document.querySelectorAll("section.pass")).map(function (section) {
    return {
      section: section, number: section.getAttribute("data-pass"),
      screens: list(section.querySelectorAll(".screen")), done: false
    };
  });
  var choices = list(start.querySelectorAll("[data-go]"));
  var questions = [];
  passes.forEach(function (entry) {
    list(entry.section.querySelectorAll("fieldset.question")).forEach(function (box, index) {
      questions.push({
        // A slug, never the words of the question: Moodle and 1.2 take few characters in an id.
        id: "p" + entry.number + "q" + (index + 1),
        box: box,
        words: box.querySelector("legend").textContent,
        answers: list(box.querySelectorAll(".answer")),
        verdict: box.querySelector(".verdict"),
        because: box.querySelector(".because"),
        seen: 0,
        first: -1,
        solved: false
      });
    });
  });
  // Only a scored lesson keeps or tells an answer; of any other, completion, place and time alone are kept.
  var scoredLesson = body.getAttribute("data-scored") === "yes" && questions.length > 0;

  // Where the pupil is: pass 0 is the start screen; the screen after the last of a pass is the help card.
  var at = { pass: 0, screen: 0 };

  function list(found) {
    return Array.prototype.slice.call(found);
  }

  function now() {
    return window.performance && performance.now ? performance.now() : new Date().getTime();
  }

  // ---- Screens ----

  function length(pass) {
    return passes[pass - 1].screens.length + 1;
  }

  function show(pass, screen, quietly) {
    at.pass = passes[pass - 1] ? pass : 0;
    at.screen = at.pass ? Math.max(0, Math.min(screen, length(at.pass) - 1)) : 0;
    var last = at.pass > 0 && at.screen === length(at.pass) - 1;
    start.hidden = at.pass !== 0;
    help.hidden = !last;
    passes.forEach(function (entry, index) {
      entry.section.hidden = last || index + 1 !== at.pass;
      entry.screens.forEach(function (one, number) { one.hidden = number !== at.screen; });
    });
    steps.hidden = at.pass === 0;
    homeButton.hidden = at.pass === 0;
    if (last) finishPass(passes[at.pass - 1]);
    questions.forEach(function (question) {
      if (!question.seen && question.box.offsetParent !== null) question.seen = now();
    });
    draw(last);
    lms.keep();
    if (quietly) return;
    var target = at.pass === 0 ? firstOpenChoice() : last ? help : passes[at.pass - 1].screens[at.screen];
    try { target.focus({ preventScroll: true }); } catch (ignored) { target.focus(); }
    window.scrollTo(0, 0);
  }

  function draw(last) {
    choices.forEach(function (choice, index) {
      choice.classList.toggle("done", passes[index].done);
      choice.querySelector(".state").hidden = !passes[index].done;
    });
    if (at.pass === 0) {
      place.textContent = "";
      return;
    }
    var total = length(at.pass);
    place.textContent = (at.screen + 1) + " / " + total;
    track.style.width = Math.round(100 * (at.screen + 1) / total) + "%";
    nextButton.querySelector("span").textContent = last ? body.getAttribute("data-finish") : body.getAttribute("data-next");
    nextButton.classList.toggle("last", last);
    if (last) doneNote.textContent = passes[at.pass - 1].section.getAttribute("data-done");
  }

  function firstOpenChoice() {
    for (var index = 0; index < choices.length; index++) {
      if (!passes[index].done) return choices[index];
    }
    return choices[0];
  }

  function forward() {
    if (at.pass === 0) return;
    if (at.screen === length(at.pass) - 1) show(0, 0);
    else show(at.pass, at.screen + 1);
  }

  function backward() {
    if (at.pass === 0) return;
    if (at.screen === 0) show(0, 0);
    else show(at.pass, at.screen - 1);
  }

  function finishPass(entry) {
    if (entry.done) return;
    entry.done = true;
    lms.milestone();
  }

  function passesDone() {
    return passes.filter(function (entry) { return entry.done; }).length;
  }

  // ---- Questions ----

  function mark(question, index) {
    var answer = question.answers[index];
    var right = isRight(answer);
    answer.classList.add(right ? "right" : "wrong");
    answer.setAttribute("aria-disabled", "true");
    answer.querySelector(".mark").textContent = right ? "✓" : "↺";
    question.verdict.textContent = body.getAttribute(right ? "data-right" : "data-wrong");
    question.verdict.className = "verdict " + (right ? "right" : "wrong");
    if (question.because) question.because.hidden = false;
    question.solved = question.solved || right;
  }

  function choose(question, index) {
    if (question.solved || question.answers[index].getAttribute("aria-disabled") === "true") return;
    mark(question, index);
    question.box.querySelector(".feedback").scrollIntoView({ block: "nearest" });
    if (question.first < 0) {
      question.first = index;
      lms.report(question);
    }
    lms.keep();
  }

  function isRight(answer) {
    return answer.getAttribute("data-right") === "yes";
  }

  function rightShare() {
    var right = questions.filter(function (question) {
      return question.first >= 0 && isRight(question.answers[question.first]);
    });
    return questions.length ? right.length / questions.length : 0;
  }

  // ---- What an LMS keeps for the next visit: ASCII, a character a question [1.2: 3.4.3, 2004: RTE 4.2.23] ----

  function pack(limit) {
    var first = questions.map(function (question) {
      return question.first < 0 || question.first > 35 ? "-" : question.first.toString(36);
    }).join("").replace(/-+$/, "");
    var done = passes.map(function (entry) { return entry.done ? "1" : "0"; }).join("");
    var head = ["1", body.getAttribute("data-text"), at.pass + "." + at.screen, done, ""].join(";");
    if (!scoredLesson) return head;
    if (head.length + first.length <= limit) return head + first;
    // Half a row of answers would come back as other answers: the passes and the place are kept, and it is told.
    trouble("suspend_data", head.length + first.length + " > " + limit);
    return head;
  }

  function unpack(text) {
    var parts = String(text || "").split(";");
    if (parts[0] !== "1" || parts.length !== 5) return null;
    passes.forEach(function (entry, index) { entry.done = parts[3].charAt(index) === "1"; });
    // A changed text may have other screens and questions: only the passes walked through still hold.
    if (parts[1] !== body.getAttribute("data-text")) return null;
    questions.forEach(function (question, index) {
      var chosen = parseInt(parts[4].charAt(index), 36);
      if (!(chosen < question.answers.length)) return;
      question.first = chosen;
      mark(question, chosen);
    });
    var where = parts[2].split(".");
    return { pass: parseInt(where[0], 10) || 0, screen: parseInt(where[1], 10) || 0 };
  }

  // ---- The LMS; every call may fail, and none may stop the lesson ----

  var NAMES = {
    "1.2": {
      api: "API", initialize: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit",
      terminate: "LMSFinish", mode: "cmi.core.lesson_mode", credit: "cmi.core.credit",
      status: "cmi.core.lesson_status", location: "cmi.core.lesson_location", score: "cmi.core.score.",
      time: "cmi.core.session_time", exit: "cmi.core.exit", left: "", error: "LMSGetLastError",
      reason: "LMSGetErrorString", room: 4096, response: "student_response", wrong: "wrong", moment: "time"
    },
    "2004": {
      api: "API_1484_11", initialize: "Initialize", get: "GetValue", set: "SetValue", commit: "Commit",
      terminate: "Terminate", mode: "cmi.mode", credit: "cmi.credit",
      status: "cmi.completion_status", location: "cmi.location", score: "cmi.score.",
      time: "cmi.session_time", exit: "cmi.exit", left: "normal", error: "GetLastError",
      reason: "GetErrorString", room: 64000, response: "learner_response", wrong: "incorrect", moment: "timestamp"
    }
  };

  // What was said to the LMS and what it refused: for whoever looks after it, behind the key F8, never on the device.
  var talk = [];

  function trouble(what, why) {
    tell("! " + what + ": " + why);
  }

  function tell(line) {
    talk.push(line);
    if (talk.length > 300) talk.shift();
    drawTalk();
  }

  function drawTalk() {
    var panel = document.getElementById("talk");
    if (panel) panel.lastChild.textContent = talk.join("\n") || "–";
  }

  function toggleTalk() {
    var panel = document.getElementById("talk");
    if (panel) {
      panel.parentNode.removeChild(panel);
      return;
    }
    panel = document.createElement("aside");
    panel.id = "talk";
    panel.tabIndex = 0;
    panel.appendChild(document.createElement("h2")).textContent = body.getAttribute("data-talk") + " · F8";
    panel.appendChild(document.createElement("pre"));
    body.appendChild(panel);
    drawTalk();
    panel.scrollTop = panel.scrollHeight;
  }

  function search(from, name) {
    var here = from;
    for (var step = 0; here && step < 500; step++) {
      try { if (here[name]) return here[name]; } catch (foreign) { /* a window of another origin */ }
      var above = null;
      try { above = here.parent; } catch (closed) { return null; }
      if (!above || above === here) return null;
      here = above;
    }
    return null;
  }

  function findAPI(name) {
    var found = search(window, name);
    var frame = window;
    for (var step = 0; !found && frame && step < 500; step++) {
      var opener = null;
      try { opener = frame.opener; } catch (closed) { opener = null; }
      if (opener && opener !== frame) found = search(opener, name);
      var above = null;
      try { above = frame.parent; } catch (gone) { above = null; }
      frame = above === frame ? null : above;
    }
    return found;
  }

  var lms = (function () {
    var version = body.getAttribute("data-scorm");
    var names = NAMES[version];
    var api = null, live = false, readOnly = false, finished = false, scored = scoredLesson;
    var clock = 0, since = 0;

    function call(name, first, second) {
      var method = names[name], answer = "", shown = method + "(" + first + (second === undefined ? "" : ", " + second) + ")";
      try {
        answer = String(second === undefined ? api[method](first) : api[method](first, second));
      } catch (failed) {
        trouble(shown, failed);
        return "";
      }
      var code = answer === "false" || answer === "" ? lastError() : "0";
      // An element that was never set is no fault [2004: RTE 3.1.7.6, code 403].
      if (code === "0" || code === "" || (name === "get" && code === "403")) tell(shown + " → " + answer);
      else trouble(shown, code + " " + reason(code));
      return answer;
    }

    function lastError() {
      try { return String(api[names.error]()); } catch (failed) { return ""; }
    }

    function reason(code) {
      try { return String(api[names.reason](code)); } catch (failed) { return ""; }
    }

    function get(name) { return call("get", name); }
    function set(name, value) { return call("set", name, String(value)) === "true"; }
    function writes() { return live && !readOnly; }

    // The time that the page was in sight.
    function seconds() {
      return Math.max(0, clock + (since ? now() - since : 0)) / 1000;
    }

    function two(number) { return (number < 10 ? "0" : "") + number; }

    function duration(seconds) {
      var hundredths = Math.round(seconds * 100);
      var hours = Math.floor(hundredths / 360000), minutes = Math.floor(hundredths / 6000) % 60;
      var whole = Math.floor(hundredths / 100) % 60, rest = two(hundredths % 100);
      return version === "1.2"
        ? (hours < 100 ? "00" : "") + two(hours) + ":" + two(minutes) + ":" + two(whole) + "." + rest
        : "PT" + hours + "H" + minutes + "M" + whole + "." + rest + "S";
    }

    // 1.2 wants the time of day; 2004 refuses the three decimals of toISOString [RTE 4.1.1.7].
    function moment() {
      var date = new Date();
      var time = two(date.getHours()) + ":" + two(date.getMinutes()) + ":" + two(date.getSeconds());
      return version === "1.2"
        ? time : date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()) + "T" + time;
    }

    function keep() {
      if (!writes()) return;
      set(names.location, at.pass + "." + at.screen);
      set("cmi.suspend_data", pack(names.room));
    }

    function score() {
      if (!writes() || !scored) return;
      var share = Math.round(rightShare() * 100);
      set(names.score + "min", 0);
      set(names.score + "max", 100);
      set(names.score + "raw", share);
      if (version === "2004") set(names.score + "scaled", share / 100);
    }

    // How many entries a list has; -1 when the LMS has no such list, which 1.2 leaves to it.
    function count(name) {
      var number = parseInt(get("cmi." + name + "._count"), 10);
      return number >= 0 ? number : -1;
    }

    function objective(question, right) {
      var total = count("objectives"), place = 0;
      if (total < 0) return;
      while (place < total && get("cmi.objectives." + place + ".id") !== question.id) place++;
      var stem = "cmi.objectives." + place + ".";
      if (place === total && !set(stem + "id", question.id)) return;
      if (version === "1.2") {
        set(stem + "status", right ? "passed" : "completed");
      } else {
        set(stem + "completion_status", "completed");
        // A wrong first answer leaves success unsaid: nobody fails a question.
        if (right) set(stem + "success_status", "passed");
      }
    }

    // The first answer to a question; id, then type, then the rest, or 2004 refuses it [RTE 4.2.9, code 408].
    function interaction(question, right) {
      var place = count("interactions");
      if (place < 0) {
        if (version === "2004") return;
        place = questions.filter(function (one) { return one.first >= 0; }).length - 1;
      }
      var stem = "cmi.interactions." + place + ".";
      if (!set(stem + "id", question.id)) return;
      set(stem + "type", "choice");
      set(stem + "objectives.0.id", question.id);
      set(stem + names.moment, moment());
      question.answers.filter(isRight).forEach(function (answer, number) {
        set(stem + "correct_responses." + number + ".pattern", letter(question, answer));
      });
      set(stem + names.response, letter(question, question.answers[question.first]));
      set(stem + "result", right ? "correct" : names.wrong);
      set(stem + "latency", duration((question.seen ? now() - question.seen : 0) / 1000));
      if (version === "2004") {
        set(stem + "description", "{lang=" + document.documentElement.lang + "}" + question.words.slice(0, 230));
      }
    }

    // Option ids of one character of 0-9 and a-z are what every LMS takes [checklist 50, 51].
    function letter(question, answer) {
      return "abcdefghijklmnopqrstuvwxyz0123456789".charAt(question.answers.indexOf(answer));
    }

    function progress() {
      if (finished) return;
      if (version === "2004" && scoredLesson) set("cmi.progress_measure", Math.round(100 * passesDone() / passes.length) / 100);
      if (passesDone() < passes.length) return;
      finished = true;
      score();
      var passed = scored && rightShare() >= ENOUGH;
      // 1.2 has one word for both; 2004 has two elements [RTE 4.2.4, 4.2.22].
      set(names.status, version === "1.2" && passed ? "passed" : "completed");
      if (version === "2004" && passed) set("cmi.success_status", "passed");
    }

    function commit() {
      if (!writes()) return;
      keep();
      set(names.time, duration(seconds()));
      call("commit", "");
    }

    return {
      keep: keep,
      report: function (question) {
        score();
        if (!writes() || !scored) return;
        var right = isRight(question.answers[question.first]);
        objective(question, right);
        interaction(question, right);
      },
      milestone: function () {
        if (!writes()) return;
        progress();
        commit();
      },
      begin: function () {
        since = now();
        if (!names) return null;
        api = findAPI(names.api);
        if (!api) tell("? " + names.api);
        if (!api || call("initialize", "") !== "true") return null;
        live = true;
        var mode = get(names.mode), status = get(names.status);
        readOnly = mode === "review" || mode === "browse";
        scored = scored && get(names.credit) !== "no-credit";
        finished = status === "completed" || status === "passed" || status === "failed";
        // Left alone, some LMSs call an attempt without a status completed when it ends.
        if (writes() && !finished) {
          set(names.status, "incomplete");
          call("commit", "");
        }
        return unpack(get("cmi.suspend_data"));
      },
      hide: function () {
        if (since) clock += now() - since;
        since = 0;
        commit();
      },
      reveal: function () {
        since = since || now();
      },
      end: function () {
        if (!live) return;
        if (writes()) {
          set(names.exit, finished ? names.left : "suspend");
          commit();
        }
        live = false;
        call("terminate", "");
      }
    };
  })();

  // ---- Hands: mouse, touch, keys ----

  choices.forEach(function (choice) {
    choice.addEventListener("click", function () { show(parseInt(choice.getAttribute("data-go"), 10), 0); });
  });
  nextButton.addEventListener("click", forward);
  backButton.addEventListener("click", backward);
  homeButton.addEventListener("click", function () { show(0, 0); });
  list(document.querySelectorAll("[data-print]")).forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
  questions.forEach(function (question) {
    question.answers.forEach(function (answer, index) {
      answer.addEventListener("click", function () { choose(question, index); });
    });
  });

  function move(among, step) {
    var next = among[among.indexOf(document.activeElement) + step];
    if (next) next.focus();
  }

  function visibleAnswers() {
    return list(document.querySelectorAll(".screen:not([hidden]) .answer")).filter(function (answer) {
      return answer.offsetParent !== null;
    });
  }

  var keys = {
    ArrowRight: forward,
    PageDown: forward,
    ArrowLeft: backward,
    PageUp: backward,
    Escape: function () { show(0, 0); }
  };

  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    var key = event.key;
    if (key === "F8") return toggleTalk();
    var among = at.pass === 0 ? choices : visibleAnswers();
    var vertical = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    var sideways = at.pass === 0 ? (key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0) : 0;
    if (at.pass === 0 && passes[key - 1]) {
      show(parseInt(key, 10), 0);
    } else if (sideways || (vertical && among.indexOf(document.activeElement) >= 0)) {
      move(among, sideways || vertical);
    } else if (vertical === 1 && at.pass > 0 && among.length) {
      among[0].focus();
    } else if (keys[key]) {
      keys[key]();
    } else if (key === "Enter" && !/^(BUTTON|A|SUMMARY)$/.test(event.target.tagName)) {
      forward();
    } else {
      return;
    }
    event.preventDefault();
  });

  var touch = null;
  main.addEventListener("touchstart", function (event) {
    touch = event.touches.length === 1 ? { x: event.touches[0].clientX, y: event.touches[0].clientY } : null;
  }, { passive: true });
  main.addEventListener("touchend", function (event) {
    if (!touch || at.pass === 0) return;
    var dx = event.changedTouches[0].clientX - touch.x, dy = event.changedTouches[0].clientY - touch.y;
    touch = null;
    if (Math.abs(dx) > 60 && Math.abs(dy) < 40) (dx < 0 ? forward : backward)();
  }, { passive: true });

  // ---- Coming and going; browsers no longer promise "unload" ----

  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") lms.hide();
    else lms.reveal();
  });
  window.addEventListener("pagehide", function () { lms.end(); });

  document.documentElement.className = "js";
  var resumed = lms.begin();
  show(resumed ? resumed.pass : 0, resumed ? resumed.screen : 0, true);
})();
