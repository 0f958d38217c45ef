// In: messages. Out: this process's memory, and how long its event loop is held up; loaded with `--import`.
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two looks; a look that comes later by more than these was held up. */
const OFTEN = 1;
const delay = monitorEventLoopDelay({ resolution: OFTEN });

const tasks = {
  rss: () => process.memoryUsage.rss(),
  /** Begins to watch, anew. */
  watch() {
    delay.reset();
    delay.enable();
    return true;
  },
  /** Milliseconds of the longest block since `watch`, and what 99 of 100 looks were below. */
  watched() {
    delay.disable();
    return { longest: delay.max / 1e6 - OFTEN, p99: delay.percentile(99) / 1e6 - OFTEN };
  },
};

process.on('message', (task) => {
  if (task in tasks) process.send(tasks[task]());
});
