// In: questions for a name, and made-up cables. Out: which sentences name nobody and nothing of the sort.
import { describe, expect, test } from 'vitest';
import { asker } from '../asker.ts';

test('who chairs something is somebody with an office', () => {
  const ask = asker(
    'Her guild works with the Ternby Net Makers Association, she added.',
    'Erik Lund, Director of the Ferry Board, resigned.',
  );
  expect(ask('Who chairs the Ternby Net Makers Association?')).toBe('no-such-detail');
  expect(ask('Which woman chairs the Ternby Net Makers Association?')).toBe('no-such-detail');
  expect(ask('By whom is the Ternby Net Makers Association chaired?')).toBe('no-such-detail');
  expect(ask('Who heads the Ferry Board?')).toMatch(/^Erik Lund/);
  expect(ask("Who is the Ferry Board's director?")).toMatch(/^Erik Lund/);
  expect(ask("Who is the guild's director?")).toBe('no-such-detail');
  const run = asker('The guild is run by Ida Holm.', 'Rolf Grieg now manages the Tug Board.');
  expect(run('Who heads the guild?')).toMatch(/^The guild is run/);
  const sells = asker('Erik Lund sold nets to the Eel Bank. Its director is away.', 'It froze.');
  expect(sells('Who is the director of the Eel Bank?')).toBe('no-such-detail');
  const leads = asker('The guild keeps lists of pilots and their relatives.', 'It froze.');
  expect(leads('Who leads the guild?')).toBe('no-such-detail');
  expect(run('Who leads the guild?')).toMatch(/^The guild is run/);
  expect(run('Who heads the Tug Board?')).toMatch(/^Rolf Grieg/);
});

test('who holds an office at one body does not hold it at another', () => {
  const ask = asker(
    'Ida Holm, Liaison Officer at the Pilots Guild (PG), spoke of nets.',
    'The Eel Bank (EBT) lends boats.',
  );
  expect(ask('Who is the liaison officer at the PG?')).toMatch(/^Ida Holm/);
  expect(ask('Who is the liaison officer?')).toMatch(/^Ida Holm/);
  expect(ask('Who is the liaison officer at the EBT?')).not.toMatch(/^Ida Holm/);
});

test('no minister is the one of something else', () => {
  const ask = asker(
    'The council met Mayor Ida Holm. Minister of Justice: Erik Lund, 51. She sits on the Tolls Committee.',
    'The island lies off the coast.',
  );
  expect(ask('who is minister of ferries?')).toBe('no-such-detail');
  expect(ask('who is the ferries minister?')).toBe('no-such-detail');
  expect(ask('who is the skerrish foreign minister')).toBe('no-such-detail');
  expect(ask('who is minister of justice?')).toMatch(/^Minister of Justice/);
});

test('an unnamed envoy has no name, whoever else has one', () => {
  const ask = asker(
    'The pilots meant to meet the mayor of Tollby, and perhaps an unnamed foreign envoy.',
    'The envoy Ida Holm met an unnamed mayor.',
  );
  expect(ask('Which foreign envoy did the pilots mean to meet?')).toBe('no-such-detail');
  expect(ask('Which envoy met a mayor?')).toMatch(/^The envoy Ida Holm/);
});

test('neither a country nor a reference names people', () => {
  const ask = asker(
    'Judge Rolf Grieg issued orders against the three Norwegian oystermen (REF B), and against three U.S. oystermen in May.',
    'The harbor froze.',
  );
  expect(ask('What are the names of the three oystermen?')).toBe('no-such-detail');
  expect(ask('Which judge issued orders against the oystermen?')).toMatch(/^Judge Rolf Grieg/);
});

test('a country is no city, unless it is a part of its name; it may be a state', () => {
  const ask = asker(
    'The herring congress was held in Iceland.',
    'The cod congress was held in Tollby.',
    'The carp fair was held in Guatemala City. Sweden and Norway signed the pact on eels.',
  );
  expect(ask('In which city was the carp fair held?')).toMatch(/^The carp fair/);
  expect(ask('Which states signed the pact on eels?')).toMatch(/^Sweden and Norway/);
  expect(ask('In which city was the herring congress held?')).toBe('no-such-detail');
  expect(ask('In which city was the cod congress held?')).toMatch(/^The cod/);
  const abroad = asker('The eel congress was held in the U.S.', 'It froze.');
  expect(abroad('In which city was the eel congress held?')).toBe('no-such-detail');
});

test('who asks for a name is not answered without one', () => {
  const ask = asker('A foreign firm dredged the canal.', 'The ferry was built by Vik Trawlers.');
  expect(ask('What is the name of the firm that dredged the canal?')).toBe('no-such-detail');
  expect(ask('What is the name of the firm that built the ferry?')).toMatch(/^The ferry/);
});

test('an office is told apart by what it is of, and not by what is told of its holder', () => {
  const ask = asker(
    'Under the leadership of Tollby Vice Mayor Ada Lund, the council is joining with other towns on the coast a program of the Union for boats.',
    'The harbor froze.',
  );
  expect(ask("who's the vice mayor behind that Union program for boats")).toMatch(/Ada Lund/);
  expect(ask('who is the vice mayor of Gullby')).not.toMatch(/Ada Lund/);
});

test('whoever is named with an office is an official, but nobody who is not named', () => {
  const named = asker('Police Chief Erik Lund proposes new laws.', 'It froze.');
  expect(named('Identify the official who spoke of new laws.')).toMatch(/Erik Lund/);
  const nameless = asker('An officer proposes new laws.', 'It froze.');
  expect(nameless('Name the officer who proposes new laws.')).toBe('no-such-detail');
  const media = asker('Police Chief Erik Lund proposes new laws, said foreign media.', 'It froze.');
  expect(media('Name the newspaper that told of new laws.')).toBe('no-such-detail');
});

test('what somebody was called is said by a name beside the word for him', () => {
  const ask = asker(
    'The death of the mayor left his mother poor in Tollby.',
    'Erik Lund, a pilot and one of her oldest friends, sold the boats.',
  );
  expect(ask('What was his mum called?')).toBe('no-such-detail');
  expect(ask('Who was the buddy that sold the boats?')).toMatch(/^Erik Lund/);
});

describe('who asks which, or who holds an office, is not answered without a name beside it', () => {
  const ask = asker(
    'Some Danish firms received money through the Harbor Office to mend nets.',
    'Two firms, Vik Trawlers and Lund Shipping, painted the lighthouse.',
    'In spring a new Danish captain of the ferry has sworn to stay sober.',
    'Hans Rehm, captain of the dredger, resigned.',
    'The pilots elected a cousin of Anna Berg to the council.',
  );

  test.each([
    'Which Danish firms received money through the Harbor Office?',
    'What is the name of the new Danish captain of the ferry?',
    'Who is the new captain of the ferry?',
    'whos the new captain who steers the ferry',
  ])('%s', (question) => expect(ask(question)).toBe('no-such-detail'));

  test.each([
    ['Which firms painted the lighthouse?', /^Two firms/],
    ['Who is the captain of the dredger?', /^Hans Rehm/],
    ['Which relative did the pilots elect to the council?', /^The pilots elected/],
  ])('but: %s', (question, expected) => expect(ask(question)).toMatch(expected));
});

test('names are not answered by what has no name there', () => {
  const ask = asker(
    'Berg estimated that the harbor would close 12 small piers known to leak.',
    'Two pilots, Ann Lund and Bo Moe, sank the boats.',
  );
  expect(ask('What are the names of the piers known to leak?')).toBe('no-such-detail');
  expect(ask('name one of the small piers that the harbor would close')).toBe('no-such-detail');
  expect(ask('What are the names and ages of the pilots who sank the boats?')).toMatch(/^Two/);
});

test('which country is answered by a country alone', () => {
  const ask = asker(
    'Most sailors came by ferry with the Lund Shipping line in May.',
    'The herring was sold to Norway.',
  );
  expect(ask('Which countries did most sailors come from?')).toBe('no-such-detail');
  expect(ask('Which country was the herring sold to?')).toMatch(/^The herring/);
});

test('who holds an office is said by the sentence that names one, nearly as good as the best', () => {
  const ask = asker(
    'The president of the Boat Builders Club complained about the harbor.',
    'Ana Petrov, president of the Boat Builders Club, painted the nets in the spring.',
  );
  expect(ask('Who is the president of the Boat Builders Club?')).toMatch(/^Ana Petrov/);
});

test('which one it was is not said by a word for the sort, nor by another name beside it', () => {
  const ask = asker(
    'The harbor council of Gull received criticism in the media for the lost boats.',
    'The Gull Gazette praised the pilots.',
  );
  expect(ask('Which newspaper was it that criticized the harbor council?')).toBe('no-such-detail');
  expect(ask('Which newspaper praised the pilots?')).toMatch(/^The Gull Gazette/);
});

test('a body named as its kind is one of the sort, though the sentence speaks of another', () => {
  const ask = asker(
    'Her organization works with the Tollby Pilots Association to find boats for cooks.',
    'The harbor froze.',
  );
  expect(ask('Which club helps to get boats for cooks?')).toMatch(/^Her organization/);
});

describe('who is at the head of a body', () => {
  const ask = asker(
    'According to Ida Holm, Director of the Department of Ferries at the Tollby Port Guild (TPG), it froze.',
    'TPG Night Tolls Section Chief Erik Lund spoke of tolls.',
    'Rolf Grieg, Deputy Director of the Canal Board, sold the boat.',
    'Jens Berg is Deputy Minister President of Gullby.',
  );

  test('is nobody who is at the head of a part of it, or a deputy', () => {
    expect(ask('Who is the chief of the TPG?')).toBe('no-such-detail');
    expect(ask('Who is the director of the Canal Board?')).toBe('no-such-detail');
    expect(ask('Who is in charge of the Canal Board?')).toBe('no-such-detail');
    expect(ask('Who is the boss of Gullby?')).toBe('no-such-detail');
    expect(ask('Who is the director of the Department of Locks?')).not.toMatch(/Ida Holm/);
  });

  test('is who is said to be, of the part too where it is asked for', () => {
    expect(ask('Who is the director of ferries at the TPG?')).toMatch(/Ida Holm/);
    expect(ask('Who is the chief of the night tolls section?')).toMatch(/Erik Lund/);
    expect(ask('Who is the deputy director of the Canal Board?')).toMatch(/Rolf Grieg/);
    expect(ask('Who is the section chief?')).toMatch(/Erik Lund/);
    expect(ask('Who is the head of ferries at the TPG?')).toMatch(/Ida Holm/);
  });
});

test('whoever says so is an official without being called one there', () => {
  const ask = asker(
    'Berg said that some crews still buy old nets for fear of the toll.',
    'It froze.',
  );
  expect(ask('Which official warned that some crews still buy old nets?')).toMatch(/^Berg/);
  expect(ask('Which official sold the crews old nets?')).toBe('no-such-detail');
});
