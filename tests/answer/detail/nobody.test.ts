// In: questions for who or which about cables that we made up. Out: who it is, or that nobody is shown.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const library = libraryOf(
  'However, Brekke knew of Danish Attorney General Olaf Conrad Berg’s interest in the wreck and assured Emboffs of his help.',
  'Poloffs noted the swift order of Magistrate Tove Moe to seize the trawler again.',
  'At a supper called “Prospects for Trawlers,” the talk was of how to tow barges.',
  'It was the gang or Iceland that ordered the raid.',
  'Three oystermen had been shown at the wreck of the ketch.',
  'Trawlermen are robbed at night by people they met in port, said Palm.',
  'Relief was sent to the docks and to other areas flooded by the storm, said Palm.',
  'According to Palm and Tove Sjo, the quay is too short for the ferries.',
  'A bomb went off in July at the Anchor Inn, owned by famed brewer Jon Vik.',
  'The fleet also backs the Lock Mechanisms, such as the Special Envoy on Fisheries, Manfred Dahl.',
  'The charter foresees a warning and then suspension of the fishing permit by a judge.',
  'ONE OF THE STOWAWAYS WAS MANOUCHEHR RASKOV, WHO WAS FINED FOR HIS PART IN THE MUTINY.',
  'It is said that former President Holm contacted Vik to offer to serve as a broker in the lock dispute.',
  'Talks began between the Skua branch of the Lock Party and Auk Union leader Arne Otto in early 2004.',
  'Palm informed Harbor Council official Mats Rees and former Mayor Ruud of the tide report.',
  'In its first use of the treaty the harbor police extradited Jon Unger to Iceland on February 18.',
  'Ropemakers Guild President Jens Malt and others told the clerk that hemp was dear.',
  'Fisk appointed Rolf Brun, head of the Skua wharf, which makes ropes, to develop the mussel plans.',
  'The clerk saw the film of the otters with Legat and the widow of Jan Hurd.',
  'Some 100 trawlermen had planned to launch the oyster protest, but the wardens talked them out of it.',
  "The guild chose Sarn's Inner Dock as a model for oysters.",
  'The plan is old. Her organization gives jobs to the women of the reef, she added.',
  'Guild leader Brage greeted the crab guild.',
  'According to Gorm Sund, the director of the lagoon, the eels are few.',
  'Jule Lem, director of the Center for Tides, was cited as saying that worse floods would come.',
  'The President of the League of Dredgers reported that it may reach a pact.',
  'The wharf falls under the Ministry of Fishery and Industry, and makes no higher value-added goods.',
);

const short = shortAnswers(library);

describe('who it is', () => {
  test('the embassy’s own officer is nobody of the other side', () => {
    const short = shortAnswers(
      libraryOf(
        'Econoff handed the protest to Jon Vik of the ministry on May 3, and left.',
        'It froze.',
      ),
    );
    expect(short('Who at the ministry got the protest?')).toBe('Jon Vik');
    expect(short('Whom at the ministry did our man hand the protest?')).toBe('Jon Vik');
    expect(short('Who handed over the protest?')).toBe('Econoff');
  });

  test.each([
    ['Who is the Danish Attorney General with an interest in the wreck?', 'Olaf Conrad Berg'],
    ['Who robbed the trawlermen at night?', 'people they met in port'],
    ['Besides Palm, who finds the quay too short for the ferries?', 'Tove Sjo'],
    ['Whose inn was hit by a bomb in July?', 'Jon Vik'],
    [
      'Which part of the government does the wharf fall under?',
      'the Ministry of Fishery and Industry',
    ],
    ['Who is the special envoy on fisheries?', 'Manfred Dahl'],
    ['Who can suspend the fishing permit?', 'a judge'],
    ['Who was fined for the mutiny?', 'MANOUCHEHR RASKOV'],
    ['Who offered to serve as a broker in the lock dispute?', 'former President Holm'],
    ['Who is the Auk Union leader?', 'Arne Otto'],
    ['Which council official was informed by Palm of the tide report?', 'Mats Rees'],
    ['Who was extradited to Iceland?', 'Jon Unger'],
    ['ropemakers guild president?', 'Jens Malt'],
    ['Which wharf boss was picked to come up with the mussel plans?', 'Rolf Brun'],
    ['Who appointed somebody to develop the mussel plans?', 'Fisk'],
    ['Who was planning to launch the oyster protest?', 'Some 100 trawlermen'],
    ['Which dock, in addition to Sarn, is a model for oysters?', "Sarn's Inner Dock"],
    ['the lady who warned of worse floods, whats her name', 'Jule Lem'],
    ['Which judge gave the swift order to seize the trawler?', 'Tove Moe'],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

describe('what names nobody that is asked for', () => {
  test.each([
    ['a title in quotation marks', 'Which captain spoke of how to tow barges at the supper?'],
    ['a gang and a country, where a person is asked for', 'Which boss ordered the raid?'],
    ['an office, where a name is asked for', 'name of the guy heading the League of Dredgers'],
    ['a body that the sentence before names', 'Who gives jobs to the women of the reef?'],
    ['who is left out, by his title', 'Who other than Brage greeted the crab guild?'],
    ['who is left out', 'Who besides Gorm says that the eels of the lagoon are few?'],
    ['whom the question names', 'Which channel did Hurd film the otters for?'],
    [
      'whose every word the question has',
      'Which of the otter clubs grew out of the rescue league?',
    ],
    ['people, where a thing is asked for', 'Which channel showed the wreck of the ketch?'],
  ])('%s: %s', (_, question) => expect(short(question)).toBeNull());
});

test('nobody but who can do it: no courts that are played on, nor who only tells which is more', () => {
  const of = shortAnswers(
    libraryOf(
      'The skua council set up rafts, tennis courts and beacons to guard the seals of Gullby, said Palm.',
    ),
  );
  expect(of('Who guards the seals of Gullby?')).toBe('The skua council');
  expect(of('Which is more, rafts or beacons?')).toBeNull();
});

test('nobody whose every word the question has', () => {
  const of = shortAnswers(libraryOf('It broke with the legacy of the Gullby Rescue Army.'));
  expect(of('Which of the Gullby parties grew out of the rescue army?')).toBeNull();
  expect(of('With whose legacy did it break?')).toBe('the Gullby Rescue Army');
});

describe('a guess is not shown', () => {
  const more = libraryOf(
    'The regatta of Tollby was praised by Mayor Berg. Grebe Yards hired a diver.',
    'A guild captain has been at odds with the Port Authority over the winter tariff.',
    'Outgoing chair Palm praised the League of Net Menders and other guests for the fish supper.',
    'The old post of lock inspector went to Sjo, who proved his worth.',
  );
  const of = shortAnswers(more);
  test.each([
    ['of what sort someone is tells not which', 'Which captain is at odds over the winter tariff?'],
    ['who will do what nobody does', 'Who will succeed Palm as chair of the fish supper?'],
    [
      'who said it, where nobody says anything',
      'Who said the post of lock inspector was worth it?',
    ],
  ])('%s: %s', (_, question) => expect(of(question)).toBeNull());
});

test('a club of women is a club, whose name may be asked for in any order', () => {
  const short = shortAnswers(
    libraryOf(
      'The office works with the Gull Women Pilots Association to find posts.',
      'It froze.',
    ),
  );
  const name = 'the Gull Women Pilots Association';
  expect(short("Which women's club works with the office?")).toBe(name);
  expect(short('What is the club called that works with the office?')).toBe(name);
});

test('neither each one is, nor another, nor one where two are asked for', () => {
  const of = (question: string, text: string) =>
    shortAnswers(libraryOf(text, 'It froze.'))(question);
  const fire = 'Nearly every Skerrish town has a fire guild, but only Gullby can put out fires.';
  expect(of('Which town can put out fires?', fire)).toBe('Gullby');
  const scare = 'Time for Another Harbor Scare: a mayor wants to seize the boats.';
  expect(of('Name of the mayor who wants to seize the boats?', scare)).toBeNull();
  expect(of('Who must register?', 'Every pilot must register by May.')).toBe('Every pilot');
  const pair = 'Mayor Lund defended his talks with Berg and Dahl.';
  expect(of('Which two did the mayor defend talks with?', pair)).toBe('Berg and Dahl');
  expect(of('Which two mended nets?', 'Mayor Lund mended nets.')).toBeNull();
});

test('whom a question leaves out tells nothing of who else it was', () => {
  const of = (question: string, text: string) =>
    shortAnswers(libraryOf(text, 'It froze.'))(question);
  const said = 'According to Harbor Chief Ida Berg, the HPA is writing new laws on nets.';
  expect(of('Besides Berg, who moaned about thefts?', said)).toBeNull();
  const both = 'According to Berg and Erik Lund, thefts are a problem for the guild.';
  expect(of('Besides Berg, who moaned about thefts?', both)).toBe('Erik Lund');
});

describe('which body, or how many people', () => {
  const short = shortAnswers(
    libraryOf(
      'The lighthouse was paid for by Jon Vik, a dredger.',
      'The ferry was paid for by the HPA.',
      'The quay was paid for by the Department of Tides.',
      'The post is about security, nets and R&D and efficiency of trawlers.',
      'Orders were given against the three accused oystermen by Magistrate Tove Moe for the U.S. navy.',
    ),
  );

  test.each([
    ['Which ministry paid for the lighthouse?', null],
    ['Which department paid for the ferry?', 'the HPA'],
    ['Which department paid for the quay?', 'the Department of Tides'],
    ['Which firm paid for the lighthouse?', 'Jon Vik'],
    ['Which magazine said that the post is about nets for trawlers?', null],
    ['What are the names of the three accused oystermen?', null],
    ['Who are the 3 accused oystermen?', null],
  ])('%s', (question, answer) => expect(short(question)).toBe(answer));
});

test('nobody is asked for by whom, where the word only begins another', () => {
  const short = shortAnswers(
    libraryOf(
      'The Dredge Party, a Gull affiliate of Dredgers International, puts up a candidate in the by-election.',
    ),
  );
  expect(short("Who is the Dredge Party's candidate in the by-election?")).toBeNull();
});
