// Live pages. An element with data-stream listens to that address; each event there is named like a data-live element
// within, and its data, text or a piece of page made by our server, becomes that element's content. The browser connects
// again by itself; meanwhile the page says that its figures may be old.
(function () {
  "use strict";
  Array.prototype.forEach.call(document.querySelectorAll("[data-stream]"), function (place) {
    var sign = place.querySelector(".lx-live");
    var source = new EventSource(place.dataset.stream);

    function say(on) {
      if (sign) {
        sign.classList.toggle("lx-overdue", !on);
        sign.textContent = on ? sign.dataset.on : sign.dataset.off;
      }
    }

    source.addEventListener("open", function () { say(true); });
    source.addEventListener("error", function () {
      say(false);
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(function () { location.reload(); }, 15000);
      }
    });
    Array.prototype.forEach.call(place.querySelectorAll("[data-live]"), function (live) {
      source.addEventListener(live.dataset.live, function (event) {
        if (live.dataset.as === "page") {
          live.innerHTML = event.data;
        } else {
          live.textContent = event.data;
        }
      });
    });
    window.addEventListener("pagehide", function () { source.close(); });
  });
})();
