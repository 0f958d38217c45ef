// In: the program in one piece. Out: beside it, what V8 compiles of it while it answers and goes to Discord.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loading } from './memory.ts';
import { keepCompiled, run } from './one-piece.ts';
import { SETTINGS } from './unknown-settings.ts';

/** Any cable will do: an operator's may be many. */
const CABLE = `VZCZCXRO0001
PP RUEHC
DE RUEHTB #0012/01 1231200
ZNR UUUUU ZZH
P 031200Z MAY 09
FM AMCONSUL TOLLBY
TO RUEHC/SECSTATE WASHDC PRIORITY 0001
UNCLAS SECTION 01 OF 01 TOLLBY 000012
SIPDIS
E.O. 12958: N/A
TAGS: ECON, PGOV
SUBJECT: THE HARBOR OF TOLLBY
REF: A. GULLBY 7

1. (U) Summary: The harbor froze in May, said Mayor Ada Lund. End Summary.

A Cold Month
------------

2. (SBU) According to Erik Berg, director of the Pilots Guild, 38 boats sank in 2008, about 12 percent
of all, because of storms off Gull Bay. "We lost more than US$2 million," he added.

3. (U) Comment: The guild will mend the pier. End Comment.
BERG
`;
const folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
writeFileSync(join(folder, 'tollby.txt'), CABLE);
process.once('exit', () => rmSync(folder, { recursive: true }));

/** What is set here or in `.env` has no part in it; nobody can listen on port 0. */
for (const name of SETTINGS) process.env[name] = '';
process.env.PILCROW_KNOWLEDGE = folder;
process.env.DISCORD_API = 'http://127.0.0.1:0';

/** What it is asked, one run after another; the last one is of a bot, which finds no Discord. */
const RUNS = [['ask', 'How many boats sank in 2008?'], ['ask', 'Who said that, and when?'], []];

function next(): void {
  const args = RUNS.shift();
  if (args) {
    process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
    if (args.length === 0) process.env.DISCORD_TOKEN = 'none';
    setImmediate(run);
    return;
  }
  // As V8 will be when it takes it.
  loading();
  keepCompiled();
  process.exit(0);
}

process.on('beforeExit', next);
