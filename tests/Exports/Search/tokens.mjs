// Checks the script's words and stems against tokens.json: node tokens.mjs
import { readFileSync } from "node:fs";
import { engine } from "./engine.mjs";

const index = engine(() => "");
const differences = JSON.parse(readFileSync(new URL("tokens.json", import.meta.url))).flatMap(({ text, words, stems, joined = [] }) => {
  const found = index.tokens(text).map((token) => token.word);
  const wanted = JSON.stringify([words, stems, joined]);
  const got = JSON.stringify([found, found.map(index.stem), index.joined(text).map((token) => token.word)]);
  return got === wanted ? [] : [`${JSON.stringify(text)}: ${got} instead of ${wanted}`];
});
differences.forEach((difference) => console.error(difference));
process.exitCode = differences.length ? 1 : 0;
