// In: a claim, and the sentence closest to it. Out: what the one denies, and the other does not.
import { areContrary } from '../../search/contraries.ts';
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { DENIED, NOT } from '../agreement.ts';
import type { Otherwise } from '../answer.ts';
import { listed, only } from '../cue-words.ts';
import { ADVERB, NOUN, past, posAt, textAt, written } from '../grammar/tokens.ts';
import { heldIn, holdsAny, isItselfAt, isVery, shareOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { DENYING, GRAVELY, LEAST_WORDS } from './weights.ts';

/** "It is not true that", "it is a lie that": what follows is denied as a whole. */
const WHOLE =
  /^\W*(?:it|that)(?: is| was|['’]s)(?: just| simply)?(?: a| the)? ?(?<word>not|false|untrue|wrong|incorrect|lie|nonsense)(?: (?:true|so|the case|right|correct))? that\b/i;
/** "The PSB did not crack 217 cases", but not "not only" nor "not all". */
export const CLAIM_DENIES = new RegExp(
  `\\b(?:no(?!\\.)|without|${NOT}|isnt|wasnt|arent|werent)\\b` +
    "(?! (?:only|just|until|all|every\\w*|many|much|(?:more|fewer|less|later|earlier) than)\\b)|\\w+n['’]t\\b",
  'i',
);
/** What of a longer claim is denied is not told by the word alone: "it is not a plan, they built it". */
const CLAUSES =
  /,(?!\d)|[;:–]|\b(?:[Aa]nd(?! (?:the |an? )?\p{Lu})|[Bb]ut|[Bb]ecause|bc|[Tt]hough|[Ww]hile|who|which|that|[Ii]nstead)\b/u;
const DENYING_WORDS = [
  ...listed('instead rather contrary den(?:y|ie[sd]) reject\\w*'),
  'un(?!anim|der|i|til)\\w{4,}',
];
/** What denies in other ways: `unconvincing`, `instead of`, `few`, `has yet to`, `far from`. */
export const DENIES_OTHERWISE = only([
  ...DENYING_WORDS,
  ...listed(
    'nor neither few fewer little less hardly barely rarely seldom only merely yet far until unless before',
  ),
  ...listed(
    'still bans? banned outside except declin\\w+ stop\\w* ceas\\w+ ends? ended prevent\\w* avoid\\w* oppos\\w* against limited',
  ),
  ...listed('inabil\\w+ insuffic\\w+ inadequa\\w+ incapab\\w+ ineffect\\w+ absen\\w+'),
]);

/** By which word a claim of one clause denies what the sentence does not; null where it does not, or the sentence denies near what it says. */
export function denialIn(
  { question: { text, tokens: typed }, terms }: Sought,
  top: Candidate,
): string | null {
  const whole = WHOLE.exec(text)?.groups?.word;
  const word = whole ?? (CLAUSES.test(text) ? null : CLAIM_DENIES.exec(text)?.[0]);
  if (!word) return null;
  // "Nobody was hurt in the storm": the next sentence may say so.
  if (deniedBeside(terms, top).length > 0) return null;
  const { sentence } = top;
  const { tokens } = sentence;
  const isNear = (at: number) => {
    let [first, last] = [at, at];
    while (first > 0 && at - first < DENYING.near && !isStop(tokens[first - 1])) first--;
    while (last - at < DENYING.near && !isStop(tokens[last + 1])) last++;
    return holdsAny(terms, sentence, first, last);
  };
  // "Insufficient resources are no hurdle" denies another word than `insufficient`.
  const isTyped = (word: string) =>
    typed.some((own) => own.text.toLowerCase() === word.toLowerCase());
  const isDenied = tokens.some(
    ({ text: word }, at) =>
      (deniesAt(tokens, at) || (DENIES_OTHERWISE.test(word) && !isTyped(word))) && isNear(at),
  );
  return isDenied ? null : word;
}

const isStop = (token: Token | undefined) => (token?.pos ?? 'PUNCT') === 'PUNCT';

/** Behind a denial, what makes it none: `not only`, `no more than`, `no doubt`. */
export const NONE = only(listed('only just later more fewer less longer doubt question'));

/** A verb that says something by itself. */
const isDeed = ({ pos, text }: Token) => pos === 'VERB' && !LIGHT.test(text);
/** Behind these another thing is said. */
const BUT = only(listed('but if unless because although though while whereas'));
const LIGHT = only(listed('have has had do does did get got be make made take'));

/** What a sentence denies of a claim that denies nothing: in its own words, `no bank runs`, or most of what it says, `has yet to`; not `not until June`. */
export function deniedIn(
  { question, terms }: Sought,
  { sentence, passage, words }: Candidate,
): readonly Otherwise[] {
  const isDenying = question.tokens.some(
    ({ text }) => DENIED.test(text) || DENIES_OTHERWISE.test(text),
  );
  if (isDenying || CLAIM_DENIES.test(question.text)) return [];
  const { tokens } = sentence;
  // `No bank` denies nothing of bankers.
  const heldAt = (at: number) => terms.find((term) => isItselfAt(term, sentence, at));
  for (let at = 0; at < tokens.length; at++) {
    // For "accepted" `refused` is told.
    const isContrary = () => terms.some(({ word }) => areContrary(word.form, textAt(tokens, at)));
    if (!deniesAt(tokens, at) || NONE.test(textAt(tokens, at + 1)) || isContrary()) continue;
    // `Will not stop Lund from fishing`: it fishes.
    const next = past(ADVERB, tokens, at + 1);
    if (posAt(tokens, next) === 'VERB' && DENIES_OTHERWISE.test(textAt(tokens, next))) continue;
    const end = tokens.findIndex(
      (token, own) => own > at && (isStop(token) || BUT.test(token.text)),
    );
    const clause = tokens.slice(at + 1, end < 0 ? tokens.length : end);
    if (clause.some(({ text }) => /^until$/i.test(text))) continue;
    // `An uncompleted novel in verse`: the novel is none.
    const reach = clause.slice(0, NOT_WHOLE.test(textAt(tokens, at)) ? 1 : DENYING.reach);
    // `Had not reviewed the case`: the review is denied, and not the case.
    const stop = reach.findIndex((token, i) => isDeed(token) && !heldAt(at + 1 + i));
    const near = stop < 0 ? reach : reach.slice(0, stop);
    // `Signed the not yet published law` denies nothing of the signing.
    const isOfDeed = /^(?:VERB|AUX|PART|DET)$/.test(posAt(tokens, next));
    const isMost =
      isOfDeed && shareOf(terms, heldFrom(sentence, at + 1, at + clause.length)) >= DENYING.most;
    const own = near.some((_, i) => heldAt(at + 1 + i)) && words >= LEAST_WORDS.same;
    if (!own && !isMost) continue;
    const held = (own ? near : clause).map((_, i) => heldAt(at + 1 + i));
    const denied = held.flatMap((term) => term ?? []);
    const last = held.findLastIndex((term) => term);
    if (denied.length === 0) continue;
    const first = Math.min(...denied.map((term) => term.tokens.first));
    const final = Math.max(...denied.map((term) => term.tokens.last));
    const { text: asked, tokens: typed } = question;
    const { text } = passage.paragraph;
    return [
      {
        typed: written(asked, typed, { first, last: final }),
        printed: [written(text, tokens, { first: at, last: at + 1 + last })],
      },
    ];
  }
  return [];
}

/** Words of a claim that denies nothing which the sentence lacks, and its paragraph has denied alone: `there were no injuries`. */
export function deniedBesideIn({ question, terms }: Sought, top: Candidate): readonly Term[] {
  return CLAIM_DENIES.test(question.text) ? [] : deniedBeside(terms, top);
}

function deniedBeside(terms: readonly Term[], { sentence, passage }: Candidate): readonly Term[] {
  const others = passage.sentences.filter((each) => each !== sentence);
  return terms.filter((term) => {
    if (term.isName || heldIn([sentence])(term) >= GRAVELY.held) return false;
    const denials = others.flatMap((each) =>
      wordsMeaning(term, each).map((at) => isDeniedAt(each.tokens, at)),
    );
    return denials.length > 0 && denials.every((is) => is);
  });
}

/** Where a sentence has a term's word or one of its kin: `injuries`, for "injured". */
function wordsMeaning(term: Term, { words, from }: IndexedSentence): readonly number[] {
  return words.flatMap((id, i) => {
    const reading = term.readings.get(id);
    const isOwn = reading && (isVery(reading) || reading.via === 'derived');
    return isOwn ? (from[i]?.start ?? []) : [];
  });
}

/** Whether one of the words before a token denies it: `no serious injuries`. */
function isDeniedAt(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - DENYING.reach && !isStop(tokens[before]); before--) {
    if (deniesAt(tokens, before)) return !NONE.test(textAt(tokens, before + 1));
  }
  return false;
}

/** What is said of a thing that is none: `an unfinished novel`. */
const NOT_WHOLE = only(
  listed(
    'uncompleted unfinished incomplete unsigned unratified unpublished unbuilt would-be aborted cancell?ed',
  ),
);

/** `Not`, or the `yet` of `has yet to sail`. */
function deniesAt(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [textAt(tokens, at), textAt(tokens, at + 1)];
  return (
    DENIED.test(own) ||
    /^(?:nor|neither|unlikely)$/i.test(own) ||
    (/^yet$/i.test(own) && /^to$/i.test(next)) ||
    (NOT_WHOLE.test(own) && NOUN.test(posAt(tokens, at + 1)))
  );
}

/** Whether some tokens of a sentence hold a term, as a share of it. */
export function heldFrom(
  sentence: IndexedSentence,
  first: number,
  last: number,
): (term: Term) => number {
  return (term) => Number(holdsAny([term], sentence, first, last));
}
