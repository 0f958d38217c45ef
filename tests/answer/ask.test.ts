// In: questions about the cable that ships, 09GUANGZHOU463. Out: whole answers, and honest refusals.
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/ask.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { shipped } from '../commands/shipped-library.ts';
import { libraryOf } from '../search/made-up-library.ts';
import { words } from '../shipped-words.ts';

const ask = (question: string) => answerQuestion(shipped, question, null);

/** `¶6 its words` of each excerpt, or the refusal with what it names. */
function seen(answer: Answer): string[] {
  if (answer.status === 'answered') {
    return answer.excerpts.map(
      ({ paragraph, section, text }) => `${paragraph ? `¶${paragraph.number}` : section} ${text}`,
    );
  }
  const { refusal } = answer;
  const named =
    'terms' in refusal
      ? refusal.terms
      : 'asked' in refusal
        ? refusal.asked.map((number) => `¶${number}`)
        : ([] as string[]);
  return [[refusal.kind, ...named].join(' ')];
}

describe('answered: all excerpts, in order, by their first words', () => {
  test.each([
    ['How many criminal gangs were involved?', ['¶6 Chen added that 38 crimi']],
    ['gangs?', ['¶6 Chen added that 38 crimi']],
    ['hey, could you tell me how many gangs there were pls', ['¶6 Chen added that 38 crimi']],
    ['How many schools for migrant workers are there?', ['¶5 The organization has est']],
    ['Who is Chen Weiguo?', ['¶6 According to Chen Weigu']],
    ['What is "Spring Rain"?', ['¶3 "Spring Rain," another G']],
    ['Why was Shilongkeng chosen as a model?', ['¶4 In a further effort to c']],
    ['Does the GDWF maintain a hotline?', ['¶5 The GDWF also maintains ']],
    ['Is prostitution a problem in Guangdong?', ['¶7 Comment: Though the Pub']],
    ['Who visited the homes of the parents?', ['¶11 Allegedly, approximately']],
    ['what did chen say about protests by parents', ['¶11 When asked about protes']],
    ['What does the DNA database contain?', ['¶6 Moreover, the PSB has al']],
    ['media criticism', ['¶1 Although the Public Sec']],
    ['How old are most child trafficking victims?', ['¶9 However, she added, most']],
    ['When was it sent?', ['header R 030917Z AUG 09']],
    ['Who signed it?', ['signer GOLDBECK']],
    ['who is goldbeck', ['signer GOLDBECK']],
    ['where was the march?', ['¶11 Allegedly, approximately']],
    ['what is there one week of in march', ['¶5 The organization has est']],
    ['¶8', ['¶8 According to Gao and Li']],
    ['paragraphs 2 and 5', ["¶2 The Guangdong Women's F", '¶5 In the area of legal aid']],
    ['paragraph 6: how many gangs?', ['¶6 Chen added that 38 crimi']],
    ['In the comment, what is said about the sex trade?', ['¶7 Comment: Though the Pub']],
  ])('%s', (question, expected) => {
    expect(seen(ask(question))).toEqual(
      expected.map((first) => expect.stringMatching(RegExp(`^${first}`))),
    );
  });

  test('an abbreviation and its long form ask the same', () => {
    const short = ask('When was the GDWF established?');
    const long = ask("When was the Guangdong Women's Federation established?");
    expect(seen(short)).toEqual(seen(long));
    expect(short.status === 'answered' && short.answer).toBe('1954');
  });

  test('a paragraph is quoted whole, at most three of them', () => {
    const answer = ask('paragraphs 1-11');
    expect(seen(answer).map((line) => line.slice(0, 2))).toEqual(['¶1', '¶2', '¶3']);
    expect(answer.status === 'answered' && answer.excerpts[0].text).toMatch(
      /^Summary: .* End Summary\.$/,
    );
  });

  test('matched says which word stood for which, missing what is not there', () => {
    const answer = ask('Do kids get lost in markets with zebras?');
    expect(answer.matched).toContainEqual({ asked: 'kids', readAs: 'children', isQuoted: true });
    expect(answer.matched).toContainEqual({ asked: 'markets', readAs: null, isQuoted: true });
    expect(answer.missing).toContain('zebras');
  });

  test('a misspelt form is told as read as another', () => {
    expect(ask('were childern trafficed').matched).toEqual([
      { asked: 'childern', readAs: 'children', isQuoted: true },
      { asked: 'trafficed', readAs: 'trafficked', isQuoted: true },
    ]);
    expect(ask('How Many Children Were Kidnaped In The Campaign?').matched[0]?.asked).toBe(
      'Children',
    );
    expect(ask('families trafficking').matched.map(({ readAs }) => readAs)).toEqual([null, null]);
  });

  test('a number that is only about or above is told with the one that bears it out', () => {
    for (const asked of ['about 40 gangs?', '30+ gangs?']) {
      const { matched, missing } = ask(asked);
      const number = /\d+/.exec(asked)?.[0];
      expect(matched).toContainEqual({ asked: number, readAs: '38', isQuoted: true });
      expect(missing).toEqual([]);
    }
    expect(ask('about 50 gangs?').status).toBe('refused');
  });

  test('further matches are those that match anything, each once', () => {
    const texts: string[] = [];
    for (let skip = 0; skip < 60; ) {
      const answer = answerQuestion(shipped, 'what about children?', null, skip);
      if (answer.status === 'refused') {
        expect(answer.refusal.kind).toBe('no-more');
        break;
      }
      expect(answer.matched.length, answer.excerpts[0].text).toBeGreaterThan(0);
      texts.push(...answer.excerpts.map(({ text }) => text));
      skip += answer.excerpts.length;
    }
    expect(texts.length).toBeLessThan(40);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('words quoted are quoted to their end, once', () => {
    expect(seen(ask('what did chen say about protests by parents'))).toEqual([
      '¶11 When asked about protests by parents, Chen responded, "We are empathetic. Our principle ' +
        'is that we will try our best to respond to any information provided."',
    ]);
  });

  test('a word that stands elsewhere in the paragraph is told apart', () => {
    const answer = ask('gangs and women');
    expect(answer.matched.map(({ asked, isQuoted }) => [asked, isQuoted])).toEqual([
      ['gangs', true],
      ['women', false],
    ]);
  });

  test('a mayor only goes with a city: it is not read as one, nor is there nothing on it', () => {
    const answer = ask('Did the mayor visit the playgrounds in Dongguan?');
    expect(answer.matched.map(({ asked }) => asked)).toEqual(['playgrounds', 'Dongguan']);
    expect(answer.missing).toEqual(['mayor', 'visit']);
    expect(ask('who is the mayor of Dongguan').missing).toEqual([]);
  });

  test('"he said" comes with the sentence that says who he is', () => {
    const answer = ask('How many trafficking cases have been solved in 2009?');
    const [first] = answer.status === 'answered' ? answer.excerpts : [];
    expect(first?.text).toMatch(/^In 2009, .* he said\.$/);
    expect(first?.whole.slice(first.before?.start, first.before?.end)).toMatch(/^Chen added that/);
  });

  test('“this project”, by the sentence before that names it', () => {
    const answer = ask('How many people found jobs through Spring Rain?');
    const [first] = answer.status === 'answered' ? answer.excerpts : [];
    expect(first?.text).toMatch(/^According to Gao, a total of 1,100,000/);
    expect(first?.whole.slice(first.before?.start, first.before?.end)).toMatch(/^"Spring Rain,"/);
  });
});

describe('refused', () => {
  test.each([
    // Nothing was asked.
    ['', 'nothing-asked'],
    ['   ', 'nothing-asked'],
    ['🎉🎉🎉', 'nothing-asked'],
    ['?!', 'nothing-asked'],
    ['hi', 'nothing-asked'],
    ['who is it', 'nothing-asked'],
    ['what about the other ones', 'nothing-asked'],
    // Paragraphs that it does not have.
    ['¶12', 'no-such-paragraph ¶12'],
    ['What does paragraph 0 say?', 'no-such-paragraph ¶0'],
    ['refs?', 'not-in-header'],
    // A name, number or year that it does not hold.
    ['What is the capital of France?', 'absent France'],
    // Part of a word of the header is none of it.
    ['Was Mconsul copied?', 'absent Mconsul'],
    ['How many gangs were involved in Beijing?', 'absent Beijing'],
    ['how many cases were cracked in manila', 'absent manila'],
    ['What did Hillary say about the gangs?', 'absent Hillary'],
    ['How many cases were solved in 2011?', 'absent 2011'],
    ['Were 500 cases solved?', 'absent 500'],
    ['7 gangs?', 'absent 7'],
    ['What does Interpol say about trafficking?', 'absent Interpol'],
    // Nothing of that kind stands near.
    ['What is the phone number of the hotline?', 'no-such-detail'],
    ['What is the email address of the GDWF?', 'no-such-detail'],
    ['How many volunteers does the GDWF have?', 'no-such-detail'],
    ['How old is Chen?', 'no-such-detail'],
    ['What percentage of cases were solved?', 'no-such-detail'],
    ['Who is the mayor of Dongguan?', 'no-such-detail'],
  ])('%j: %s', (question, expected) => {
    expect(seen(ask(question))).toEqual([expected]);
  });

  test('with the nearest paragraph where one is worth a look', () => {
    const nearest = (question: string) => {
      const answer = ask(question);
      return answer.status === 'refused' ? answer.nearest?.paragraph.number : 'answered';
    };
    expect(nearest('How many gangs were involved in Beijing?')).toBe(6);
    expect(nearest('What is the phone number of the hotline?')).toBe(5);
    expect(nearest('🎉')).toBeUndefined();
    expect(nearest('xyzzy qwrtp?')).toBeUndefined();
  });

  test.each([
    'Who won the world cup?',
    'What is the capital of France?',
    'How do I bake sourdough bread?',
    'what should I wear tomorrow',
  ])('something else altogether: %s', (question) => expect(ask(question).status).toBe('refused'));

  test.each([
    '有多少个帮派?',
    'Сколько банд было замешано?',
    'كم عدد العصابات؟',
    'Wie viele Banden waren es?',
  ])('another language: %s', (question) => expect(ask(question).status).toBe('refused'));
});

test.each([
  ['was it sent to Beijing?', 'header RUEHBJ/AMEMBASSY BEIJING'],
  ['is the embassy in Bangkok on distribution?', 'header RUEHBK/AMEMBASSY BANGKOK'],
  ['what does SBU mean?', 'header SENSITIVE BUT UNCLASSIFIED'],
  ['what does Constructor mean?', 'absent Constructor'],
  ['is it for internet distribution?', 'header SENSITIVE BUT UNCLASSIFIED'],
  ['am I allowed to post it on our blog?', 'header SENSITIVE BUT UNCLASSIFIED'],
  ['can I share this on the web, or is that forbidden?', 'header SENSITIVE BUT UNCLASSIFIED'],
  ['how can I tip off the federation, online?', '¶5 The GDWF also maintains'],
  ['Who got info copies?', 'header INFO'],
  ["what's CH?", 'header TAGS'],
  ['was it sent to Moscow?', 'absent Moscow'],
])('09GUANGZHOU463, what only its header has: %s', (question, expected) => {
  expect(seen(ask(question))[0]).toMatch(new RegExp(`^${expected}`));
});

test('09GUANGZHOU463: words near those of the question, and none of its own, are no evidence', () => {
  const answer = ask('what is the police budget?');
  expect(answer).toMatchObject({ refusal: { kind: 'not-covered' }, missing: [] });
});

test('09GUANGZHOU463: of two numbers of a sentence each is held against what it counts', () => {
  const told = (claim: string) => {
    const answer = ask(claim);
    return answer.status === 'refused' && answer.refusal.kind === 'misstated'
      ? answer.refusal.told
      : answer.status;
  };
  const instead = (typed: string, printed: string) => [{ typed, printed: [printed] }];
  expect(told('the PSB cracked 151 trafficking in women cases')).toEqual(instead('151', '217'));
  expect(told('the PSB cracked 217 trafficking in children cases')).toEqual(instead('217', '151'));
  expect(told('the PSB cracked 217 trafficking in women cases')).toBe('answered');
});

test('09GUANGZHOU463: a number that it writes otherwise is told as what it stands for', () => {
  const read = (question: string) => {
    const { matched, missing } = ask(question);
    return [...matched.filter(({ readAs }) => readAs), ...missing];
  };
  const handouts = { asked: '1.1 million', readAs: '1,100,000', isQuoted: true };
  expect(read('a total of 1.1 million handouts have been distributed')).toEqual([handouts]);
  const share = { asked: '20', readAs: 'one-fifth', isQuoted: true };
  expect(read('Guangdong accounts for 20 percent of the migrant workers')[0]).toEqual(share);
});

describe('09GUANGZHOU463: two questions in one', () => {
  test('are answered one after the other', () => {
    const answer = ask('How many gangs were involved and who signed the cable?');
    expect(seen(answer).map((line) => line.slice(0, 20))).toEqual([
      '¶6 Chen added that 3',
      expect.stringMatching(/GOLDBECK/),
    ]);
    expect(answer).toMatchObject({ answer: '38', missing: [], unanswered: [] });
  });

  test('both of the header', () => {
    const answer = ask('who signed the cable and what is the subject?');
    expect(seen(answer).map((line) => line.slice(0, 15))).toEqual([
      'signer GOLDBECK',
      'header SUBJECT:',
    ]);
  });

  test('in one sentence are answered by it once', () => {
    const answer = ask('How many cases did the PSB crack and who is Chen Weiguo?');
    expect(seen(answer).map((line) => line.slice(0, 2))).toEqual(['¶6']);
  });

  test('one that has no answer is told as not found', () => {
    const answer = ask('How many gangs were involved and who won the world cup?');
    const unanswered = [{ asked: 'who won the world cup?', why: { status: 'refused' } }];
    expect(answer).toMatchObject({ answer: '38', unanswered });
    expect(ask('How many elephants came and who won the world cup?').status).toBe('refused');
  });
});

describe('two cables', () => {
  const other = libraryOf('The pilots sold 40 boats to the navy.', 'The harbor froze.').cables[0];
  const cables = [...shipped.cables, other];
  const library = { ...shipped, cables, index: buildIndex(cables, words) };
  const from = (question: string, cable: typeof other | null) => {
    const answer = answerQuestion(library, question, cable);
    return answer.status === 'answered'
      ? answer.excerpts.map((excerpt) => excerpt.cable.id)
      : answer.refusal.kind;
  };

  test('a question goes to the one that answers it', () => {
    expect(from('How many boats did the pilots sell?', null)).toEqual(['99PILCROW1']);
    expect(from('How many criminal gangs were involved?', null)).toEqual(['09GUANGZHOU463']);
  });

  test('or to the one that the reader chose', () => {
    expect(
      from('How many boats did the pilots sell?', shipped.cables[0] as typeof other),
    ).not.toContain('99PILCROW1');
    expect(from('Who signed it?', other)).toEqual(['99PILCROW1']);
    expect(from('¶2', other)).toEqual(['99PILCROW1']);
  });

  test('the one that holds its names goes first, and no name is said to be in none', () => {
    expect(from('How many boats did Zhang Yanluan sell?', null)).toBe('no-such-detail');
    expect(from('Did Zhang Yanluan sell boats?', null).at(0)).toBe('09GUANGZHOU463');
    expect(from('How many boats did Zhukov sell?', null)).toBe('absent');
  });

  test('its header and its paragraphs only if it is clear which is meant', () => {
    expect(from('Who signed it?', null)).toBe('which-cable');
    expect(from('¶2', null)).toBe('which-cable');
    expect(from('what does the summary say', null)).toBe('which-cable');
    expect(from('How many gangs were involved and who signed the cable?', null)).toBe(
      'which-cable',
    );
  });
});

test('“took over” is found where it stands', () => {
  const library = libraryOf('Mayor Ada Lund resigned. Her deputy took over.', 'The harbor froze.');
  const answer = answerQuestion(library, 'Who took over from the mayor?', null);
  expect(answer.missing).toEqual([]);
});

test.each(['What did Gov. Lund say about boats?', 'What did Dep. Gov. Lund say about boats?'])(
  'a title cut short is the title: %s',
  (question) => {
    const library = libraryOf(
      'Deputy Governor Lund said that boats are dear.',
      'The harbor froze.',
    );
    expect(answerQuestion(library, question, null)).toMatchObject({
      status: 'answered',
      missing: [],
    });
  },
);
