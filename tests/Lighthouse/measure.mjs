// Prints what Lighthouse gives the heaviest page of each kind: its mobile preset, the median of its runs, five unless told otherwise.
// node measure.mjs <site> <chromium> [runs]
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [site, chromePath] = process.argv.slice(2);
const runs = Number(process.argv[4] ?? 5);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.txt': 'text/plain', '.xml': 'application/xml', '.json': 'application/json' };

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

// Serves the published files compressed, as a web host does.
function serve(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const bytes = readFileSync(join(site, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': 'max-age=31536000' });
    response.end(gzipSync(bytes));
  } catch {
    response.writeHead(404).end();
  }
}

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

const server = createServer(serve).listen(0, '127.0.0.1');
await once(server, 'listening');
const home = `http://127.0.0.1:${server.address().port}/`;
const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
console.log(['page', ...categories, 'short of full marks'].join('\t'));
for (const path of pages()) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push((await lighthouse(home + path, { port: chrome.port, onlyCategories: categories, logLevel: 'silent' })).lhr);
  const marks = categories.map((name) => Math.round(100 * median(results.map((result) => result.categories[name].score))));
  const short = Object.values(results[0].audits).filter((audit) => audit.scoreDisplayMode === 'binary' && audit.score === 0).map((audit) => audit.id);
  console.log([path, ...marks, short.join(', ')].join('\t'));
}
chrome.kill();
server.close();
