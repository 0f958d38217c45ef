// In: flags. Out: tables (or JSON) of how fast Pilcrow is, results.json, and with --graph an SVG.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { graph } from './graph.mjs';
import { growthOf } from './growth.mjs';
import { parsing } from './parsing.mjs';
import { paragraphFirst } from './quality.mjs';
import { report } from './report.mjs';
import { readiness, roundTrips } from './round-trip.mjs';
import { searchAt } from './search.mjs';
import { oneShot, startWithCache } from './start.mjs';

const { values } = parseArgs({
  options: {
    /** Small libraries, few questions: under 90 s, to see that all of it works. */
    quick: { type: 'boolean', default: false },
    /** Prints the JSON instead of the tables. */
    json: { type: 'boolean', default: false },
    /** Where to write the SVG of growth. */
    graph: { type: 'string' },
    /** Sizes of libraries, with commas between them. */
    sizes: { type: 'string' },
  },
});
const { quick } = values;
const sizes =
  values.sizes?.split(',').map(Number) ??
  (quick ? [500, 2_000] : [1_000, 10_000, 100_000, 1_000_000]);
/** Starting from files takes a file a cable: beyond this size that is a bench of the disk. */
const LARGEST_START = 100_000;

const begun = Date.now();
const say = (what) => console.error(`${Math.round((Date.now() - begun) / 1000)} s: ${what}`);

const search = [];
for (const size of sizes) search.push(await searchAt(size, quick, say));
say('quality');
const quality = await paragraphFirst();
say('bots');
const bots = { readiness: await readiness(), roundTrips: await roundTrips(quick) };
say('start');
const shell = oneShot();
const start = (quick ? sizes.slice(0, 1) : sizes)
  .filter((size) => size <= LARGEST_START)
  .map(startWithCache);
say('parsing');

const results = {
  machine: {
    cores: cpus().length,
    processor: cpus()[0]?.model,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  },
  quick,
  search,
  growth: growthOf(search),
  quality,
  ...bots,
  shell,
  start,
  parsing: parsing(),
};
const json = `${JSON.stringify(results, null, 2)}\n`;
writeFileSync(new URL('results.json', import.meta.url), json);
if (values.graph) {
  writeFileSync(resolve(process.env.INIT_CWD ?? '.', values.graph), graph(results.growth));
}
console.info(values.json ? json : report(results));
say('done');
