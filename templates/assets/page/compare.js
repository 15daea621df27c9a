// On narrow screens: two choices of a source, whose words stand beside each other. The address keeps them.
"use strict";

(function () {
  const table = document.getElementById("_compare");
  if (!table) return;
  const sources = Array.from(table.tHead.querySelectorAll("th[data-source]"), function (head) {
    return { id: head.dataset.source, name: head.querySelector(".name").textContent };
  });
  if (sources.length < 2) return;

  const pair = document.createElement("fieldset");
  pair.className = "pair";
  const selects = ["left", "right"].map(function (side, index) {
    const label = document.createElement("label");
    const select = document.createElement("select");
    select.name = side;
    sources.forEach(function (source) { select.add(new Option(source.name, source.id)); });
    select.selectedIndex = index;
    label.append(index ? "with" : "Compare", select);
    pair.append(label);
    return select;
  });

  function apply() {
    table.classList.add("paired");
    table.querySelectorAll("tbody td").forEach(function (cell) {
      const places = selects.map(function (select) { return select.value === cell.dataset.source; });
      cell.classList.toggle("unpicked", !places[0] && !places[1]);
      cell.classList.toggle("second", places[1] && !places[0]);
    });
  }

  function read() {
    const asked = new URLSearchParams(location.search);
    selects.forEach(function (select, index) {
      select.value = asked.get(select.name) ?? "";
      if (select.selectedIndex === -1) select.selectedIndex = index;
    });
    apply();
  }

  pair.addEventListener("change", function () {
    const url = new URL(location.href);
    selects.forEach(function (select) { url.searchParams.set(select.name, select.value); });
    history.pushState(null, "", url);
    apply();
  });
  addEventListener("popstate", read);
  table.parentNode.before(pair);
  read();
})();
