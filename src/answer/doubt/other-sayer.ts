// In: a claim that somebody said something, and the sentence closest to it. Out: who said that, where it tells of two and it was the other.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { listed, only, SAYING, TITLE } from '../cue-words.ts';
import { isPerson } from '../grammar/noun-kinds.ts';
import { partiesOf } from '../grammar/parties.ts';
import { isWithin, type Stretch, written } from '../grammar/tokens.ts';
import { holdsAny, shareOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { MISSTATED } from './weights.ts';

/** By which a report tells whose view it is, and no deed: of what `givesView` takes, who agreed or asked did something too. */
export const REPORTS = only([
  ...SAYING,
  ...listed(
    'stressed emphasi[sz]ed underscored argued argues insisted insists warned observed stated',
  ),
  ...listed(
    'commented pointed suggested believes? believed thinks? thought opined complained predicted proposed',
  ),
]);

/** `Berg noted that it sank`, for "Lund said it sank", of `Lund said that it rained, while Berg noted that it sank`. */
export function otherSayerIn(
  { question, terms, words }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  const { claims, tokens: typed, text } = question;
  const verb = typed.findIndex(({ pos }) => pos === 'VERB');
  const deed = terms.find((term) => term.tokens.first === verb);
  const given = deed ? partiesOf(typed, verb).agent : null;
  if (!claims || !deed || !given) return [];
  const names = terms.filter(
    ({ isName, tokens, word }) => isName && isWithin(tokens, given) && !TITLE.test(word.form),
  );
  const said = terms.filter(({ tokens }) => tokens.first > verb);
  const { tokens } = sentence;
  const sayers = tokens.flatMap(({ text, pos }, at) => {
    const agent = pos === 'VERB' && REPORTS.test(text) ? partiesOf(tokens, at).agent : null;
    return agent ? [{ agent, at }] : [];
  });
  const isTheirs = ({ first, last }: Stretch) => holdsAny(names, sentence, first, last);
  // `Lund, the mayor, and Dahl said`
  const opening = { first: 0, last: sayers[0]?.at ?? -1 };
  if (![opening, ...sayers.map(({ agent }) => agent)].some(isTheirs)) return [];
  return sayers.flatMap(({ agent, at }, i) => {
    const told = { first: at + 1, last: (sayers[i + 1]?.agent.first ?? tokens.length) - 1 };
    const isTold = (term: Term) => holdsAny([term], sentence, told.first, told.last);
    const isMost = shareOf(said, (term) => Number(isTold(term))) >= MISSTATED.rest;
    const head = tokens[agent.last];
    const isSomebody = head?.pos === 'PROPN' || isPerson(head?.text ?? '', words);
    // `Berg said that Lund sank it`
    if (isTheirs(agent) || isTheirs(told) || !isSomebody || !isMost || isTold(deed)) return [];
    return [
      {
        typed: written(text, typed, given),
        printed: [written(passage.paragraph.text, tokens, agent)],
      },
    ];
  });
}
