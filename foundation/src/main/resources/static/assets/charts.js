// Draws figures marked data-chart with ECharts, which is loaded only where there is one. The table beneath each chart
// says the same; without this script it is all there is.
(function () {
  "use strict";
  var figures = Array.prototype.slice.call(document.querySelectorAll("figure[data-chart]"));
  var drawn = [];
  if (figures.length === 0) {
    return;
  }

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--lx-" + name).trim();
  }

  function palette() {
    return ["chart-1", "chart-2", "chart-3", "chart-4", "chart-5"].map(colour);
  }

  function axis(kind, data) {
    var ink = colour("soft");
    var line = colour("line");
    return kind === "value"
      ? { type: "value", axisLabel: { color: ink, formatter: format }, splitLine: { lineStyle: { color: line } }, minInterval: 1 }
      : {
          type: "category",
          data: data.categories,
          axisLabel: { color: ink, hideOverlap: true },
          axisLine: { lineStyle: { color: colour("edge") } },
          axisTick: { show: false }
        };
  }

  function format(value) {
    return new Intl.NumberFormat(document.documentElement.lang).format(value);
  }

  function option(figure, data) {
    var kind = figure.dataset.chart;
    var rows = kind === "rows";
    var category = axis("category", data);
    var value = axis("value", data);
    var many = data.series.length > 1;
    if (rows) {
      category.inverse = true;
    }
    return {
      animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      color: palette(),
      aria: { enabled: true, decal: { show: many && kind !== "line", decals: decals() } },
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("ink") },
      legend: many ? { top: 0, left: 0, icon: kind === "line" ? undefined : "rect", textStyle: { color: colour("ink") } } : undefined,
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        confine: true,
        backgroundColor: colour("paper"),
        borderColor: colour("edge"),
        textStyle: { color: colour("ink") },
        axisPointer: { type: kind === "line" ? "line" : "shadow" },
        valueFormatter: format
      },
      grid: { left: rows ? 18 : 4, right: 16, top: many ? 40 : 12, bottom: 4, containLabel: true },
      xAxis: rows ? value : category,
      yAxis: rows ? category : value,
      series: data.series.map(function (one) {
        return {
          name: one.name,
          type: kind === "line" ? "line" : "bar",
          stack: kind === "stack" ? "all" : undefined,
          barMaxWidth: 34,
          symbolSize: 7,
          label: many || kind === "line" ? undefined : { show: data.categories.length <= 24, position: rows ? "right" : "top", color: colour("ink"), formatter: function (at) { return format(at.value); } },
          data: one.figures
        };
      })
    };
  }

  function decals() {
    var light = "rgba(255, 255, 255, 0.35)";
    return [
      { symbol: "none" },
      { color: light, dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4 },
      { color: light, symbol: "circle", dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [4, 1], symbolSize: 0.7 },
      { color: light, dashArrayX: [1, 0], dashArrayY: [2, 5] },
      { color: light, dashArrayX: [1, 0], dashArrayY: [4, 3], rotation: Math.PI / 4 }
    ];
  }

  function draw(figure) {
    var place = figure.querySelector(".lx-chart-picture");
    var data = JSON.parse(figure.dataset.series);
    if (figure.dataset.chart === "rows") {
      var most = 6 + data.categories.length * 2;
      place.classList.add(most > 40 ? "lx-tall" : "lx-low");
    }
    place.classList.add("lx-drawn");
    // On canvas: the SVG that ECharts makes carries styles of its own, which our content policy forbids.
    var chart = window.echarts.init(place, null, { renderer: "canvas", devicePixelRatio: Math.max(2, window.devicePixelRatio) });
    chart.setOption(option(figure, data));
    drawn.push({ figure: figure, chart: chart, data: data });
  }

  var script = document.createElement("script");
  script.src = figures[0].dataset.library;
  script.addEventListener("load", function () {
    figures.forEach(draw);
  });
  document.head.append(script);

  window.addEventListener("resize", function () {
    drawn.forEach(function (one) { one.chart.resize(); });
  });
  window.addEventListener("beforeprint", function () {
    drawn.forEach(function (one) { one.chart.resize(); });
  });
  document.addEventListener("lx-theme", function () {
    drawn.forEach(function (one) { one.chart.setOption(option(one.figure, one.data), true); });
  });
})();
