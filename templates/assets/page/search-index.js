// Ranks documents by the shards of the index; words are cut and stemmed as the generator does it.
"use strict";

(function () {
  // Scripts that set no spaces between words: Han, Kana, Thai, Lao, Khmer, Myanmar. Each letter is a word there.
  const unspaced = "(?=[\\p{L}\\p{Nl}])[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u19e0-\\u19ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u303b\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua9e0-\\ua9ff\\uaa60-\\uaa7f\\uf900-\\ufaff\\uff66-\\uff9f\\u{1aff0}-\\u{1b16f}\\u{20000}-\\u{3ffff}]";
  const ofWord = "(?!" + unspaced + ")[\\p{L}\\p{M}\\p{N}\\u3371-\\u337a\\u3380-\\u33df]";
  const group = "(?=\\p{Nd}{3}(?!\\p{Nd}))";
  const groupSpace = "(?<=(?<![\\p{L}\\p{M}\\p{N}]|\\p{Nd}[.,:/])\\p{Nd}{1,3})[ \\u00a0\\u2007\\u2009\\u202f]" + group;
  const raised = "(?<=\\p{Nd})[²³¹⁰⁴-⁹₀-₉]";
  const elision = "(?<=(?<![\\p{L}\\p{M}\\p{N}\\p{Cf}'’＇])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|all|dall|dell|nell|quell|sull|un))['’＇](?=\\p{L}[\\p{L}\\p{Mn}])";
  const inside = ["(?!" + raised + ")" + ofWord, "\\p{Cf}", "(?!" + elision + ")['’＇](?=" + ofWord + ")", "(?<=\\p{Nd})[,٬，]" + group, "(?<=(?<!\\p{Nd})\\p{Nd}{1,3})\\." + group, "(?<=l)·(?=l)", groupSpace].join("|");
  const tokenForm = new RegExp(unspaced + "[\\p{M}\\p{Cf}\\uff9e\\uff9f]*|" + ofWord + "(?:" + inside + ")*", "giu");
  const joinedForm = /[\p{L}\p{M}]+(?:[-‐\u2011][\p{L}\p{M}]+)+|(?<!\p{L})\p{L}(?:\.\p{L}(?!\p{L}))+/gu;
  const partForm = new RegExp('"([^"]*)"?|(?:[^\\s"]|' + groupSpace + ")+", "gu");
  const ignored = /['’ʼ＇ʻʽʾʿ·.,٬， \u00a0\u2007\u2009\u202f\u0640\p{Cf}]/gu;
  const dropped = /(?=\p{M})[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u0a3c\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
  const others = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ħ: "h", ł: "l", ŧ: "t", þ: "th", ı: "i", ŋ: "n", ĸ: "k", ŀ: "l", ς: "σ", ی: "ي", ى: "ي", ک: "ك" };
  const nameZone = 16;
  const mostShards = 3;
  const opened = new Map();

  // What a character stands for; not a fraction, which is more than its digits.
  function plain(character) {
    const letters = character.normalize("NFKC");
    return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : character;
  }

  // Digits stand together by tens.
  function digit(character) {
    let before = character.codePointAt(0);
    while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before--;
    return (character.codePointAt(0) - before) % 10;
  }

  function fold(word) {
    const letters = [...word.replace(/(?<=.)['’ʼ＇]s$/i, "")].map(plain).join("");
    const bare = letters.normalize("NFD").toLowerCase().replace(ignored, "").replace(dropped, "");
    return bare.replace(/[ßæœøđðħłŧþıŋĸŀςیىک]/g, (letter) => others[letter]).replace(/(?![0-9])\p{Nd}/gu, digit).normalize();
  }

  function tokens(text) {
    const found = [...text.matchAll(tokenForm)].map((match) => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length }));
    return found.filter((token) => token.word);
  }

  // What hyphens join, or points between single letters, is one word elsewhere: "co-operate", "U.S.A.".
  function joined(text) {
    return [...text.matchAll(joinedForm)].map((match) => ({ word: tokens(match[0]).map((token) => token.word).join(""), start: match.index, end: match.index + match[0].length }));
  }

  function stem(word) {
    if (!/^[a-z]{3,}$/.test(word)) return word;
    let left = word.length > 3 ? word.replace(/([^isu])s$/, "$1") : word;
    const cut = left.replace(/(?<!e)ed$|ing$/, "");
    if (cut !== left && cut.length > 2 && /[aeiouy]/.test(cut)) left = cut.replace(/(..)([^aeiouylsz])\2$/, "$1$2");
    if (left.length > 3) left = left.replace(/e$/, "");
    return left.replace(/([^aeiou])y$/, "$1i");
  }

  function numbers(text) {
    const all = [];
    let number = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 90) {
        all.push(number + code - 94);
        number = 0;
      } else number = (number + code - 48) * 32;
    }
    return all;
  }

  function sums(text) {
    let sum = 0;
    return numbers(text).map((step) => (sum += step));
  }

  function take(index, { values, sets }) {
    index.values.push(...values);
    for (const [own, places] of sets) sums(places).forEach((number) => own.forEach((value) => index.documents[number].add(value)));
  }

  async function open(scope) {
    const read = await wiki.load("data/search/" + scope + ".js");
    if (!opened.has(scope)) {
      const lengths = numbers(read.lengths);
      const index = {
        scope, version: read.version, documents: lengths.map(() => new Set()), lengths, mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length, names: numbers(read.names),
        parts: sums(read.parts), values: [], hasFacets: false, words: new Set(read.words), shards: new Map(), matched: new Map(),
      };
      take(index, read.kinds);
      opened.set(scope, index);
    }
    return opened.get(scope);
  }

  // All files of an index have its version in their names, so that a page never mixes two.
  function part(index, name) {
    return wiki.load("data/search/" + index.scope + "-" + index.version + "-" + name + ".js");
  }

  // Results can be shown by their kinds only; the other values weigh ten times as much as all else.
  async function addFacets(index) {
    const read = await part(index, "facets");
    if (!index.hasFacets) take(index, read);
    index.hasFacets = true;
  }

  // The shard of a word is the one with the longest name that the word starts with.
  function holder(index, word) {
    while (word && !index.words.has(word)) word = word.slice(0, -1);
    return word;
  }

  async function shard(index, name) {
    const file = name.replace(/[^a-z0-9]/g, (letter) => "_" + letter.charCodeAt(0).toString(16));
    const read = await part(index, "words-" + file);
    if (!index.shards.has(name)) index.shards.set(name, Object.entries(read).map(([form, postings]) => ({ form, postings, stem: stem(form) })));
    return index.shards.get(name);
  }

  function collect(places, postings, weight) {
    const read = numbers(postings);
    for (let at = 0, number = -1; at < read.length;) {
      const head = read[at++];
      number += (head >> 1) + 1;
      const place = places.get(number) || { weight: 0, at: [] };
      places.set(number, place);
      for (let left = head & 1 ? read[at++] + 2 : 1, position = -1; left > 0; left--) {
        position += read[at++] + 1;
        place.at.push(position);
        place.weight += weight;
      }
    }
  }

  async function gather(index, word, isExact, isPrefix) {
    const base = stem(word);
    const names = new Set([holder(index, base)]);
    const within = isPrefix ? [...index.words].filter((name) => name.startsWith(word)) : [];
    const isShort = within.length > mostShards;
    if (isPrefix && !isShort) {
      for (let length = word.length; length > 2; length--) names.add(holder(index, word.slice(0, length)));
      [holder(index, word), ...within].forEach((name) => names.add(name));
    }
    names.delete("");
    const terms = (await Promise.all([...names].map((name) => shard(index, name)))).flat();
    const [forms, places] = [new Set(), new Map()];
    for (const term of terms) {
      const weight = term.form === word ? 1 : !isExact && term.stem === base ? 0.8 : isPrefix && !isShort && term.form.startsWith(word) ? 0.5 : 0;
      if (weight) collect(places, term.postings, weight);
      if (weight) forms.add(term.form);
    }
    return { word, isShort, forms, places, near: forms.size ? [] : nearest(word, terms) };
  }

  function distance(left, right) {
    let row = [...right, ""].map((_, i) => i);
    for (let i = 0; i < left.length; i++)
      row = row.reduce((next, above, j) => next.concat(j ? Math.min(above + 1, next[j - 1] + 1, row[j - 1] + (left[i] !== right[j - 1])) : i + 1), []);
    return row[right.length];
  }

  // Of a misspelling; a number is no misspelling of another.
  function nearest(word, terms) {
    const far = (term) => distance(word, term.form);
    if (word.length < 3 || /\p{N}/u.test(word)) return [];
    const near = terms.filter((term) => Math.abs(term.form.length - word.length) < 3).map((term) => [far(term), term.form]);
    return near.filter(([steps]) => steps <= Math.max(1, word.length / 3)).sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)).slice(0, 3).map(([, form]) => form);
  }

  // Words within quotation marks, or joined by hyphens or dots, stand side by side; the last one may be half typed.
  function parse(query) {
    const parts = [...query.matchAll(partForm)];
    const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(query);
    const units = parts.map((part, i) => ({ words: tokens(part[0]).map((token) => token.word), joined: joined(part[0]).map((one) => one.word)[0], isExact: part[1] !== undefined, isOpen: isOpen && i === parts.length - 1 }));
    return units.filter((unit) => unit.words.length);
  }

  // How much of each document the words are, and how much of its name.
  function sideBySide(index, [first, ...others]) {
    const hits = new Map();
    for (const [number, place] of first.places) {
      const next = others.map((word) => word.places.get(number));
      const starts = next.every(Boolean) ? place.at.filter((start) => next.every((other, i) => other.at.includes(start + i + 1))) : [];
      const weight = place.weight / place.at.length;
      const named = starts.filter((start) => start < nameZone).length * (others.length + 1);
      if (starts.length) hits.set(number, { weight: weight * starts.length, name: named && weight * Math.min(1, named / index.names[number]) });
    }
    return hits;
  }

  async function match(index, unit) {
    const key = JSON.stringify(unit);
    if (!index.matched.has(key)) {
      const words = await Promise.all(unit.words.map((word, i) => gather(index, word, unit.isExact, unit.isOpen && i === unit.words.length - 1)));
      const hits = sideBySide(index, words);
      const one = words[1] ? !unit.isExact && unit.joined === unit.words.join("") && (await gather(index, unit.joined)) : words[0];
      if (one) for (const [number, hit] of sideBySide(index, [one])) hits.set(number, hits.get(number) || hit);
      index.matched.set(key, { words, one, hits });
    }
    return index.matched.get(key);
  }

  async function find(index, query) {
    const units = await Promise.all(parse(query).map((unit) => match(index, unit)));
    const rarest = units.reduce((one, other) => (other.hits.size < one.hits.size ? other : one));
    const found = [...rarest.hits.keys()].filter((number) => units.every((unit) => unit.hits.has(number)));
    const ranked = found.map((number) => [Math.round(1e6 * units.reduce((sum, unit) => sum + score(index, unit.hits, number), 0)), number]);
    return { units, numbers: ranked.sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(([, number]) => number) };
  }

  function replaced(query, word, term) {
    const token = tokens(query).find((one) => one.word === word);
    return query.slice(0, token.start) + term + query.slice(token.end);
  }

  // What is searched for, or else what the nearest words find; then with the words that were missed.
  async function findNearest(index, query) {
    const asked = await find(index, query);
    const missed = asked.units.flatMap((unit) => unit.words).filter((word) => word.near.length);
    if (asked.numbers.length || !missed.length) return asked;
    const nearest = await find(index, missed.reduce((read, word) => replaced(read, word.word, word.near[0]), query));
    return nearest.numbers.length ? { ...nearest, missed } : asked;
  }

  // BM25, and as much again and more where the words are the document's name.
  function score(index, hits, number) {
    const rarity = Math.log(1 + (index.lengths.length - hits.size + 0.5) / (hits.size + 0.5));
    const { weight, name } = hits.get(number);
    return rarity * (2.2 * weight / (weight + 0.3 + 0.9 * index.lengths[number] / index.mean) + 3 * name);
  }

  async function show(index, number) {
    const found = index.parts.findLastIndex((start) => start <= number);
    return (await part(index, "pages-" + found))[number - index.parts[found]];
  }

  window.wiki.index = { tokens, joined, stem, parse, open, addFacets, find, findNearest, replaced, show };
})();
