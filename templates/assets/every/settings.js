// Two switches at the foot of each page: the theme, and the cards on links. Both are remembered.
"use strict";

(function () {
  const closing = document.querySelector(".closing");
  if (!closing) return;

  function read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function keep(key, value) {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch {
      // Nothing is kept; the choice applies to this page.
    }
  }

  function button(words, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words();
    made.addEventListener("click", function () {
      act();
      made.textContent = words();
    });
    return made;
  }

  const themes = ["", "light", "dark"];
  const html = document.documentElement;
  const theme = button(
    function () {
      return "Theme: " + (html.dataset.theme || "automatic");
    },
    function () {
      const next = themes[(themes.indexOf(html.dataset.theme || "") + 1) % themes.length];
      if (next) html.dataset.theme = next;
      else delete html.dataset.theme;
      keep("wiki-theme", next);
    },
  );

  html.dataset.cards = read("wiki-cards") === "off" ? "off" : "on";
  const cards = button(
    function () {
      return "Cards on links: " + html.dataset.cards;
    },
    function () {
      html.dataset.cards = html.dataset.cards === "on" ? "off" : "on";
      keep("wiki-cards", html.dataset.cards === "off" ? "off" : "");
    },
  );

  const settings = document.createElement("p");
  settings.className = "settings";
  settings.append(theme, " ", cards);
  closing.append(settings);
})();
