// Reads references with citation-js and writes what it understood as CSL-JSON: node references.mjs <file>...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../Browser/package.json", import.meta.url));
const { Cite } = require("@citation-js/core");
["bibtex", "ris", "csl"].forEach((format) => require(`@citation-js/plugin-${format}`));
const read = (file) => new Cite(readFileSync(file, "utf8")).data;
if (process.argv[2] !== "--version") console.log(JSON.stringify(process.argv.slice(2).map(read)));
