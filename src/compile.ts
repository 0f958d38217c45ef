// In: the program in one piece. Out: beside it, what V8 compiles of it while it answers and goes to Discord.
import { loading } from './memory.ts';
import { keepCompiled, run } from './one-piece.ts';

/** What it is asked, one run after another; the last one is of a bot, which finds no Discord. */
const RUNS = [['ask', 'How many cases were there?'], ['ask', 'Who said that, and when?'], []];

/** Nothing that is set here or in `.env` counts but where Discord is, which is where nobody listens. */
Object.assign(process.env, {
  ...{ PILCROW_KNOWLEDGE: '', PILCROW_DEFAULT_CABLE: '', PILCROW_SHARDS: '', PILCROW_WATCH: 'off' },
  DISCORD_API: 'http://127.0.0.1:9',
});

function next(): void {
  const args = RUNS.shift();
  if (args) {
    process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
    process.env.DISCORD_TOKEN = args.length > 0 ? '' : 'none';
    setImmediate(run);
    return;
  }
  loading();
  keepCompiled();
  process.exit();
}

process.on('beforeExit', next);
