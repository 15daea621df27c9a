// Makes edtf-vectors.json, so that our days are compared with those of another implementation: the npm package edtf 4.11.1.
// In a folder where it is installed: node <path of this file> > <path of edtf-vectors.json>
import { createRequire } from "node:module";

const edtf = createRequire(`${process.cwd()}/`)("edtf").default;

const marks = ["", "?", "~", "%"];
const years = ["0001", "0099", "0987", "1582", "1900", "1999", "2000", "2023", "2024", "2100", "9999"];
const months = ["01", "02", "04", "11", "12"];
const days = ["0001-01-01", "0400-02-29", "1600-02-29", "1899-12-31", "1970-01-01", "2000-02-29", "2024-02-29", "2024-03-22", "2024-12-31", "2038-01-19", "9999-12-31"];
const each = (values, write) => values.flatMap(write);

const single = [
  ...each([...days, "2024-03", "1900-02", "2024"], day => marks.map(mark => day + mark)),
  ...each(years, year => [year, ...months.map(month => `${year}-${month}`)]),
  ...each(years, year => [`${year}-XX`, `${year}-XX-XX`, `${year}-02-XX`, `${year}-12-XX`]),
  ...each(["001", "019", "190", "199", "200", "202", "999"], decade => `${decade}X`),
  ...each(["01", "10", "19", "20", "99"], century => `${century}XX`),
];

const intervals = [
  ...each(["2015/2017", "2014-12/2015-02", "2024-02-28/2024-03-01", "2014/2015-03", "2015-03-22/2017", "0001/9999"], both => [
    both, both.replace("/", "~/"), `${both}?`, `${both.replace("/", "%/")}~`,
  ]),
  ...each(["2024-03-22", "2024-02", "2020", "2024-02-XX", "2024-XX", "202X", "19XX"], side => [
    `${side}/..`, `../${side}`, `${side}/`, `/${side}`,
  ]),
  "2024-03-XX/2024-04-XX", "2024-XX/2025-XX", "202X/203X", "19XX/20XX", "20XX/2150", "2024-03/2024-03-22", "2020~/..", "../2017?", "2020%/", "/2017%",
];

const within = [
  "[2024-03-18..2024-03-24]", "[2024-02-28..2024-03-02]", "[2023-12-31..2024-01-01]", "[0001-01-01..9999-12-31]",
  "[2024-02..2024-03]", "[2023-11..2024-02]", "[2015..2017]", "[0001..9999]", "[1899..1901]",
  ...each(["2024-03-22", "2024-02", "2020"], side => [`[${side}..]`, `[..${side}]`]),
];

const rejected = [
  "", " ", "x", "unknown", "2024-02-30", "2024-04-31", "2024-03-32", "2024-03-00", "2024-00", "2024-13", "2024-00-01",
  "2024-13-01", "2024-3-22", "2024-03-2", "24-03-22", "2024/03/22", "22-03-2024", "2024-03-22 ", " 2024-03-22", "2024-03-22??", "2024-",
  "2024-03-", "-", "2024-03-22-01", "2017/2015", "2024-03-22/2024-03-21", "2024-03/2024-02", "2015/2016/2017", "2015/x", "x/2017",
  "[", "]", "[]", "[..]", "[2024", "2024]", "[2024-02-30..2024-03-01]", "[2024-03-18..2024-03-24", "[x..y]", "2015..2017", "2024-03-xx",
];

function dayOf(time) {
  return time === null || Math.abs(time) === Infinity ? null : new Date(time).toISOString().slice(0, 10);
}

function vector(written) {
  const date = edtf(written);
  // The package takes the days of a set from the first side of its range, so each side is tested here.
  const range = date.type === "Set" ? date.values[0] : null;
  const [from, to] = Array.isArray(range) ? range : [date, date];
  return { written, first: dayOf(from.min), last: dayOf(to.max) };
}

function refusal(written) {
  try {
    edtf(written);
  } catch {
    return { written, rejected: true };
  }
  throw new Error(`the package accepts "${written}"`);
}

const accepted = [...new Set([...single, ...intervals, ...within])].map(vector);
const lines = [...accepted, ...rejected.map(refusal)].map(line => `  ${JSON.stringify(line)}`);
process.stdout.write(`[\n${lines.join(",\n")}\n]\n`);
