/*
 * Stands between the player and a record store that was named at launch: to the player it is a SCORM 2004 API, to the
 * store it speaks cmi5. The launch's actor goes to that store with every statement and is kept nowhere; what could not be
 * sent waits in memory and is sent again. Without a launch the player runs alone. ES5.
 */
(function () {
  "use strict";

  var launch = {};
  location.search.slice(1).split("&").forEach(function (part) {
    var at = part.indexOf("=");
    if (at > 0) launch[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1).replace(/\+/g, " "));
  });

  var VERBS = "http://adlnet.gov/expapi/verbs/";
  var CATEGORIES = "https://w3id.org/xapi/cmi5/context/categories/";
  var endpoint = (launch.endpoint || "").replace(/\/?$/, "/");
  var actor = null, token = "", data = {}, preferences = "";
  var state = { done: "", kept: "" };
  var score = {}, told = {}, waiting = [], sending = false, delay = 5000, ended = false;

  function play() {
    var script = document.createElement("script");
    script.src = "player.js";
    document.body.appendChild(script);
  }

  function query(parts) {
    return Object.keys(parts).map(function (name) { return name + "=" + encodeURIComponent(parts[name]); }).join("&");
  }

  // One request; what comes back with 200 or 204 is good, everything else is not.
  function request(method, path, body, good, bad, last) {
    var call = new XMLHttpRequest();
    var answered = function () {
      if (call.status === 200 || call.status === 204) good(call.responseText);
      else bad(call.status);
    };
    try {
      // On the way out only a request that the browser promises to finish will arrive.
      if (last && window.fetch) {
        window.fetch(endpoint + path, { method: method, keepalive: true, headers: headers(body), body: body }).then(
          function (answer) { if (answer.ok) good(""); else bad(answer.status); }, function () { bad(0); });
        return;
      }
      call.open(method, endpoint + path, true);
      var names = headers(body);
      Object.keys(names).forEach(function (name) { call.setRequestHeader(name, names[name]); });
      call.onload = answered;
      call.onerror = function () { bad(0); };
      call.send(body === undefined ? null : body);
    } catch (failed) {
      bad(0);
    }
  }

  function headers(body) {
    var names = { "Authorization": "Basic " + token, "X-Experience-API-Version": "1.0.3" };
    if (body !== undefined) names["Content-Type"] = "application/json";
    return names;
  }

  function statePath(id) {
    return "activities/state?" + query({
      activityId: launch.activityId, agent: launch.actor, registration: launch.registration, stateId: id
    });
  }

  function json(text) {
    try { return JSON.parse(text) || {}; } catch (broken) { return {}; }
  }

  // ---- Statements ----

  function uuid() {
    var bytes = [];
    for (var place = 0; place < 16; place++) bytes.push(Math.floor(Math.random() * 256));
    if (window.crypto && crypto.getRandomValues) bytes = Array.prototype.slice.call(crypto.getRandomValues(new Uint8Array(16)));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return bytes.map(function (byte, place) {
      return (place === 4 || place === 6 || place === 8 || place === 10 ? "-" : "") + (byte < 16 ? "0" : "") + byte.toString(16);
    }).join("");
  }

  function tell(verb, result, last) {
    if (told[verb]) return;
    told[verb] = true;
    var context = JSON.parse(JSON.stringify(data.contextTemplate || {}));
    var categories = [{ id: CATEGORIES + "cmi5" }];
    // cmi5 9.6.2.2: what can move a learner on says so.
    if (verb === "completed" || verb === "passed") categories.push({ id: CATEGORIES + "moveon" });
    context.registration = launch.registration;
    context.contextActivities = context.contextActivities || {};
    context.contextActivities.category = (context.contextActivities.category || []).concat(categories);
    var statement = {
      id: uuid(), actor: actor, verb: { id: VERBS + verb, display: { en: verb } },
      object: { objectType: "Activity", id: launch.activityId }, context: context, timestamp: new Date().toISOString()
    };
    if (result) statement.result = result;
    waiting.push(statement);
    send(last);
  }

  // In order, one at a time: a store may refuse whatever comes before "initialized" or after "terminated".
  function send(last) {
    if (sending && !last) return;
    if (!waiting.length) return;
    sending = true;
    var statement = waiting[0];
    request("PUT", "statements?statementId=" + statement.id, JSON.stringify(statement), function () {
      waiting.shift();
      sending = false;
      delay = 5000;
      send();
    }, function (status) {
      sending = false;
      // 409: it had arrived already. Other answers of 400 would be the same next time.
      if (status >= 400 && status < 500 && status !== 401 && status !== 408 && status !== 429) {
        waiting.shift();
        send();
        return;
      }
      window.setTimeout(send, delay);
      delay = Math.min(60000, delay * 2);
    }, last);
  }

  function keep() {
    if (data.launchMode === "Normal") request("PUT", statePath("qorgan"), JSON.stringify(state), function () {}, function () {});
  }

  // ---- The API that the player finds ----

  var values = {
    "cmi.mode": function () { return (data.launchMode || "Normal").toLowerCase(); },
    "cmi.credit": function () { return data.launchMode === "Normal" ? "credit" : "no-credit"; },
    "cmi.completion_status": function () { return state.done ? "completed" : "unknown"; },
    "cmi.suspend_data": function () { return state.kept; }
  };
  var time = "PT0S";

  var setters = {
    "cmi.suspend_data": function (value) { state.kept = value; },
    "cmi.session_time": function (value) { time = value; },
    "cmi.score.scaled": function (value) { score.scaled = parseFloat(value); },
    "cmi.score.raw": function (value) { score.raw = parseFloat(value); score.min = 0; score.max = 100; },
    "cmi.completion_status": function (value) {
      if (value !== "completed" || state.done) return;
      state.done = "yes";
      tell("completed", { completion: true, duration: time });
    },
    "cmi.success_status": function (value) {
      if (value === "passed") tell("passed", { success: true, score: score, duration: time });
    }
  };

  function offer() {
    window.API_1484_11 = {
      Initialize: function () { return "true"; },
      GetValue: function (name) {
        if (values[name]) return values[name]();
        return "";
      },
      SetValue: function (name, value) {
        if (setters[name]) setters[name](String(value));
        return "true";
      },
      Commit: function () { keep(); return "true"; },
      Terminate: function () {
        if (ended) return "true";
        ended = true;
        tell("terminated", { duration: time }, true);
        return "true";
      },
      GetLastError: function () { return "0"; },
      GetErrorString: function () { return ""; },
      GetDiagnostic: function () { return ""; }
    };
  }

  // ---- Launch: the token, the launch's data, the learner's preferences, what was kept [cmi5 8, 10, 11] ----

  function begin() {
    actor = json(launch.actor);
    var call = new XMLHttpRequest();
    call.open("POST", launch.fetch, true);
    call.onload = function () {
      token = json(call.responseText)["auth-token"] || "";
      if (!token) { play(); return; }
      request("GET", statePath("LMS.LaunchData"), undefined, function (text) {
        data = json(text);
        readPreferences();
      }, play);
    };
    call.onerror = play;
    call.send(null);
  }

  function readPreferences() {
    var path = "agents/profile?" + query({ agent: launch.actor, profileId: "cmi5LearnerPreferences" });
    var next = function () { readState(); };
    request("GET", path, undefined, next, next);
  }

  function readState() {
    var start = function (text) {
      var known = json(text);
      state = { done: known.done || "", kept: known.kept || "" };
      tell("initialized");
      offer();
      play();
    };
    request("GET", statePath("qorgan"), undefined, start, function () { start("{}"); });
  }

  window.addEventListener("online", function () { send(); });

  if (launch.endpoint && launch.fetch && launch.actor && launch.registration && launch.activityId) begin();
  else play();
})();
