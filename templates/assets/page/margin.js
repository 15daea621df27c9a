// Links each passage of a source's text with its notes in the margin, and shows some of them at a time.
"use strict";

(function () {
  const text = document.querySelector(".source-text");
  if (!text) return;
  const choices = [
    ["reading", "Plain text"],
    ["all", "All passages"],
    ["disputed", "Disputed"],
    ["only", "Only in this source"],
    ["unused", "What no claim uses"],
  ];

  function withPassage(passage) {
    return text.querySelectorAll('[data-passage="' + CSS.escape(passage) + '"]');
  }

  text.querySelectorAll(".margin li").forEach(function (note) {
    withPassage(note.dataset.passage).forEach(function (place) {
      if (place !== note) place.dataset.kinds = ((place.dataset.kinds || "") + " " + note.dataset.kinds).trim();
    });
  });

  function highlight(event, isOn) {
    const place = event.target instanceof Element ? event.target.closest("[data-passage]") : null;
    if (place) withPassage(place.dataset.passage).forEach(function (each) { each.classList.toggle("highlighted", isOn); });
  }

  [["pointerover", true], ["focusin", true], ["pointerout", false], ["focusout", false]].forEach(function (pair) {
    text.addEventListener(pair[0], function (event) { highlight(event, pair[1]); });
  });

  // The parts of a passage that others overlap: the first has its fragment, and all are what an address means.
  function target() {
    const passage = location.hash.slice(1);
    text.querySelectorAll(".targeted").forEach(function (place) { place.classList.remove("targeted"); });
    if (passage) withPassage(passage).forEach(function (place) { if (place.matches("mark")) place.classList.add("targeted"); });
  }

  addEventListener("hashchange", target);
  target();

  const bar = document.createElement("fieldset");
  bar.className = "shows";
  const legend = document.createElement("legend");
  legend.textContent = "Show";
  bar.append(legend);
  choices.forEach(function (choice) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "radio";
    input.name = "show";
    input.value = choice[0];
    input.checked = choice[0] === "reading";
    label.append(input, " " + choice[1]);
    bar.append(label);
  });
  bar.addEventListener("change", function (event) { text.dataset.show = event.target.value; });
  text.before(bar);
})();
