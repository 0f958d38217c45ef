// In: questions for a number, a date or the like, and made-up cables. Out: which sentences have none of the kind.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

test('where a number is asked for, a sentence none of whose numbers can be given is no answer', () => {
  const ask = asker(
    'Lund was the first son of a pilot’s second wife, and had two brothers.',
    'By May 20 the guild had sealed 23 warehouses and seized 3,150 tons, most of it from Berg & Sons.',
  );
  expect(ask('How many wives does Lund have?')).toBe('no-such-detail');
  expect(ask('How many brothers did Lund have?')).toMatch(/^Lund/);
  expect(ask('How many warehouses were sealed?')).toMatch(/^By May 20/);
  // What the question says itself it asks nobody for.
  expect(ask('guild - total of 3,150 tons, by May 20')).toMatch(/^By May 20/);
  expect(ask('Did Lund have brothers?')).toMatch(/^Lund/);
});

test('how many of so many is told by no number alone that says how many there are', () => {
  const ask = asker(
    'The guild lost 38 boats, with four men each. Of these 38 boats, 12 sank in the storm.',
    'The mayor of Tollby has given 180 million crowns (about USD 20 million) to the guild.',
  );
  expect(ask('How many of the 38 boats sank?')).toMatch(/^Of these/);
  expect(ask('How many of the 38 boats were painted?')).toBe('no-such-detail');
  expect(ask('Of the 38 boats, how many were sold?')).toBe('no-such-detail');
  expect(ask('How much of the 180 million was stolen?')).toBe('no-such-detail');
});

test('how long somebody is in prison is told by nothing else that lasts', () => {
  const ask = asker(
    'The guild has given out leaflets against the sale of nets for the past three years.',
    'For the sale of boats a court in Gullby gave Lund six years.',
    'Nine smugglers have been arrested since May.',
  );
  expect(ask('How many smugglers were jailed?')).toMatch(/^Nine/);
  expect(ask('How many years behind bars does one get for the sale of nets?')).toBe(
    'no-such-detail',
  );
  expect(ask('How many years behind bars did Lund get for the sale of boats?')).toMatch(/^For the/);
  expect(ask('What sentence did the smugglers of leaflets get?')).toBe('no-such-detail');
  const held = asker('Protests of pilots have lasted three months.', 'The harbor froze.');
  expect(held('How long were the pilots held?')).toBe('no-such-detail');
  const meeting = asker('Talks of pilots were held for three months.', 'The harbor froze.');
  expect(meeting('How long were the talks of pilots held?')).toMatch(/^Talks/);
});

test('how high or wide something is, is told by no sum', () => {
  const ask = asker(
    'The guild built the beacon for 12 million crowns.',
    'The lock is 12 feet wide.',
  );
  expect(ask('Height of the beacon?')).toBe('no-such-detail');
  expect(ask('Width of the lock?')).toMatch(/^The lock/);
  const built = asker(
    'The beacon of Tollby is 90 percent done.',
    'The share of old boats is 9 percent.',
  );
  expect(built('How high is the beacon of Tollby going to be?')).toBe('no-such-detail');
  expect(built('How high is the share of old boats?')).toMatch(/^The share/);
});

test('a date is told by no clause', () => {
  const ask = asker('The pilots had planned a march, but once it was exposed the guild met them.');
  expect(ask('date the march was exposed?')).toBe('no-such-detail');
  expect(ask('When did the guild meet the pilots?')).toMatch(/^The pilots/);
});

test('how often is told by no number alone, how high by no sum, years of prison by no other years', () => {
  const ask = asker(
    'The guild has 40 members who sail. It meets twice a year in Tollby.',
    'The new beacon cost 3 million dollars. The old beacon has stood for nine years.',
  );
  const none = /^(?:no-such-detail|not-covered)$/;
  expect(ask('How often do the members of the guild sail?')).toMatch(/^unsure: It meets/);
  expect(ask('How often does the guild meet in Tollby?')).toMatch(/^It meets/);
  const crews = asker('The fleets were at sea, with six men per crew.', 'The harbor froze.');
  expect(crews('How often were the fleets at sea?')).toMatch(none);
  const dues = asker('The guild raised its annual dues for pilots.', 'The harbor froze.');
  expect(dues('How often do pilots pay dues to the guild?')).toMatch(/^The guild raised/);
  expect(ask('How high is the new beacon?')).toMatch(none);
  expect(ask('How many years in prison?')).toMatch(none);
});

test('how many a year is told by no number without a time', () => {
  const ask = asker(
    'Lund handed out 9,000 leaflets at the docks.',
    'The mill buys 40 tons of kelp per annum.',
    'In 2003 the yard built 12 dories.',
  );
  expect(ask('How many leaflets per year?')).toBe('no-such-detail');
  expect(ask('How many leaflets did Lund hand out?')).toMatch(/^Lund/);
  expect(ask('How much kelp does the mill buy a year?')).toMatch(/^The mill/);
  expect(ask('How many dories does the yard build a year?')).toMatch(/^In 2003/);
});

test('the floating population is not the population', () => {
  const ask = asker(
    'The floating population of Tollby is estimated at 9,000.',
    'Skerry has a population of 40,000.',
  );
  expect(ask('What is the population of Tollby?')).toBe('no-such-detail');
  expect(ask('What is the floating population of Tollby?')).toMatch(/^The floating/);
  expect(ask('What is the population of Skerry?')).toMatch(/^Skerry has/);
});

test('a share is told of what is high, where a share is asked for; a value by no other sum', () => {
  const ask = asker(
    'The wall of Tollby is 90 percent done. The tower cost USD 30 million.',
    'The inn is valued at USD 2 million.',
  );
  expect(ask('How high a percentage of the wall of Tollby is done?')).toMatch(/^The wall/);
  expect(ask('What is the market value of the tower?')).toBe('no-such-detail');
  expect(ask('What is the market value of the inn?')).toMatch(/^The inn/);
});

test('a year is the limit of what a sentence tells only if it keeps it', () => {
  const ask = asker(
    'In 1997-1998 wardens caught 40 thieves.',
    'The guild has built nine docks.',
    'The mayor left in 1999 and died in 1954.',
  );
  expect(ask('How many thieves did the wardens catch before 1999?')).toMatch(/^In 1997/);
  expect(ask('How many thieves did the wardens catch after 1999?')).not.toMatch(/^In 1997/);
  expect(ask('How many docks has the guild built before 1954?')).not.toMatch(/^The guild/);
});

test('an age is of all of whom it is asked', () => {
  const ask = asker(
    'The minister of trade is tired. The minister of locks, Per Vik, 52, is rested. The cook is 30.',
    'It froze.',
  );
  expect(ask('How old is the minister of locks?')).toMatch(/^The minister of locks/);
  expect(ask('How old is the minister of trade?')).toBe('no-such-detail');
});

test('a share of women is none of children, a toll is told where somebody died, and a source where somebody speaks', () => {
  const share = asker('In Gullby women account for 55 percent of the pilots.', 'The harbor froze.');
  expect(share('What percent are women?')).toMatch(/^In Gullby/);
  expect(share('What percent of the pilots are girls?')).toBe('no-such-detail');
  const toll = asker('The storm hit 140 women.', 'The gale killed 12 pilots.', 'The harbor froze.');
  expect(toll('death toll of the gale?')).toMatch(/^The gale/);
  expect(toll('death toll of women in the storm?')).toBe('no-such-detail');
  const source = asker('The wreck is a story of old.', 'The harbor froze.');
  expect(source('Where does the story of the wreck come from?')).toMatch(/^no/);
  const told = asker('Pilots told the story of the wreck, said Lund.', 'The harbor froze.');
  expect(told('Where does the story of the wreck come from?')).toMatch(/^Pilots/);
});

test('how many died is told only where somebody does', () => {
  const ask = asker(
    'Tollby still speaks of the fire at the docks, for which 17 arsonists were convicted in May.',
    'A storm drowned nine pilots.',
  );
  expect(ask('How many people died in the fire at the docks?')).toBe('no-such-detail');
  expect(ask('How many pilots died in the storm?')).toMatch(/^A storm/);
});

test('what something is worth is told where it is valued or sold, not by what was paid back', () => {
  const ask = asker(
    'Lund was given 9,000 crowns by the guild for the loss of the painting.',
    'The lighthouse was sold for 12 million crowns.',
  );
  expect(ask('How much is the painting worth?')).toBe('no-such-detail');
  expect(ask('How much is the lighthouse worth?')).toMatch(/^The lighthouse/);
});

test('when somebody gave an address asks for no number to reach him by', () => {
  const ask = asker('Lund gave the New Year address to the pilots on May 8.', 'It froze.');
  expect(ask('When did Lund give his New Year address?')).toMatch(/^Lund gave/);
  expect(ask("What is the guild's address?")).toMatch(/^no/);
});

test('how many were killed or hurt is told only where somebody is', () => {
  const ask = asker(
    'On May 3 a ferry struck a group of five seals off Tollby.',
    'Later 12 pilots were wounded by a blast in Gullby, and two lost their lives.',
  );
  expect(ask('How many seals were killed by the ferry?')).toBe('no-such-detail');
  expect(ask('How many seals were hurt by the ferry?')).toBe('no-such-detail');
  expect(ask('How many lives did the ferry take?')).toBe('no-such-detail');
  expect(ask('How many pilots were hurt by the blast?')).toMatch(/^Later/);
});

test('the number of a flight or a passport is told only by one', () => {
  const ask = asker(
    'All flights on May 3, with that of Lund from Tollby, were cancelled.',
    'Berg, Passport No.: A2112982, sails for the guild.',
  );
  expect(ask('What was the flight number of Lund?')).toBe('no-such-detail');
  expect(ask('What is the passport number of Berg?')).toMatch(/^Berg/);
});
