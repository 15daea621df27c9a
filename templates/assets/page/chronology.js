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
  const days = list.dataset.days.split(" ").map(function (span) { return span.split("-").map(Number); });
  const drawn = new Map();
  for (const link of document.querySelectorAll(".drawing .time a")) drawn.set(link.getAttribute("href"), link.parentNode);
  const items = Array.from(list.children, function (item) {
    const values = { kind: [item.dataset.kind] };
    for (const facet of ["place", "actor"])
      values[facet] = Array.from(item.querySelectorAll("[data-" + facet + "]"), function (word) { return word.dataset[facet]; });
    return { item: item, values: values, row: drawn.get(item.querySelector("a").getAttribute("href")), tolls: item.querySelectorAll(".tolls li") };
  });

  function fill(facet) {
    const found = new Map();
    form.elements[facet].add(new Option("all", ""));
    for (const word of list.querySelectorAll("[data-" + facet + "]"))
      found.set(word.dataset[facet], facet === "kind" ? word.dataset.kind : word.textContent);
    for (const [value, name] of Array.from(found).sort(function (one, other) { return one[1] < other[1] ? -1 : 1; }))
      form.elements[facet].add(new Option(name, value));
  }

  // Day 719162 is the first of 1970, counted from the first day of year 1.
  function date(day) { return new Date((day - 719162) * 864e5); }

  function words(day) {
    return date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  }

  // A report counts from its latest possible day, and perhaps from its earliest.
  function told(element, day) {
    const spans = element.dataset.by.split(" ").filter(Boolean).map(function (index) { return days[index]; });
    if (spans.some(function (span) { return span[1] <= day; })) return "reported";
    return spans.some(function (span) { return span[0] <= day; }) ? "perhaps" : "unreported";
  }

  function show(element, state) {
    if (!element) return;
    element.classList.toggle("perhaps", state === "perhaps");
    element.classList.toggle("gone", state === "unreported");
  }

  function apply() {
    const day = slider ? Number(slider.value) : last;
    const counts = { reported: 0, perhaps: 0, unreported: 0 };
    let picked = 0;
    for (const each of items) {
      const fits = facets.every(function (facet) { const wanted = form.elements[facet].value; return !wanted || each.values[facet].includes(wanted); });
      const state = told(each.item, day);
      if (fits) { picked++; counts[state]++; }
      show(each.item, fits ? state : "unreported");
      show(each.row, fits ? state : "unreported");
      for (const toll of each.tolls) show(toll, told(toll, day));
    }
    const filtered = picked < items.length || counts.reported < picked;
    document.querySelector(".drawing .time")?.classList.toggle("filtered", filtered);
    if (slider) {
      slider.setAttribute("aria-valuetext", words(day));
      form.querySelector("output").value = words(day);
    }
    status.textContent = picked + " of " + items.length + " events; by " + words(day) + ": " + counts.reported + " reported, "
      + counts.perhaps + " perhaps already, " + counts.unreported + " not yet.";
  }

  function read() {
    const asked = new URLSearchParams(location.search);
    for (const name of names) {
      const field = form.elements[name];
      if (!field) continue;
      const value = asked.get(name) ?? "";
      field.value = name !== "by" ? value : value ? Date.parse(value) / 864e5 + 719162 : last;
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
  form.hidden = false;
  read();
})();
