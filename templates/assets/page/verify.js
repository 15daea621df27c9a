// Compares every quote with the text of its source: letter by letter, at the place the wiki names.
"use strict";

(function () {
  const status = document.getElementById("_verify-status");
  const faults = document.getElementById("_verify-faults");
  const rows = Array.from(document.querySelectorAll("tr[data-file]"));
  const total = { quotes: 0, verified: 0, unread: 0 };
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Compare every quote now";
  status.textContent = "Nothing has been compared yet.";
  status.before(button);

  function stands(blocks, parts) {
    return parts.length > 0 && parts.every(function (part) {
      const block = blocks[part[1]];
      return typeof block === "string" && part[0].length > 0 && block.slice(part[2], part[2] + part[0].length) === part[0];
    });
  }

  function report(claim, file) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = wiki.root + "claims/" + claim + ".html";
    link.textContent = claim;
    item.append("A quote of ", link, " does not stand in " + file + ".");
    faults.append(item);
    faults.hidden = false;
  }

  async function compare(row) {
    const file = row.dataset.file;
    const cell = row.lastElementChild;
    try {
      const source = await wiki.load(file);
      let verified = 0;
      for (const quote of source.quotes) {
        if (stands(source.blocks, quote[1])) verified++;
        else report(quote[0], file);
      }
      total.quotes += source.quotes.length;
      total.verified += verified;
      cell.textContent = verified === source.quotes.length && verified === Number(cell.previousElementSibling.textContent)
        ? "all verified" : verified + " of " + cell.previousElementSibling.textContent + " verified";
    } catch {
      total.unread++;
      cell.textContent = "could not be loaded";
    }
  }

  button.addEventListener("click", async function () {
    button.disabled = true;
    for (const [index, row] of rows.entries()) {
      status.textContent = "Comparing source " + (index + 1) + " of " + rows.length + " ...";
      await compare(row);
    }
    status.textContent = total.unread === 0 && total.verified === total.quotes
      ? "All " + total.quotes + " quotes stand in their sources, letter by letter."
      : total.verified + " quotes stand in their sources; " + (total.quotes - total.verified) + " do not"
        + (total.unread ? ", and " + total.unread + " sources could not be loaded" : "") + ".";
  });
})();
