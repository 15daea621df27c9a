// Picks the events of a chronology by place, actor and kind, and by what had been reported up to a day.
"use strict";

(function () {
  const form = document.getElementById("_filter");
  const list = document.getElementById("_events-in-time");
  if (!form || !list) return;
  const facets = ["place", "actor", "kind"];
  const names = facets.concat("by");
  const slider = form.elements.by;
  const status = form.querySelector("[role=status]");
  const last = Number(form.dataset.last);
  const firstOf1970 = 719162;
  const dayLength = 24 * 60 * 60 * 1000;
  const days = list.dataset.days.split(" ").map(function (span) { return span.split("-").map(Number); });
  const sources = new Map(list.dataset.sources.split(" ").map(function (id, index) { return [id, days[index]]; }));
  const rows = new Map();
  for (const row of document.querySelectorAll(".times .mark-row")) {
    const name = row.querySelector("a").getAttribute("href");
    rows.set(name, (rows.get(name) || []).concat(row));
  }
  const badges = Array.from(document.querySelectorAll("main a.badge")).filter(function (badge) { return spanOf(badge); });
  const items = Array.from(list.children, function (item) {
    const values = { kind: [item.dataset.kind] };
    for (const facet of ["place", "actor"])
      values[facet] = Array.from(item.querySelectorAll("[data-" + facet + "]"), function (word) { return word.dataset[facet]; });
    return { item: item, values: values, rows: rows.get(item.querySelector("a").getAttribute("href")) || [] };
  });

  function spanOf(badge) { return sources.get(badge.pathname.split("/").pop().replace(".html", "")); }

  function fill(facet) {
    const found = new Map();
    form.elements[facet].add(new Option("all", ""));
    for (const word of list.querySelectorAll("[data-" + facet + "]"))
      found.set(word.dataset[facet], facet === "kind" ? word.dataset.kind : word.textContent);
    for (const [value, name] of Array.from(found).sort(function (one, other) { return one[1] < other[1] ? -1 : 1; }))
      form.elements[facet].add(new Option(name, value));
  }

  // Days are counted from the first of year 1, and a Date from 1970, in milliseconds.
  function date(day) { return new Date((day - firstOf1970) * dayLength); }

  function dayOf(written) {
    const day = Date.parse(written) / dayLength + firstOf1970;
    return Number.isNaN(day) ? last : day;
  }

  function words(day) {
    return date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  }

  // A report counts from its latest possible day, and perhaps from its earliest.
  function stateOf(spans, day) {
    if (spans.some(function (span) { return span[1] <= day; })) return "reported";
    return spans.some(function (span) { return span[0] <= day; }) ? "perhaps" : "unreported";
  }

  function stateFor(element, day) {
    return stateOf(element.dataset.by.split(" ").filter(Boolean).map(function (index) { return days[index]; }), day);
  }

  function show(element, state) {
    element.classList.toggle("perhaps", state === "perhaps");
    element.classList.toggle("filtered-out", state === "unreported");
  }

  function isFilteredOut(row) { return row.classList.contains("filtered-out"); }

  // Each view says how many of its rows are left, and an empty lane why it is.
  function recount(why) {
    for (const step of document.querySelectorAll(".times .step"))
      step.classList.toggle("filtered-out", Array.from(step.querySelectorAll(".mark-row")).every(isFilteredOut));
    for (const lane of document.querySelectorAll(".times .lane")) {
      if (Array.from(lane.querySelectorAll(".mark-row")).every(isFilteredOut)) lane.dataset.empty = why;
      else delete lane.dataset.empty;
    }
    for (const count of document.querySelectorAll(".views .count")) {
      const all = Array.from(count.closest("details").querySelectorAll(".mark-row"));
      const left = all.filter(function (row) { return !isFilteredOut(row); }).length;
      count.textContent = left === all.length ? count.dataset.whole : left + " of " + counted(all.length);
    }
  }

  // The sources of a judgement that the lens leaves out are not counted.
  function recountJudgements(day) {
    const out = (new URLSearchParams(location.search).get("without") || "").split(" ");
    for (const rests of document.querySelectorAll(".rests")) {
      const said = rests.querySelector(".by-then") || rests.appendChild(document.createElement("span"));
      said.className = "by-then";
      const ids = rests.dataset.rests.split(" ").filter(function (id) { return sources.has(id) && !out.includes(id); });
      const states = ids.map(function (id) { return stateOf([sources.get(id)], day); });
      const amount = function (state) { return states.filter(function (each) { return each === state; }).length; };
      const perhaps = amount("perhaps") > 0 ? ", perhaps " + amount("perhaps") + " more" : "";
      said.textContent = amount("reported") === ids.length ? "" : "; reported by " + words(day) + ": "
        + (amount("reported") || "none") + perhaps;
    }
  }

  function counted(number) { return number + (number === 1 ? " event" : " events"); }

  function isPicked(item, facet) {
    const wanted = form.elements[facet].value;
    return !wanted || item.values[facet].includes(wanted);
  }

  function summary(picked, counts, day) {
    const whole = " of " + counted(items.length);
    const reported = picked === null ? counts.reported + whole : picked + whole + " picked; " + counts.reported + " of these";
    const perhaps = counts.perhaps > 0 ? ", and perhaps " + counts.perhaps + " more." : ".";
    return reported + " reported by " + words(day) + perhaps;
  }

  function showBadges(day) {
    for (const badge of badges) {
      const state = stateOf([spanOf(badge)], day);
      badge.classList.toggle("perhaps", state === "perhaps");
      badge.classList.toggle("unreported", state === "unreported");
    }
  }

  function apply() {
    const day = slider ? Number(slider.value) : last;
    const counts = { reported: 0, perhaps: 0, unreported: 0 };
    const isFiltered = facets.some(function (facet) { return form.elements[facet].value; });
    let picked = 0;
    for (const each of items) {
      const fits = facets.every(function (facet) { return isPicked(each, facet); });
      const state = stateFor(each.item, day);
      if (fits) { picked++; counts[state]++; }
      for (const shown of [each.item].concat(each.rows)) show(shown, fits ? state : "unreported");
    }
    for (const figure of list.querySelectorAll(".event-figures [data-by]")) show(figure, stateFor(figure, day));
    for (const row of document.querySelectorAll(".multiples .mark-row")) {
      const span = spanOf(row.querySelector("a.badge"));
      if (span) show(row, stateOf([span], day));
    }
    showBadges(day);
    recount(isFiltered ? "none match the filter" : "nothing reported by then");
    recountJudgements(day);
    document.dispatchEvent(new CustomEvent("filtered"));
    if (slider) {
      slider.setAttribute("aria-valuetext", words(day));
      form.querySelector("output").value = words(day);
    }
    status.textContent = summary(isFiltered ? picked : null, counts, day);
    if (picked < items.length) list.closest("details").open = true;
    form.querySelector("[type=reset]").disabled = picked === items.length && day === last;
  }

  function read() {
    const asked = new URLSearchParams(location.search);
    for (const name of names) {
      const field = form.elements[name];
      if (!field) continue;
      const value = asked.get(name) ?? "";
      field.value = name === "by" ? dayOf(value) : value;
      if (field.selectedIndex === -1) field.value = "";
    }
    apply();
  }

  function address() {
    const url = new URL(location.href);
    for (const name of names) {
      const field = form.elements[name];
      url.searchParams.delete(name);
      if (!field || !field.value || (name === "by" && Number(field.value) === last)) continue;
      url.searchParams.set(name, name === "by" ? date(Number(field.value)).toISOString().slice(0, 10) : field.value);
    }
    return url;
  }

  function keep() {
    if (address().href !== location.href) history.pushState(null, "", address());
  }

  for (const facet of facets) fill(facet);
  form.addEventListener("input", apply);
  form.addEventListener("change", function () { apply(); keep(); });
  form.addEventListener("reset", function () { setTimeout(function () { apply(); keep(); }); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  addEventListener("popstate", read);
  document.addEventListener("wiki-without", apply);
  for (const count of document.querySelectorAll(".views .count")) count.dataset.whole = count.textContent;
  form.hidden = false;
  const counting = document.querySelector(".counting");
  if (counting) counting.hidden = false;
  read();
})();
