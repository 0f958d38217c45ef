// In: a script of this folder. Out: a process of its own that is asked for one thing after another.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { totalmem } from 'node:os';

/** A heap that the largest library of a greedy engine may fill: a third of the machine. */
const HEAP = Math.floor(totalmem() / 3 / 2 ** 20);

/** Starts it. A task that ends the process, or lasts longer than `patience`, throws what happened. */
export function startChild(script, args) {
  const child = fork(new URL(script, import.meta.url), args, {
    execArgv: ['--expose-gc', `--max-old-space-size=${HEAP}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const exit = once(child, 'exit');
  return {
    async ask(task, given, patience) {
      let late = false;
      const over = setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, patience);
      const answer = once(child, 'message');
      child.send([task, given]);
      const [done, signal] = await Promise.race([answer, exit]);
      clearTimeout(over);
      if (late) throw new Error(notFinished(patience));
      if (done?.error) throw new Error(done.error);
      if (typeof done !== 'object' || done === null) throw new Error(endOf(signal, done));
      return done.value;
    },
    async stop() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** `not finished within 120 s` */
export const notFinished = (patience) => `not finished within ${patience / 1_000} s`;

/** Why a process ended: V8 aborts when its heap is full, the system kills when memory is. */
function endOf(signal, code) {
  if (['SIGABRT', 'SIGTRAP', 'SIGKILL'].includes(signal)) return `out of memory, heap ${HEAP} MB`;
  return signal ?? `cannot be run, exit ${code}`;
}
