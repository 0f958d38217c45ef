// In: a question. Out: the sentences that answer it, or why there is no answer.
import type { Cable } from '../cable/cable.ts';
import type { Library } from '../search/library.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Answer, cited, type Excerpt, type Refused, refused } from './answer.ts';
import { answeringThere } from './at-place.ts';
import { LEAST_WORDS } from './doubt/weights.ts';
import { answerFromHeader, asksHeader, asWho } from './header.ts';
import { indexAlone } from './index-alone.ts';
import { judging } from './judging.ts';
import { type Place, placeIn } from './place.ts';
import { mended } from './question/mended.ts';
import { readQuestion } from './question/question.ts';
import { claimsIn, questionsIn } from './question/several.ts';
import { questionIn } from './question/typed.ts';

/**
 * Answers a question in plain words from one cable, or from all where `cable` is null, leaving out
 * the `skip` best excerpts, which the reader has seen. Any text gets an answer or a refusal;
 * nothing throws.
 */
export function* answering(
  library: Library,
  text: string,
  cable: Cable | null,
  skip = 0,
): Steps<Answer> {
  const asked = questionIn(text);
  const claims = claimsIn(asked);
  const whole = claims.length === 1 ? (claims[0] as string) : asked;
  const parts = claims.length > 1 ? claims : questionsIn(whole, asksHeader);
  if (parts.length > 1 && skip === 0) {
    const answers: Answer[] = [];
    for (const part of parts) answers.push(yield* answeringOne(library, part, cable, skip));
    const all = together(parts, answers);
    if (all.status === 'answered' || all.refusal.kind === 'which-cable' || parts === claims) {
      return all;
    }
  }
  return yield* answeringOne(library, whole, cable, skip);
}

/** The same, at once. */
export function answerQuestion(...asked: Parameters<typeof answering>): Answer {
  return atOnce(answering(...asked));
}

/** The same of one question, step by step. */
function* answeringOne(
  library: Library,
  asked: string,
  cable: Cable | null,
  skip: number,
): Steps<Answer> {
  const one = cable ?? onlyOne(library.cables);
  const index = one ? yield* indexAlone(one, library) : library.index;
  const place = placeIn(asked, one && [...index.passages]);
  const { text } = mended(asked, index);
  const aside = one ? aboutCable(text, one, place) : aboutSomeCable(text, place);
  if (aside && (place.named || !readQuestion(place.rest, index.words).claims)) return aside;
  if (one && place.named) return yield* answeringThere({ library, one, index }, place, skip);
  const { answer, found } = yield* judging({ library, one, index }, place.rest, null, skip);
  // "Goldbeck signed it" is of the header; "this cable shows that many have gone to Tollby" is not.
  const isBorneOut = (found.ranked[0]?.words ?? 0) >= LEAST_WORDS.same;
  return aside && !(isBorneOut && answer.status === 'answered') ? aside : answer;
}

/**
 * The best of each answer, however many, and why the others have none, unless it must first be said which
 * cable is meant.
 */
function together(parts: readonly string[], answers: readonly Answer[]): Answer {
  const open = answers.find(
    (answer) => answer.status === 'refused' && answer.refusal.kind === 'which-cable',
  );
  if (open) return open;
  const unanswered = answers.flatMap((answer, at) => {
    if (answer.status === 'answered' || answer.refusal.kind === 'which-cable') return [];
    return [{ asked: parts[at] ?? '', why: { ...answer, refusal: answer.refusal } }];
  });
  const found = answers.filter((answer) => answer.status === 'answered');
  const [first] = found;
  if (!first) return { ...(answers[0] as Refused), unanswered };
  const best = found.map(({ excerpts }) => excerpts[0]);
  const isNew = ({ paragraph, text }: Excerpt, at: number) =>
    best.findIndex((one) => one.paragraph === paragraph && one.text === text) === at;
  const [top, ...others] = found.length === 1 ? first.excerpts : best.filter(isNew);
  return {
    ...cited([top ?? first.excerpts[0], ...others]),
    matched: found.flatMap(({ matched }) => matched),
    missing: found.flatMap(({ missing }) => missing),
    answer: first.answer,
    otherwise: found.flatMap(({ otherwise }) => otherwise),
    unanswered,
    unsure: found.every(({ unsure }) => unsure.length > 0)
      ? [null]
      : answers.flatMap((answer, at) =>
          answer.status === 'answered' && answer.unsure.length > 0 ? [parts[at] ?? null] : [],
        ),
    wrongPlaces: answers.flatMap((answer, at) => {
      const places = answer.status === 'answered' ? answer.wrongPlaces : [];
      return places.map((place) => ({ ...place, asked: parts[at] ?? null }));
    }),
  };
}

function onlyOne(cables: readonly Cable[]): Cable | null {
  return cables.length === 1 ? (cables[0] ?? null) : null;
}

/** A question for a part of a cable's header. */
function aboutCable(text: string, cable: Cable, { named }: Place): Answer | null {
  if (named || !asksHeader(asWho(text, cable))) return null;
  // "Who signed the Beijing one?" is about another cable than this one.
  return answerFromHeader(text, cable) ?? refused({ kind: 'not-covered' });
}

/** The same where it is not said which cable is meant. */
function aboutSomeCable(text: string, { named }: Place): Answer | null {
  return named || asksHeader(text) ? refused({ kind: 'which-cable' }) : null;
}
