// In: a sentence's tokens and phrases. Out: which words tell that somebody says something, and who does.
import { madeOnce } from '../../kept.ts';
import type { Sentence, Token } from '../../search/language.ts';
import { HE, HEARS, listed, only, SAYING, SAYS } from '../cue-words.ts';
import { isSource } from './governor.ts';
import { subjectBefore } from './subject.ts';
import { type Phrase, posAt, type Stretch, textAt, VERBAL } from './tokens.ts';
import { isPassive } from './verb-shape.ts';

/** A verb, or `according`, that tells whose view a sentence gives: of each the form from which `givesView` finds the others. */
const GIVES_VIEW = only([
  ...SAYING,
  ...listed(
    'replied tells stated argued stressed insisted warned suggested emphasi[sz]ed observed',
    'commented acknowledged according asked estimated predicted lamented agreed confirmed believe',
    'think thought reiterated declared announced underlined underscored conceded admitted promised',
    'pledged urged complained maintained opined asserted averred recalled remarked cautioned',
    'expressed repeated say',
    'alleged denied denying contended judged assured affirmed hinted insinuated critici[sz]ed praised',
    'denounced feared hoped doubted concluded recommended characteri[sz]ed blamed feel felt',
    'joked quipped bragged boasted wrote questioned wondered described informed advised indicated',
  ),
]);

/** Verbs that give a view with the next word only, by whatever part of speech the tagger takes them for. */
const TURNS: readonly (readonly [RegExp, RegExp])[] = [
  [/^point(?:s|ed|ing)?$/i, /^out$/i],
  [/^call(?:s|ed|ing)$/i, /^(?:for|on|upon)$/i],
  [/^voic(?:es?|ed|ing)$/i, /^(?:concerns?|doubts?|fears?|hopes?|support|opposition|regrets?)$/i],
];

const ENDINGS = ['', 'e', 'ed', 'd', 's', 'es'];

/** Whether a word tells whose view a sentence gives: `maintains`, `telling` and `told` alike, but no judges. */
export function givesView(token: Token, at: number, tokens: readonly Token[]): boolean {
  const { text, pos } = token;
  const next = textAt(tokens, at + 1);
  if (TURNS.some(([verb, rest]) => verb.test(text) && rest.test(next))) return true;
  if (pos !== 'VERB' && !/^according$/i.test(text)) return false;
  const stem = text.replace(/(?:ing|e[sd]|s)$/i, '');
  return [text, ...ENDINGS.map((ending) => stem + ending)].some((form) => GIVES_VIEW.test(form));
}

/** Whether someone says something in a sentence. */
export function isSaid({ tokens }: Sentence): boolean {
  return tokens.some(givesView);
}

/** `said Gao`, `Gao also said`, `, argued Gao`: who tells it is not who did it. */
export function isSpeaker(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const after = tokens[last + 1]?.pos === 'ADV' ? last + 2 : last + 1;
  const [mark, before] = [tokens[first - 2], tokens[first - 1]];
  const isBehind =
    /^[,"”]$/.test(mark?.text ?? '') &&
    before?.text.endsWith('ed') &&
    givesView(before, first - 1, tokens);
  // `said Gao sailed`: someone else says so.
  const isSubject = VERBAL.test(posAt(tokens, after));
  const said = before?.text ?? '';
  const isBefore = SAYS.test(said) && !HEARS.test(said) && !isSubject;
  return isBehind || isBefore || SAYS.test(textAt(tokens, after)) || isApart(tokens, first);
}

/** Whether a phrase that begins at a token is the Gao of `Gao, the mayor of Tollby, told`. */
function isApart(tokens: readonly Token[], first: number): boolean {
  return subjectsApart(tokens).some(
    (subject) =>
      subject.first <= first &&
      first <= subject.last &&
      !tokens.slice(subject.first, first).some(({ pos }) => pos === 'ADP'),
  );
}

/** Of each verb of saying behind a comma, its subject. */
const subjectsApart = madeOnce((tokens: readonly Token[]) =>
  tokens.flatMap(({ text }, at) => {
    const verb = textAt(tokens, at + 1);
    // `nets are dear, said Berg`
    const isBehind = posAt(tokens, at + 2) === 'PROPN' && !HEARS.test(verb);
    const isSaid = text === ',' && SAYS.test(verb) && !isBehind;
    return isSaid ? (subjectBefore(tokens, at + 1) ?? []) : [];
  }),
);

const SPEAKING = only([...HE, 'we', 'I']);

/** Whether what is told may be of whoever tells it: `Gao said she sailed`. */
export function tellsOfOneself(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => SPEAKING.test(text));
}

/** Whether a phrase is whoever tells it: a speaker, or the Gao of `according to Gao`. */
export function isTeller(tokens: readonly Token[], phrase: Phrase): boolean {
  return isSource(tokens, phrase.first) || isSpeaker(tokens, phrase);
}

/** `he said` */
export const PRONOUN = only(HE);

/** Who tells what a sentence says; nobody where that is only "he", and `null` where nobody does. */
export function tellersIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): readonly Phrase[] | null {
  const tellers = phrases.filter((phrase) => isTeller(tokens, phrase));
  const isPronoun = tokens.some(
    ({ text }, at) => SAYS.test(text) && PRONOUN.test(textAt(tokens, at - 1)),
  );
  return tellers.length > 0 || isPronoun ? tellers : null;
}

/** Where somebody stands who says something before his verb: at `Lund, the mayor,` of `Lund, the mayor, said`. */
export const sayingIn = madeOnce((tokens: readonly Token[]): readonly Stretch[] =>
  tokens.flatMap((_, at) => {
    const subject = tellsSo(tokens, at) ? sayerBefore(tokens, at) : null;
    if (!subject) return [];
    return isBeside(tokens, at) ? [subject] : [{ first: subject.first, last: at - 1 }];
  }),
);

/** Whether somebody says something by a verb: not `maintains order`. */
function tellsSo(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [text, next] = [token.text, textAt(tokens, at + 1)];
  if (/^according$/i.test(text) || isPassive(tokens, at)) return false;
  if (/^maintain/.test(text)) return next === 'that';
  // `called it a wreck`
  const isCalled = /^call(?:ed|s)$/.test(text) && /^(?:PRON|DET)$/.test(posAt(tokens, at + 1));
  return isCalled || givesView(token, at, tokens);
}

/** The `telling` of `Berg opened the pier, telling the crews so`. */
const isBeside = (tokens: readonly Token[], verb: number): boolean =>
  /ing$/i.test(textAt(tokens, verb)) && textAt(tokens, verb - 1) === ',';

/** Who says it by a verb: of `Berg opened the pier, telling the crews …` who did the other thing. */
export function sayerBefore(tokens: readonly Token[], verb: number): Stretch | null {
  if (!isBeside(tokens, verb)) return subjectBefore(tokens, verb);
  const isBefore = (token: Token, at: number) =>
    at < verb && token.pos === 'VERB' && /^\p{Ll}.*(?<!ing)$/u.test(token.text);
  // Of `Berg claimed the crews sank it, adding …` it is Berg.
  const says = tokens.findLastIndex(
    (token, at) => isBefore(token, at) && givesView(token, at, tokens),
  );
  const doing = says >= 0 ? says : tokens.findLastIndex(isBefore);
  return doing < 0 ? null : subjectBefore(tokens, doing);
}
