// In: questions about made-up cables. Out: which are answered, and which are refused, however near they come.
import { describe, expect, test } from 'vitest';
import { shipped } from '../commands/shipped-library.ts';
import { libraryOn } from '../search/made-up-library.ts';
import { asker, asking } from './asker.ts';

describe('the year in which a cable was written', () => {
  const ask = asker('The pilots sank 40 boats in January.', 'The harbor froze.');

  test('goes without saying in it', () => {
    expect(ask('How many boats did the pilots sink in 1999?')).toMatch(/^The pilots sank/);
  });

  test('another year does not', () => {
    expect(ask('How many boats did the pilots sink in 1998?')).toBe('absent');
  });

  test('nor does its own where the sentence names another', () => {
    const other = asker('In 1998 the pilots sank 40 boats.', 'The harbor froze.');
    expect(other('How many boats did the pilots sink in 1999?')).toBe('absent');
    expect(other('How many boats did the pilots sink in 1998?')).toMatch(/^In 1998/);
  });
});

test('a capital is its country, but not in the name of something else', () => {
  const ask = asker('The Norwegian Net Makers met in 1954.', 'Norway refused to sell boats.');
  expect(ask('What did Oslo refuse?')).toMatch(/^Norway refused/);
  expect(ask('When did the Oslo Net Makers meet?')).toBe('absent');
});

test('who chairs something is somebody with an office', () => {
  const ask = asker(
    'Her guild works with the Ternby Net Makers Association, she added.',
    'Erik Lund, Director of the Ferry Board, resigned.',
  );
  expect(ask('Who chairs the Ternby Net Makers Association?')).toBe('no-such-detail');
  expect(ask('Who heads the Ferry Board?')).toMatch(/^Erik Lund/);
  const run = asker('The guild is run by Ida Holm.', 'Rolf Grieg now manages the Tug Board.');
  expect(run('Who heads the guild?')).toMatch(/^The guild is run/);
  expect(run('Who heads the Tug Board?')).toMatch(/^Rolf Grieg/);
});

test('how often is told by no number alone, how high by no sum, years of prison by no other years', () => {
  const ask = asker(
    'The guild has 40 members who sail. It meets twice a year in Tollby.',
    'The new beacon cost 3 million dollars. The old beacon has stood for nine years.',
  );
  const none = /^(?:no-such-detail|not-covered)$/;
  expect(ask('How often do the members of the guild sail?')).toMatch(none);
  expect(ask('How often does the guild meet in Tollby?')).toMatch(/^It meets/);
  const crews = asker('The fleets were at sea, with six men per crew.', 'The harbor froze.');
  expect(crews('How often were the fleets at sea?')).toMatch(none);
  const dues = asker('The guild raised its annual dues for pilots.', 'The harbor froze.');
  expect(dues('How often do pilots pay dues to the guild?')).toMatch(/^The guild raised/);
  expect(ask('How high is the new beacon?')).toMatch(none);
  expect(ask('How many years in prison?')).toMatch(none);
});

test('until when something must be done, or when it is next, is told by nothing that was', () => {
  const ask = asker(
    'The guild borrowed the money for the pier in May 1998.',
    'The guild held its meeting on dues on May 3.',
  );
  expect(ask('Until which year must the guild pay back the money for the pier?')).toMatch(/^no/);
  expect(ask('Date of the next guild meeting on dues?')).toMatch(/^no/);
  expect(ask('When was the guild meeting on dues?')).toMatch(/^The guild held/);
});

test('how much forest was felled is told by no sum of money', () => {
  const ask = asker('The guild gets 3 million dollars for the forest.', 'The harbor froze.');
  expect(ask('How much forest does the guild fell?')).toMatch(/^no/);
  expect(ask('How much aid does the guild get for the forest?')).toMatch(/^The guild gets/);
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
});

test('of two numbers or names to choose from, one is enough', () => {
  const ask = asker('The pilots sank 40 boats.', 'The mayor left.');
  expect(ask('Was it 30 or 40 boats that the pilots sank?')).toMatch(/^The pilots/);
  expect(ask('Was it 30 or 50 boats that the pilots sank?')).toBe('absent');
});

test('a country is not its capital, nor Korea either Korea', () => {
  const ask = asker(
    'Pyongyang sold 12 boats.',
    'Seoul bought 20 nets.',
    'The harbor froze south of the city.',
    'Lima beans cost 40 dollars.',
    'Bern the pilot owns 3 boats.',
  );
  expect(ask('How many boats did South Korea sell?')).toBe('absent');
  expect(ask('How many nets did North Korea buy?')).toBe('absent');
  expect(ask('How much do beans cost in Peru?')).toBe('absent');
  expect(ask('How many boats does Switzerland own?')).toBe('absent');
});

test('a cable’s post goes without saying too', () => {
  const ask = asker('The pilots sank 40 boats in January.', 'The harbor froze.');
  expect(ask('How many boats did pilots sink in Pilcrow?')).toMatch(/^The pilots sank/);
  expect(ask('How many boats did pilots sink in Beijing?')).toBe('absent');
});

describe('the country that a cable’s subject names', () => {
  const asks = (text: string) =>
    asking(libraryOn('SOUTH KOREA AND ITS FERRIES', text, 'The harbor froze.'))(
      'How many ferries will South Korea buy?',
    );

  test('goes without saying in it', () => {
    expect(asks('The navy will buy 30 ferries.')).toMatch(/^The navy/);
    expect(asks('South Korea will buy 30 ferries from Japan.')).toMatch(/^South Korea/);
  });

  test.each([
    'Japan will buy 30 ferries.',
    'The Japanese will buy 30 ferries.',
    'Tokyo will buy 30 ferries.',
    'North Korea will buy 30 ferries.',
  ])('does not where the sentence names another: %s', (text) => expect(asks(text)).toBe('absent'));

  test('does where the question names the other too', () => {
    const ask = asking(
      libraryOn('SOUTH KOREA AND ITS FERRIES', 'The navy will buy 30 Japanese ferries.'),
    );
    expect(ask('How many ferries will South Korea buy from Japan?')).toMatch(/^The navy/);
  });
});

describe('a height', () => {
  const ask = asker(
    'The lighthouse was built by 300 workers.',
    'The new mast is 40 meters high and stands on the pier.',
  );

  test('is no other number', () => {
    expect(ask('How tall is the lighthouse?')).toBe('no-such-detail');
  });

  test('is a number of meters', () => {
    expect(ask('How tall is the mast?')).toMatch(/^The new mast/);
  });
});

test('a quarter of a year is the same, whichever way it is written', () => {
  const ask = asker('Exports of herring grew by 9 percent in 2Q.', 'Exports of cod fell.');
  expect(ask('By what percent did herring exports grow in Q2?')).toMatch(/^Exports of herring/);
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

test('a large number may be written otherwise', () => {
  const ask = asker('The guild handed out 1,100,000 pamphlets.', 'The harbor froze.');
  expect(ask('Is it true that 1.1 million pamphlets were handed out?')).toMatch(/^The guild/);
  expect(ask('Is it true that 1.2 million pamphlets were handed out?')).toBe('absent');
  expect(ask('Were 1.1 million pamphlets handed out by 45 pilots?')).toBe('absent');
});

test('how many men there are is not told by how many women', () => {
  const ask = asker('Women account for 55 percent of the pilots in Tollby.', 'The harbor froze.');
  expect(ask('What percent of the pilots in Tollby are male?')).toBe('absent');
  expect(ask('What percent of the pilots are female, and not men?')).toMatch(/^Women/);
});

test('people may be any sort of them, unless the sentence speaks of these apart', () => {
  const paid = asker(
    'The harbor program for fishermen of Tollby began in May. It paid 40 people who mended nets.',
    'The harbor froze.',
  );
  expect(paid('How many fishermen did the harbor program of Tollby pay?')).toMatch(/40 people/);
  const killed = asker('40 people were killed, and soldiers fled.', 'The harbor froze.');
  expect(killed('How many soldiers were killed?')).not.toBe('no-such-detail');
});

test('whether there was any is answered only where much of it is there', () => {
  const ask = asker('The pilots of Tollby sold their boats to the mayor.', 'The harbor froze.');
  expect(ask('Were any of the mayors caught taking bribes from smugglers?')).toBe('not-covered');
  expect(ask('Were any boats sold to the mayor?')).toMatch(/^The pilots/);
});

test('a date far from the words that are asked about goes with others', () => {
  const ask = asker(
    'In 1954 the sailors of the islands to the far north of the coast built a chapel of stone for their saint, on a hill above the bay and the old harbor, whose roof pilots paid for.',
    'The harbor froze.',
  );
  expect(ask('When did the pilots learn to pay rent?')).toBe('not-covered');
  expect(ask('When did sailors build a chapel?')).toMatch(/^In 1954/);
});

test('people may be any sort of them', () => {
  const ask = asker('The harbor office paid 40 people who mended its nets.', 'The harbor froze.');
  expect(ask('How many fishermen did the harbor office pay to mend nets?')).toMatch(
    /^The harbor o/,
  );
});

test('what has less than a quarter of the question is seldom an answer', () => {
  const ask = asker('The mayor of Tollby sold the boats.', 'The harbor froze.');
  expect(ask('Did any dentist paint the ceiling of a mosque for the mayor?')).toBe('not-covered');
});

test('what somebody was called is said by a name beside the word for him', () => {
  const ask = asker(
    'The death of the mayor left his mother poor in Tollby.',
    'Erik Lund, a pilot and one of her oldest friends, sold the boats.',
  );
  expect(ask('What was his mum called?')).toBe('no-such-detail');
  expect(ask('Who was the buddy that sold the boats?')).toMatch(/^Erik Lund/);
});

test('who tells a story is answered, and a small number in it may go without saying', () => {
  const ask = asker('Lund and Berg sank 40 boats near the towns.', 'The harbor froze.');
  const story = 'My uncle says it was one boat, but I read of more between the 2 towns';
  expect(ask(`${story}, so how many boats sank?`)).toMatch(/^Lund/);
  expect(ask('Did 2 pilots sink boats?')).toBe('absent');
});

test('more than one of a people is of its country', () => {
  const ask = asker('The Norway deal was signed by 40 pilots.', 'The harbor froze.');
  expect(ask('How many pilots signed a deal with the Norwegians?')).toMatch(/^The Norway/);
});

test('a number that nothing follows may count what stands before it', () => {
  const ask = asker(
    'Herring exports reached 40,000 last year.',
    'The minister hopes that herring exports help fishermen, of whom 300 have no boat.',
  );
  expect(ask('How many herring exports were there?')).toMatch(/^Herring exports reached/);
});

test('an aside says nothing of the name before it', () => {
  const ask = asker(
    'Vik Trawlers, on the other hand, has no plans.',
    'Lund Shipping, a Danish firm, has plans.',
    'Vik Trawlers is a company that mends nets.',
  );
  expect(ask('What is Vik Trawlers?')).toMatch(/^Vik Trawlers is a company/);
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

test('a number that is asked for by that word is one', () => {
  const ask = asker(
    'The harbor keeps a hotline number for pilots in need.',
    'Pay is compared with a base line that is high.',
    'Selling stolen nets is punished by a fine.',
  );
  expect(ask('What is the number of the hotline for pilots?')).toBe('no-such-detail');
  expect(ask('What number do pilots dial for the hotline?')).toBe('no-such-detail');
  expect(ask('the digits of the hotline for pilots?')).toBe('no-such-detail');
  expect(ask('what is the base line number that pay is compared with')).toBe('no-such-detail');
  expect(ask('what fine do you get for selling stolen nets')).toBe('no-such-detail');
});

test('how much something fell is not told by how long it took, nor what is to come by what is gone', () => {
  const ask = asker(
    'Sales of nets have fallen over the past 12 years.',
    'The debates last year about the ban on Danish nets were heated.',
  );
  expect(ask('How much have sales of nets fallen?')).toBe('no-such-detail');
  expect(ask('Since when have sales of nets fallen?')).toMatch(/^Sales/);
  expect(ask('When will the ban on Danish nets end?')).toBe('no-such-detail');
});

test('which country is answered by a country alone', () => {
  const ask = asker(
    'Most sailors came by ferry with the Lund Shipping line in May.',
    'The herring was sold to Norway.',
  );
  expect(ask('Which countries did most sailors come from?')).toBe('no-such-detail');
  expect(ask('Which country was the herring sold to?')).toMatch(/^The herring/);
});

test('what someone says is not answered where nobody quotes him', () => {
  const ask = asker(
    'The mayor attended the launch of the ferry.',
    'The bishop said that the dredger was too loud.',
    'Comment: The canal will be closed.',
  );
  expect(ask('What did the mayor say about the ferry?')).toBe('not-covered');
  expect(ask('what the mayor had to say about the ferry')).toBe('not-covered');
  expect(ask('What did the mayor have to say about the ferry?')).toBe('not-covered');
  expect(ask('What did the bishop say about the dredger?')).toMatch(/^The bishop/);
  expect(ask('What does the embassy say about the canal?')).toMatch(/^Comment/);
});

test('a month may be said otherwise', () => {
  const ask = asker(
    'In the first half of the year 176 boats sank near Tollby.',
    'The harbor froze.',
  );
  expect(ask('How many boats sank near Tollby in June?')).toMatch(/^In the first half/);
  expect(ask('How many boats sank near Ostvik in June?')).toBe('absent');
});

test('more than one of what has an acronym', () => {
  const ask = asker('The NMC-T and the NMC-L sold 40 boats.', 'The harbor froze.');
  expect(ask('How many boats did the two NMCs sell?')).toMatch(/^The NMC-T/);
  expect(ask('How many boats did the two NPCs sell?')).toBe('absent');
});

test('most of something is an amount, if no number', () => {
  const ask = asker('Herring makes up most of the cargo of the ferry.', 'The harbor froze.');
  expect(ask('How much of the cargo of the ferry is herring?')).toMatch(/^Herring/);
  expect(ask('How much did the harbor freeze?')).not.toMatch(/^The harbor/);
});

test('a number is of what its sentence names, or of what that leans on', () => {
  const ask = asker(
    'The pilots of Ostvik steer 12 ferries. The harbor of Tollby is larger.',
    'Lund Shipping is Danish. It also owns 30 boats.',
  );
  expect(ask('How many ships does Tollby have?')).toBe('not-covered');
  expect(ask('How many ships does Ostvik have?')).toMatch(/^The pilots/);
  expect(ask('How many boats does Lund Shipping own?')).toMatch(/^It also/);
});

describe('09GUANGZHOU463', () => {
  const ask = asking(shipped);

  test.each([
    'Who is the mayor?',
    "what's the name of the mayor?",
    'Who is the prime minister?',
    'Which court convicted them?',
    'Which bank funded it?',
  ])('%s is refused: what is only near in meaning is another office or body', (question) => {
    expect(ask(question)).toBe('no-such-detail');
  });

  test('a vice governor is no governor, and a deputy director no director', () => {
    expect(ask('Who is the governor of Guangdong?')).toBe('no-such-detail');
    expect(ask('Who is the director of the PSB?')).toBe('no-such-detail');
    expect(ask('Who is the vice governor of Guangdong?')).toMatch(/Lei Yulan/);
  });

  test('what another said is not what is asked', () => {
    expect(ask('What did Lei Yulan say?')).toBe('not-covered');
    expect(ask('What did Chen say about protests?')).toMatch(/Chen/);
  });

  test('a mention is none of the question', () => {
    expect(ask('<@123456789012345678> who is Chen Weiguo?')).toMatch(/Chen Weiguo, Deputy/);
    expect(ask('@everyone who is Chen Weiguo?')).toMatch(/Chen Weiguo, Deputy/);
  });
});

describe('what is to come', () => {
  const ask = asker(
    'Ada Lund, the mayor of Tollby, spoke in the spring.',
    'The pilots will open a school at Gullby in May.',
    'The harbor office closed in March.',
    'The plant at Gullby closed in May.',
    'They’ll close the lighthouse in June.',
  );

  test('is not told by what is or was', () => {
    expect(ask('When will the plant at Gullby close?')).toBe('no-such-detail');
    expect(ask('Who will succeed Ada Lund as mayor of Tollby?')).toBe('no-such-detail');
    expect(ask('When will the harbor office close?')).toBe('no-such-detail');
  });

  test('is told by a sentence that looks ahead', () => {
    expect(ask('When will the pilots open a school?')).toMatch(/^The pilots will open/);
    expect(ask('Where will the pilots open a school?')).toMatch(/^The pilots will open/);
    expect(ask('When will they close the lighthouse?')).toMatch(/^They’ll close/);
  });

  test('what was is asked of any sentence', () => {
    expect(ask('Who is mayor of Tollby?')).toMatch(/^Ada Lund/);
    expect(ask('When did the harbor office close?')).toMatch(/^The harbor office/);
  });
});

test('whom a speaker speaks of says nothing', () => {
  const ask = asker(
    'Ada Lund and Ben Berg said that nets are dear. New boats would help the Harbor Pilots, they said.',
    'The harbor froze.',
  );
  expect(ask('What did Berg say about new boats that would help?')).toMatch(/^New boats/);
  expect(ask('What did the Harbor Pilots say about boats?')).toBe('not-covered');
});

test('what is only near in meaning is no answer alone', () => {
  const ask = asker('The mayor sold bread to the envoy.', 'The harbor froze in January.');
  expect(ask('pistols?')).toBe('not-covered');
  expect(ask('Did they cook?')).toBe('not-covered');
  expect(ask('Who sold pastries?')).toMatch(/^The mayor sold bread/);
});

describe('“this project” is what was said before to be one', () => {
  const before = (said: string) =>
    asker(
      `Blue Harbor, ${said}, began in May. The mayor says that 40 nets were mended through this project.`,
      'The council met twice about the nets.',
    );

  test('a program is a project', () => {
    const ask = before('another program of the council');
    expect(ask('How many nets did folks in Blue Harbor fix up last year?')).toMatch(/^The mayor/);
  });

  test('what is beside the name is not what it is', () => {
    const ask = asker(
      'In Blue Harbor, the program of the council failed. The mayor says that 40 nets were mended through this project.',
      'The council met twice about the nets.',
    );
    expect(ask('How many nets did folks in Blue Harbor fix up last year?')).toBe('not-covered');
  });

  test('a singer is none', () => {
    const ask = before('a singer of songs');
    expect(ask('How many nets did folks in Blue Harbor fix up last year?')).toBe('not-covered');
  });
});

test('who holds an office is said by the sentence that names one, nearly as good as the best', () => {
  const ask = asker(
    'The president of the Boat Builders Club complained about the harbor.',
    'Ana Petrov, president of the Boat Builders Club, painted the nets in the spring.',
  );
  expect(ask('Who is the president of the Boat Builders Club?')).toMatch(/^Ana Petrov/);
});

test('whoever claims or denies speaks too', () => {
  const ask = asker(
    'Officials were slow to answer, claiming that the boats were never lost.',
    'The boats were painted blue.',
  );
  expect(ask('What do officials say became of the boats?')).toMatch(/^Officials/);
});

test('officials may be whoever speaks, a mayor may not', () => {
  const ask = asker('The Harbor Police claimed that the boats sank in May.', 'Nets are dear.');
  expect(ask('What do officials say about the boats?')).toMatch(/^The Harbor Police/);
  expect(ask('What does the mayor say about the boats?')).toBe('not-covered');
  expect(ask('What do doctors say about the boats?')).toBe('not-covered');
});

test('judges are nobody’s words, and who is said to speak goes before who fears', () => {
  const two = asker('The mayor paid two judges in May.', 'The harbor froze.');
  expect(two('What did the mayor say about the judges?')).toBe('not-covered');
  const told = asker(
    'The judges in Gull Town never paid for the boats, said Ana Petrov.',
    'The harbor froze.',
  );
  expect(told('What does Petrov say about the judges?')).toMatch(/^The judges/);
});

test('which one it was is not said by a word for the sort, nor by another name beside it', () => {
  const ask = asker(
    'The harbor council of Gull received criticism in the media for the lost boats.',
    'The Gull Gazette praised the pilots.',
  );
  expect(ask('Which newspaper was it that criticized the harbor council?')).toBe('no-such-detail');
  expect(ask('Which newspaper praised the pilots?')).toMatch(/^The Gull Gazette/);
});

test('to how many something was done is not said by how many there were', () => {
  const ask = asker('Some 40 pilots took part in the march at the harbor.', 'Nets were mended.');
  expect(ask('How many pilots took part in the march?')).toMatch(/^Some 40/);
  expect(ask('How many pilots were arrested at the harbor march?')).toBe('not-covered');
});
