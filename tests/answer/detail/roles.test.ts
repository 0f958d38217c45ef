// In: questions for who about cables that we made up. Out: who does it and whom it is done to, and nobody else there.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const library = libraryOf(
  'The Lock Guild has worked with the Harbor Board to dredge silted canals.',
  'The skua council, a small body near Tollby, set up rafts, ping pong clubs, and beacons to protect the seals.',
  'If the ferry tax were to double, fares would rise at once, stated Brandt.',
  'Pilot Jon Sarn says the guild will mend the oyster fence.',
  'Palm said that skippers were weary, and the clerk had failed to praise the mussel plan.',
  'Vik and Moe warned quay warden Ada Lund, who then warned the oystermen and the Crab Union of the storm.',
  '(NOTE: the regatta is planned by the guild and the bank, with Wade choosing the judges.)',
  'There are a few men who like feathers and thus engage in the hoarding and selling of hens.',
  'He condemned the old ministry’s use of the label "pirate" to describe Iceland.',
  '"Blue Tide," another Sund-financed school, teaches the knitting of nets to girls of Agersund.',
  'According to the clerk, Auk Chemicals managed to sign a kelp pact with the Tern Bank.',
  'Mats Ruud, Minister of Ports and Lagoons, recently dined at the mussel inn.',
  'Iceland, represented by President Olaf Dahl who will sail to Tollby soon, will chair the whaling talks.',
  'Skua mayors now hold office in the new towns of Gull, Klam, and Ranil.',
  'The board would sell the dunes at once, and the Navy hired Ole Fisk.',
  'Since a large share of wreck victims are poor oarsmen, the Ferry Board counts none, said Holm.',
  'Palm would like to fine those who rob gannets of eggs but could not name any.',
  'When asked about complaints by divers, Thora responded that it was late.',
  'While nets may be mended, many stolen dories are skiffs.',
  'Recently, the dike crew set up swings, ping pong tables, and fences to ensure that rowers are watched.',
  '(Note: the Presidency, not the Navy, guards all the atolls.)',
  'The port has built a fingerprint file holding data on rowers and their wives.',
  'Although the clerk claims that the Danes chose Arn to pave the mole, it is clear that Rolf himself chose Arn.',
  'The Reef Council, founded in 1989, appoints the keepers of all beacons and pays their crews.',
  'Holm explained that the Eel Board, in a pact with the Dike Club (DC), chose Ranby’s Ternholm Quarter as a "model marsh" because of a drop in thefts there.',
  'One rumor has Dahl being replaced at the Tar Yard by Tove Ruud, now the head of Skua Line, whose patron is Mayor Ivo Palm.',
  'Under the leadership of Skua Vice Mayor Nils Ode, the Kelp Council is joining a lagoon treaty, said Holm.',
);
const short = shortAnswers(library);

describe('who does it', () => {
  test.each([
    ['not with whom', 'Who dredged the silted canals?', 'The Lock Guild'],
    [
      'but with whom, where that is asked',
      'With whom did the Lock Guild dredge canals?',
      'the Harbor Board',
    ],
    ['of the verb before the aim', 'Who protects the seals?', 'The skua council'],
    ['who is told of', 'Who will mend the oyster fence?', 'the guild'],
    ['what the tagger takes for a noun', 'Who guards the atolls?', 'the Presidency'],
    ['of a clause with a participle', 'Who chooses the judges of the regatta?', 'Wade'],
    ['no goods', 'Who sells hens?', null],
    ['not what was stolen', 'Who stole the dories?', null],
    ['not whom it was done to', 'Who built the swings and the tables?', 'the dike crew'],
    ['by whose use', 'Who used the label pirate?', 'the old ministry'],
    ['before a hyphen', 'Who finances Blue Tide?', 'Sund'],
    ['on the other side', 'Who signed a kelp pact with Auk?', 'the Tern Bank'],
    ['not who stands for it', 'Who will chair the whaling talks?', 'Iceland'],
    ['not whom he leads', 'Who in the town is heading the work on the lagoon treaty?', 'Nils Ode'],
    ['at the head', 'Who is at the head of the lagoon treaty work?', 'Nils Ode'],
    ['but who does it', 'Who is joining the lagoon treaty?', 'the Kelp Council'],
    ['not whom it picks', 'Who picks the keepers of beacons?', 'The Reef Council'],
    ['by a kindred verb', 'Who designated Ranby’s Ternholm Quarter?', 'the Eel Board'],
    ['of two who pick neither', 'Who really picked Arn for the mole?', null],
    ['who comes after him', 'Who is rumored to follow him at the Tar Yard?', 'Tove Ruud'],
    ['who takes over', 'Who is said to be taking over at the Tar Yard?', 'Tove Ruud'],
    ['not who is followed', 'Who follows Tove Ruud at the Tar Yard?', null],
    ['what makes it up', 'Which people make up a big chunk of wreck victims?', 'poor oarsmen'],
    ['of whom something tells', 'Whose fingerprints does the port keep?', 'rowers and their wives'],
    ['what is said of it', 'Who are most of the wreck victims?', 'poor oarsmen'],
  ])('%s: %s', (_, question, expected) => expect(short(question)).toBe(expected));
});

describe('who gets it', () => {
  const got = shortAnswers(
    libraryOf(
      'The Sail Fund works with the Pilots Club to give looms to female sailors.',
      'The Ferry Board has spent 9,000 crowns on beacons.',
      'The king appointed Ole Fisk, a pilot, to rebuild the lighthouse.',
      'Ada Lund received a medal for her rafts.',
      'Wardens say that young seals are at times sold to lone farmers.',
    ),
  );
  test.each([
    ['to whom it goes', 'Who gets looms?', 'female sailors'],
    ['not who gives it', 'Who got the 9,000 crowns?', null],
    ['whom somebody puts there', 'Who got the job of rebuilding the lighthouse?', 'Ole Fisk'],
    ['who is said to', 'Who received a medal?', 'Ada Lund'],
    ['to whom it is sold', 'Who buys young seals?', 'lone farmers'],
    ['to whom they are sold', 'Who are the young seals sold to?', 'lone farmers'],
    ['to whom, and by whose word', 'Who are seals sold to according to wardens?', 'lone farmers'],
    ['who gives it, where that is asked', 'Who spent 9,000 crowns on beacons?', 'The Ferry Board'],
  ])('%s: %s', (_, question, expected) => expect(got(question)).toBe(expected));
});

describe('whom it is done to', () => {
  test.each([
    ['Who was warned by Ada Lund of the storm?', 'the oystermen and the Crab Union'],
    ['Who does Palm want to fine?', 'those who rob gannets of eggs'],
    ['Who was chosen in Klam?', 'Skua mayors'],
    ['Who does Blue Tide teach the knitting of nets to?', 'girls of Agersund'],
    ['To whom are hens sold?', null],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

describe('is nobody', () => {
  test.each([
    ['who only says so', 'Who would double the ferry tax?'],
    ['whom others praise, than whoever is asked about', 'Who does Palm praise?'],
    ['with his own office', 'Who dined with Ruud at the mussel inn?'],
    ['to whom nothing is sold', 'Who would the board sell the dunes to?'],
    ['who answers', 'Who are the divers?'],
  ])('%s: %s', (_, question) => expect(short(question)).toBeNull());
});

describe('who somebody is', () => {
  const of = shortAnswers(
    libraryOf(
      'Stroem, fluent in Danish and a close friend of ours, greeted the crews of all trawlers at the pier.',
      'State Secretary for Lagoons Marek Stroem told the clerk that the eels of the lake were few.',
      'Moreover, the guild chose his son, Erik Brunn, as the head of the wharf.',
      'Consul Jan Vang and DCM Pike came to the fish fair.',
    ),
  );
  test.each([
    ['by office, not by what he is like', 'Who is Stroem?', 'State Secretary for Lagoons'],
    ['with whose son he is', 'Who is Erik Brunn?', 'his son'],
    ['by an office alone', 'Who is DCM?', 'DCM Pike'],
  ])('is told %s: %s', (_, question, expected) => expect(of(question)).toBe(expected));
});

test('who told it stands before the verb, an aside between them, and who was told behind it', () => {
  const short = shortAnswers(
    libraryOf(
      'Rafael Lund, the Pilots spokesperson in the Trade Commission, told the DCM and Political Counselor on March 22 that the nets were won.',
      'Ole Berg told the DCM that the ferry was late. Ida Holm informed Consul Dahl of the strike.',
      'Ambassador Moe was told by Minister Sund that the bank was broke.',
    ),
  );
  expect(short('Who told our diplomats that the nets were won?')).toBe('Rafael Lund');
  expect(short('Who said that the nets were won?')).toBe('Rafael Lund');
  expect(short('Whom did Lund tell that the nets were won?')).toMatch(/^the DCM/);
  expect(short('Who told the DCM that the ferry was late?')).toBe('Ole Berg');
  expect(short('Who was told about the ferry?')).toBe('the DCM');
  expect(short('Who informed the consulate of the strike?')).toBe('Ida Holm');
  expect(short('Who was informed of the strike?')).toBe('Consul Dahl');
  expect(short('Who was told that the bank was broke?')).toBe('Ambassador Moe');
  expect(short('Who told the ambassador that the bank was broke?')).toBe('Minister Sund');
});

test('who comes into an office, and who only means to do it', () => {
  const short = shortAnswers(
    libraryOf(
      'President Thora Vik appointed Nils Brandt as governor of Gullby province, replacing Per Aas, who had resigned in March.',
      'Erik Moe had threatened to fire all pilots, and the clerk fired the cook.',
      'The bank will finance the new pier, and a consortium led by the Norwegian firm Skanor will build it.',
    ),
  );
  expect(short('Who was appointed governor of Gullby?')).toBe('Nils Brandt');
  expect(short('Who appointed the governor of Gullby?')).toBe('President Thora Vik');
  expect(short('Who replaced Per Aas?')).toBe('Nils Brandt');
  expect(short('Who threatened to fire the pilots?')).toBe('Erik Moe');
  expect(short('Who will build the pier?')).toBeNull();
});

test('who is only said to have meant to do it did not', () => {
  const short = shortAnswers(libraryOf('Erik Moe had threatened to fire all pilots.'));
  expect(short('Who fired the pilots?')).toBeNull();
});

describe('of two like clauses', () => {
  const short = shortAnswers(libraryOf('Berg praised Lund, and Dahl praised Moe.'));

  test.each([
    ['Who praised Moe?', 'Dahl'],
    ['Who did Dahl praise?', 'Moe'],
    ['Who praised Lund?', 'Berg'],
    ['Who did Berg praise?', 'Lund'],
  ])('%s', (question, answer) => {
    expect(short(question)).toBe(answer);
  });
});

describe('who somebody is of whom nothing is said', () => {
  const short = shortAnswers(
    libraryOf('Berg met Lund at the pier.', 'The pilot Jan Moe saw Dahl on the ferry.'),
  );

  test.each(['Who is Lund?', 'Who was Dahl?'])('is told by no other name: %s', (question) => {
    expect(short(question)).toBeNull();
  });
});

test('who got something done to them is whom it was done to', () => {
  const of = shortAnswers(libraryOf('The harbor court fined two sealers in May.', 'It froze.'));
  expect(of('Who got fined in May?')).toBe('two sealers');
  expect(of('Who else could get fined?')).toBe('two sealers');
  expect(of('Who fined them in May?')).toBe('The harbor court');
  const chosen = shortAnswers(libraryOf('Ida Berg was chosen to lead the union.', 'It froze.'));
  expect(chosen('Who got chosen to lead the union?')).toBe('Ida Berg');
});

test('who did it stands behind its by, a time between them', () => {
  const ask = shortAnswers(
    libraryOf(
      'The lock was slowly modernized in 1998 by a Skerrish guild, but the oldest gate still creaks.',
    ),
  );
  expect(ask('Who modernized the lock?')).toBe('a Skerrish guild');
});
