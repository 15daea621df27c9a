// Carries the sources that a reader leaves out from page to page: in the address of each link to another page.
"use strict";

(function () {
  const root = new URL(document.currentScript.dataset.root || ".", location.href).href;

  function chosen() {
    return new URLSearchParams(location.search).get("without");
  }

  function carry() {
    const without = chosen();
    document.querySelectorAll("a[href]").forEach(function (link) {
      const parts = /^([^?#]*\.html)(\?[^#]*)?(#.*)?$/.exec(link.getAttribute("href"));
      if (!parts || !new URL(parts[1], location.href).href.startsWith(root)) return;
      const query = new URLSearchParams(parts[2] || "");
      if (without) query.set("without", without);
      else query.delete("without");
      const words = query.toString();
      link.setAttribute("href", parts[1] + (words ? "?" + words : "") + (parts[3] || ""));
    });
  }

  // What scripts add later, such as cards and what a search finds, carries the choice too.
  new MutationObserver(function () {
    if (chosen()) carry();
  }).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("wiki-without", carry);
  addEventListener("popstate", carry);
  if (chosen()) carry();
})();
