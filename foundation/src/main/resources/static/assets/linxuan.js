// What pages do beside showing: theme, menu, and guards for forms. Every page works without it.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("lx-js");

  function keep(name, value) {
    try {
      if (value === null) {
        localStorage.removeItem(name);
      } else {
        localStorage.setItem(name, value);
      }
    } catch (e) {
      // A browser that keeps nothing still shows every page.
    }
  }

  function read(name) {
    try {
      return localStorage.getItem(name);
    } catch (e) {
      return null;
    }
  }

  function say(text) {
    var live = document.getElementById("lx-live");
    if (live) {
      live.textContent = text;
    }
  }

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  // Theme
  all(".lx-theme").forEach(function (button) {
    function show() {
      var dark = root.getAttribute("data-bs-theme") === "dark";
      button.setAttribute("aria-pressed", String(dark));
      var use = button.querySelector("use");
      use.setAttribute("href", document.body.dataset.icons + (dark ? "#sun" : "#moon"));
    }
    button.hidden = false;
    show();
    button.addEventListener("click", function () {
      var dark = root.getAttribute("data-bs-theme") !== "dark";
      root.setAttribute("data-bs-theme", dark ? "dark" : "light");
      keep("lx-theme", dark ? "dark" : "light");
      show();
      document.dispatchEvent(new CustomEvent("lx-theme"));
    });
  });

  // Menu on small screens
  all(".lx-nav-toggle").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var open = button.parentNode.classList.toggle("lx-open");
      button.setAttribute("aria-expanded", String(open));
    });
  });

  all(".lx-back").forEach(function (link) {
    if (history.length > 1) {
      link.hidden = false;
      link.addEventListener("click", function (event) {
        event.preventDefault();
        history.back();
      });
    }
  });

  // The summary of what is wrong is read first.
  all(".lx-summary").slice(0, 1).forEach(function (summary) {
    summary.focus();
  });

  // htmx carries the same token as forms do.
  document.addEventListener("htmx:configRequest", function (event) {
    var header = document.querySelector('meta[name="csrf-header"]');
    var token = document.querySelector('meta[name="csrf-token"]');
    if (header && token) {
      event.detail.headers[header.content] = token.content;
    }
  });

  document.addEventListener("htmx:sendError", function () {
    say(document.body.dataset.textLost);
  });

  // Choice of columns, remembered for each table
  function columns(section) {
    var chooser = section.querySelector(".lx-columns");
    var name = "lx-columns-" + section.dataset.table;
    var hidden = (read(name) || "").split(" ");
    if (!chooser) {
      return;
    }
    chooser.hidden = false;
    function show(box) {
      all(".lx-rows tr", section).forEach(function (row) {
        var cell = row.children[Number(box.dataset.column)];
        if (cell) {
          cell.hidden = !box.checked;
        }
      });
    }
    all("input[data-column]", chooser).forEach(function (box) {
      box.checked = hidden.indexOf(box.dataset.key) < 0;
      show(box);
      box.addEventListener("change", function () {
        show(box);
        keep(
          name,
          all("input[data-column]", chooser)
            .filter(function (other) { return !other.checked; })
            .map(function (other) { return other.dataset.key; })
            .join(" ")
        );
      });
    });
  }
  all(".lx-table").forEach(columns);
  document.addEventListener("htmx:load", function (event) {
    if (event.target.matches && event.target.matches(".lx-table")) {
      columns(event.target);
    }
  });
  document.addEventListener("click", function (event) {
    all(".lx-columns[open]").forEach(function (open) {
      if (!open.contains(event.target)) {
        open.open = false;
      }
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      all(".lx-columns[open]").forEach(function (open) {
        open.open = false;
        open.querySelector("summary").focus();
      });
    }
  });
})();
