// Compares every quote with the text of its source, letter by letter, at the place the wiki names; and every text with
// the file that it was received as.
"use strict";

(function () {
  const status = document.getElementById("_verify-status");
  const faults = document.getElementById("_verify-faults");
  const rows = Array.from(document.querySelectorAll("tr[data-file]"));
  const total = { quotes: 0, verified: 0, unread: 0, received: 0, kept: 0 };
  const readsFiles = location.protocol !== "file:" && Boolean(window.crypto.subtle);
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

  // Characters that show nothing are taken out of both sides, as the build does.
  function plain(words) {
    return words.normalize("NFC")
      .replace(/\p{Noncharacter_Code_Point}/gu, "\ufffd")
      .replace(/[\u00ad\u200b\u2060\u2066-\u2069]/g, "")
      .replace(/[\p{White_Space}\p{Cc}]+/gu, " ")
      .trim();
  }

  function areInOrder(blocks, words) {
    let end = 0;
    return blocks.every(function (block) {
      const start = words.indexOf(block, end);
      end = start + block.length;
      return start >= 0;
    });
  }

  async function isReceived(file) {
    const answer = await fetch(wiki.root + file.file, { cache: "no-store" });
    const bytes = await answer.arrayBuffer();
    const digest = Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
    const hash = digest.map(function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
    return hash === file.sha256 && (!file.isText || plain(new TextDecoder().decode(bytes)) === plain(file.words));
  }

  // Empty if no file was kept.
  async function compareReceived(source) {
    const file = source.received;
    if (!file) return "";
    total.received++;
    const isKept = areInOrder(source.blocks, file.words) && (!readsFiles || await isReceived(file));
    if (isKept) total.kept++;
    return isKept ? ", text in the file received" : ", text not in the file received";
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
      cell.textContent += await compareReceived(source);
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
    status.textContent += " " + total.kept + " of " + rows.length + " texts stand in the files received, block by block"
      + (total.kept < total.received ? "; " + (total.received - total.kept) + " do not" : "")
      + (readsFiles ? "." : "; from disk, the words of these files are those that the build read.");
  });
})();

// Compares every file of the site with the manifest.
(function () {
  const atOnce = 8;
  const status = document.getElementById("_files-status");
  const faults = document.getElementById("_files-faults");
  if (location.protocol === "file:" || !window.crypto.subtle) {
    status.textContent = "A browser lets no page read its neighbours from disk or over a connection that is not secure, so the files are not compared here.";
    return;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Compare every file now";
  status.textContent = "No file has been compared yet.";
  status.before(button);

  async function read(path) {
    const answer = await fetch(wiki.root + path, { cache: "no-store" });
    return answer.arrayBuffer();
  }

  async function hash(path) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await read(path)));
    return Array.from(digest, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
  }

  async function compare(rest, total, found) {
    for (let next = rest.pop(); next; next = rest.pop()) {
      const same = await hash(next[0]).catch(function () { return ""; }) === next[1];
      if (!same) found.push(next[0]);
      status.textContent = "Comparing, " + rest.length + " of " + total + " files to go ...";
    }
  }

  function report(path) {
    const item = document.createElement("li");
    item.textContent = path + " has other bytes than the manifest names, or could not be loaded.";
    faults.append(item);
    faults.hidden = false;
  }

  button.addEventListener("click", async function () {
    button.disabled = true;
    try {
      const manifest = JSON.parse(new TextDecoder().decode(await read(status.dataset.manifest)));
      const rest = Object.entries(manifest.files);
      const total = rest.length;
      const found = [];
      await Promise.all(Array.from({ length: atOnce }, function () { return compare(rest, total, found); }));
      found.sort().forEach(report);
      status.textContent = found.length === 0
        ? "All " + total + " files have the bytes that the manifest names."
        : found.length + " of " + total + " files have other bytes than the manifest names.";
    } catch {
      status.textContent = "The manifest could not be loaded.";
    }
  });
})();
