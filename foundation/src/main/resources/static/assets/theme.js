// Before the first paint: the colours chosen on this device, else those of the system.
(function () {
  "use strict";
  var chosen = null;
  try {
    chosen = localStorage.getItem("lx-theme");
  } catch (e) {
    chosen = null;
  }
  var dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.setAttribute("data-bs-theme", dark ? "dark" : "light");
})();
