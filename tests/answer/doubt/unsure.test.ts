// In: questions about made-up cables. Out: which sentences are given as no sure answer, though none is refused.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

test('who is told by no sentence that names nobody who may be meant', () => {
  const ask = asker(
    'At the schools in Tollby ropes are made. With the rest, 270 villas are to be built in Kolby.',
    'Erik Lund, a dredger, mends the nets of Gullby.',
  );
  expect(ask('Who teaches at the schools in Tollby?')).toMatch(/^unsure: At the schools/);
  expect(ask('Who will buy the villas?')).toMatch(/^unsure: With the rest/);
  expect(ask('Who mends the nets?')).toMatch(/^Erik Lund/);
});

test('who is told by a sentence in which he does it, or all that is asked is done', () => {
  const ask = asker(
    'Berg met the guild. He hired a dredger from Gullby.',
    'The regatta, which Tollby hosted by mooring four rafts, went on.',
    'Nets were mended.',
  );
  expect(ask('Who hired the dredger?')).toMatch(/^(?!unsure).*He hired/);
  expect(ask('Who hosted the regatta?')).toMatch(/^The regatta/);
  const born = asker('Ruud, 36, is the youngest judge. He was born in Gullby.', 'It froze.');
  expect(born('Who was born in Gullby?')).toMatch(/^He was born/);
  const moved = asker('The judge Ruud, 36, was switched to the port of Gullby.', 'It froze.');
  expect(moved('Who is Ruud and why was he moved?')).toMatch(/^The judge/);
});

test('what it is called is told by a name in quotation marks', () => {
  const ask = asker(
    '"Gull Watch," another plan of the guild, is for mending nets.',
    'The old ferry was mended in May.',
  );
  expect(ask('What is the plan of the guild called?')).toMatch(/^"Gull Watch/);
  expect(ask('What is the ferry called?')).toMatch(/^(?:unsure|no)/);
});

test('where somebody was born is told by a list with his birth', () => {
  const ask = asker('Name: BERG, Ole DOB: 15 Feb 62/Gullby, Norway Boat: Skua', 'It froze.');
  expect(ask('Where was Berg born?')).toMatch(/^Name/);
});

test('who did a deed is told by no sentence that has only what it was done to', () => {
  const ask = asker(
    'The harbor board hands out the leaflets at the pier of Tollby.',
    'The pilots guild performs songs in Gullby. The mayor gave the guild a boat.',
  );
  expect(ask('Who printed the leaflets?')).toMatch(/^unsure: The harbor board/);
  expect(ask('Who wrote the songs?')).toMatch(/^unsure: The pilots guild/);
  expect(ask('Who hands out the leaflets?')).toMatch(/^The harbor board/);
  // Who got something may be told by who gave it.
  expect(ask('Who received a boat?')).toMatch(/^(?!unsure).*The mayor gave/);
});

test('why is told by no sentence without a word that may tell it', () => {
  const ask = asker(
    'In 1958 Lund joined the guild of Tollby.',
    'Berg left the board of Gullby in May, fearing the ice.',
    'The pilots struck in June because of the tolls.',
    'Dahl moved the lamps to Ostby in July. Palm came to the wharf in April to arrest smugglers.',
  );
  expect(ask('Why did Lund join the guild?')).toMatch(/^unsure: In 1958/);
  expect(ask('Why did Berg leave the board?')).toMatch(/^Berg left/);
  expect(ask('Why did Dahl move the lamps?')).toMatch(/^unsure: Dahl moved/);
  expect(ask('Why did Palm come to the wharf?')).toMatch(/^Palm came/);
  expect(ask('Why did the pilots strike?')).toMatch(/^The pilots struck/);
});

test('whether it is so is told by no paragraph that has nothing of much of it', () => {
  const ask = asker(
    'The guild set up playgrounds and fences at the harbor of Tollby.',
    'Pilots are paid each week.',
  );
  expect(ask('Are there restaurants at the harbor?')).toMatch(/^(?:unsure: |not-covered)/);
  expect(ask('Are there fences at the harbor?')).toMatch(/^The guild/);
  expect(ask('Are pilots paid?')).toMatch(/^Pilots/);
});

test('where is told by no sentence without a place, and what it is called by none without its name', () => {
  const ask = asker(
    'The pilots held their talks with the mayor, who was late.',
    'The guild performs plays on storms in Gullby.',
  );
  expect(ask('Where did the talks with the mayor take place?')).toMatch(/^unsure: The pilots held/);
  expect(ask('What were the plays of the guild called?')).toMatch(/^(?:unsure: The guild|no-such)/);
  expect(ask('Where does the guild perform plays?')).toMatch(/^The guild performs/);
});

test('how many there are is told by no share of something else', () => {
  const ask = asker(
    'The floating fleet in Tollby accounts for one-fifth of the entire pilot population.',
    'Nine out of 30 boats in Gullby were painted.',
  );
  expect(ask('How many people live in Tollby?')).toMatch(
    /^(?:unsure: The floating|no-such-detail)/,
  );
  expect(ask('How many of the pilots are in Tollby?')).toMatch(/^The floating/);
  expect(ask('How many boats in Gullby were painted?')).toMatch(/^Nine out of/);
});

test('the names of several are told by no sentence with one alone', () => {
  const ask = asker(
    'Captain Erik Lund said that eight mates of the guild signed the letter.',
    'The two boats of the harbor board are Gull and Skua.',
  );
  expect(ask('Names of the mates who signed the letter?')).toMatch(/^(?:unsure: Captain|no-such)/);
  expect(ask('Names of the boats of the harbor board?')).toMatch(/^The two boats/);
});
