// In: flags. Out: tables (or JSON) of how fast Pilcrow is; results.json and growth.svg beside this file.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { graph } from './graph.mjs';
import { growthOf } from './growth.mjs';
import { writeLibrary } from './library.mjs';
import { parsing } from './parsing.mjs';
import { quality } from './quality.mjs';
import { reloading } from './reloading.mjs';
import { report } from './report.mjs';
import { readiness, roundTrips } from './round-trip.mjs';
import { ENGINES, OPTIONAL, PACES, searchIn } from './search.mjs';
import { oneShot, startWithCache } from './start.mjs';

const { values } = parseArgs({
  options: {
    /** Small libraries, few questions: under 90 s, to see that all of it works. */
    quick: { type: 'boolean', default: false },
    /** Prints the JSON instead of the tables. */
    json: { type: 'boolean', default: false },
    /** Sizes of made-up libraries, with commas between them. */
    sizes: { type: 'string' },
    /** A folder with the cables of tests/evaluation/other-cables.jsonl, which do not ship. */
    cables: { type: 'string' },
  },
});
const { quick } = values;

/** How much is done. `large`: paragraphs of the library that bots serve, saved as it is over 8 MB. */
const SCOPES = {
  full: {
    sizes: {
      'real, changed': [1_000, 10_000],
      'made up': [1_000, 10_000, 100_000, 1_000_000],
    },
    large: 100_000,
    trips: { rounds: 5, alone: 200, crowd: 1_000, budget: 2_000 },
  },
  quick: {
    sizes: { 'real, changed': [500], 'made up': [500, 2_000] },
    large: 11_000,
    trips: { rounds: 2, alone: 20, crowd: 60, budget: 500 },
  },
};
const scope = SCOPES[quick ? 'quick' : 'full'];
const pace = PACES[quick ? 'quick' : 'full'];
if (values.sizes) scope.sizes = { 'made up': values.sizes.split(',').map(Number) };
const { rounds } = pace;

const begun = Date.now();
const seconds = () => Math.round((Date.now() - begun) / 1000);
const say = (what) => console.error(`${seconds()} s: ${what}`);

async function within(kind, paragraphs, measure) {
  say(`${paragraphs} paragraphs, ${kind}: written`);
  const library = writeLibrary(kind, paragraphs);
  try {
    return await measure(library);
  } finally {
    library.remove();
  }
}

const results = {
  machine: {
    cores: cpus().length,
    processor: cpus()[0]?.model,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    day: new Date().toISOString().slice(0, 10),
  },
  quick,
  rounds,
  search: [],
};
const write = (name, text) => writeFileSync(new URL(name, import.meta.url), text);
/** Written as it comes: who stops a long run has what was measured until then. */
function keep(part) {
  Object.assign(results, part, { seconds: seconds() });
  write('results.json', `${JSON.stringify(results, null, 2)}\n`);
}

for (const engine of ENGINES) {
  // Without a peer that every machine can install there is no bench.
  if (!OPTIONAL.includes(engine)) await import(`./engines/${engine}.mjs`);
}
say('quality');
keep({ quality: await quality(values.cables) });
say('bots');
keep({ readiness: await readiness(rounds) });
keep({ roundTrips: await roundTrips(scope.trips) });
say('one question from the shell');
keep({ shell: oneShot(rounds) });
say('parsing');
keep({ parsing: parsing(rounds) });
await within('made up', scope.large, async (library) => {
  say('start from the saved index');
  keep({ start: startWithCache(library, rounds) });
  say('bots on it');
  keep({ large: await roundTrips(scope.trips, library) });
  say('one more cable');
  keep({ reloading: await reloading(library, rounds) });
});
for (const [kind, sizes] of Object.entries(scope.sizes)) {
  let before = null;
  for (const size of sizes) {
    before = await within(kind, size, (library) => searchIn(library, pace, before, say));
    keep({ search: [...results.search, before] });
  }
}
keep({ growth: growthOf(results.search.filter(({ kind }) => kind === 'made up')) });

/** Only a whole run changes the graph that the README shows. */
const whole = !quick && !values.sizes;
write(whole ? 'growth.svg' : 'growth.partial.svg', graph(results.growth));
console.info(values.json ? JSON.stringify(results, null, 2) : report(results));
say('done');
