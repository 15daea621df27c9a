// A web host for a published site.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.txt': 'text/plain', '.xml': 'application/xml', '.json': 'application/json' };

export const chromeFlags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Serves the published files compressed, as a web host does. */
export async function host(site) {
  const server = createServer((request, response) => answer(site, request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { home: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

function answer(site, request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const bytes = gzipSync(readFileSync(join(site, path)));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'content-length': bytes.length, 'cache-control': 'max-age=31536000' });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}
