// Guards of forms: drafts kept on this device, a question before grave acts, one submission only, and a word before the
// session ends. A form works without any of it.
(function () {
  "use strict";
  var KEEP_HOURS = 12;
  var words = document.body.dataset;
  var account = words.account || "";

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function stored(act) {
    try {
      return act(localStorage);
    } catch (e) {
      return null;
    }
  }

  function el(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  // Drafts. Never kept: passwords, codes, files, hidden fields. Gone after success, on signing out, and after hours.
  function keyOf(form) {
    return "lx-draft " + account + " " + form.dataset.draft + " " + location.pathname;
  }

  function drafts() {
    return stored(function (store) {
      return Object.keys(store).filter(function (key) { return key.indexOf("lx-draft ") === 0; });
    }) || [];
  }

  function draft(key) {
    return stored(function (store) {
      var kept = JSON.parse(store.getItem(key));
      return kept && kept.at > Date.now() - KEEP_HOURS * 3600000 ? kept : null;
    });
  }

  function drop(key) {
    stored(function (store) { store.removeItem(key); });
  }

  function fieldsOf(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && field.type !== "hidden" && field.type !== "password" && field.type !== "file" &&
        field.type !== "submit" && field.autocomplete !== "one-time-code";
    });
  }

  function entered(form) {
    var values = {};
    fieldsOf(form).forEach(function (field) {
      if (field.type === "radio") {
        if (field.checked) {
          values[field.name] = field.value;
        }
      } else if (field.type === "checkbox") {
        values[field.name + "\u0000" + field.value] = field.checked;
      } else {
        values[field.name] = field.value;
      }
    });
    return values;
  }

  function refill(form, values) {
    fieldsOf(form).forEach(function (field) {
      if (field.type === "radio") {
        field.checked = values[field.name] === field.value;
      } else if (field.type === "checkbox") {
        field.checked = values[field.name + "\u0000" + field.value] === true;
      } else if (values[field.name] !== undefined) {
        field.value = values[field.name];
      }
    });
  }

  function save(form, sent) {
    stored(function (store) {
      store.setItem(keyOf(form), JSON.stringify({ at: Date.now(), sent: sent, values: entered(form) }));
    });
  }

  function offer(form, kept) {
    var bar = el("div", "lx-message lx-info");
    bar.setAttribute("role", "status");
    var when = new Date(kept.at).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
    bar.append(el("p", "", words.textDraft.replace("{0}", when)));
    var acts = el("div", "lx-message-acts");
    var restore = el("button", "btn btn-sm btn-primary", words.textDraftKeep);
    var discard = el("button", "btn btn-sm btn-outline-primary", words.textDraftDrop);
    restore.type = discard.type = "button";
    restore.addEventListener("click", function () {
      refill(form, kept.values);
      bar.remove();
      var first = fieldsOf(form)[0];
      if (first) {
        first.focus();
      }
    });
    discard.addEventListener("click", function () {
      drop(keyOf(form));
      bar.remove();
    });
    acts.append(restore, discard);
    bar.append(acts);
    form.before(bar);
  }

  if (document.querySelector('.lx-message[data-state="done"]')) {
    drafts().forEach(function (key) {
      var kept = draft(key);
      if (kept && kept.sent) {
        drop(key);
      }
    });
  }
  drafts().forEach(function (key) {
    if (!draft(key)) {
      drop(key);
    }
  });

  all("form[data-draft]").forEach(function (form) {
    var kept = draft(keyOf(form));
    if (kept && JSON.stringify(kept.values) !== JSON.stringify(entered(form))) {
      offer(form, kept);
    }
    var timer = 0;
    form.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(function () { save(form, false); }, 400);
    });
    form.addEventListener("submit", function () {
      clearTimeout(timer);
      save(form, true);
    });
  });

  all(".lx-signout").forEach(function (form) {
    form.addEventListener("submit", function () {
      drafts().filter(function (key) { return key.indexOf("lx-draft " + account + " ") === 0; }).forEach(drop);
    });
  });

  // A question before a grave act
  function ask(question, yes, no, then) {
    var dialog = el("dialog", "lx-dialog");
    var text = el("p", "", question);
    text.id = "lx-dialog-text";
    dialog.setAttribute("aria-labelledby", text.id);
    var acts = el("div", "lx-acts");
    var go = el("button", "btn btn-primary", yes);
    var stay = el("button", "btn btn-outline-primary", no);
    go.type = stay.type = "button";
    go.addEventListener("click", function () {
      dialog.close();
      then();
    });
    stay.addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("close", function () { dialog.remove(); });
    acts.append(go, stay);
    dialog.append(text, acts);
    document.body.append(dialog);
    dialog.showModal();
    stay.focus();
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest ? event.target.closest("button[data-confirm]") : null;
    if (!button || !button.form || button.dataset.confirmed) {
      return;
    }
    event.preventDefault();
    ask(button.dataset.confirm, button.textContent.trim(), words.textCancel, function () {
      button.dataset.confirmed = "yes";
      button.form.requestSubmit(button);
      delete button.dataset.confirmed;
    });
  });

  // One submission only, and none without a connection
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method !== "post") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (navigator.onLine === false) {
      event.preventDefault();
      ask(words.textLost, words.textAgain, words.textCancel, function () { form.requestSubmit(); });
      return;
    }
    form.dataset.sent = "yes";
    all("button[type=submit]", form).forEach(function (button) { button.setAttribute("aria-disabled", "true"); });
    document.getElementById("lx-live").textContent = words.textSent;
  });
  window.addEventListener("pageshow", function () {
    all("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
      all("button[aria-disabled]", form).forEach(function (button) { button.removeAttribute("aria-disabled"); });
    });
  });

  // Before the session ends
  var seconds = Number(words.sessionSeconds || 0);
  function warn() {
    ask(words.textSession, words.textSessionKeep, words.textCancel, function () {
      fetch(location.pathname, { method: "HEAD", credentials: "same-origin" }).then(watch, watch);
    });
  }
  function watch() {
    if (seconds > 180) {
      setTimeout(warn, (seconds - 120) * 1000);
    }
  }
  watch();
})();
