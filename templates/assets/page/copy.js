// Puts a button beside each text that is there to be copied.
"use strict";

document.querySelectorAll("[data-copy]").forEach(function (text) {
  if (!navigator.clipboard) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", "Copy " + text.dataset.copy);
  button.addEventListener("click", function () {
    navigator.clipboard.writeText(text.textContent).then(
      function () { button.textContent = "Copied"; },
      function () { button.textContent = "Not allowed to copy"; },
    );
  });
  text.after(button);
});
