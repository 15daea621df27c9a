// Ctrl K, or ⌘ K on a Mac, leads to the search.
"use strict";

(function () {
  const link = document.querySelector(".to-search");
  const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  const shown = link.querySelector("kbd");
  shown.textContent = isMac ? "⌘ K" : "Ctrl K";
  shown.classList.add("bound");
  link.setAttribute("aria-keyshortcuts", isMac ? "Meta+K" : "Control+K");
  document.addEventListener("keydown", function (event) {
    if (event.key.toLowerCase() !== "k" || !(isMac ? event.metaKey : event.ctrlKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const field = document.querySelector(".search input");
    if (field) field.select();
    else location.assign(link.href);
  });
})();
