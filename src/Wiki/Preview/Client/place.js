// Keeps the reader's place over a reload: the first element in view stays where it was, and what was unfolded stays so.
"use strict";

(function () {
  const key = "wiki-preview-place";

  function details() {
    return Array.from(document.querySelectorAll("main details, header details"));
  }

  wikiPreview.reload = function () {
    const first = Array.from(document.querySelectorAll("main [id]")).find(function (element) { return element.getBoundingClientRect().bottom > 0; });
    sessionStorage.setItem(key, JSON.stringify({
      page: location.pathname,
      scroll: scrollY,
      id: first ? first.id : "",
      top: first ? first.getBoundingClientRect().top : 0,
      open: details().map(function (element) { return element.open; }),
    }));
    history.scrollRestoration = "manual";
    location.reload();
  };

  const kept = JSON.parse(sessionStorage.getItem(key) || "null");
  sessionStorage.removeItem(key);
  if (!kept || kept.page !== location.pathname) return;

  function restore() {
    const first = document.getElementById(kept.id);
    scrollTo({ top: first ? scrollY + first.getBoundingClientRect().top - kept.top : kept.scroll, behavior: "instant" });
  }

  document.addEventListener("DOMContentLoaded", function () {
    details().forEach(function (element, index) { if (kept.open[index]) element.open = true; });
    restore();
  });
  addEventListener("load", function () {
    restore();
    history.scrollRestoration = "auto";
  });
})();
