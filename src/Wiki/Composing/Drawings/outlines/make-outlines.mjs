// Makes outlines.txt, from which the maps are drawn: Natural Earth's land and borders (1:50m, public domain), simplified.
// Run once, in a folder outside the repository:
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3
//   node path/to/make-outlines.mjs . > path/to/outlines.txt
// Each line is an area of land (L) or a border between countries (B): longitude and latitude in hundredths of a degree,
// the first point from zero and each further one from the point before it.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const require = createRequire(resolve(process.argv[2], "package.json"));
const { feature, mesh } = require("topojson-client");
const { presimplify, simplify, filter, filterWeight } = require("topojson-simplify");

// Square degrees: smaller corners and smaller islands are left out.
const corner = 0.01;
const island = 0.03;

const whole = presimplify(JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8")));
const large = filter(whole, filterWeight(whole, island));
const atlas = simplify(large, corner);

function line(kind, points) {
  let [x, y] = [0, 0];
  const steps = [];
  for (const [longitude, latitude] of points) {
    const [right, up] = [Math.round(longitude * 100), Math.round(latitude * 100)];
    if (steps.length === 0 || right !== x || up !== y) steps.push(right - x, up - y);
    [x, y] = [right, up];
  }
  return kind + steps.join(" ");
}

// The atlas joins what the 180th meridian cuts: longitudes go on beyond it, and a second copy lies a turn away.
function turns(line, isRing) {
  const points = [];
  let turn = 0;
  for (const [longitude, latitude] of line) {
    const step = points.length > 0 ? longitude + turn - points.at(-1)[0] : 0;
    turn -= Math.round(step / 360) * 360;
    points.push([longitude + turn, latitude]);
  }
  // A ring that goes round a pole is closed along it.
  if (isRing && Math.abs(points[0][0] - points.at(-1)[0]) > 180) points.push([points.at(-1)[0], -90], [points[0][0], -90]);
  const copies = [0, 360, -360].filter((shift) => points.some(([longitude]) => Math.abs(longitude + shift) < 180));
  return copies.map((shift) => points.map(([longitude, latitude]) => [longitude + shift, latitude]));
}

const land = feature(atlas, atlas.objects.land);
const areas = (land.features ?? [land]).flatMap(({ geometry }) => geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates);
const borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other);
const lines = [
  ...areas.flatMap((rings) => rings.flatMap((ring) => turns(ring, true)).map((ring) => line("L", ring))),
  ...borders.coordinates.flatMap((border) => turns(border, false)).map((border) => line("B", border)),
];
process.stdout.write(lines.join("\n") + "\n");
