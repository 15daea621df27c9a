// Brings in data that a page requires, as classic scripts: these load from disk too, where requests fail.
"use strict";

(function () {
  const root = document.currentScript.dataset.root;
  const allowed = /^data\/(cards|search|verify)\/[a-z0-9_-]+\.js$/;
  const waiting = new Map();

  function address(path) {
    if (!allowed.test(path)) throw new TypeError("The wiki loads no script named " + path + ".");
    return root + path;
  }

  // One policy, and one kind of address that it lets through.
  const policy = window.trustedTypes
    ? window.trustedTypes.createPolicy("wiki", { createScriptURL: address })
    : { createScriptURL: address };

  function load(path) {
    if (!waiting.has(path)) {
      const entry = {};
      entry.promise = new Promise(function (resolve, reject) {
        entry.resolve = resolve;
        const script = document.createElement("script");
        script.src = policy.createScriptURL(path);
        script.onerror = function () {
          waiting.delete(path);
          script.remove();
          reject(new Error(path));
        };
        // A file that was cut short loads and hands over nothing.
        script.onload = function () { if (!entry.isReceived) script.onerror(); };
        document.head.append(script);
      });
      waiting.set(path, entry);
    }
    return waiting.get(path).promise;
  }

  window.wiki = {
    root: root,
    load: load,
    // The letters of a badge, said before a name that does not begin with them.
    spoken: function (letters, name) { return name.startsWith(letters) ? name : letters + " " + name; },
    // Called by the loaded scripts themselves.
    receive: function (path, data) {
      const entry = waiting.get(path);
      if (!entry) return;
      entry.isReceived = true;
      entry.resolve(data);
    },
  };
})();
