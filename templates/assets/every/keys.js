// Ctrl K, or ⌘ K on a Mac, leads to the search.
"use strict";

(function () {
  const form = document.querySelector(".to-search");
  const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  const shown = form.querySelector("kbd");
  shown.textContent = isMac ? "⌘ K" : "Ctrl K";
  shown.classList.add("bound");
  form.elements.q.setAttribute("aria-keyshortcuts", isMac ? "Meta+K" : "Control+K");
  document.addEventListener("keydown", function (event) {
    if (event.key.toLowerCase() !== "k" || !(isMac ? event.metaKey : event.ctrlKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    (document.querySelector(".search input") || form.elements.q).select();
  });
})();
