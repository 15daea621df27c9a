// Compares every quote with the text of its source, letter by letter, at the place the wiki names; every text with the
// file that it was received as; and every file of the site with the manifest.
"use strict";

wiki.read = async function (path) {
  const answer = await fetch(wiki.root + path, { cache: "no-store" });
  return answer.arrayBuffer();
};

// In hexadecimal digits, as the manifest and the data of sources have it.
wiki.hash = async function (bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
};

// Characters that show nothing. Joiners and variation selectors are hidden only where no script or emoji is written
// with them; HiddenCharacters.cs has the same list.
(function () {
  const always = new RegExp("[\\xad\\u034f\\u061c\\u17b4\\u17b5\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff"
    + "\\ufff9-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}]", "u");
  const joiner = /[\u180e\u200c\u200d]/;
  const selector = /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
  const tag = /[\u{e0000}-\u{e007f}]/u;
  const tagged = /[\u{1f3f4}\u{e0020}-\u{e007e}]/u;
  const emoji = /[\p{So}\u{1f3fb}-\u{1f3ff}]/u;
  const written = /[\p{L}\p{Nd}\p{M}\p{So}\u{1f3fb}-\u{1f3ff}]/u;
  const joined = /[\p{M}\p{So}\u{1f3fb}-\u{1f3ff}\p{Lo}\p{Nd}]/u;
  const eastAsian = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\u{20000}-\u{3ffff}]/u;
  const firstJoined = 0x590;

  function isJoined(letter) {
    return letter.codePointAt(0) >= firstJoined && joined.test(letter) && !eastAsian.test(letter);
  }

  function hasVariants(before, after) {
    if (/[#*0-9]/.test(before)) return after === "\u20e3";
    if (/[\p{Lo}\p{So}]/u.test(before)) return true;
    if (/[\p{Sm}\p{Pd}]/u.test(before)) return before.codePointAt(0) > 0xff;
    return /[\u203c\u2049\u2139]/.test(before) || emoji.test(before);
  }

  function isHidden(before, letter, after) {
    if (tag.test(letter)) return !tagged.test(before);
    if (joiner.test(letter)) {
      const startsJoined = isJoined(after) && !selector.test(after) && !always.test(after);
      return !written.test(before) || !(isJoined(before) || startsJoined);
    }
    return selector.test(letter) ? !hasVariants(before, after) : always.test(letter);
  }

  // At the ends of the words the character beside is none, which nothing is written with.
  wiki.withoutHidden = function (words) {
    if (![always, joiner, selector, tag].some(function (kind) { return kind.test(words); })) return words;
    const letters = Array.from(words);
    let before = "\0";
    return letters.filter(function (letter, index) {
      if (isHidden(before, letter, letters[index + 1] || "\0")) return false;
      before = letter;
      return true;
    }).join("");
  };
})();

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

  function isIn(blocks, parts) {
    return parts.length > 0 && parts.every(function (part) {
      const block = blocks[part[1]];
      return typeof block === "string" && part[0].length > 0 && block.slice(part[2], part[2] + part[0].length) === part[0];
    });
  }

  // Characters are taken out of both sides as the build does.
  function plain(words) {
    return wiki.withoutHidden(words.replace(/\p{Noncharacter_Code_Point}/gu, "\ufffd"))
      .normalize("NFC")
      .replace(/[\p{White_Space}\p{Cc}]+/gu, " ")
      .trim();
  }

  wiki.plain = plain;

  function areInOrder(blocks, words) {
    let end = 0;
    return blocks.every(function (block) {
      const start = words.indexOf(block, end);
      end = start + block.length;
      return start >= 0;
    });
  }

  async function isReceived(file) {
    const bytes = await wiki.read(file.file);
    return await wiki.hash(bytes) === file.sha256
      && (!file.isText || plain(new TextDecoder().decode(bytes)) === plain(file.words));
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
        if (isIn(source.blocks, quote[1])) verified++;
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
      ? "All " + total.quotes + " quotes are in their sources, letter by letter."
      : total.verified + " quotes are in their sources; " + (total.quotes - total.verified) + " are not"
        + (total.unread ? ", and " + total.unread + " sources could not be loaded" : "") + ".";
    status.textContent += " " + total.kept + " of " + rows.length + " texts are in the files received, block by block"
      + (total.kept < total.received ? "; " + (total.received - total.kept) + " are not" : "")
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

  async function hash(path) {
    return wiki.hash(await wiki.read(path));
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
      const manifest = JSON.parse(new TextDecoder().decode(await wiki.read(status.dataset.manifest)));
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
