// In: what is said to be so, and the sentence closest to it. Out: its clause that says the contrary: `nets are not in the plan`, `was impossible`.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { DENIED } from '../agreement.ts';
import type { Otherwise } from '../answer.ts';
import { listed, only } from '../cue-words.ts';
import { clauseAt } from '../grammar/clause-at.ts';
import { AND_OR, past, posAt, type Stretch, textAt, VERBAL, written } from '../grammar/tokens.ts';
import { holdsAny, shareOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { CLAIM_DENIES, DENIES_OTHERWISE, heldFrom, NONE } from './denial.ts';
import { DENYING } from './weights.ts';

const NOT = /^(?:not|n['’]t|cannot|never)$/i;
/** Behind `not`, with those of `NONE`, what makes it no denial: `not until May`. */
const NOT_ALL = only(listed('until yet merely simply so all every different \\w+ly'));
const HARDLY = only(listed('impossible unlikely improbable inconceivable unthinkable'));
/** By these a claim may say in words of its own what the clause denies. */
const DOUBTS = only([
  ...listed(
    'neither nor hardly unlikely impossible improbable doubt\\w* far little few rarely seldom',
  ),
  ...listed(
    'den(?:y|ies|ied) declin\\w+ withh\\w+ avoid\\w* reject\\w* play(?:s|ed)? downplay\\w*',
  ),
  ...listed(
    'outside beyond elsewhere separate\\w* independen\\w+ only alone minor rather instead kept keeps?',
  ),
  ...listed(
    'stays? same accident powerless lukewarm un\\w{5,} il\\w{6,} in(?:capab|effect|suffic|adequa)\\w+',
  ),
]);
/** What stands between a subject and its `not`. */
const HELPS = /^(?:AUX|ADV|PART)$/;
/** A subject, with what is said of it: `the cuts coming from these projects`. */
const SUBJECT = /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PRON|ADV|CCONJ|PUNCT)$/;

/** Of a clause that denies nearly all that is claimed, the words that deny it. */
export function deniedClauseIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  const { tokens: typed, text } = question;
  const isDenying = typed.some((token) => DENIED.test(token.text) || DOUBTS.test(token.text));
  if (isDenying || CLAIM_DENIES.test(text)) return [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const clause = deniedAt(tokens, at);
    if (!clause) continue;
    const held = heldFrom(sentence, clause.first, clause.last);
    if (shareOf(terms, held) < DENYING.clause) continue;
    if (!isOwnDenied(terms, sentence, at) || isDoneElsewhere(terms, typed, sentence, clause))
      continue;
    const first = past(/^AUX$/, tokens, at - 1, -1) + 1;
    const last = Math.min(at + 1, clause.last);
    const own = terms.filter((term) => held(term) > 0);
    const from = Math.min(...own.map((term) => term.tokens.first));
    const to = Math.max(...own.map((term) => term.tokens.last));
    return [
      {
        typed: written(text, typed, { first: from, last: to }),
        printed: [written(passage.paragraph.text, tokens, { first, last })],
      },
    ];
  }
  return [];
}

/** The clause with its subject that a token denies: of `nets are not sold`, `there is no net`, `it was impossible`; `null` where it denies none. */
function deniedAt(tokens: readonly Token[], at: number): Stretch | null {
  const own = textAt(tokens, at);
  const next = textAt(tokens, at + 1);
  if (NONE.test(next) || NOT_ALL.test(next)) return null;
  const isNot = NOT.test(own);
  const isNo = /^no$/i.test(own) && posAt(tokens, at - 1) === 'AUX';
  const isHardly = HARDLY.test(own) && /^(?:AUX|ADV)$/.test(posAt(tokens, at - 1));
  if (!isNot && !isNo && !isHardly) return null;
  const helper = past(HELPS, tokens, at - 1, -1);
  let first = helper + 1;
  while (first > 0 && isOfSubject(tokens[first - 1])) first--;
  // `He was not`: whoever it is, others may be.
  if (first > helper && !/^cannot$/i.test(own)) return null;
  const verb = past(/^(?:AUX|ADV)$/, tokens, at + 1);
  // `Will not stop Lund from fishing`: it fishes.
  if (posAt(tokens, verb) === 'VERB' && DENIES_OTHERWISE.test(textAt(tokens, verb))) return null;
  const last = endOf(tokens, clauseAt(tokens, at).last);
  if (tokens.slice(at, last + 1).some(({ text }) => /^until$/i.test(text))) return null;
  return { first, last };
}

/** Whether what a claim says is done is done in another clause: `they do not build boats, but buy them`. */
function isDoneElsewhere(
  terms: readonly Term[],
  typed: readonly Token[],
  sentence: IndexedSentence,
  clause: Stretch,
): boolean {
  const { first, last } = clause;
  const verbs = terms.filter(
    (term) =>
      posAt(typed, term.tokens.first) === 'VERB' && !holdsAny([term], sentence, first, last),
  );
  const end = sentence.tokens.length - 1;
  return holdsAny(verbs, sentence, 0, first - 1) || holdsAny(verbs, sentence, last + 1, end);
}

/** Whether what is denied is the claim's: the first word behind `not` that says something. */
function isOwnDenied(terms: readonly Term[], sentence: IndexedSentence, at: number): boolean {
  const { tokens } = sentence;
  const head = tokens.findIndex(({ pos }, i) => i > at && /^(?:VERB|NOUN|ADJ|PROPN)$/.test(pos));
  return head > at && holdsAny(terms, sentence, head, head);
}

/** `The cuts coming from funded projects` */
function isOfSubject(token: Token | undefined): boolean {
  const isParticiple = token?.pos === 'VERB' && /(?:ing|ed)$/.test(token.text);
  return token !== undefined && (SUBJECT.test(token.pos) || isParticiple);
}

/** Where a clause ends whose last words a conjunction joins: `no link between the guild | and the port`. */
function endOf(tokens: readonly Token[], last: number): number {
  if (!AND_OR.test(textAt(tokens, last + 1).toLowerCase())) return last;
  const next = clauseAt(tokens, last + 2).last;
  return tokens.slice(last + 2, next + 1).some(({ pos }) => VERBAL.test(pos)) ? last : next;
}
