// In: a question's text. Out: whether it names the summary or the comment, and what is left to ask.
import { or } from './cue-words.ts';
import { HIDDEN } from './paragraph-words.ts';

/** Parts of a cable that a reader calls by what they are. */
type Role = 'summary' | 'comment';

/** What may stand before and after `summary` in a question that is for nothing else. */
export const BEFORE_ROLE = new Set(
  'can could someone somebody anyone anybody you give show tell me us the a please pls of cable this it whole'.split(
    ' ',
  ),
);
/** `in the comment`, `what does the summary say` */
const ROLE =
  /\b(?!in summary,)(?:in|from|of|does|did|the|a)\s+(?:the\s+)?(summary|comment)(?: (?:section|part|paragraph|bit))?\b/i;
const ROLE_WORD = new RegExp(`[\\w${HIDDEN}]+`, 'g');
/** What readers call the summary, or ask for it by. */
const IN_SHORT = new RegExp(
  `(?:\\bwhat(?:['’]?s| is| are| were)? (?:the )?)?(?:\\btl ?; ?dr\\b|\\b${or([
    'tldr',
    'summari[sz]e',
    'gist',
    '(?:quick )?(?:overview|recap)',
    'sum(?: it| this| that)? (?:all )?up',
    '(?:main|key) (?:points?|takeaways?|messages?|findings?)',
    'takeaways?',
    'bottom line',
    '(?:the )?(?:short|brief) version',
    'in a nutshell',
  ])}\\b)`,
  'g',
);
const AFTER_ROLE = new Set(
  'of the this it cable report document doc text please pls for me us in one two three a few sentence sentences words lines'.split(
    ' ',
  ),
);

/** The summary or the comment, where a question names it, and the question without that. */
export function roleIn(text: string): { role: Role; rest: string } | null {
  const alone = roleAlone(text);
  if (alone) return { role: alone, rest: '' };
  const named = ROLE.exec(text)?.[1];
  if (!named) return null;
  return { role: /^s/i.test(named) ? 'summary' : 'comment', rest: text.replace(ROLE, ' ') };
}

/** What is asked for in `summary?`, `give me a comment`, `summarize this`, `what’s the gist?` and nothing else. */
export function roleAlone(text: string): Role | null {
  const plainly = text.toLowerCase().replace(IN_SHORT, ' summary ');
  const words = plainly.match(ROLE_WORD) ?? [];
  const at = words.findIndex((word) => word === 'summary' || word === 'comment');
  const isAlone =
    at >= 0 &&
    words.slice(0, at).every((word) => BEFORE_ROLE.has(word)) &&
    words.slice(at + 1).every((word) => AFTER_ROLE.has(word));
  if (!isAlone) return null;
  return words[at] === 'comment' ? 'comment' : 'summary';
}
