// Shows each new edition on the open page. Words change where they stand; anything more, which scripts may have in hand,
// is reloaded with the place kept.
"use strict";

(function () {
  const folder = "/_preview/";
  let shown = document.currentScript.src.split(folder)[1].split("/")[0];
  let wanted = shown;

  // The page as it was served, before any script changed it, and where each of its words stands now.
  const served = document.body.cloneNode(true);
  const live = new Map();
  (function pair(copy, original) {
    if (copy.nodeType === Node.TEXT_NODE) live.set(copy, original);
    copy.childNodes.forEach(function (child, index) { pair(child, original.childNodes[index]); });
  })(served, document.body);

  function isSameElement(one, other) {
    return Array.from(one.attributes, function (a) { return a.name + "=" + a.value; }).join("\n")
      === Array.from(other.attributes, function (a) { return a.name + "=" + a.value; }).join("\n");
  }

  // Finds the texts that differ; false where more does.
  function compare(old, fresh, changed) {
    if (old.nodeName !== fresh.nodeName || old.childNodes.length !== fresh.childNodes.length) return false;
    if (old.nodeType === Node.TEXT_NODE) {
      if (old.data !== fresh.data) changed.push([old, fresh.data]);
      return true;
    }
    if (old.nodeType === Node.ELEMENT_NODE && !isSameElement(old, fresh)) return false;
    return Array.from(old.childNodes).every(function (child, index) { return compare(child, fresh.childNodes[index], changed); });
  }

  function assets(page) {
    return Array.from(page.head.querySelectorAll("script[src], link[rel=stylesheet]"), function (element) {
      return (element.getAttribute("src") || element.getAttribute("href")).replace(/_preview\/[^/]+/, "");
    }).join("\n");
  }

  // A browser that has parsed a page for a request runs nothing of it.
  function update(fresh) {
    const changed = [];
    if (!fresh || assets(fresh) !== assets(document) || !compare(served, fresh.body, changed)) return wikiPreview.reload();
    if (!changed.every(function (change) { return live.get(change[0]).isConnected; })) return wikiPreview.reload();
    changed.forEach(function (change) {
      live.get(change[0]).data = change[1];
      change[0].data = change[1];
    });
    document.title = fresh.title;
  }

  function fetchPage(edition) {
    wanted = edition;
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.open("GET", location.pathname + location.search);
    request.onload = function () {
      if (wanted !== edition) return;
      shown = edition;
      update(request.response);
    };
    request.send();
  }

  function take(state) {
    wikiPreview.draw(state);
    if (state.edition === wanted) return;
    if (state.goTo && location.pathname !== "/" + state.goTo) location.assign("/" + state.goTo);
    else fetchPage(state.edition);
  }

  // A browser has few connections for one site, so one page listens for all that are open, and the next one when it closes.
  let last = null;
  const others = new BroadcastChannel("wiki-preview");
  others.onmessage = function (event) {
    if (event.data !== "now?") take(event.data);
    else if (last) others.postMessage(last);
  };
  others.postMessage("now?");
  navigator.locks.request("wiki-preview", function () {
    const stream = new EventSource(folder + "changes");
    stream.onmessage = function (event) {
      last = JSON.parse(event.data);
      others.postMessage(last);
      take(last);
    };
    return new Promise(function () {
      // The lock is held until the page is unloaded.
    });
  });
})();
