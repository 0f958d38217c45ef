// In: a question. Out: the same as one asks outright: "who the mayor is" as "who is the mayor".
import { type Token, tokensOf } from '../../search/language.ts';
import { readForm } from '../../search/word.ts';
import { anyOf, HELPERS, IS, listed, MAY, only, or, WH } from '../cue-words.ts';
import { posAt, VERBAL } from '../grammar/tokens.ts';

const VERBS = or([...IS, ...HELPERS, ...MAY]);
/** What a subject begins with, where none is asked for. */
const SUBJECT = or(listed('the his her its their this these those he she it they we our'));
const ADP = or(listed('of in to at on from with for by among else and or'));
const OTHER = `(?: (?!(?:${VERBS}|${SUBJECT}|${ADP})\\b)\\p{L}+)`;
/**
 * What asks, then a subject: "which port the boat", but not "what did the boat", "who of the crew"; one word more
 * may be the verb, "who heads the guild", "which guild heads the campaign".
 */
const INDIRECT = new RegExp(
  `^[^\\w"“]*(?:how${OTHER}{0,2}|${or(listed('what which whose'))}${OTHER}?|${or(WH)}) (?=${SUBJECT}\\b)`,
  'iu',
);

/** "When the boats left, what did he say?", "when it sank, it had a crew" */
const NEXT = new RegExp(
  `[,;:.?!]\\s+(?:\\w+ )?${or(WH)}\\b|^\\W*when\\b.*\\s${or(WH)} ${VERBS}\\b|^\\W*${or(listed('when where how why'))}\\b.*,`,
  'i',
);
/** "Who Erik Lund is" */
const WHO_SOMEBODY_IS = new RegExp(
  `^[^\\w"“]*who (?=(?:(?!${or([...IS, 'that', 'who'])}\\b)[\\p{L}.'’-]+ ){1,3}(?:is|was)\\W*$)`,
  'iu',
);

/** "If anyone was hurt when it sank", and nothing that follows from that. */
const WHETHER_SO = new RegExp(
  `^[^\\w"“]*(?:if|whether) (?!.*\\b(?:what|which|who|whom|how|why|would|will|then)\\b)(?=(?:${SUBJECT}|any(?:one|body)|some(?:one|body)|there|\\p{Lu}[\\p{L}-]+) [^,;:?]+\\W*$)`,
  'u',
);

/** Who holds one is asked for, even where nothing more is typed. */
const OFFICE = listed(
  'president minister premier chancellor secretary ambassador governor senator mayor director chief head',
  'chairman chairwoman commissioner consul spokesman spokeswoman spokesperson manager leader king queen founder boss',
);
const OFFICES = only(OFFICE);
const HAS_OFFICE = anyOf(OFFICE);
const OF_OFFICE = /^(?:of|for|at|in)$/i;

/** "Mayor of Tollby?", "guild president", "director GPA": who that is; `null` where more or something else is asked. */
function whoHolds(text: string): string | null {
  const typed = text.replace(/^\W*(?:the\b)?\s*|\W+(?:names?\W*)?$/gi, '');
  // Of most questions that is all it takes to see that they are none.
  if (!HAS_OFFICE.test(typed) || typed.split(' ').length > LONGEST_OFFICE) return null;
  const tokens = tokensOf(typed);
  const office = tokens.findIndex((token) => OFFICES.test(token.text));
  const isPhrase = tokens.every(({ pos }) => /^(?:NOUN|PROPN|ADJ|DET|ADP|PART)$/.test(pos));
  if (office < 0 || !isPhrase || tokens.length > LONGEST_OFFICE) return null;
  const [next, start] = [tokens[office + 1], tokens[office]?.end ?? 0];
  if (next && OF_OFFICE.test(next.text)) return `who is the ${typed}`;
  // "Director Lund" is somebody already.
  if (next === undefined) return tokens.length > 1 ? `who is the ${typed}` : null;
  return office === 0 && /^\p{Lu}+$/u.test(next.text)
    ? `who is the ${typed.slice(0, start)} of${typed.slice(start)}`
    : null;
}

/** Tokens of an office and what it is of. */
const LONGEST_OFFICE = 9;

/** Any other text comes as it is. */
export function putDirectly(text: string): string {
  const holder = whoHolds(text);
  if (holder) return holder;
  const whether = WHETHER_SO.exec(text)?.[0];
  if (whether) return directly('', text.slice(whether.length)) ?? text;
  const asking = (INDIRECT.exec(text) ?? WHO_SOMEBODY_IS.exec(text))?.[0];
  if (!asking || NEXT.test(text)) return text;
  return directly(asking, text.slice(asking.length)) ?? text;
}

/** "what " and "the boats carried" as "what did the boats carry"; `null` where the clause cannot be turned round. */
export function directly(asking: string, clause: string): string | null {
  const tokens = tokensOf(asking + clause);
  const from = tokens.findIndex(({ start }) => start >= asking.length);
  if (tokens.slice(0, from).some(({ pos }) => VERBAL.test(pos))) return null;
  const at = tokens.findIndex(({ pos }, place) => place > from && VERBAL.test(pos));
  const verb = tokens[at];
  // "What the crew said was wrong", "what the boats sold by Lund were"
  const isClause = posAt(tokens, at + 1) === 'AUX';
  if (!verb || (isClause && posAt(tokens, at) === 'VERB')) return null;
  const subject = clause.slice(0, verb.start - asking.length).trim();
  if (/\bthat\b/i.test(subject) || /[,;:.?!]/.test(subject)) return null;
  const after = clause.slice(verb.end - asking.length);
  // "What the mayor had to say"
  if (/^ha(?:[ds]|ve)$/.test(verb.text) && /^ to\b/.test(after)) return null;
  if (posAt(tokens, at) === 'AUX') {
    const not = /^n(?:['’]t|ot)\b/i.exec(after)?.[0] ?? '';
    // "What the mayor does"
    const isAlone = /^(?:do|does|did)$/i.test(verb.text) && not === '' && !deedAfter(tokens, at);
    return `${asking}${verb.text}${not} ${subject}${isAlone ? ' do' : ''}${after.slice(not.length)}`;
  }
  const { lemma } = readForm(verb.text.toLowerCase());
  if (/ing$/.test(verb.text)) return null;
  const helper =
    /s$/.test(verb.text) && lemma !== verb.text ? 'does' : lemma === verb.text ? 'do' : 'did';
  return `${asking}${helper} ${subject} ${lemma}${after}`;
}

const deedAfter = (tokens: readonly Token[], at: number) =>
  tokens.slice(at + 1).some(({ pos }) => VERBAL.test(pos));
