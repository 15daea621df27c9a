// The script that ranks, outside a browser.
import { readFileSync } from "node:fs";
import vm from "node:vm";

/** @param read gives the text of a file of the site. */
export function engine(read) {
  const received = new Map();
  const wiki = {
    receive: (path, data) => received.set(path, data),
    load: async (path) => {
      if (!received.has(path)) vm.runInContext(read(path), context);
      return received.get(path);
    },
  };
  const context = vm.createContext({ window: { wiki }, wiki });
  vm.runInContext(readFileSync(new URL("../../../templates/assets/page/search-index.js", import.meta.url), "utf8"), context);
  return wiki.index;
}
