// In: why there is no answer. Out: the reply that says so.
import { listed } from '../counted.ts';
import type { Block, Button, Menu, Reply, UnansweredRecord } from './reply.ts';

/** What a refusal may carry beside its sentence. */
interface Extras {
  /** Blocks after the sentence: what could be asked instead. */
  readonly blocks?: readonly Block[];
  readonly buttons?: readonly Button[];
  readonly menu?: Menu;
  readonly matched?: readonly string[];
  readonly missing?: readonly string[];
  /** Of several questions in one, each of them. */
  readonly unanswered?: readonly UnansweredRecord[];
  /** True where it points at nothing near. */
  readonly idle?: boolean;
}

/** A reply that quotes nothing; `reason` is one plain sentence, and only the asker sees it. */
export function refusal(reason: string, extras: Extras = {}): Reply {
  const { blocks = [], buttons = [], menu, matched = [], missing = [] } = extras;
  return {
    blocks: [{ kind: 'line', text: [reason] }, ...blocks],
    buttons,
    ...(menu && { menu }),
    private: true,
    ...(extras.idle && { idle: true }),
    record: {
      status: 'refused',
      reason,
      excerpts: [],
      matched,
      missing,
      answer: null,
      ...(extras.unanswered?.length && { unanswered: extras.unanswered }),
    },
  };
}

/** Longest piece of a reader's own words that a reply repeats: enough to recognise a word. */
const ECHO = 40;

/** A reader's own words between curly quotation marks, shortened where long, if it can be behind a word. */
export function echo(words: string): string {
  const letters = [...words.slice(0, ECHO * 2)];
  const short = letters.slice(0, ECHO).join('');
  return letters.length > ECHO ? `“${short.replace(/(?<=\S)\s+\S*$/, '')}…”` : `“${short}”`;
}

/** What is said of one of several questions, behind it: `“who left?”: I found …`; of the only one (null) that alone. */
export function saidOf(asked: string | null, said: string): string {
  return asked === null ? said : `${echo(asked)}: ${said}`;
}

/** `“a”, “b” and “c”`, at most five of them, with how many more there are. */
export function echoList(words: readonly string[], last: 'and' | 'or'): string {
  const shown = words.slice(0, 5).map(echo);
  const more = words.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} more`] : shown, last);
}
