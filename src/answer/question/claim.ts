// In: a text, its sentences, and what it would ask for. Out: whether it claims that something is so.
import type { Sentence, Token } from '../../search/language.ts';
import { HAS_WH, listed, only, or } from '../cue-words.ts';
import { FITS } from '../detail-weights.ts';
import { ADVERB, NOUN, past, posAt, textAt } from '../grammar/tokens.ts';
import { quantitiesIn } from '../quantity/quantities.ts';
import { QUESTION } from '../weights.ts';
import { asksAnything } from './begins.ts';
import type { Cue } from './cue.ts';

/** "Guild founded year": what is asked for may stand last in few words. */
const SORTS = or(
  listed('years? months? dates? days? time number age size total amount price cost name place'),
);
const OPENS = new RegExp(
  `^(?:${or(listed('whom whose what whats which why how'))}\\b|${SORTS}\\W*$)`,
  'i',
);

/** "There are pilots who sail": nobody is asked for. */
const THERE_IS = /^\W*there(?:['’]s| is| are| was| were)\b[^,;:]*$/i;

/** What a reader adds on what he claimed. */
const SAYS_MORE = /^which (?:is|was|are|were|has|had|makes|made|means|meant|would)\b/i;

/**
 * "38 gangs were involved": a sentence whose subject does something, and no question.
 * @param cue what it would ask for if it were one: a question begins with that, "number of gangs"; a claim may
 * name it later, "they set the budget", or give a number of it, "the average is four"
 */
export function isClaim(text: string, sentences: readonly Sentence[], cue: Cue | null): boolean {
  if (text.includes('?') || asksAnything(text)) return false;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  if (tokens.filter(({ pos }) => pos !== 'PUNCT').length < QUESTION.claim) return false;
  if (!tokens.some((_, at) => tellsOfSubject(tokens, at))) return false;
  if (cue === null || THERE_IS.test(text)) return true;
  // "The pilots elected the mayor" ends as "guild mayor?" does.
  const isOfObject = tokens.some(
    ({ pos }, at) =>
      pos === 'VERB' && posAt(tokens, at + 1) === 'DET' && tellsOfSubject(tokens, at),
  );
  if (!HAS_WH.test(text) && cue.asked === 'who' && isOfObject) return true;
  const opening = tokens[QUESTION.opening]?.start ?? 0;
  if (cue.start >= opening && !OPENS.test(text.slice(cue.start))) return true;
  // "It sank in May, which is early."
  if (/\p{L}, $/u.test(text.slice(0, cue.start)) && SAYS_MORE.test(text.slice(cue.start)))
    return true;
  // "Chen, who runs the port, said …"
  if (/,\s*$/.test(text.slice(0, cue.start)) && /^wh[^,]+,/i.test(text.slice(cue.start)))
    return true;
  const fits = FITS[cue.asked] ?? {};
  return sentences.some((sentence) => quantitiesIn(sentence, text).some(({ kind }) => fits[kind]));
}

const SUBJECT = /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/;
/** What a verb may have behind it where it is no participle: "solved 159 cases", but not "cases solved by Lund". */
const OBJECT = /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ|ADV|SCONJ|PART)$/;
/** Forms that are no participles. */
const PAST = only(
  listed(
    'went came rose fell ran gave took wrote spoke began grew knew saw became chose broke drove flew',
    'said stood met got',
    // Nothing is voted or died: what has no object is no participle of anything.
    'voted acted died lived arrived happened stayed waited talked complained resigned',
    'remained appeared seemed listened responded reacted come become',
    'ended stopped increased decreased dropped declined continued failed escaped collapsed emerged disappeared fled denied',
    'resulted consisted belonged depended participated marched protested rallied demonstrated walked occurred lasted',
  ),
);

/** How participles end: `sold`, `broken`, `lost`, `sung`, `made`; but not `live`. */
const PARTICIPLE = /(?:[dnt]|ung|overcome|borne|done|gone|made)$/;

/** Whether a verb says what the subject before it does: "says", "boats sink", "Lund sank boats", but not "boats sunk in May". */
function tellsOfSubject(tokens: readonly Token[], at: number): boolean {
  const pos = posAt(tokens, at);
  if (pos === 'AUX') return at > 0;
  const before = past(ADVERB, tokens, at - 1, -1);
  const subject = textAt(tokens, before);
  const isSubject = SUBJECT.test(posAt(tokens, before)) || /ing$/.test(subject);
  const own = textAt(tokens, at).toLowerCase();
  // "The group sets the standards" may be tagged as two nouns.
  const isHidden =
    pos === 'NOUN' &&
    NOUN.test(posAt(tokens, before)) &&
    (posAt(tokens, at + 1) === 'DET' || /^(?:its|his|her|their)$/i.test(textAt(tokens, at + 1)));
  if (isHidden) return true;
  if (pos !== 'VERB' || !isSubject || /ing$/.test(own)) return false;
  if (/[^s]s$/.test(own) || PAST.test(own) || OBJECT.test(posAt(tokens, at + 1))) return true;
  const mayBeParticiple = PARTICIPLE.test(own);
  const isOne = /^(?:PRON|PROPN)$/.test(posAt(tokens, before));
  return mayBeParticiple ? isOne : isOne || /s$/.test(subject);
}
