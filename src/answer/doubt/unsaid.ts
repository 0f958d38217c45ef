// In: a question for what someone says or thinks, and a sentence. Out: whether it gives nobody's words, or another's.
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { anyOf, HAD_TO_SAY, listed, only, or, TITLE } from '../cue-words.ts';
import { isOfCountry } from '../grammar/countries.ts';
import { isSaid } from '../grammar/saying.ts';
import { heldIn, holds, holdsTerm, textOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { WRITER } from '../question/writer.ts';
import { sayersIn, speakersIn } from '../speakers.ts';
import { FAINT } from '../weights.ts';

/** Whoever speaks for somebody may be meant by them; by doctors, or Gao, not. */
const WHOEVER = only(listed('officials authorities representatives sources'));
/** Someone of no name, who may be any that is named: "the harbor spokesman". */
const SOMEONE = only(
  listed(
    'spokes(?:man|woman|person) representative rep official officer guy man woman lady fellow',
  ),
);

/** `(Comment: Although …`, within a paragraph. */
const COMMENT = /^\W{0,3}(?:comment|note)\b/i;

const TOLD_US = /\b(?:told|tells|informed|assured) (?:us|\w+offs?|post)\b/i;

const ASKS_HAD_TO_SAY = anyOf([`what (?!(?:do|does|did)\\b).*\\b${HAD_TO_SAY}`]);

/** Whether it is asked what someone says or thinks, and the sentence gives nobody's words, or another's. */
export function isUnsaid(
  { question, terms, vocabulary }: Sought,
  { passage, sentence }: Candidate,
): boolean {
  const { asked, text, tokens } = question;
  const speakers = [...speakersIn(passage, sentence)];
  if (question.ofWriters) {
    // In capitals throughout, a name looks like any word.
    const words = textOf({ passage, sentence });
    const isTold = speakers.length > 0 && words !== words.toUpperCase();
    const isOwn =
      passage.paragraph.role === 'comment' ||
      COMMENT.test(words) ||
      speakers.some((id) => WRITER.test(vocabulary.formOf(id)));
    return isTold && !isOwn;
  }
  if (asked !== 'speech') return isOfAnother({ question, terms }, speakers, sentence);
  const asks = tokens.findIndex(({ text }) => /^(?:did|does|do|has|have|had)$/i.test(text));
  const verb = tokens.findIndex(
    ({ pos, text }, at) => at > asks && (pos === 'VERB' || (at > asks + 1 && REPLIES.test(text))),
  );
  // What somebody told the embassy is his, or somebody's for him who told it.
  const isTold = asks >= 0 && verb > asks && !TOLD_US.test(textOf({ passage, sentence }));
  if (WRITER.test(isTold ? text.slice(0, tokens[verb]?.start) : text)) return false;
  // "What the mayor had to say": who speaks stands before.
  const isBefore = ASKS_HAD_TO_SAY.test(text);
  const named = terms.filter(({ tokens: { first } }) =>
    isBefore ? first < asks : first > asks && first < verb,
  );
  if (asks < 0 || named.length === 0) return isOfAnother({ question, terms }, speakers, sentence);
  const isOne =
    named.some(({ word }) => !WHOEVER.test(word.form)) &&
    !SOMEONE.test(named.at(-1)?.word.form ?? '');
  if (isOfOtherTopic(question, terms, passage.sentences)) return true;
  const telling = [...speakers, ...sayersIn(passage, sentence)];
  const isIn = (term: Term) => telling.some((id) => holds(term, id));
  // The Norwegian delegate is no Danish one.
  const isForeign = named.some(
    (term) => isOfCountry(term.word.form) && !isIn(term) && !holdsTerm(sentence, term),
  );
  const isTheirs = named.some(isIn) && !isForeign;
  const isOthers = isOne && speakers.length > 0 && !isTheirs;
  return isOthers || !isSaid(sentence);
}

/** They may be taken for nouns. */
const REPLIES = only(listed('answer reply respond'));
const ABOUT = only(listed('about regarding concerning'));

/** Whether it is asked what someone says about something, and the paragraph has nothing that may mean it. */
function isOfOtherTopic(
  { tokens }: Sought['question'],
  terms: Sought['terms'],
  sentences: readonly IndexedSentence[],
): boolean {
  const about = tokens.findIndex(({ text }) => ABOUT.test(text));
  const topic = terms.filter(({ tokens: { first } }) => about >= 0 && first > about);
  if (topic.length === 0) return false;
  const held = heldIn(sentences);
  return topic.every((term) => held(term) < FAINT);
}

const NAME = "((?:(?:the|ms|mr|mrs|dr)\\.? )?[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2})";
const SAYS_IT = or(
  listed(
    'say mention claim state tell report add note repeat respond reply answer promise explain suggest warn argue stress',
  ),
);
const HIS_WORDS = or(
  listed('response reply answer statement promise principle attitude view opinion'),
);
/**
 * Whom a question holds to have said what it asks for: "according to Gao", "in Gao's opinion", "Gao's reply", "how
 * many did Gao say".
 */
const SOURCE = [
  `\\baccording to ${NAME}`,
  `\\b([\\p{L}-]+)['’]s (?:\\w+ )?${HIS_WORDS}\\b`,
  `\\b(?:did|does|do) ${NAME} ${SAYS_IT}\\b`,
].map((source) => new RegExp(source, 'iu'));

/** Whether it is asked what one person said, and the sentence is another's, who is named in it. */
function isOfAnother(
  { question: { text, tokens }, terms }: Pick<Sought, 'question' | 'terms'>,
  speakers: readonly number[],
  sentence: IndexedSentence,
): boolean {
  const source = SOURCE.flatMap((each) => each.exec(text) ?? [])[1] ?? '';
  if (source === '' || speakers.length === 0) return false;
  // "Tollby's harbor master", "the Tollby side": who holds that office may be named otherwise.
  if (/['’]s \p{Ll}|\b(?:side|authorities|officials|government)$/u.test(source)) return false;
  const start = text.indexOf(source);
  const named = terms.filter(({ isName, tokens: { first } }) => {
    const token = tokens[first];
    const isIn = token && token.start >= start && token.end <= start + source.length;
    // What a body says one of its own may say for it.
    return isIn && isName && !/^\p{Lu}{2}/u.test(token.text) && !TITLE.test(token.text);
  });
  const isTheirs = named.some(
    (term) => holdsTerm(sentence, term) || speakers.some((id) => holds(term, id)),
  );
  return named.length > 0 && !isTheirs;
}
