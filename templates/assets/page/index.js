// Picks the rows of an index by what stands in their columns; what is picked is kept in the address.
"use strict";

(function () {
  const form = document.getElementById("_filter");
  const table = document.querySelector(".index");
  if (!form || !table) return;
  const status = form.querySelector("[role=status]");
  const selects = Array.from(form.querySelectorAll("select"));
  const rows = Array.from(table.querySelectorAll("tbody tr:not(.apart)"), function (row) {
    return { row: row, words: selects.map(function (select) { return wordsOf(row, select).concat(headingOf(row, select)); }) };
  });

  // In the first column stands the record itself, and before it the one who asserts it.
  function wordsOf(row, select) {
    const cell = row.cells[select.dataset.column];
    return !cell ? [] : Array.from(cell.querySelectorAll(cell.cellIndex === 0 ? ".voice" : "a"), function (word) { return word.textContent; });
  }

  // What a group has in common stands in its heading, before the number of its rows.
  function headingOf(row, select) {
    const heading = row.parentElement.querySelector(".apart > th");
    return heading && select.dataset.headings ? heading.textContent.replace(/ \(\d+\)$/, "") : [];
  }

  function fill(select, index) {
    const counts = new Map();
    for (const { words } of rows) for (const word of new Set(words[index])) counts.set(word, (counts.get(word) || 0) + 1);
    select.add(new Option("all", ""));
    for (const word of Array.from(counts.keys()).sort()) select.add(new Option(word + " (" + counts.get(word) + ")", word));
  }

  function apply() {
    let picked = 0;
    for (const { row, words } of rows) {
      row.hidden = selects.some(function (select, index) { return select.value && !words[index].includes(select.value); });
      if (!row.hidden) picked++;
    }
    for (const group of table.tBodies) recount(group);
    form.querySelector("[type=reset]").hidden = picked === rows.length;
    status.textContent = picked + " of " + rows.length + " shown.";
  }

  // A heading ends with the number of its rows, and says how many of them are picked.
  function recount(group) {
    const all = Array.from(group.querySelectorAll("tr:not(.apart)"));
    const left = all.filter(function (row) { return !row.hidden; }).length;
    group.hidden = left === 0;
    const link = document.querySelector(".groups > [href='#" + group.id + "']");
    if (link) link.hidden = group.hidden;
    const heading = group.querySelector(".apart > th");
    if (!heading) return;
    if (!heading.dataset.whole) heading.dataset.whole = heading.textContent;
    const whole = heading.dataset.whole;
    heading.textContent = left === all.length ? whole : whole.replace(/\d+\)$/, left + " of $&");
  }

  function read() {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = asked.get(select.name) ?? "";
      if (select.selectedIndex === -1) select.value = "";
    }
    apply();
  }

  function keep() {
    const url = new URL(location.href);
    for (const select of selects) {
      if (select.value) url.searchParams.set(select.name, select.value);
      else url.searchParams.delete(select.name);
    }
    if (url.href !== location.href) history.pushState(null, "", url);
  }

  selects.forEach(fill);
  form.addEventListener("change", function () { apply(); keep(); });
  form.addEventListener("reset", function () { setTimeout(function () { apply(); keep(); }); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  addEventListener("popstate", read);
  form.hidden = false;
  read();
})();
