// Pictures, and the sources behind the sentences of a paragraph, are one stop of the Tab key each: arrow keys, Home and
// End go from link to link. A link that a page repeats is a stop only once.
"use strict";

(function () {
  const main = document.querySelector("main");
  const groups = [];

  function isShown(link) { return link.getClientRects().length > 0; }

  function stopAt(group, link) {
    for (const each of group.links) each.tabIndex = each === link ? 0 : -1;
  }

  function gather(element, links) {
    if (links.length < 2) return;
    const group = { links: links };
    groups.push(group);
    stopAt(group, links[0]);
    element.addEventListener("focusin", function (event) {
      if (links.includes(event.target)) stopAt(group, event.target);
    });
    element.addEventListener("keydown", function (event) { move(group, event); });
  }

  function move(group, event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !group.links.includes(event.target)) return;
    const shown = group.links.filter(isShown);
    const at = shown.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined || !shown[to]) return;
    event.preventDefault();
    shown[to].focus();
  }

  // A filter can take away the link that is the stop.
  document.addEventListener("filtered", function () {
    for (const group of groups) {
      const stop = group.links.find(function (link) { return link.tabIndex === 0; });
      const shown = group.links.find(isShown);
      if (shown && !(stop && isShown(stop))) stopAt(group, shown);
    }
  });

  for (const picture of main.querySelectorAll("[data-roving]:not([data-roving] *)")) gather(picture, Array.from(picture.querySelectorAll("a[href]")));
  const blocks = new Set(Array.from(main.querySelectorAll(".cite"), function (cite) { return cite.closest("p, li, td, dd"); }));
  for (const block of blocks) gather(block, Array.from(block.querySelectorAll(".cite .badge, .self")).filter(function (link) { return link.closest("p, li, td, dd") === block; }));
  const grouped = new Set(groups.flatMap(function (group) { return group.links; }));
  const seen = new Set();
  for (const link of main.querySelectorAll("a[href]:not(.badge)")) {
    if (grouped.has(link)) continue;
    if (seen.has(link.href)) link.tabIndex = -1;
    else if (link.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) seen.add(link.href);
  }
})();
