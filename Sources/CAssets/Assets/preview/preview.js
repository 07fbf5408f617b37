/* Loads the page anew as soon as anything in the repository changed, and says whether the preview is still there. */
(function () {
  "use strict";

  var body = document.body;
  var live = document.getElementById("live");
  if (!window.EventSource) return;

  function say(kind, words) {
    live.className = "live " + kind;
    if (live.textContent !== words) live.textContent = words;
  }

  var changes = new EventSource("/changes?from=" + body.getAttribute("data-generation"));
  changes.onopen = function () { say("on", body.getAttribute("data-live")); };
  changes.onerror = function () { say("off", body.getAttribute("data-away")); };
  changes.onmessage = function (event) {
    // A preview that was started again counts from the beginning: any other number means another state.
    if (event.data === body.getAttribute("data-generation")) return;
    changes.close();
    window.location.reload();
  };
})();
