// Leaves sources out of the page, and shows what still stands, what rests on one source alone, and what falls.
// What is left out is kept in the address, so that a copied link shows the same page.
"use strict";

(function () {
  const list = document.querySelector("ul.lens");
  if (!list) return;

  const sources = Array.from(list.children, function (item) {
    return { id: item.dataset.source, label: item.textContent };
  });
  const claims = new Map();
  document.querySelectorAll("[data-claim]").forEach(function (element) {
    const claim = element.dataset.claim;
    if (!claims.has(claim)) claims.set(claim, { sources: element.dataset.sources.split(" ").filter(Boolean), places: [] });
    claims.get(claim).places.push(element);
  });
  const badges = Array.from(document.querySelectorAll(".cite .badge"), function (badge) {
    return { element: badge, source: /sources\/([a-z0-9-]+)\.html/.exec(badge.pathname)[1] };
  });

  function count(number, one, many) {
    return number + " " + (number === 1 ? one : many);
  }

  const lens = document.createElement("details");
  lens.className = "lens";
  const summary = document.createElement("summary");
  summary.textContent = "Read this page without some of its sources";
  const group = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = "Sources that count";
  group.append(legend);
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const boxes = sources.map(function (source) {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.value = source.id;
    label.append(box, source.label);
    group.append(label);
    return box;
  });
  lens.append(summary, group, status);

  function apply() {
    const out = new Set(boxes.filter(function (box) { return !box.checked; }).map(function (box) { return box.value; }));
    const found = { stands: 0, alone: 0, falls: 0 };
    claims.forEach(function (claim) {
      const left = claim.sources.filter(function (id) { return !out.has(id); }).length;
      const state = left > 1 ? "stands" : left === 1 ? "alone" : "falls";
      found[state]++;
      const shown = out.size > 0 && state !== "stands" ? state : null;
      claim.places.forEach(function (place) { mark(place, shown); });
    });
    badges.forEach(function (badge) { mark(badge.element, out.has(badge.source) ? "left-out" : null); });
    document.querySelectorAll(".cited").forEach(function (cited) {
      const falls = out.size > 0 && !cited.querySelector(".cite .badge:not([data-lens])");
      mark(cited, falls ? "unsupported" : null);
    });
    document.querySelectorAll(".citation[data-source]").forEach(function (citation) {
      mark(citation, out.has(citation.dataset.source) ? "left-out" : null);
    });
    status.textContent = "Of " + count(claims.size, "claim", "claims") + " on this page " + found.stands + " rest on several sources, "
      + found.alone + " on one alone, and " + count(found.falls, "falls", "fall") + ".";
  }

  function mark(element, state) {
    if (state) element.dataset.lens = state;
    else delete element.dataset.lens;
  }

  function read() {
    const without = (new URLSearchParams(location.search).get("without") || "").split(" ");
    boxes.forEach(function (box) { box.checked = !without.includes(box.value); });
    if (boxes.some(function (box) { return !box.checked; })) lens.open = true;
    apply();
  }

  group.addEventListener("change", function () {
    const out = boxes.filter(function (box) { return !box.checked; }).map(function (box) { return box.value; });
    const url = new URL(location.href);
    if (out.length > 0) url.searchParams.set("without", out.join(" "));
    else url.searchParams.delete("without");
    history.pushState(null, "", url);
    apply();
  });
  addEventListener("popstate", read);
  list.replaceWith(lens);
  read();
})();
