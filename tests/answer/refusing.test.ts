// In: questions about made-up cables. Out: which are answered, and which are refused, however near they come.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/ask.ts';
import { shipped } from '../commands/shipped-library.ts';
import { libraryOf } from '../search/made-up-library.ts';
import { asker, asking } from './asker.ts';
import { shortAnswers } from './detail/short-answer.ts';

test('a claim with a wrong number is refused with the cable’s own', () => {
  const library = libraryOf(
    'The Ferry Guild, founded in 1954, has 38 boats and nine piers. Women are 55 percent of its pilots.',
    'In May 12 ropes, in June 14 ropes and in July 19 ropes were sold at the dock.',
    'The Tug Board had 300 members in 1990, 450 in 1995 and 600 in 1999.',
  );
  const instead = (question: string) => {
    const answer = answerQuestion(library, question, null);
    return answer.status === 'refused' ? answer.instead : null;
  };
  expect(instead('Is it true that the Ferry Guild was founded in 1945?')).toEqual(['1954']);
  expect(instead('Does the Ferry Guild have 83 boats?')).toEqual(['38']);
  expect(instead('Are women 45 percent of the pilots?')).toEqual(['55 percent']);
  // No count stands for a year.
  expect(instead('Did the Tug Board have 450 members in 1998?')).toEqual([]);
  // Of three none is the one that is meant; a name is no number.
  expect(instead('Were 77 ropes sold at the dock?')).toEqual([]);
  expect(instead('Did the Tug Board have 700 members in 1995?')).toEqual([]);
  expect(instead('Was the Ferry Guild founded by Lund in 1945?')).toEqual([]);
});

test.each([
  'who invented the telephone?',
  'who won the world cup?',
  'what is the weather in London?',
  'is bitcoin a good investment?',
  'how tall is mount Everest?',
  'what is photosynthesis?',
  'does anyone have the zoom link',
  'quit',
  'good morning everyone',
])('%j is about nothing that 09GUANGZHOU463 says', (question) => {
  expect(asking(shipped)(question)).toMatch(/^(?:no-such-detail|not-covered|absent|nothing-asked)/);
});

test('by how many percent something fell is told by no share where nothing did', () => {
  const ask = asker(
    'Women are 55 percent of the pilots in Tollby.',
    'The guild lowered the tolls in Gullby by 40 percent.',
  );
  expect(ask('By how many percent did pilots in Tollby fall?')).toMatch(/^no/);
  expect(ask('What percent of the pilots in Tollby are women?')).toMatch(/^Women/);
  expect(ask('By what percent did the tolls in Gullby go down?')).toMatch(/^The guild lowered/);
});

test('nor by a share beside what did fall', () => {
  const short = shortAnswers(
    libraryOf('The price of bread fell by 3 percent, but women are 40 percent of pilots.'),
  );
  expect(short('By how many percent did women rise?')).not.toBe('40 percent');
  expect(short('By how many percent did the price of bread fall?')).toBe('3 percent');
});

test('how old somebody is is not when what he opened was built', () => {
  const ask = asker('The mayor of Tollby opened the school, built in 1990.');
  expect(ask('How old is the mayor?')).toBe('no-such-detail');
  expect(ask('How old is the school?')).toMatch(/1990/);
  const others = asker(
    'The chairman of the Harbor Guild, founded in 1902, is Olaf Sund.',
    'Per Holt was born in 1961. The wharf, which was built in 1920, burned.',
  );
  expect(others('How old is the chairman of the Harbor Guild?')).toBe('no-such-detail');
  expect(others('How old is the Harbor Guild?')).toMatch(/1902/);
  expect(others('How old is Per Holt?')).toMatch(/1961/);
  expect(others('How old is the wharf?')).toMatch(/1920/);
});

test('a city that may be a government is still a name to be found', () => {
  const ask = asker('The guild founded the federation in 1954.');
  expect(ask('When did Washington found the federation?')).not.toMatch(/1954/);
});

test('how many there are in a town is told by no number of those in a country', () => {
  const ask = asker(
    'The pilots of Tollby are half of all pilots in Iceland (estimated at 140,000).',
    'The harbor froze.',
  );
  expect(ask('How many pilots live in Gullby?')).toMatch(/^(?:no|absent)/);
  expect(ask('How many pilots are there in Iceland?')).toMatch(/^The pilots of Tollby/);
});

test('an age is that of whose name it stands behind', () => {
  const ask = asker('Erik Lund, 55, a pilot, is a friend of Mayor Berg.', 'The harbor froze.');
  expect(ask('How old is Berg?')).toBe('no-such-detail');
  expect(ask('How old is Lund?')).toMatch(/^Erik Lund, 55/);
});

test('of two numbers or names to choose from, one is enough', () => {
  const ask = asker('The pilots sank 40 boats.', 'The mayor left.');
  expect(ask('Was it 30 or 40 boats that the pilots sank?')).toMatch(/^The pilots/);
  expect(ask('Was it 30 or 50 boats that the pilots sank?')).toBe('absent');
  expect(ask('Did the pilots sink 30 boats?')).toBe('absent');
  const sums = asker('The pilots paid 140 million.', 'The mayor left.');
  expect(sums('Did the pilots pay 140 million or 240 million?')).toMatch(/^The pilots/);
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

test('09GUANGZHOU463: what is hardly the answer is given as unsure, alone and with no short answer', () => {
  const unsure =
    'How many crews of crooks were in on this people-stealing, by the officer’s count?';
  for (const skip of [0, 1]) {
    expect(answerQuestion(shipped, unsure, null, skip)).toMatchObject({
      unsure: [null],
      answer: null,
      excerpts: { length: 1 },
    });
  }
  expect(answerQuestion(shipped, 'How many gangs were involved?', null)).toMatchObject({
    unsure: [],
    answer: '38',
  });
  // A word that the cable lacks, and what tells surely that it is no answer.
  const ask = asking(shipped);
  expect(ask('How many crews of zorgles were in on this people-stealing?')).toMatch(
    /^not-covered$/,
  );
  expect(ask('Which of the officers chairs the Foshan club of businesswomen?')).toMatch(/^no-/);
});

test('09GUANGZHOU463: of two questions an unsure answer to one is told as such', () => {
  const ask = (question: string) => answerQuestion(shipped, question, null);
  const unsure =
    'How many crews of crooks were in on this people-stealing, by the officer’s count?';
  expect(ask(unsure)).toMatchObject({ unsure: [null] });
  expect(ask(`${unsure} When was the GDWF established?`)).toMatchObject({
    unsure: [unsure.replace(/\?$/, '')],
  });
  expect(ask('When was the GDWF established?')).toMatchObject({ unsure: [] });
});

test('a number in another unit is the same', () => {
  const ask = asker(
    'The guild lost more than 850 boats during its four-decade-long feud.',
    'The harbor froze.',
  );
  expect(ask('How many boats did the guild lose in its forty years?')).toMatch(/^The guild lost/);
  expect(ask('How many boats did the guild lose in its ninety years?')).toBe('absent');
});

test('09GUANGZHOU463: a district, the market of one and a claim of five are what they are', () => {
  const ask = asking(shipped);
  expect(ask('how many cases were cracked in Dongguan district courts?')).toMatch(/^(?:no|absent)/);
  expect(ask('The GDWF has anti-trafficking programs, five of them')).toBe('misstated');
  expect(ask('did the GOM lobby for the law?')).toBe('absent');
  expect(ask('what date was the federation established')).toMatch(/established in 1954/);
});

test('09GUANGZHOU463: nobody was arrested or hurt, but resources hurt a fight, and a place is called so for a reason', () => {
  const ask = asking(shipped);
  expect(ask('Chen was arrested')).toBe('not-in-sentence');
  expect(ask('the gangs were prosecuted')).toBe('not-in-sentence');
  expect(ask('were any parents hurt?')).toBe('not-in-sentence');
  expect(ask('does lack of resources hurt the fight?')).toMatch(/insufficient resources/);
  expect(ask('why is Dongguan called a model area?')).toMatch(/because of the reduction/);
  expect(ask('why is it called Spring Rain?')).toBe('no-such-detail');
});

test('among which group something is asks for no name', () => {
  const ask = asker(
    'A lack of nets, particularly among the young crews, is a hurdle.',
    'The Ferry Guild mends nets.',
  );
  expect(ask('Among which group is the lack of nets a hurdle?')).toMatch(/^A lack/);
});

test('09GUANGZHOU463: the age of children is not that of women', () => {
  const ask = asking(shipped);
  expect(ask('How old are the trafficked women on average?')).toBe('no-such-detail');
  expect(ask('How old are most child victims?')).toMatch(/between the ages of three and ten/);
});

test('whether there was any is answered only where much of it is there', () => {
  const ask = asker('The pilots of Tollby sold their boats to the mayor.', 'The harbor froze.');
  expect(ask('Were any of the mayors caught taking presents from smugglers?')).toBe('not-covered');
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

test('a number that is asked for by that word is one', () => {
  const ask = asker(
    'The harbor keeps a hotline number for pilots in need.',
    'Pay is compared with a base line that is high.',
    'Selling stolen nets is punished by a fine.',
  );
  expect(ask('What is the number of the hotline for pilots?')).toBe('no-such-detail');
  expect(ask('What number do pilots dial for the hotline?')).toBe('no-such-detail');
  expect(ask('the digits of the hotline for pilots?')).toBe('no-such-detail');
  expect(ask('the real number to dial for the hotline?')).toBe('no-such-detail');
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

test('a month may be said otherwise', () => {
  const ask = asker(
    'In the first half of the year 176 boats sank near Tollby.',
    'The harbor froze.',
  );
  expect(ask('How many boats sank near Tollby in June?')).toMatch(/^In the first half/);
  expect(ask('How many boats sank near Ostvik in June?')).toBe('absent');
});

test('half of a year is six months, but not the other ones', () => {
  const ask = asker(
    'During the first six months of 2006, 176 boats sank near Tollby.',
    'The harbor froze.',
  );
  expect(ask('How many boats sank in the first half of 2006?')).toMatch(/^During/);
  expect(ask('How many boats were recorded near Tollby in 2006?')).toMatch(/^During/);
  expect(ask('How many boats sank in the second half of 2006?')).toBe('not-covered');
});

test('one quarter is not told by the figures of others', () => {
  const ask = asker(
    'Sales of nets grew 5 percent in the second quarter of 2007, after 3 percent in 1Q.',
    'The harbor froze.',
  );
  expect(ask('How much did sales of nets grow in the second quarter of 2007?')).toMatch(/^Sales/);
  expect(ask('How much did sales of nets grow in Q1?')).toMatch(/^Sales/);
  expect(ask('How much did sales of nets grow in the third quarter of 2007?')).toBe('not-covered');
  expect(ask('How much did sales of nets grow in the first half of 2007?')).toMatch(/^Sales/);
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
  expect(ask('How many ships does Tollby have?')).toBe('no-such-detail');
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

test('to how many something was done is not said by how many there were', () => {
  const ask = asker('Some 40 pilots took part in the march at the harbor.', 'Nets were mended.');
  expect(ask('How many pilots took part in the march?')).toMatch(/^Some 40/);
  expect(ask('How many pilots were arrested at the harbor march?')).toBe('not-covered');
  expect(ask('How many pilots in the march were put in jail?')).toBe('not-in-sentence');
  expect(ask('How many pilots in the march went to jail?')).toBe('not-in-sentence');
  expect(ask('How many pilots in the march were arested?')).toBe('not-covered');
  expect(ask('How many pilots went through town in the march?')).toMatch(/^Some 40/);
  expect(ask('How many pilots went out for the march?')).toMatch(/^Some 40/);
  expect(ask('How many arrests were there at the harbor march?')).toMatch(/^no/);
  const gangs = asker('Some 38 criminal gangs of smugglers were involved.', 'Nets were mended.');
  expect(gangs('How many gangs of smugglers were convicted?')).toBe('not-covered');
  expect(gangs('How many gangs of smugglers were involved?')).toMatch(/^Some 38/);
  expect(gangs('Of the gangs of smugglers, how many were about women?')).toBe('not-covered');
  expect(gangs('How many of the gangs of smugglers were boys?')).toBe('not-covered');
});

test('what the number counts is named in the question as something else', () => {
  const ask = asker(
    'The guild has set up 40 schools for pilots in the delta.',
    'Nets were mended.',
  );
  expect(ask('How many schools for pilots has the guild set up?')).toMatch(/^The guild/);
  expect(ask("How many pilots' schools has the guild set up?")).toMatch(/^The guild/);
  expect(ask('How many cooks work in the schools for pilots?')).toBe('no-such-detail');
  const march = asking(shipped);
  expect(march('How many parents wanted to march?')).toMatch(/^Allegedly/);
  expect(march('How many rescued children got back to their parents?')).toMatch(/^no/);
  expect(march('How many children were taken from their parents?')).toMatch(/^no/);
  expect(march('How many raids on gangs were there?')).toMatch(/^no/);
  expect(march('How many groups, like gangs, were involved?')).toMatch(/^Chen/);
});

test('a people of which the cable has nothing is a name, with a capital or without', () => {
  const ask = asker('The brides of pilots were smuggled over the harbor.', 'Nets were mended.');
  expect(ask('were any danish brides smuggled over the harbor?')).toBe('absent');
  expect(ask('were any swiss brides smuggled over the harbor?')).toBe('absent');
  expect(ask('were any polished brides smuggled over the harbor?')).toMatch(/^The brides/);
  const danish = asker('The Danish brides were smuggled over the harbor.', 'Nets were mended.');
  expect(danish('were any danish brides smuggled over the harbor?')).toMatch(/^The Danish/);
});

test('a date is no clause and no stretch of time', () => {
  const ask = asker(
    'The pilots planned a march, but once it was told, the wardens came. They had met for several months.',
    'The regatta was held on May 3.',
  );
  expect(ask('When did the wardens come?')).toMatch(/^The pilots/);
  expect(ask('When was the march of the pilots?')).toBe('no-such-detail');
  expect(ask('On what date was the march of the pilots?')).toBe('no-such-detail');
  expect(ask('Date of the march of the pilots?')).toBe('no-such-detail');
  expect(ask('On what date was the regatta held?')).toMatch(/^The regatta/);
});

test('who is number one need not be numbered', () => {
  const ask = asker('Her first husband, a pilot, sold the boat.', 'Nets were mended.');
  expect(ask('What did husband no. 1 sell?')).toMatch(/^Her first/);
  expect(ask('What did husband no. 7 sell?')).toBe('absent');
});

test('a span of years that the cable lacks is a year that it lacks', () => {
  const ask = asker('In 2007-2008, the wardens caught 217 poachers.', 'Nets were mended.');
  expect(ask('How many poachers were caught in 2007-08?')).toMatch(/^In 2007/);
  expect(ask('How many poachers were caught in 2005-06?')).toBe('absent');
  const apart = asker('In 2007 and 2008, the wardens caught 217 poachers.', 'Nets were mended.');
  expect(apart('How many poachers were caught in 2007-2008?')).toMatch(/^In 2007/);
});

test('what was done in a span of years is not told by a later one', () => {
  const ask = asker(
    'In 2007-2008, the wardens caught 217 poachers. Lund added that they belonged to nine crews. In 2009, 159 poachers have been jailed.',
    'Nets were mended.',
  );
  expect(ask('How many poachers were jailed in 2007-2008?')).not.toMatch(/^In 2009/);
  expect(ask('How many poachers were jailed in 2009?')).toMatch(/^In 2009/);
  expect(ask('To how many crews did the poachers of 2008 belong?')).toMatch(/^Lund added/);
  expect(ask('To how many crews did the poachers of 2009 belong?')).not.toMatch(/^Lund added/);
});

test('when so many were caught is told by the sentence that has the number', () => {
  const ask = asker(
    'In 2007, the wardens cracked 217 cases. In 2009, 159 cases have been solved.',
    'Nets were mended.',
  );
  expect(ask('When were the 217 cases solved?')).toMatch(/^In 2007/);
  expect(ask('When were the 159 cases cracked?')).toMatch(/^In 2009/);
});

describe('the contrary of what is asked', () => {
  const ask = asker(
    'In May, 159 cases of poaching were solved by the wardens.',
    'They chose Gull Bay because of the reduction in tolls there.',
    'Those who do not pay are 40 pilots.',
  );

  test('is no number of it, and no reason for it', () => {
    expect(ask('How many cases of poaching were unsolved?')).toBe('absent');
    expect(ask('How many cases of poaching were not solved?')).toBe('not-covered');
    expect(ask('Why did the tolls increase there?')).not.toMatch(/^They/);
  });

  test('is quoted for what it is', () => {
    expect(ask('How many cases of poaching were solved?')).toMatch(/^In May/);
    expect(ask('How many pilots do not pay?')).toMatch(/^Those/);
    expect(ask('Why did they choose Gull Bay, was there a reduction in tolls?')).toMatch(/^They/);
  });
});

test('a month of a year is not told by the whole year', () => {
  const ask = asker(
    'In 2008, the wardens caught 217 poachers.',
    'In May 2008, the wardens sold 12 nets.',
  );
  expect(ask('How many poachers were caught in 2008?')).toMatch(/^In 2008/);
  expect(ask('How many poachers were caught in March 2008?')).toBe('not-covered');
  expect(ask('How many nets were sold in May 2008?')).toMatch(/^In May/);
});
