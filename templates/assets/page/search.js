// The search page: its state is the fragment of the address, which no host is ever sent. A query of the address is read
// where there is no fragment, for links from elsewhere and for the field in the head of a page.
"use strict";

(function () {
  const { index, marks } = window.wiki;
  const page = document.querySelector(".search");
  const [form, status, panel, facets, found, more] = ["form", ".state", ".narrow", ".facets", ".found", ".more"].map((name) => page.querySelector(name));
  const field = form.querySelector("input");
  const facetNames = { kind: "Kind", topic: "Topic", source: "Source", voice: "Who says it" };
  const step = 20;
  const most = 10;
  let state = new URLSearchParams();
  let shown = step;
  let turn = 0;
  let isTyping = false;

  function make(name, content, facts) {
    const element = Object.assign(document.createElement(name), facts);
    element.append(...content);
    return element;
  }

  function say(words, ...rest) {
    status.replaceChildren(words, ...rest);
  }

  function clear() {
    [facets, found].forEach((part) => part.replaceChildren());
    ["our", "reports"].forEach((place) => showCount(place, 0));
    more.hidden = true;
  }

  // Each stretch of typing is one step back.
  function go(changes, isStep) {
    Object.entries(changes).forEach(([name, value]) => (value ? state.set(name, value) : state.delete(name)));
    const depth = (history.state || 0) + (isStep ? 1 : 0);
    history[isStep ? "pushState" : "replaceState"](depth, "", "#" + state);
    shown = step;
    refresh();
  }

  function read() {
    if (location.hash && !location.hash.includes("=")) return history.replaceState(history.state, "", "#" + state);
    state = new URLSearchParams(location.hash.slice(1) || location.search);
    field.value = state.get("q") || "";
    form.elements.in.value = state.get("in") || "our";
    shown = step;
    refresh();
  }

  function item([id, name, lead, text, kind], folder, units) {
    const link = make("a", marks.excerpt(name, units, 320).content, { href: marks.address(id, name, folder, units), dir: "auto" });
    const { content, isHit } = marks.excerpt(text, units, 200);
    const voices = lead ? [make("span", [...marks.excerpt(lead, units, 999).content, ": "], { className: "voices" })] : [];
    const around = isHit ? [make("p", content, { className: "around", dir: "auto" })] : [];
    return make("li", [make("span", [...voices, link], { className: "statement" }), make("span", [" " + kind], { className: "kind" }), ...around]);
  }

  function drawResults(groups, rows, units) {
    found.replaceChildren(...groups.map(({ value, total, at }) => make("section", [
      make("h2", [value[2], make("span", [" " + (at.length < total ? at.length + " of " + total : total)], { className: "quiet" })]),
      make("ol", at.map((i) => item(rows[i], value[3], units)), { className: "statements" }),
    ])));
  }

  // The documents that all chosen values keep, and for each value how many there were if it were chosen in its facet.
  function narrow({ documents, values }, numbers) {
    const wanted = Object.keys(facetNames).filter((facet) => state.has(facet)).map((facet) => [facet, values.findIndex((value) => value[0] === facet && value[1] === state.get(facet))]);
    const chosen = [];
    const counts = new Map(wanted.map(([, value]) => [value, 0]));
    for (const number of numbers) {
      const missed = wanted.filter(([, value]) => !documents[number].has(value));
      if (!missed.length) chosen.push(number);
      if (missed.length > 1) continue;
      for (const value of documents[number])
        if (!missed.length || values[value][0] === missed[0][0]) counts.set(value, (counts.get(value) || 0) + 1);
    }
    return { chosen, counts };
  }

  function drawFacet(opened, counts, facet) {
    const isChosen = (value) => value[1] === state.get(facet);
    const values = [...counts].map(([value, count]) => [opened.values[value], count]).filter(([value]) => value && value[0] === facet);
    values.sort((a, b) => isChosen(b[0]) - isChosen(a[0]) || b[1] - a[1] || (a[0][2] < b[0][2] ? -1 : 1));
    if (values.length < 2 && !state.has(facet)) return [];
    const buttons = values.slice(0, most).map(([value, count]) => {
      const button = make("button", [value[2], make("span", [" " + count], { className: "count" })], { type: "button", id: "_" + value[0] + "-" + value[1], onclick: () => go({ [facet]: isChosen(value) ? "" : value[1] }, true) });
      button.ariaPressed = isChosen(value);
      return make("li", [button]);
    });
    const rest = values.length > most ? [make("p", ["and " + (values.length - most) + " more"], { className: "quiet" })] : [];
    return [make("h2", [facetNames[facet]]), make("ul", buttons), ...rest];
  }

  function drawFacets(opened, counts) {
    const focused = document.activeElement.id;
    facets.replaceChildren(...Object.keys(facetNames).flatMap((facet) => drawFacet(opened, counts, facet)));
    if (focused && document.activeElement.id !== focused) document.getElementById(focused)?.focus();
  }

  function group({ documents, values }, chosen) {
    const groups = new Map();
    chosen.forEach((number, i) => {
      const kind = [...documents[number]].find((value) => values[value][0] === "kind");
      if (!groups.has(kind)) groups.set(kind, { value: values[kind], total: 0, at: [] });
      groups.get(kind).total++;
      if (i < shown) groups.get(kind).at.push(i);
    });
    return [...groups.values()].filter(({ at }) => at.length);
  }

  function nearButtons(query, words) {
    return words.flatMap((word) => word.near.map((term) => make("button", [term], {
      type: "button", onclick: () => {
        field.value = index.replaced(query, word.word, term);
        field.focus();
        go({ q: field.value }, true);
      },
    })));
  }

  function none(query, units) {
    const words = units.flatMap((unit) => unit.words);
    const near = nearButtons(query, words);
    if (words.some((word) => word.isShort && !word.forms.size)) say("Too many words begin like this. Type another letter.");
    else if (near.length) say("None for " + query + ". Nearest: ", ...near);
    else say("None for " + query + " in " + (state.has("in") ? "the words of the reports. Try our words" : "our words. Try the words of the reports") + ", or fewer words.");
  }

  // How many there are, beside each place to look in.
  function showCount(place, total) {
    const label = form.querySelector("[name=in][value=" + place + "]").parentElement;
    label.querySelector(".count")?.remove();
    if (total) label.append(make("span", [" " + total], { className: "count" }));
  }

  async function countElsewhere(query, mine) {
    const other = state.get("in") === "reports" ? "our" : "reports";
    const { numbers } = await index.find(await index.open(other), query);
    if (mine === turn) showCount(other, numbers.length);
  }

  async function draw(query, mine) {
    const opened = await index.open(state.get("in") === "reports" ? "reports" : "our");
    const { units, numbers, missed } = await index.findNearest(opened, query);
    if (Object.keys(facetNames).some((facet) => facet !== "kind" && state.has(facet))) await index.addFacets(opened);
    const { chosen, counts } = narrow(opened, numbers);
    const rows = await Promise.all(chosen.slice(0, shown).map((number) => index.show(opened, number)));
    if (mine !== turn) return {};
    drawResults(group(opened, chosen), rows, units);
    drawFacets(opened, counts);
    more.hidden = chosen.length <= shown;
    const of = chosen.length < numbers.length ? " of " + numbers.length : "";
    showCount(opened.scope, missed ? 0 : numbers.length);
    if (missed) say("None for " + query.trim() + ". Nearest, the first shown: ", ...nearButtons(query, missed));
    else if (numbers.length) say((chosen.length || "None") + of + " for " + query.trim() + (chosen.length > shown ? ", the first " + shown + " shown" : ""));
    else none(query.trim(), units);
    return { opened, numbers };
  }

  // Everything to narrow by comes after the results, which stand without it.
  async function complete({ opened, numbers }, mine) {
    if (!opened || opened.hasFacets || !numbers.length || !isOpen()) return;
    await index.addFacets(opened);
    if (mine === turn) drawFacets(opened, narrow(opened, numbers).counts);
  }

  // Where there is room for it the panel stands open by the style sheet.
  function isOpen() {
    return panel.open || getComputedStyle(panel.firstElementChild).display === "none";
  }

  // A part is missing where the wiki was published again; the page loads the new index once, and keeps the query.
  function startsReload() {
    const isReloaded = performance.getEntriesByType("navigation")[0]?.type === "reload";
    if (isReloaded || location.protocol === "file:" || !navigator.onLine) return false;
    location.reload();
    return true;
  }

  async function refresh() {
    const query = state.get("q") || "";
    const isAsked = index.parse(query).length > 0;
    page.classList.toggle("has-words", isAsked);
    const mine = ++turn;
    if (!isAsked) {
      clear();
      return say("Type a word, or words in quotation marks for an exact phrase.");
    }
    const slow = setTimeout(() => mine === turn && say("Loading the index …"), 150);
    try {
      const drawn = await draw(query, mine);
      clearTimeout(slow);
      await Promise.all([complete(drawn, mine), countElsewhere(query, mine)]);
    } catch (fault) {
      if (mine === turn) {
        clear();
        if (startsReload()) return say("The wiki was published again since this page was opened. It is being reloaded …");
        say("The index could not be loaded. The lists below contain everything.");
        page.classList.remove("has-words");
      }
      throw fault;
    } finally {
      clearTimeout(slow);
    }
  }

  // Back to the page from which the reader came.
  function leave() {
    history.go(-1 - (history.state || 0));
  }

  page.addEventListener("keydown", (event) => {
    const stops = [field, ...found.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (document.activeElement !== field) field.focus();
      else if (field.value) go({ q: (field.value = "") }, true);
      else leave();
    } else if (at >= 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      stops[Math.min(stops.length - 1, Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1)))].focus();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    found.querySelector("a")?.focus();
  });
  field.addEventListener("input", () => {
    go({ q: field.value }, !isTyping);
    isTyping = true;
  });
  field.addEventListener("change", () => (isTyping = false));
  form.addEventListener("change", (event) => {
    if (event.target !== field) go({ in: event.target.value === "our" ? "" : event.target.value, kind: "", topic: "", source: "", voice: "" }, true);
  });
  panel.addEventListener("toggle", refresh);
  more.addEventListener("click", () => {
    shown += step;
    refresh();
  });
  window.addEventListener("popstate", read);

  page.classList.add("ready");
  read();
  if (!field.value || location.search) field.focus();
})();
