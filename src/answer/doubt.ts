// In: a question and the best sentence for it. Out: what speaks against offering it as an answer.
import type { Span } from '../cable/cable.ts';
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import type { Words } from '../search/words.ts';
import { detailIn } from './detail.ts';
import { asksQuantity, quantityFit } from './quantity-evidence.ts';
import type { Sought } from './sought.ts';
import { DETAIL, DOUBT } from './weights.ts';

/** What speaks against an answer; each is 0 where it does not. */
export interface Doubts {
  /** Names, numbers and years of the question that the cables do not hold. */
  readonly absent: readonly Term[];
  /** Those that the cables hold, but not this paragraph. */
  readonly away: readonly Term[];
  /** The kind of thing asked for is not in the sentence (1), or does not count the right thing. */
  readonly detail: number;
  /** The share of the question that the paragraph holds in its own words or their cousins. */
  readonly direct: number;
  /** Their weighted sum; from `DOUBT.limit` on there is no answer. */
  readonly sum: number;
}

/** Weighs what speaks against `top`. */
export function doubtsOf(sought: Sought, top: Candidate, words: Words): Doubts {
  const { question, terms } = sought;
  const names = terms.filter((term) => term.isName);
  const absent = names.filter((term) => !inCables(term));
  const away = names.filter((term) => inCables(term) && !inPassage(term, top));
  const detail = missingDetail(sought, top, words);
  const whole = terms.reduce((all, term) => all + term.weight, 0) || 1;
  const direct = terms.reduce((all, t) => all + (inPassage(t, top) ? t.weight : 0), 0) / whole;
  const apart = names.filter((term) => inPassage(term, top) && !inSentence(term, top));
  const yesNo = isYesNo(question.text);
  const sum =
    (absent.length > 0 ? DOUBT.absent : 0) +
    (away.length > 0 ? DOUBT.away : 0) +
    DOUBT.apartFrom * (apart.reduce((all, term) => all + term.weight, 0) / whole) +
    (direct === 0 && !yesNo ? DOUBT.bare : 0) +
    (otherYear(terms, top) ? DOUBT.year : 0) +
    DOUBT.detail * detail +
    (top.parts.words < DOUBT.thinShare ? DOUBT.thin : 0) +
    (question.asked === 'money' ? DOUBT.money : 0) +
    (isChat(question.text) ? DOUBT.chat : 0) +
    DOUBT.apart * (1 - top.parts.near) -
    DOUBT.score * top.score -
    (yesNo ? DOUBT.yesNo : 0);
  return { absent, away, detail, direct, sum };
}

/** Whether the sentence or the one before it holds a name: "he said" is who spoke before. */
function inSentence(term: Term, { passage, sentence }: Candidate): boolean {
  const at = passage.sentences.indexOf(sentence);
  return passage.sentences
    .slice(Math.max(0, at - 1), at + 1)
    .some(({ words }) => words.some((id) => (term.readings.get(id)?.strength ?? 0) >= DETAIL.same));
}

/** A year of the question that stands elsewhere, but not in the sentence. */
function otherYear(terms: readonly Term[], { sentence }: Candidate): boolean {
  const years = terms.filter(({ word }) => /^(?:1[5-9]|20)\d\d$/.test(word.form));
  return (
    years.length > 0 && !years.some((year) => sentence.words.some((id) => year.readings.has(id)))
  );
}

/** "Did the parents march?", but not "could you tell me …". */
function isYesNo(text: string): boolean {
  return /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b(?! (?:you|u|i|we)\b)/i.test(
    text,
  );
}

/** What a reader says to be polite or to think aloud, and words in quotation marks. */
const ASIDES =
  /\b(?:could|can|would|will) (?:you|u)(?: please| pls)? (?:tell|give|show|find|explain|say|name|look|pull|remind|list|check)\b|\bdo (?:you|u) know\b|\b(?:could|can|may) (?:i|we) (?:get|have|see|ask|read|find)\b|\bi(?:'d| would) (?:like|love|have guessed)\b|\bi mean\b|\bi think\b|\bi(?:'m| am) [^,.]{0,40}[,.]|\b(?:if|when|that) (?:you|u|i)\b|\b(?:you|u|one) (?:get|can|could)\b|["“][^"”]{0,200}["”]/gi;

/** "Are we still meeting?", "can you recommend a restaurant": the group or the bot, not the cable. */
function isChat(text: string): boolean {
  return /\b(?:you|u(?!\.)|we|i|my|our|your)\b/i.test(
    text.replaceAll('’', "'").replace(ASIDES, ' '),
  );
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

/** `phone number`, `email address`: only digits, an @ or a www answer. */
const CONTACT =
  /\b(?:phone|telephone|fax|hotline|contact) ?(?:number|no\b)|\b(?:e-?mail|web|street|postal|home) ?(?:address|site)|\bwebsite\b|\baddress\b/i;

/** 0 where the sentence holds the kind of thing asked for, 1 where it does not. */
function missingDetail(sought: Sought, top: Candidate, words: Words): number {
  const { sentence, passage } = top;
  const { text } = passage.paragraph;
  const { question } = sought;
  if (CONTACT.test(question.text))
    return /\d{4}|@|www\./.test(text.slice(sentence.start, sentence.end)) ? 0 : 1;
  if (asksQuantity(question.asked)) {
    const fit = quantityFit(sought, top);
    if (fit >= DETAIL.same) return holdsSort(sought, top) ? 0 : MISSING.sort;
    if (fit >= DETAIL.weak) return MISSING.otherCount;
    if (question.asked === 'date' && detailIn(sought, top)) return 0;
    const beside = passage.sentences.map((other) =>
      quantityFit(sought, { sentence: other, passage }),
    );
    return Math.max(...beside) < DETAIL.same ? 1 : MISSING.beside;
  }
  if (question.asked === 'who')
    return roleWithoutName(sought, sentence, words) ? MISSING.beside : 0;
  return question.asked === 'where' || holdsSort(sought, top) ? 0 : MISSING.sort;
}

/** How clearly a detail is missing, where it is not altogether. */
const MISSING = {
  /** The paragraph has such a quantity, or the sentence has a name that is no leader's. */
  beside: 0.7,
  /** A number that counts something else. */
  otherCount: 0.35,
  /** The sort of thing asked for, a bureau or a budget, is not in the sentence. */
  sort: 0.3,
};

function holdsSort({ focus }: Sought, { sentence }: Candidate): boolean {
  const head = focus.at(-1);
  return (
    !head || sentence.words.some((id) => (head.readings.get(id)?.strength ?? 0) >= DETAIL.weak)
  );
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
