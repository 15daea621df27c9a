// Shows what a link leads to in a card: the words a citation rests on, or a record in brief.
// The pointer can enter the card, Escape closes it, and it never covers the line of its link (WCAG 2.2, 1.4.13).
"use strict";

(function () {
  const delay = 300;
  const record = /(claims|entities|events|questions|sources|topics)\/[a-z0-9-]+(?=\.html$)/;
  const main = document.querySelector("main");
  let shown = null;
  // The link whose card is shown once its data has come, unless the reader goes on before.
  let awaited = null;
  let timer = 0;
  let touched = false;

  if (!main || !document.documentElement.dataset.cardFiles) return;

  // A card says more than the browser's own hint, and the two would cover each other.
  // Scripts run in the order of their names, and the one that says what is spoken comes after this one.
  document.addEventListener("DOMContentLoaded", function () {
    main.querySelectorAll("a.badge[title]").forEach(function (link) {
      link.setAttribute("aria-label", wiki.spoken(link.textContent, link.title));
      link.removeAttribute("title");
    });
  });

  // A badge stands for the claims that rest on its source, any other link for the record it leads to.
  function namesOf(link) {
    if (link.dataset.claims) return link.dataset.claims.split(" ").map(function (id) { return "claims/" + id; });
    if (link.hash || link.closest(".card, .found") || !link.href.startsWith(new URL(wiki.root || ".", location.href).href)) return [];
    const found = record.exec(link.pathname);
    return found && !found[0].endsWith("/index") && link.pathname !== location.pathname ? [found[0]] : [];
  }

  function hasCard(link) {
    return namesOf(link).length > 0;
  }

  // FNV-1a, as the generator counts it. All files of a set have its version in their names.
  function fileOf(set, name) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
    return "data/cards/" + set.version + "-" + (hash % set.files) + ".js";
  }

  function make(className, words) {
    const element = document.createElement("span");
    element.className = className;
    element.append(words);
    return element;
  }

  function anchor(words, href) {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = words;
    return link;
  }

  // Parts take turns: words around the quote, words of the quote.
  function excerpt(parts, language, direction) {
    const line = make("card-excerpt", "");
    line.lang = language;
    if (direction) line.dir = direction;
    parts.forEach(function (words, index) {
      const part = document.createElement(index % 2 ? "mark" : "span");
      part.textContent = words;
      line.append(part);
    });
    return line;
  }

  function build(link, found) {
    const card = make("card", "");
    card.setAttribute("role", "group");
    card.popover = "manual";
    card.setAttribute("aria-label", link.getAttribute("aria-label") || found[0].data.k + ": " + found[0].data.t);
    // A badge shows the words of its own source only.
    const page = link.dataset.claims ? record.exec(link.pathname)[0] + ".html" : "";
    found.forEach(function (one) { append(card, one.name, one.data, page); });
    return card;
  }

  function append(card, name, data, page) {
    card.append(make("card-kind", data.k));
    const title = make("card-title", data.by ? data.by + ": " : "");
    title.append(anchor(data.t, wiki.root + name + ".html"));
    card.append(title);
    if (data.d) card.append(make("card-words", data.d));
    (data.q || []).filter(function (quote) { return quote.h.startsWith(page); }).forEach(function (quote) {
      card.append(excerpt(quote.p, quote.l, quote.r));
      const source = make("card-source", "");
      source.append(anchor(quote.s, wiki.root + quote.h), ", " + quote.on + "; said by " + quote.by + "; " + quote.v);
      card.append(source);
    });
  }

  // Below the line of the link where the card has room, else above, else where there is more room.
  function place(link, card) {
    const line = Array.from(link.getClientRects()).pop();
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(line.left, width - card.offsetWidth - 8));
    const rooms = { below: window.innerHeight - line.bottom - 8, above: line.top - 8 };
    const below = card.offsetHeight <= rooms.below || (card.offsetHeight > rooms.above && rooms.below >= rooms.above);
    const height = Math.min(card.offsetHeight, below ? rooms.below : rooms.above);
    card.style.maxHeight = height + "px";
    // Where it starts from is measured, as that differs with and without the top layer.
    card.style.left = card.style.top = "0";
    const origin = card.getBoundingClientRect();
    card.style.left = left - origin.left + "px";
    card.style.top = (below ? line.bottom + 4 : line.top - height - 4) - origin.top + "px";
  }

  function close() {
    clearTimeout(timer);
    awaited = null;
    if (shown) shown.card.remove();
    shown = null;
  }

  // A tap that opens no card follows its link.
  function open(link, isTap) {
    const names = namesOf(link);
    if (names.length === 0 || document.documentElement.dataset.cards === "off") return;
    awaited = link;
    wiki.load("data/cards/set.js").then(function (set) {
      return Promise.all(names.map(function (name) { return wiki.load(fileOf(set, name)); }));
    }).then(function (files) {
      const found = names
        .map(function (name, index) { return { name: name, data: files[index][name] }; })
        .filter(function (one) { return one.data; });
      if (found.length === 0 && isTap) return location.assign(link.href);
      if (found.length === 0 || (shown && shown.link === link) || link !== awaited || !link.isConnected) return;
      close();
      const card = build(link, found);
      (link.closest("sup") || link).after(card);
      // In the top layer no box that scrolls cuts it off.
      if (card.showPopover) card.showPopover();
      shown = { link: link, card: card };
      place(link, card);
    }, function () {
      // Without its data a link stays a link.
      if (isTap) location.assign(link.href);
    });
  }

  function later(act) {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  }

  function linkAt(target) {
    const link = target instanceof Element ? target.closest("a[href]") : null;
    return link && main.contains(link) && !link.closest(".card") ? link : null;
  }

  function isWithin(target) {
    return shown && target instanceof Node && (shown.card.contains(target) || shown.link.contains(target));
  }

  main.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch") return;
    if (isWithin(event.target)) return clearTimeout(timer);
    const link = linkAt(event.target);
    if (link && hasCard(link)) later(function () { open(link); });
  });

  main.addEventListener("pointerout", function (event) {
    if (event.pointerType === "touch" || isWithin(event.relatedTarget)) return;
    // A mouse that rests elsewhere closes nothing that a finger or a key opened.
    if (!isWithin(event.target) && !linkAt(event.target)) return;
    if (shown) return later(close);
    clearTimeout(timer);
    if (linkAt(event.target) === awaited) awaited = null;
  });

  main.addEventListener("focusin", function (event) {
    if (touched || isWithin(event.target)) return;
    const link = linkAt(event.target);
    if (link && link.matches(":focus-visible") && hasCard(link)) open(link);
    else close();
  });

  // The first tap opens the card, which contains the link; the second one follows it.
  main.addEventListener("click", function (event) {
    const link = linkAt(event.target);
    if (!touched || !link || !hasCard(link) || (shown && shown.link === link) || document.documentElement.dataset.cards === "off") return;
    event.preventDefault();
    open(link, true);
  });

  document.addEventListener("pointerdown", function (event) {
    touched = event.pointerType === "touch";
    if (!isWithin(event.target)) close();
  });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    if (shown && shown.card.contains(document.activeElement)) shown.link.focus();
    close();
  });
})();
