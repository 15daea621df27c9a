// Prints what Lighthouse gives the heaviest page of each kind: its mobile preset, the median of its runs, five by default.
// node measure.mjs <site> <chromium> [runs]
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromeFlags, host, median } from './host.mjs';

const [site, chromePath] = process.argv.slice(2);
const runs = Number(process.argv[4] ?? 5);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

// The heaviest page of each folder, and every page of the top level: one of each kind.
function pages() {
  const found = readdirSync(site, { recursive: true }).filter((path) => path.endsWith('.html') && !path.endsWith('404.html') && !path.startsWith('dossiers'));
  const kind = (path) => (dirname(path) === '.' || path.endsWith('index.html') ? path : dirname(path));
  const heaviest = new Map();
  for (const path of found.sort()) {
    const kept = heaviest.get(kind(path));
    if (!kept || statSync(join(site, path)).size > statSync(join(site, kept)).size) heaviest.set(kind(path), path);
  }
  return [...heaviest.values()];
}

const { home, close } = await host(site);
const chrome = await launch({ chromePath, chromeFlags });
console.log(['page', ...categories, 'short of full marks'].join('\t'));
for (const path of pages()) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push((await lighthouse(home + path, { port: chrome.port, onlyCategories: categories, logLevel: 'silent' })).lhr);
  const marks = categories.map((name) => Math.round(100 * median(results.map((result) => result.categories[name].score))));
  const short = Object.values(results[0].audits).filter((audit) => audit.scoreDisplayMode === 'binary' && audit.score === 0).map((audit) => audit.id);
  console.log([path, ...marks, short.join(', ')].join('\t'));
}
chrome.kill();
close();
