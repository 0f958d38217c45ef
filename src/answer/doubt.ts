// In: a question and the best sentence for it. Out: what speaks against offering it as an answer.
import type { Span } from '../cable/cable.ts';
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import type { Words } from '../search/words.ts';
import { detailIn } from './detail.ts';
import { asksQuantity, fitOf, quantitiesOf, type Sought } from './evidence.ts';
import { DETAIL, DOUBT } from './weights.ts';

/** What speaks against an answer; each is 0 where it does not. */
export interface Doubts {
  /** Names, numbers and years of the question that the cables do not hold. */
  readonly absent: readonly Term[];
  /** Those that the cables hold, but not this paragraph. */
  readonly away: readonly Term[];
  /** The kind of thing asked for is not in the sentence (1), or does not count the right thing. */
  readonly detail: number;
  /** Their weighted sum; from `DOUBT.limit` on there is no answer. */
  readonly sum: number;
}

/** Weighs what speaks against `top`. */
export function doubtsOf(sought: Sought, top: Candidate, words: Words): Doubts {
  const { question, terms } = sought;
  const names = terms.filter((term) => isName(sought, term, words));
  const absent = names.filter((term) => !inCables(term));
  const away = names.filter((term) => inCables(term) && !inPassage(term, top));
  const detail = missingDetail(sought, top, words);
  const yesNo =
    /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i.test(
      question.text,
    );
  const sum =
    (absent.length > 0 ? DOUBT.absent : 0) +
    (away.length > 0 ? DOUBT.away : 0) +
    DOUBT.detail * detail +
    (top.parts.words < DOUBT.thinShare ? DOUBT.thin : 0) +
    DOUBT.apart * (1 - top.parts.near) -
    DOUBT.score * top.score -
    (yesNo ? DOUBT.yesNo : 0);
  return { absent, away, detail, sum };
}

/** Spelling alone tells whether the cables hold a name: words near it in meaning do not count. */
function inCables(term: Term): boolean {
  return [...term.readings.values()].some(
    (reading) => reading.via !== 'neighbour' && reading.strength >= DETAIL.same,
  );
}

function inPassage(term: Term, { passage }: Candidate): boolean {
  return passage.sentences.some((sentence) =>
    sentence.words.some((id) => (term.readings.get(id)?.strength ?? 0) >= DETAIL.same),
  );
}

const GENERAL = new Set(['usa', 'american', 'americans', 'america', 'un', 'eu']);

/** A capital within the sentence, a digit, a name by the cables' own spelling, or a known place. */
function isName({ question, vocabulary }: Sought, term: Term, words: Words): boolean {
  const token = question.tokens[term.tokens.first];
  const { form } = term.word;
  if (!token || GENERAL.has(form)) return false;
  if (/\d/.test(form)) return !/[-/]/.test(form);
  const shouted = question.text === question.text.toUpperCase();
  const opens = token.start === 0 || /[.?!:;-]\s*$/.test(question.text.slice(0, token.start));
  if (/^\p{Lu}/u.test(token.text) && !opens && !shouted) return true;
  const own = vocabulary.form(form);
  if (own) return own.capital > 0 && own.small === 0;
  return isPlace(form, words);
}

/** A city or country by the general word table, if it is no everyday word as well ("nice"). */
function isPlace(form: string, words: Words): boolean {
  if ((words.rank(form) ?? 0) < DOUBT.everyday) return false;
  return words
    .hypernyms(form)
    .some((broader) => /^(?:metropolis|city|country)$/.test(broader.word));
}

/** `phone number`, `email address`: only digits, an @ or a www answer. */
const CONTACT =
  /\b(?:phone|telephone|fax|hotline|contact) ?(?:number|no\b)|\b(?:e-?mail|web|street|postal|home) ?(?:address|site)|\bwebsite\b|\baddress\b/i;

/** 0 where the sentence holds the kind of thing asked for, 1 where it does not. */
function missingDetail(sought: Sought, { sentence, passage }: Candidate, words: Words): number {
  const { text } = passage.paragraph;
  const { question, focus } = sought;
  if (CONTACT.test(question.text))
    return /\d{4}|@|www\./.test(text.slice(sentence.start, sentence.end)) ? 0 : 1;
  if (asksQuantity(question.asked)) {
    const fit = Math.max(
      0,
      ...quantitiesOf(sentence, text).map((quantity) => fitOf(quantity, sought)),
    );
    if (fit >= DETAIL.same) return 0;
    const inParagraph = Math.max(
      0,
      ...passage.sentences.flatMap((s) =>
        quantitiesOf(s, text).map((quantity) => fitOf(quantity, sought)),
      ),
    );
    if (fit < DETAIL.weak)
      return question.asked === 'date' && detailIn(sought, sentence, text)
        ? 0
        : inParagraph < DETAIL.same
          ? 1
          : 0.7;
    return 0.5;
  }
  if (question.asked === 'who') return roleWithoutName(sought, sentence, words) ? 0.7 : 0;
  const head = focus.at(-1);
  if (!head) return 0;
  return sentence.words.some((id) => (head.readings.get(id)?.strength ?? 0) >= DETAIL.weak)
    ? 0
    : 0.3;
}

const PERSON =
  /^(?:leader|head|official|officer|officeholder|ruler|executive|director|administrator|worker|employee|professional|expert|representative|diplomat|politician|lawyer|jurist|negotiator|parent|relative|relation|spouse|creator|writer|organizer|manager)$/;

/** "Who is the mayor of Dongguan?" needs a name next to a mayor, and Dongguan there too. */
function roleWithoutName(
  { question, terms }: Sought,
  sentence: Candidate['sentence'],
  words: Words,
): boolean {
  if (!/\bwho(?:'s|s| is| was| are| were)\b|\bnames?\b|\bcalled\b/i.test(question.text))
    return false;
  const role = terms.find((term) =>
    words.hypernyms(term.word.lemma).some((broader) => PERSON.test(broader.word)),
  );
  if (!role) return false;
  const { tokens, words: ids, from } = sentence;
  const holds = (term: Term, at: number) =>
    (term.readings.get(ids[at] as number)?.strength ?? 0) >= DETAIL.same;
  const asked = new Set(
    from.filter((_, at) => terms.some((term) => holds(term, at))).map((span) => span.start),
  );
  return !ids.some((_, at) => {
    if (!holds(role, at)) return false;
    const { start, end } = from[at] as Span;
    const near = (span: Span) => span.start <= end + DOUBT.reach && span.end >= start - DOUBT.reach;
    const others = terms.filter((term) => term !== role);
    const met = others.filter((term) =>
      ids.some((_, k) => holds(term, k) && near(from[k] as Span)),
    );
    if (met.length * 2 < others.length) return false;
    for (let k = 1; k <= DOUBT.reach; k++) {
      for (const place of [start - k, end + k]) {
        if (tokens[place]?.pos === 'PROPN' && !asked.has(place)) return true;
      }
    }
    return false;
  });
}
