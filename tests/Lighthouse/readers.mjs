// Prints what a site costs its readers: the weight of pages, and for a search what is fetched and how long the first result takes.
// node readers.mjs <site> <chromium> [queries]
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromeFlags, host, median } from './host.mjs';

const [site, executablePath] = process.argv.slice(2);
const queries = Number(process.argv[4] ?? 20);
const kilo = (bytes) => (bytes / 1000).toFixed(1);

// As many as are requested, as far apart as they are.
const spread = (list, most) => list.filter((_, i) => i % Math.ceil(list.length / most) === 0);

function weights() {
  const kinds = new Map();
  for (const path of readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html')).sort()) {
    if (!kinds.has(dirname(path))) kinds.set(dirname(path), []);
    kinds.get(dirname(path)).push(path);
  }
  for (const [kind, paths] of kinds) {
    const sizes = spread(paths, 500).map((path) => gzipSync(readFileSync(join(site, path))).length);
    console.log([kind, `${paths.length} pages`, `middle ${kilo(median(sizes))} kB`, `heaviest of ${sizes.length} ${kilo(Math.max(...sizes))} kB`].join('\t'));
  }
}

// The longest word of a claim's statement, whose page then is to be found.
function words() {
  const pages = readdirSync(join(site, 'claims')).filter((file) => file.endsWith('.html') && !file.startsWith('index')).sort();
  return spread(pages, queries).map((page) => readFileSync(join(site, 'claims', page), 'utf8').match(/<h1[^>]*>([^<]+)/)[1].match(/[a-z]+/gi).reduce((one, other) => (other.length > one.length ? other : one)));
}

// Nothing is kept from one search to the next. The page is there before the reader types, and a word is put in at once.
async function search(browser, home, word) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${home}search.html`, { waitUntil: 'load' });
  let bytes = 0;
  page.on('response', (response) => (bytes += Number(response.headers()['content-length'] ?? 0)));
  const milliseconds = await page.evaluate((typed) => new Promise((resolve) => {
    const began = performance.now();
    new MutationObserver(() => document.querySelector('.found a') && resolve(performance.now() - began)).observe(document.querySelector('.found'), { childList: true });
    const field = document.querySelector('#_words');
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }), word);
  const atFirst = bytes;
  await page.waitForNetworkIdle({ idleTime: 200 });
  await context.close();
  return { milliseconds, atFirst, bytes };
}

weights();
const { home, close } = await host(site);
const browser = await puppeteer.launch({ executablePath, args: chromeFlags, defaultViewport: { width: 1440, height: 900 } });
const [first, ...others] = words();
await search(browser, home, first);
const found = [];
for (const word of others) found.push(await search(browser, home, word));
for (const [name, unit, pick] of [['first result', 'ms', (one) => one.milliseconds], ['fetched until then', 'kB', (one) => one.atFirst / 1000], ['fetched in all', 'kB', (one) => one.bytes / 1000]]) {
  const values = found.map(pick);
  console.log([name, `${values.length} searches`, `middle ${median(values).toFixed(1)} ${unit}`, `most ${Math.max(...values).toFixed(1)} ${unit}`].join('\t'));
}
await browser.close();
close();
