// Makes countries.txt, from which maps take the names of countries: Natural Earth (1:50m, public domain).
// Run once, in a folder outside the repository:
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 polylabel@1.1.0
//   node path/to/make-countries.mjs . > path/to/countries.txt
// Each line is a point within the largest part of a country, longitude and latitude in hundredths of a degree, how far
// it is from the border in hundredths of a degree of latitude, and the name.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const require = createRequire(resolve(process.argv[2], "package.json"));
const { feature } = require("topojson-client");
const polylabel = require("polylabel");
const world = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json")));

// Short forms in full; what is no country of its own is left out.
const names = {
  "Antigua and Barb.": "Antigua and Barbuda",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Br. Indian Ocean Ter.": null,
  "British Virgin Is.": "British Virgin Islands",
  "Cayman Is.": "Cayman Islands",
  "Central African Rep.": "Central African Republic",
  "Cook Is.": "Cook Islands",
  "Dem. Rep. Congo": "DR Congo",
  "Dominican Rep.": "Dominican Republic",
  "Eq. Guinea": "Equatorial Guinea",
  "Faeroe Is.": "Faroe Islands",
  "Falkland Is.": "Falkland Islands",
  "Fr. Polynesia": "French Polynesia",
  "Fr. S. Antarctic Lands": null,
  "Heard I. and McDonald Is.": null,
  "Marshall Is.": "Marshall Islands",
  "N. Mariana Is.": "Northern Mariana Islands",
  "Pitcairn Is.": "Pitcairn Islands",
  "S. Geo. and the Is.": null,
  "S. Sudan": "South Sudan",
  "Solomon Is.": "Solomon Islands",
  "St. Kitts and Nevis": "Saint Kitts and Nevis",
  "St. Pierre and Miquelon": null,
  "St. Vin. and Gren.": "Saint Vincent",
  "St-Barthélemy": null,
  "St-Martin": null,
  "Turks and Caicos Is.": null,
  "U.S. Virgin Is.": "US Virgin Islands",
  "W. Sahara": "Western Sahara",
  "Wallis and Futuna Is.": null,
  "Macedonia": "North Macedonia",
  "United States of America": "United States",
  "Indian Ocean Ter.": null,
  "Åland": null,
  "Antarctica": null,
  "Ashmore and Cartier Is.": null
};

function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    return sum + x * v - u * y;
  }, 0));
}

// Degrees of longitude are shorter than those of latitude, by the cosine of the latitude.
function distance([x, y], rings) {
  const shrink = Math.cos((y * Math.PI) / 180);
  return Math.min(...rings.flatMap((ring) => ring.slice(1).map(([u, v], i) => {
    const [across, down] = [(u - ring[i][0]) * shrink, v - ring[i][1]];
    const [left, below] = [(x - ring[i][0]) * shrink, y - ring[i][1]];
    const share = Math.max(0, Math.min(1, (left * across + below * down) / (across ** 2 + down ** 2 || 1)));
    return Math.hypot(left - share * across, below - share * down);
  })));
}

const lines = feature(world, world.objects.countries).features
  .map((country) => ({ ...country, name: country.properties.name in names ? names[country.properties.name] : country.properties.name }))
  .filter((country) => country.id !== undefined && country.geometry && country.name)
  .map((country) => {
    const { type, coordinates } = country.geometry;
    const parts = type === "Polygon" ? [coordinates] : coordinates;
    const largest = parts.reduce((most, part) => (area(part[0]) > area(most[0]) ? part : most));
    const point = polylabel(largest, 0.05);
    return [...[point[0], point[1], distance(point, largest)].map((value) => Math.round(value * 100)), country.name].join(" ");
  });
console.log(lines.sort((one, other) => (one.replace(/^\S+ \S+ \S+ /, "") < other.replace(/^\S+ \S+ \S+ /, "") ? -1 : 1)).join("\n"));
