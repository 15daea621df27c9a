// Checks the script's ranking against queries.json: node queries.mjs <site>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { engine } from "./engine.mjs";

const index = engine((path) => readFileSync(join(process.argv[2], path), "utf8"));
let differences = 0;
for (const { query, in: scope, count, top } of JSON.parse(readFileSync(new URL("queries.json", import.meta.url)))) {
  const opened = await index.open(scope);
  const { numbers } = await index.find(opened, query);
  const rows = await Promise.all(numbers.slice(0, top.length || 3).map((number) => index.show(opened, number)));
  const got = JSON.stringify({ query, in: scope, count: numbers.length, top: rows.map((row) => row[0]) });
  if (got === JSON.stringify({ query, in: scope, count, top })) continue;
  differences++;
  console.error(got);
}
process.exitCode = differences ? 1 : 0;
