/* Finds lessons in the list that is there already: nothing is fetched, nothing is kept. ES5, for old telephones. */
(function () {
  "use strict";

  var form = document.getElementById("find");
  if (!form) return;
  var count = document.getElementById("count");
  var nothing = document.getElementById("nothing");
  var lessons = list(document.querySelectorAll("li.lesson"));
  var groups = list(document.querySelectorAll("section.group"));
  // Qazaq letters that many keyboards lack stand for their neighbours, in the lessons and in what is typed alike.
  var folds = { "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ё": "е" };

  function list(found) {
    return Array.prototype.slice.call(found);
  }

  function fold(text) {
    return text.toLowerCase().replace(/[әғқңөұүһіё]/g, function (letter) { return folds[letter]; });
  }

  lessons.forEach(function (lesson) {
    lesson.folded = fold(lesson.getAttribute("data-words"));
  });

  function asked() {
    var wishes = {};
    list(form.elements).forEach(function (field) {
      if (field.name && field.value) wishes[field.name] = field.value;
    });
    return wishes;
  }

  // The ending of a word matters little: what was typed need only begin a word.
  function hasWords(lesson, text) {
    return fold(text).split(/[^0-9a-zа-я-]+/).every(function (word) {
      return !word || (" " + lesson.folded.replace(/[^0-9a-zа-я-]+/g, " ")).indexOf(" " + word) >= 0;
    });
  }

  function fits(lesson, wishes) {
    return Object.keys(wishes).every(function (name) {
      if (name === "q") return hasWords(lesson, wishes.q);
      return lesson.getAttribute("data-" + name).split(" ").indexOf(wishes[name]) >= 0;
    });
  }

  function show(keepAddress) {
    var wishes = asked();
    var found = 0;
    lessons.forEach(function (lesson) {
      lesson.hidden = !fits(lesson, wishes);
      if (!lesson.hidden) found += 1;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector("li.lesson:not([hidden])");
    });
    count.textContent = count.getAttribute("data-text").replace("{n}", found);
    nothing.hidden = found > 0;
    if (!keepAddress) remember(wishes);
  }

  // The address keeps what was asked, so that it can be sent to a colleague; a stick's browser may not allow it.
  function remember(wishes) {
    var text = Object.keys(wishes).map(function (name) {
      return name + "=" + encodeURIComponent(wishes[name]);
    }).join("&");
    try { history.replaceState(null, "", text ? "?" + text : location.pathname); } catch (refused) { /* file:// */ }
  }

  function recall() {
    location.search.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      var field = at > 0 && form.elements[part.slice(0, at)];
      if (field) field.value = decodeURIComponent(part.slice(at + 1).replace(/\+/g, " "));
    });
  }

  form.addEventListener("input", function () { show(); });
  form.addEventListener("change", function () { show(); });
  form.addEventListener("submit", function (event) { event.preventDefault(); show(); });
  form.addEventListener("reset", function () { window.setTimeout(show, 0); });
  form.hidden = false;
  recall();
  show(true);
})();
