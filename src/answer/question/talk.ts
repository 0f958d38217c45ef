// In: a question. Out: the same without the clauses before and behind it in which a reader only talks of his asking.
import { matches } from '../../cable/matches.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { HAS_WH, listed, only, WEEKDAYS } from '../cue-words.ts';
import { hasSubject } from './subjects.ts';

/** Words for the asking itself: one of them in a clause of nothing else, and the clause is talk. */
const OF_ASKING = new Set(
  listed(
    'question questions q query answer answers answered ask asks asked asking noob newbie dumb stupid silly',
    'obvious sorry apologies clarify clarification rephrase reword followup curious curiosity genuinely',
    'seriously honestly nutshell meant mean typo oops whoops thanks thank thx ty cheers appreciate appreciated',
    'interesting fascinating huh homework quiz trivia flashcards worksheet reread confused confusing confuses',
    'stuck wondering clue idea ideas help checking urgent context correction notes bot mods sir lmk quote',
    "source i im i'm i’m me my we our",
  ),
);
/** What is said with them. */
const WITH_THEM = new Set([
  ...WEEKDAYS,
  ...listed(
    'new first second third final last next two three 2nd point quick quickly easy simple simply real',
    'serious honest genuine basic random weird short brief briefly word words sentence terms own try trying',
    'tried late early wrong right correct sure clear cool great awesome amazing love loved read reading long',
    'class essay exam test presentation paper lesson teacher prof professor friend friends group look looked',
    'looking search searched skimmed find found everywhere somewhere know knows known understand see hold hang',
    'wait moment sec part line page lol haha hmm ah follow-up follow today tomorrow yesterday night',
    'weekend joined join native speaker english language left number numbers name names info want wants',
    'wanted need needed needs finish agree disagrees agrees sense helpful hope hoping people missed lost',
    'trouble bother noise approx approximately if whether interested work working study studying discussed',
    'talked joining week text document',
  ),
]);
const WORD = /[\p{L}\p{N}'’-]*[\p{L}\p{N}]/gu;
const BEFORE = /[.!:,;–—]|\s-\s/;
const JOINT = only(listed('but because'));
const BEHIND = /[.?!(–—]|\s-\s/;
/** What a quotation has is none of the reader's own. */
const QUOTE = /["“”]/;
/** So many words at either end are looked at. */
const MOST = 30;

const isTalk = (word: string) => STOP_WORDS.has(word) || OF_ASKING.has(word) || WITH_THEM.has(word);

/** @param asks whether a text begins as questions do */
export function withoutTalk(text: string, asks: (text: string) => boolean): string {
  const lead = leadOf(text, asks);
  const from = QUOTE.test(text.slice(0, lead)) ? 0 : lead;
  const asked = text.slice(from);
  const tail = tailOf(asked);
  // Of two claims neither is talk.
  const isTail =
    (asks(asked) || asked.slice(0, tail).endsWith('?')) && !QUOTE.test(asked.slice(tail));
  const rest = isTail ? asked.slice(0, tail) : asked;
  return hasSubject(rest) ? rest : text;
}

/** Where what is asked begins, behind such a clause. */
function leadOf(text: string, asks: (text: string) => boolean): number {
  let [end, ofAsking, count, before] = [0, false, 0, ''];
  for (const { 0: typed, index } of matches(text, WORD)) {
    const isNext = end > 0 && (BEFORE.test(text.slice(end, index)) || JOINT.test(before));
    if (isNext && ofAsking && asks(text.slice(index))) return index;
    const word = typed.toLowerCase();
    if (!isTalk(word) || HAS_WH.test(word) || ++count > MOST) return 0;
    ofAsking ||= OF_ASKING.has(word);
    [end, before] = [index + typed.length, word];
  }
  return 0;
}

/** Where it ends. */
function tailOf(text: string): number {
  const words = matches(text, WORD).slice(-MOST);
  let [end, ofAsking, next] = [text.length, false, text.length];
  for (const { 0: typed, index } of words.toReversed()) {
    const gap = text.slice(index + typed.length, next);
    if (next < text.length && ofAsking && BEHIND.test(gap)) {
      end = index + typed.length + (/^[?.!]/.test(gap) ? 1 : 0);
    }
    const word = typed.toLowerCase();
    if (!isTalk(word) || HAS_WH.test(word)) return end;
    ofAsking ||= OF_ASKING.has(word);
    next = index;
  }
  return text.length;
}
