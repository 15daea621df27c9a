// Marks the words that were searched for: in the lines of a result, and on the page that it leads to.
"use strict";

(function () {
  function mark(words) {
    const element = document.createElement("mark");
    element.textContent = words;
    return element;
  }

  function marked(text, units) {
    const tokens = window.wiki.index.tokens(text);
    const runs = window.wiki.index.joined(text).filter(({ word }) => units.some(({ one }) => one && one.forms.has(word))).map(({ start, end }) => [start, end]);
    tokens.forEach((token, i) => {
      for (const { words, one } of units)
        if (one && one.forms.has(token.word)) runs.push([token.start, token.end]);
        else if (words.every((word, j) => tokens[i + j] && word.forms.has(tokens[i + j].word))) runs.push([token.start, tokens[i + words.length - 1].end]);
    });
    return runs.sort((a, b) => a[0] - b[0]);
  }

  // At a space if one is near, as some scripts have none, but never within a character.
  function cut(text, at, space) {
    if (space > 0 && Math.abs(space - at) < 40) return space;
    return /[\udc00-\udfff]/.test(text[at]) ? at + 1 : at;
  }

  // The whole of a short text; of a long one the words around the first mark.
  function excerpt(text, units, length) {
    const runs = marked(text, units);
    const middle = runs.length ? runs[0][0] : 0;
    const from = text.length > length && middle > 80 ? cut(text, middle - 80, text.indexOf(" ", middle - 80) + 1) : 0;
    const to = text.length - from > length ? cut(text, from + length, text.lastIndexOf(" ", from + length)) : text.length;
    const content = [from ? "… " : ""];
    let at = from;
    for (const [start, end] of runs) {
      if (start < at || end > to) continue;
      content.push(text.slice(at, start), mark(text.slice(start, end)));
      at = end;
    }
    content.push(text.slice(at, to), to < text.length ? " …" : "");
    return { content, isHit: runs.length > 0 };
  }

  // The browser itself marks words that an address names with the words around them.
  function directive(text, units) {
    const encode = (words) => encodeURIComponent(words).replace(/-/g, "%2D");
    return marked(text, units).slice(0, 8).map(([start, end]) => {
      const before = text.slice(0, start).match(/(?:\S+ ){0,3}$/)[0].trim();
      const after = text.slice(end).match(/^(?: \S+){0,3}/)[0].trim();
      return "text=" + (before && encode(before) + "-,") + encode(text.slice(start, end)) + (after && ",-" + encode(after));
    }).join("&");
  }

  function address(id, name, folder, units) {
    const [file, block] = id.split("#");
    return window.wiki.root + folder + "/" + file + ".html" + (block ? "#" + block + ":~:" + directive(name, units) : "");
  }

  window.wiki.marks = { excerpt, address };
})();
