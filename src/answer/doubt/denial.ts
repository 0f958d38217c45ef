// In: a claim, and the sentence closest to it. Out: what the one denies, and the other does not.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import { DENIED, NOT } from '../agreement.ts';
import { anyOf, listed, only } from '../cue-words.ts';
import { textAt } from '../grammar/tokens.ts';
import { holdsAny } from '../holding.ts';
import { asTyped } from '../matched.ts';
import type { Sought } from '../question/sought.ts';
import type { Misstated } from './misstated.ts';
import { DENYING } from './weights.ts';

/** "It is not true that", "it is a lie that": what follows is denied as a whole. */
const WHOLE =
  /^\W*(?:it|that)(?: is| was|['’]s)(?: just| simply)?(?: a| the)? ?(?<word>not|false|untrue|wrong|incorrect|lie|nonsense)(?: (?:true|so|the case|right|correct))? that\b/i;
/** "The PSB did not crack 217 cases", but not "not only". */
const DENIES = new RegExp(
  `\\b(?:no(?!\\.)|${NOT}|isnt|wasnt|arent|werent)\\b` +
    "(?! (?:only|just|until|(?:more|fewer|less|later|earlier) than)\\b)|\\w+n['’]t\\b",
  'i',
);
/** What of a longer claim is denied is not told by the word alone: "it is not a plan, they built it". */
const CLAUSES =
  /,(?!\d)|[;:–]|\b(?:and(?! (?:the |an? )?\p{Lu})|but|because|bc|though|while|who|which|that|instead)\b/u;
/** What denies in other ways: `unconvincing`, `instead of`, `rejected`. */
const OTHERWISE =
  /^(?:un(?!anim|der|i|til)\w{4,}|in(?:stead|abil\w+|suffic\w+|adequa\w+|capab\w+|effect\w+)|rather|den(?:y|ied|ies)|reject\w*|absen\w+|contrary)$/i;

/** By which word a claim of one clause denies what the sentence does not; null where it does not, or the sentence denies near what it says. */
export function denialIn(
  { question: { text }, terms }: Sought,
  { sentence }: Candidate,
): string | null {
  const whole = WHOLE.exec(text)?.groups?.word;
  const word = whole ?? (CLAUSES.test(text) ? null : DENIES.exec(text)?.[0]);
  if (!word) return null;
  const { tokens } = sentence;
  const isNear = (at: number) => {
    let [first, last] = [at, at];
    while (first > 0 && at - first < DENYING.near && !isStop(tokens[first - 1])) first--;
    while (last - at < DENYING.near && !isStop(tokens[last + 1])) last++;
    return holdsAny(terms, sentence, first, last);
  };
  const isDenied = tokens.some(
    (token, at) => (DENIED.test(token.text) || OTHERWISE.test(token.text)) && isNear(at),
  );
  return isDenied ? null : word;
}

const isStop = (token: Token | undefined) => (token?.pos ?? 'PUNCT') === 'PUNCT';

/** What else says no in a claim: "hardly any", "they oppose it", "it is unclear". */
const WARY = anyOf([
  ...listed(
    'hardly barely rarely seldom few little less against bans? banned instead rather only until yet still',
  ),
  ...listed(
    'stop\\w* prevent\\w* avoid\\w* oppos\\w* den(?:y|ie[sd]) reject\\w* contrary ends? ended',
  ),
  'un(?!anim|der|i|til)\\w{4,}',
]);
/** Behind a denial, what makes it none: `not only`, `no more than`. */
const NONE = only(listed('only just later more fewer less longer'));

/** A verb that says something by itself. */
const isDeed = ({ pos, text }: Token) => pos === 'VERB' && !LIGHT.test(text);
const LIGHT = only(listed('have has had do does did get got be make made'));

/** What a sentence denies of a claim that denies nothing, in its own words: `no bank runs`. */
export function deniedIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Misstated[] {
  const isDenying = question.tokens.some(({ text }) => DENIED.test(text));
  if (isDenying || DENIES.test(question.text) || WARY.test(question.text)) return [];
  const { tokens } = sentence;
  const heldAt = (at: number) => terms.find((term) => holdsAny([term], sentence, at, at));
  for (let at = 0; at < tokens.length; at++) {
    if (!DENIED.test(textAt(tokens, at)) || NONE.test(textAt(tokens, at + 1))) continue;
    const reach = tokens.slice(at + 1, at + 1 + DENYING.reach);
    // `Had not reviewed the case`: the review is denied, and not the case.
    const stop = reach.findIndex(
      (token, i) => isStop(token) || (isDeed(token) && !heldAt(at + 1 + i)),
    );
    const held = (stop < 0 ? reach : reach.slice(0, stop)).map((_, i) => heldAt(at + 1 + i));
    const denied = held.flatMap((term) => term ?? []);
    const last = held.findLastIndex((term) => term);
    const [first] = denied;
    if (!first) continue;
    const typed = asTyped(
      { first: first.tokens.first, last: (denied.at(-1) ?? first).tokens.last },
      question,
    );
    const { text } = passage.paragraph;
    return [{ typed, printed: [text.slice(tokens[at]?.start, reach[last]?.end)] }];
  }
  return [];
}
