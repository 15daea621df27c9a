// Sets the theme that the reader chose before anything shows, so that nothing flashes.
"use strict";

(function () {
  try {
    const theme = localStorage.getItem("wiki-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing for files shows the automatic theme.
  }
})();
