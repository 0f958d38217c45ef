// In: questions for a place about cables that we made up. Out: the place, or that none is shown.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const library = libraryOf(
  'Clerks from Dredging, the Tidal Section, and the Canal Section told of the death of Danish helmsman Jonas Lie during the storming of Tollby.',
  'Because of the drop in thefts in that city, a bench was set up for oystermen.',
  'The harbor inspectors of Norway (NHI) signed a pact on lifeboats in June.',
  'When asked about the herring protests, Palm responded that nets were dear.',
  'The duke conveyed the best wishes of the season to the Dredging Corps in the evening.',
  'It is due to the election, in which the HPA had its best showing among sealers.',
);

const short = shortAnswers(library);

test('the event that is asked about is not where it is, and a town may be followed by who said so', () => {
  const more = libraryOf(
    'Votes will be cast at the thirtieth Grand Assembly of the HPA that will be held in Tollby in May.',
    'The sealers paid a visit to Gullby January 10-11, meeting with the envoy.',
    'The clerk at guild headquarters in Ternby told us that it is not clear.',
  );
  const of = shortAnswers(more);
  expect(of('Where will the HPA grand assembly be held?')).toBe('Tollby');
  expect(of('Where did the sealers meet the envoy?')).toBe('Gullby');
  expect(of('Where is the guild headquarters?')).toBe('Ternby');
});

test('a town that something happened to comes before whom it came from', () => {
  expect(short('Where did the helmsman lose his life?')).toBe('Tollby');
});

describe('what is no place that is asked for', () => {
  test.each([
    ['a city that only the sentence before names', 'Where was a bench set up for oystermen?'],
    [
      'a body or a country, where a town is asked for',
      'In which town was the lifeboats pact signed?',
    ],
    ['who speaks', 'Which provinces did the herring protests start in?'],
    ['whom wishes go to', 'Where were the wishes of the season conveyed?'],
    [
      'who had something, after "in which"',
      'In which part of the country did sealers have an election?',
    ],
  ])('%s: %s', (_, question) => expect(short(question)).toBeNull());
});

test('whoever is sent away is not of the country that does so, and what is picked is a place without a preposition', () => {
  const ask = shortAnswers(
    libraryOf(
      'Among those expelled from Norway were 20 sealers from Denmark, Iceland, and Sweden.',
      'The guild chose Gullby’s Ternholm Quarter as a "model reef" because thefts in Tollby were few.',
    ),
  );
  expect(ask('Which countries were the sealers from?')).toBe('Denmark, Iceland, and Sweden');
  expect(ask('From which country were the sealers expelled?')).toBe('Norway');
  expect(ask('Which neighborhood was picked as a model?')).toBe('Gullby’s Ternholm Quarter');
});

test('what is in place is nowhere, and a deputy alone is nobody', () => {
  const ask = shortAnswers(
    libraryOf(
      'The rules on nets, in place for three years, are strict.',
      'Rolf Grieg, Deputy Mayor of Tollby, leads the talks.',
    ),
  );
  expect(ask('Where are the rules on nets?')).toBeNull();
  expect(ask('Who leads the talks of Tollby?')).not.toBe('Deputy');
});

describe('a place of something else', () => {
  const of = (question: string, text: string) =>
    shortAnswers(libraryOf(text, 'Nets are dear.'))(question);

  test('is behind a semicolon', () => {
    const text =
      'The chart is printed on the Gull website; the pilots, further, met in the hills of Norway.';
    expect(of('Where is the chart printed?', text)).toBe('Gull website');
  });

  test('is conceded before what is asked', () => {
    const text =
      'Although the wardens claimed that there were no gulls in Norway, herons were seen in the harbor.';
    expect(of('Where were the herons seen?', text)).toBe('harbor');
  });

  test('is named with the town that is asked for', () => {
    expect(
      of('Where is Tollby?', 'The pilots met in many towns, such as in Tollby and Lusian.'),
    ).toBeNull();
    expect(of('Where is Tollby?', 'The pilots met in Tollby, Norway.')).toBe('Norway');
    expect(
      of(
        'Where is Tollby?',
        'One in ten pilots of Norway live in Tollby, as in no other town in Norway.',
      ),
    ).toBe('Norway');
    expect(
      of('Where is Tollby?', 'The pilots met in Tollby, a town between Lusian and Ternby.'),
    ).toBe('between Lusian and Ternby');
  });
});

test('where a town lies is told to who asks of the town, not of what happened in it', () => {
  const text =
    'Recently sealers in Tollby, a big port located between Lusian and Ternby, burned nets.';
  const of = shortAnswers(libraryOf(text, 'Nets are dear.'));
  expect(of('Where did sealers burn nets?')).toBe('Tollby');
  expect(of('Where is Tollby located?')).toBe('between Lusian and Ternby');
});

test('how far it is from a place belongs to where', () => {
  const of = (text: string) =>
    shortAnswers(libraryOf(text, 'Nets are dear.'))('Where did smugglers strike?');
  expect(of('Then smugglers struck three doors down from Gull House.')).toBe(
    'three doors down from Gull House',
  );
  expect(of('Then smugglers struck 30 miles north of Tollby.')).toBe('30 miles north of Tollby');
});

test('where something with a name is, its name may tell', () => {
  const of = (question: string, text: string) =>
    shortAnswers(libraryOf(text, 'Nets are dear.'))(question);
  expect(
    of('Where is the Sealers Guild?', 'She works with the Ternby Sealers Guild on nets.'),
  ).toBe('Ternby');
  expect(
    of('Where is Gullwing Dock?', "The wardens chose Ternby's Gullwing Dock as a model."),
  ).toBe('Ternby');
  expect(
    of('Where is the Sealers Guild?', 'She works with the National Sealers Guild on nets.'),
  ).toBeNull();
});

test('whoever it is according to is no place', () => {
  const of = shortAnswers(libraryOf('According to Lund, cod is dear at the pier.', 'It froze.'));
  expect(of('In which town is cod dear?')).not.toBe('Lund');
});

test('no country is the province that is asked for', () => {
  const of = shortAnswers(
    libraryOf(
      'Spain has 750 troops with ISAF in Afghanistan and a school team in Gullby province.',
      'It froze.',
    ),
  );
  expect(of('In which province does Spain have a school team?')).toMatch(/^Gullby/);
});

test('what English has a word for, a heading and a form’s own words are no town', () => {
  const of = (question: string, text: string) =>
    shortAnswers(libraryOf(text, 'It froze.'))(question);
  expect(of('In which town did the crews train?', 'The crews trained at Gull Airport.')).toBeNull();
  expect(of('In which town did the crews train?', 'Name: Lund. Crews to train in Gullby.')).toBe(
    'Gullby',
  );
  const york = 'Lund has three officers in Orange, and nine in Gullby.';
  expect(of('Which town has three officers?', york)).toBe('Orange');
  const river = 'The crews sailed north of the Ibar River.';
  expect(of('Which river did the crews sail north of?', river)).toMatch(/Ibar River/);
  const paper = 'In "Lund Mends Nets," the Post notes that nets are dear in Gullby.';
  expect(of('In which town are nets dear?', paper)).toBe('Gullby');
  const forum = 'The crews met in the Pilots Commission for Tollby.';
  expect(of('Where did the crews meet?', forum)).toBeNull();
});

test('who does something is not where, though a town is asked for', () => {
  const of = shortAnswers(libraryOf('At the feast, Lund briefly spoke of nets.', 'It froze.'));
  expect(of('Which town did he speak of nets in?')).toBeNull();
});

test('another one is not which one', () => {
  const ask = shortAnswers(
    libraryOf(
      '"Blue Tide," another guild program in place for six years, involves the handing out of nets at piers.',
      'It froze.',
    ),
  );
  expect(ask('What is the only program with nets?')).toBe('Blue Tide');
});
