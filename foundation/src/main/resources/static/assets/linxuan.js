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

  // htmx carries the same token as forms do.
  document.addEventListener("htmx:configRequest", function (event) {
    var header = document.querySelector('meta[name="csrf-header"]');
    var token = document.querySelector('meta[name="csrf-token"]');
    if (header && token) {
      event.detail.headers[header.content] = token.content;
    }
  });
})();
