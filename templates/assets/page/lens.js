// Leaves sources out of the page, and shows what still stands, what rests on one source only, and what falls.
// What is left out is kept in the address, so that a copied link shows the same page.
"use strict";

(function () {
  const bar = document.querySelector(".lens");
  if (!bar) return;

  const names = new Map();
  const switches = Array.from(bar.querySelectorAll("[data-source]"), function (item) {
    names.set(item.dataset.source, item.dataset.name);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "badge";
    button.value = item.dataset.source;
    button.title = item.dataset.name;
    button.append(item.querySelector(".badge").firstChild.cloneNode());
    button.setAttribute("aria-label", wiki.spoken(item.textContent.trim(), item.dataset.name));
    item.replaceChildren(button);
    return button;
  });
  const claims = new Map();
  // A statement is known by the page that it links, a heading by its own mark.
  document.querySelectorAll("[data-claim], .statement[data-sources]").forEach(function (element) {
    const claim = element.dataset.claim ||= /([a-z0-9-]+)\.html$/.exec(element.querySelector("a").pathname)[1];
    if (!claims.has(claim)) claims.set(claim, { sources: element.dataset.sources.split(" ").filter(Boolean), places: [] });
    claims.get(claim).places.push(element);
  });
  const badges = Array.from(document.querySelectorAll("a.badge"), function (badge) {
    return { element: badge, source: sourceOf(badge) };
  });
  const ofSource = Array.from(document.querySelectorAll("main [data-source]")).filter(function (element) { return !bar.contains(element); });
  const originals = new Map();
  let out = new Set();

  function sourceOf(badge) {
    return /sources\/([a-z0-9-]+)\.html/.exec(badge.pathname)[1];
  }

  function make(tag, className, words) {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = words;
    return element;
  }

  function listed(words) {
    return words.length < 2 ? words.join() : words.slice(0, -1).join(", ") + " and " + words[words.length - 1];
  }

  function without(sources) {
    return "without " + listed(Array.from(sources, function (id) { return names.get(id) || id; }));
  }

  function count(number, one, many) {
    return number + " " + (number === 1 ? one : many);
  }

  function now(before, left) {
    return before === left ? String(before) : before + " → " + left;
  }

  function within(ids) {
    return ids.filter(function (id) { return !out.has(id); });
  }

  // The state of an element, and in words, at its end, why it is greyed.
  function mark(element, state, words) {
    const said = element.querySelector(":scope > .fallen");
    if (said) said.remove();
    if (!state) {
      delete element.dataset.lens;
      return;
    }
    element.dataset.lens = state;
    if (words) element.append(make("span", "fallen", " (" + words + ")"));
  }

  // Words that count something, and that come back as they were.
  function setWords(element, words) {
    if (!originals.has(element)) originals.set(element, element.textContent);
    element.textContent = words || originals.get(element);
  }

  function lost(sources) {
    return without(sources.filter(function (id) { return out.has(id); }));
  }

  function showClaims() {
    const found = { several: 0, one: 0, none: 0 };
    claims.forEach(function (claim) {
      const left = within(claim.sources).length;
      found[left > 1 ? "several" : left === 1 ? "one" : "none"]++;
      const falls = left === 0 && claim.sources.length > 0;
      const single = left === 1 && claim.sources.length > 1;
      claim.places.forEach(function (place) {
        mark(place, falls ? "falls" : single ? "single" : null, falls ? "falls " + lost(claim.sources) : "one source left");
      });
    });
    return found;
  }

  function showSentences() {
    document.querySelectorAll(".cited").forEach(function (cited) {
      const sources = Array.from(cited.querySelectorAll(":scope > .cite > .badge"), sourceOf);
      const falls = sources.length > 0 && within(sources).length === 0;
      mark(cited, falls ? "falls" : null, "falls " + lost(sources));
    });
  }

  function showRows() {
    document.querySelectorAll(".matrix tbody tr:has(.carried)").forEach(function (row) {
      const cells = Array.from(row.querySelectorAll("td[data-source]")).filter(function (cell) { return cell.querySelector(".way:not(.silent, .disputes)"); });
      const sources = cells.map(function (cell) { return cell.dataset.source; });
      const left = within(sources).length;
      setWords(row.querySelector(".carried"), left < sources.length ? now(sources.length, left) : "");
      const falls = left === 0 && sources.length > 0;
      mark(row.querySelector("th"), falls ? "falls" : left === 1 && sources.length > 1 ? "single" : null, falls ? "falls" : "one source left");
    });
  }

  function showJudgements() {
    document.querySelectorAll(".rests").forEach(function (rests) {
      const sources = rests.dataset.rests.split(" ");
      const left = within(sources).length;
      const words = left === 0 ? "Falls " + lost(sources) + ": rested on " : "Rested on ";
      mark(rests, left === 0 ? "falls" : null, "");
      setWords(rests.querySelector(".count"), left < sources.length
        ? words + count(sources.length, "source", "sources") + (left > 0 ? ", now " + left : "") : "");
    });
  }

  function showHypotheses() {
    document.querySelectorAll(".side").forEach(function (side) {
      const voices = Array.from(side.querySelectorAll("[data-voices]"), function (item) {
        return item.dataset.voices.split(" ").filter(Boolean).map(function (voice) { return voice.split("/"); });
      });
      const left = voices.map(function (each) { return each.filter(function (voice) { return !out.has(voice[0]); }); });
      const totals = [amounts(voices), amounts(left)];
      const changed = totals[0].join() !== totals[1].join();
      setWords(side.querySelector(".count"), changed ? ["claims", "sources", "speakers"].map(function (word, index) {
        const pair = [totals[0][index], totals[1][index]];
        return now(pair[0], pair[1]) + " " + (pair[0] === 1 && pair[1] === 1 ? word.slice(0, -1) : word);
      }).join(", ") : "");
    });
  }

  // Claims with a voice, sources, and speakers; each voice is a source and the number of its speaker.
  function amounts(voices) {
    const all = voices.flat();
    return [
      voices.filter(function (each) { return each.length > 0; }).length,
      new Set(all.map(function (voice) { return voice[0]; })).size,
      new Set(all.map(function (voice) { return voice[1]; })).size,
    ];
  }

  // Each set of sources that stand behind claims of the topic together, and of how many.
  function showShares() {
    document.querySelectorAll(".shares").forEach(function (list) {
      const sets = (list.dataset.sets || "").split(" ").filter(Boolean).map(function (set) {
        const parts = set.split(":");
        return { sources: within(parts[0].split(",")), claims: Number(parts[1]) };
      }).filter(function (set) { return set.sources.length > 0; });
      const sum = function (some) { return some.reduce(function (all, set) { return all + set.claims; }, 0); };
      Array.from(list.children).forEach(function (item) {
        const own = sets.filter(function (set) { return set.sources.includes(item.dataset.source); });
        const single = own.filter(function (set) { return set.sources.length === 1; });
        const shown = out.size > 0 && !out.has(item.dataset.source);
        setWords(item.querySelector(".count"), shown ? sum(own) + " of " + count(sum(sets), "claim", "claims") + (sum(single) ? ", " + sum(single) + " only here" : "") : "");
      });
    });
  }

  const status = make("p", "lens-status", "");
  status.setAttribute("role", "status");
  const all = make("button", "all", "All sources");
  all.type = "button";
  bar.querySelector(".label").textContent = "Leave out a source";
  bar.append(all, status);

  function apply() {
    switches.forEach(function (button) {
      const isOut = out.has(button.value);
      button.setAttribute("aria-pressed", String(isOut));
      mark(button, isOut ? "left-out" : null, "");
    });
    badges.forEach(function (badge) { mark(badge.element, out.has(badge.source) ? "left-out" : null, ""); });
    ofSource.forEach(function (element) { mark(element, out.has(element.dataset.source) ? "left-out" : null, ""); });
    document.querySelectorAll(".matrix thead th[data-source]").forEach(function (head) {
      mark(head, head.dataset.lens, "left out");
    });
    const found = showClaims();
    [showSentences, showRows, showJudgements, showHypotheses, showShares].forEach(function (show) { show(); });
    all.hidden = out.size === 0;
    const words = without(out).replace("w", "W");
    status.textContent = out.size === 0 ? "" : claims.size === 0 ? words + "." : words + ": of " + count(claims.size, "claim", "claims")
      + " on this page " + found.none + (found.none === 1 ? " falls, " : " fall, ") + found.one + (found.one === 1 ? " rests" : " rest")
      + " on one source and " + found.several + " on several.";
    bar.classList.toggle("chosen", out.size > 0);
    if (bar.dataset.quiet) bar.hidden = out.size === 0;
  }

  function read() {
    const asked = (new URLSearchParams(location.search).get("without") || "").split(" ");
    out = new Set(asked.filter(function (id) { return names.has(id); }));
    apply();
  }

  function choose() {
    const url = new URL(location.href);
    if (out.size > 0) url.searchParams.set("without", Array.from(out).join(" "));
    else url.searchParams.delete("without");
    history.pushState(null, "", url);
    apply();
    document.dispatchEvent(new Event("wiki-without"));
  }

  bar.addEventListener("click", function (event) {
    const button = event.target.closest("button");
    if (!button) return;
    if (button === all) {
      out.clear();
      switches[0].focus();
    } else if (!out.delete(button.value)) {
      out.add(button.value);
    }
    choose();
  });
  addEventListener("popstate", read);
  read();
})();
