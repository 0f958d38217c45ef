// In: questions about cables that we made up, and about 09GUANGZHOU463. Out: their short answers.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { shipped } from '../../commands/shipped-library.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const made = libraryOf(
  'The Harbor Pilots Association (HPA) owns 12 boats and 340 nets. Anna Berg, its director since 1987, lives near Port Lusian.',
  'Fishermen sold 300 tons of herring for 4 million euros in May 2006, and 45 percent of the cod. Two thirds of the crews are women.',
  'Customs officers arrested two smugglers in Tollby because their boat had no lights. Inspector Erik Lund questioned them for three days.',
  'According to Mayor Ida Holm, the strike began on Monday. The pilots, aged 30 to 55, wanted a better harbor.',
);

function short(question: string, library: Pick<typeof shipped, 'cables' | 'index' | 'version'>) {
  const answer = answerQuestion(library, question, null);
  if (answer.status === 'refused') return answer.refusal.kind;
  const [first] = answer.excerpts;
  if (answer.answer !== null) {
    expect(first.text.slice(first.key?.start, first.key?.end)).toBe(answer.answer);
  }
  return answer.answer;
}

describe('99PILCROW1', () => {
  test.each([
    ['How many boats does the HPA own?', '12'],
    ['How many nets does the HPA own?', '340'],
    ['How many smugglers were arrested?', 'two'],
    ['How many tons of herring were sold?', '300'],
    ['How much was paid for the herring?', '4 million euros'],
    ['What percent of the cod was sold?', '45 percent'],
    ['What share of the crews are women?', 'Two thirds'],
    ['How old are the pilots?', 'aged 30 to 55'],
    ['How long did Lund question them?', 'three days'],
    ['When did the strike begin?', 'Monday'],
    ['When did fishermen sell herring?', 'May 2006'],
    ['Who arrested the smugglers?', 'Customs officers'],
    ['Who questioned the smugglers?', 'Inspector Erik Lund'],
    ['Where were smugglers arrested?', 'Tollby'],
    ['Where does Anna Berg live?', 'near Port Lusian'],
    ['Why were smugglers arrested?', 'their boat had no lights'],
    ['By whom were the smugglers arrested?', 'Customs officers'],
    ['Who were the smugglers arrested by?', 'Customs officers'],
    ['Tons of herring that were sold, how many?', '300'],
    ['Nets that the HPA owns, how many?', '340'],
    ['Did the HPA really own nets, and if so how many?', '340'],
    ['Does the HPA own 340 nets?', null],
    ["doesn't the HPA own a number of nets?", null],
  ])('%s', (question, expected) => expect(short(question, made)).toBe(expected));
});

describe('names, lists and telegrams', () => {
  const more = libraryOf(
    'Boats were sold to dealers in Norway, Iceland, and the Faroe Islands in June 2004.',
    'The 52-year-old union leader Petra Vik bought the brewery, which employed 45 brewers in 2003.',
    'Econoff later spoke to Olaf Brekke, President of the Coalition of Net Makers, about herring.',
    'Lund Shipping and Vik Trawlers signed a contract to dredge the canal later this year.',
    'The ferry had 30 passengers. German Consul Hans Rehm boarded it at Tollby University and a small island.',
    'The guild met for two days in May 1998.',
    'Trawlers land in Lyon, Marseille and Paris. Many trawlers were sunk in June, said Judge Brandt.',
    'The attack was ordered by a smuggler named Mika Dahl.',
    'Pilots are often cheated by people they trust, said the mayor, and they are used to raising cats in harbors.',
    'The consul spoke in Freising, Bavaria, about cod.',
    'The council met the consul with Ada Berg.',
    'The galley had earlier 12 cooks. The admiral lost later 31 lifeboats.',
  );
  test.each([
    ['Where were boats sold to dealers?', 'Norway, Iceland, and the Faroe Islands'],
    ['With whom did the council meet the consul?', 'Ada Berg'],
    ['Who ordered the attack?', 'Mika Dahl'],
    ['By whom are pilots mostly fooled?', 'people they trust'],
    ['Where did the consul speak?', 'Freising, Bavaria'],
    ['Where do trawlers land?', 'Lyon, Marseille and Paris'],
    ['When did the guild meet?', 'May 1998'],
    ['Who were the trawlers sunk by?', 'no-such-detail'],
    ['Who bought the brewery?', 'Petra Vik'],
    ['brewers employed in 2003?', '45'],
    ['What is the canal contract called?', null],
    ['Who heads the net makers coalition?', 'Olaf Brekke'],
    ['Who signed the contract with Lund Shipping?', 'Vik Trawlers'],
    ['canal dredge when', 'later this year'],
    ['How many cooks did the galley have?', '12'],
    ['How many lifeboats did the admiral lose?', '31'],
    ['How many passengers did the ferry have?', '30'],
    ['canal contract signed who', 'Lund Shipping and Vik Trawlers'],
    ['What is the name of the German consul?', 'Hans Rehm'],
  ])('%s', (question, expected) => expect(short(question, more)).toBe(expected));
});

describe('who', () => {
  const more = libraryOf(
    'Tove Mork, president of the League of Net Menders, also scorned the quota, saying that nets need menders.',
    'Ole Dahl, Minister of Ferries and Locks, told shippers that the toll would stay.',
    'The ferry line was sold by Ambassador Nina A. Falk. Canal Bank Governor Jonas Olav Strand said rates were apt.',
    'At the last Herring Feast, Queen Astrid openly mocked a boast of Baron Lie, telling the Danish Baron to sit down.',
    'Skagen Yards is a shareholder in shipwright Bolt, which repairs the icebreakers.',
    'Mayor Eva Moe named a judge to the port court. The Consumer Trust Index fell.',
    'They gave the wharf to Lars Krog, one of the duke’s oldest allies, so that Krog would pave it.',
    'The council gave the post to Arne Palm, brother of Finance Minister Adam Palm.',
    'The museum recently invited an eminent Danish scholar on Islam to address a supper for guests.',
    'The vault keeps secret files on poachers and their wives.',
    'The marsh bred rats and farmhands simply refused to mow it.',
    'Vik says that the Toll Guild, not the Lock Board, chose the ferryman. Voters left the following Sunday.',
    'The moot was opened by former Skerrish Regent Jon Aas, Harbor Envoy Liv Moen, and Count Ry. The bridge was named after Gro Wiik.',
    'Krog named his nephew, Olaf Vik, as head of the toll board.',
    'According to Ford Bureau Section Chief Nils Aune, the fords will be dug. The plant has Danish, Dutch and German presses.',
    'The toll money passes through the Office of National Fords of the Realm.',
    'Erik Lund would fine those who sell swan eggs.',
    'Commander Ines Rask spoke of the lighthouse. The Yard/West workers paid for the regatta.',
    'The consulate urged the Harbor Council to pass the Anchorage Measure for Tugs.',
    'The port is dredging with builder Sandvik in two bays.',
    'Harbor Secretary: Nils Bakke, 51, is new. Tove Bakke, the Harbor Secretary before, left under Grand Admiral Rolf Grieg.',
    'Nine angry oystermen sank the barge to spite the Coast Guard. Pedro Sjo of the Gray Crew was seen.',
    'The clerk works with the Ternby Women Traders Association.',
    'Although the Northern Institute of Tides’ forecasts were wrong, sailors kept to them.',
  );
  test.each([
    ['Which person leads the net menders league, name?', 'Tove Mork'],
    ['Who is president of the League of Net Menders?', 'Tove Mork'],
    ['Which tradeswomen club does the clerk work with?', 'the Ternby Women Traders Association'],
    ['Which minister told shippers about the toll?', 'Ole Dahl'],
    ["Who's the governor of the canal bank?", 'Jonas Olav Strand'],
    ['Who told the baron to sit down?', 'Queen Astrid'],
    ['Which company repairs the icebreakers?', 'Bolt'],
    ['Who named a judge to the port court?', 'Mayor Eva Moe'],
    ['Who was given the wharf?', 'Lars Krog'],
    ['Whose brother got the post from the council?', 'Finance Minister Adam Palm'],
    ['Who was invited by the museum?', 'an eminent Danish scholar on Islam'],
    ['Which commander spoke of the lighthouse?', 'Ines Rask'],
    ['Whom did the consulate urge to pass the measure?', 'the Harbor Council'],
    ['Who is the port dredging with?', 'Sandvik'],
    ['Who sold the ferry line?', 'Ambassador Nina A. Falk'],
    ['Whose files does the vault keep?', 'poachers and their wives'],
    ['Who refused to mow the marsh?', 'farmhands'],
    ['Who chose the ferryman?', 'the Toll Guild'],
    ['Who is Liv Moen?', 'Harbor Envoy'],
    ['Who is Gro Wiik?', null],
    ['Whom did Krog put at the head of the toll board?', 'Olaf Vik'],
    ['What is the name of who says that the fords will be dug?', 'Nils Aune'],
    ['Which company repaired the presses of the plant?', 'no-such-detail'],
    ['Which office does the toll money pass through?', 'the Office of National Fords of the Realm'],
    ['Who sells swan eggs?', null],
    ['Who sank the barge?', 'Nine angry oystermen'],
    ['Who was the admiral when Bakke left?', 'Rolf Grieg'],
  ])('%s', (question, expected) => expect(short(question, more)).toBe(expected));

  test('what follows two names is said of the latter, unless it is said of both', () => {
    const two = libraryOf(
      'According to Berg and Ida Krog, Liaison Officer at the Oyster Club, funds were short.',
      'According to Falk and Rolf Sjo, pilots of the Ice Guild, winters were long.',
    );
    expect(short('Who is the liaison officer at the Oyster Club?', two)).toBe('Ida Krog');
    expect(short('Who are the pilots of the Ice Guild?', two)).toBe('Falk and Rolf Sjo');
  });

  test('nobody is better than what is neither a person nor a body', () => {
    const nobody = libraryOf('The tax on herring rose sharply after the storm of the century.');
    expect(short('Who raised the tax on herring after the storm?', nobody)).toBeNull();
    expect(short('What did the tax on herring pay for?', nobody)).toBeNull();
    const numbers = libraryOf(
      'Crab fishers in 12 northern bays are content with their nets and boats.',
    );
    expect(short('crab fishers are content with nets, boats, bays and life', numbers)).toBeNull();
  });
});

describe('where', () => {
  const more = libraryOf(
    'Eider nest along the banks of the Gull. The envoys were received by the Duke of Skane at Tern Palace.',
    'Smugglers planned a raid on the island of Auk. Seals were shot in Ternby, in the Northland.',
    'Port papers are in decline, with West Gazette (Ternby) being the oldest.',
    'Brokers blame Iceland, and above all its banks, for the cod glut.',
    'Pilots who trained at the September 2 event were sent to Peru. She returned to her own village of Lomvi.',
    'A crew is at work in the planned new town of North Skua to build a pier.',
    'Terns breed in the wet lowlands of Auk. Four arenas (Gullby and Skuaby) host the regatta.',
    'The mill at Auk, a wool center located between Tern and Gullby, burned.',
    'Nine oystermen from Lomvi and Auk provinces planned a march in Skuaby.',
    'The Red Fleet (Flota Roja) of Envoy Rehm sailed in anger.',
  );
  test.each([
    ['Where do eider nest?', 'along the banks of the Gull'],
    ['Where were the envoys received?', 'Tern Palace'],
    ['Where was the raid planned?', 'island of Auk'],
    ['Where were seals shot?', 'Ternby'],
    ['In which town is the oldest paper in decline based?', 'Ternby'],
    ['Which country do brokers blame for the cod glut?', 'Iceland'],
    ['Where were pilots sent?', 'Peru'],
    ['Where did she return to?', 'Lomvi'],
    ['Where did the marching oystermen come from?', 'Lomvi and Auk provinces'],
    ['Where do terns breed?', 'wet lowlands of Auk'],
    ['In which towns are the regatta arenas?', 'Gullby and Skuaby'],
    ['Where did the Red Fleet sail?', null],
    ['Which two towns does the mill lie between?', 'between Tern and Gullby'],
    ['Where up north is the pier to be built by the crew?', 'North Skua'],
  ])('%s', (question, expected) => expect(short(question, more)).toBe(expected));
});

describe('numbers and dates as they are printed', () => {
  const more = libraryOf(
    'The dredger has a budget of 3 million kroner ($ 400,000). Port debt rose to RM 19 billion ($ 5 billion) in June from RM 17 billion ($ 4 billion) in March.',
    'The mill closed some years ago, in 1998.',
    'Hearings, set for May 3 and June 5, were postponed. The clerk came on August 4 after his August 3 flight was cancelled.',
    'The tannery got a tariff of 3 cents instead of the usual 7 cents. Cottages there cost $90,000 each.',
    'The fleet grew over the past four years. Ternby is the fourth largest of the 30 ports.',
    'Divers found 20 crates of silver and 30 crates of copper.',
    'Storms broke nine of the fourteen windmills. Five council members are women.',
    'In 2007-2008, the harbor master called on the pilots.',
  );
  test.each([
    ['How much is the budget of the dredger?', '3 million kroner'],
    ['How many dollars is the budget of the dredger?', '$ 400,000'],
    ['How much was port debt in June?', 'RM 19 billion'],
    ['When did the mill close?', '1998'],
    ['When were the hearings set for?', 'May 3 and June 5'],
    ['What day did the clerk come?', 'August 4'],
    ['On which day did the mill close?', 'no-such-detail'],
    ['On which day did the harbor master call on the pilots?', 'no-such-detail'],
    ['In which years did the harbor master call on the pilots?', '2007-2008'],
    ['At what hour did the harbor master call on the pilots?', 'no-such-detail'],
    ['What tariff rate did the tannery get?', '3 cents'],
    ['cottages, price of one?', '$90,000'],
    ['Over how many years did the fleet grow?', 'four years'],
    ['What is the rank of Ternby among ports?', 'fourth'],
    ['How many crates did divers find?', '20 crates of silver and 30 crates of copper'],
    ['How many crates of copper did divers find?', '30'],
    ['How many windmills did storms break?', 'nine'],
    ['How many women are in the council?', 'Five'],
  ])('%s', (question, expected) => expect(short(question, more)).toBe(expected));
});

describe('09GUANGZHOU463', () => {
  test.each([
    ['How many criminal gangs were involved?', '38'],
    ['How many members per gang on average?', 'approximately four'],
    ['How many cases of trafficking in women were cracked?', '217'],
    ['How many cases of trafficking in children were cracked?', '151'],
    ['How many people have located jobs?', '32,000'],
    ['How big is a gang, usually?', 'approximately four members'],
    ['What is the mean size of the criminal gangs?', 'approximately four'],
    ['How large was the number of handouts?', '1,100,000 handouts'],
    ['How any gangs were involved?', '38'],
    ['How did the authorities stop the planned march of the parents?', null],
    [
      "What is Gao's job?",
      "Director of the Department of Women's Rights and Interests at the GDWF",
    ],
    ['How many schools were established for migrant workers?', '1,200'],
    ['How much did the bureau allocate to this task?', 'RMB 180 million'],
    ['How much did the bureau allocate, in dollars?', 'about US$26 million'],
    ['What percent of the floating population are women?', '55 percent'],
    ['women in the floating population in percent', '55 percent'],
    ['percent floating population', 'one-fifth'],
    ['How old are most child trafficking victims?', 'between the ages of three and ten'],
    ['How long has Spring Rain been in place?', 'the past three years'],
    ["When was the Women's Federation established?", '1954'],
    ['When are children watched?', 'during and after school hours'],
    ['Who is Zhang Yanluan?', 'PSB Serious Crimes Division Section Chief'],
    ['Who visited the homes of the parents?', 'the police'],
    ['Who persuaded the parents?', 'the police'],
    ['Who chose Shilongkeng?', 'the GDWF'],
    ['Where did the parents plan to launch a march?', 'Chaozhou, Guangdong'],
    ['In which town did the parents plan to launch a march?', 'Chaozhou'],
    ['Where is the model anti-trafficking area?', "Dongguan's Shilongkeng Community"],
    ['Where are handouts distributed?', 'train stations and long-distance bus stations'],
    ['Where were the leaflets handed out?', 'train stations and long-distance bus stations'],
    ['What percent of the floating population in Guangdong are women?', '55 percent'],
    ['What share of all migrant workers in China is in Guangdong?', 'one-fifth'],
    ["When is the week for women's rights?", 'one week in March'],
    ["Which month has the week for women's rights?", 'March'],
    ['name the entrepreneurs association', 'the Foshan Women Entrepreneurs Association'],
    ['Which provinces did the parents come from?', 'Guangdong and Guangxi'],
    [
      'Which association provides jobs to female workers?',
      'the Foshan Women Entrepreneurs Association',
    ],
    ['Why was Shilongkeng chosen as a model?', 'the reduction in trafficking cases in that city'],
  ])('%s', (question, expected) => expect(short(question, shipped)).toBe(expected));

  test.each([
    'Does the GDWF maintain a hotline?',
    'Is prostitution a problem in Guangdong?',
    'What did Chen say about protests by parents?',
    'What is "Spring Rain"?',
    'playgrounds',
    'Was 38 the number of gangs?',
  ])('%s has a sentence for an answer, nothing shorter', (question) =>
    expect(short(question, shipped)).toBeNull(),
  );

  test('"during our meeting" does not tell when the meeting was', () => {
    expect(short('When did the meeting take place?', shipped)).toBe('no-such-detail');
  });
});

test('a name is asked for by called or named at the end, not in the midst', () => {
  const library = libraryOf(
    'The pilots called for a strike.',
    'The ferry was called the Silver Gull.',
    'The harbor froze.',
  );
  expect(short('Who called for a strike?', library)).toBe('The pilots');
  expect(short('What was the ferry called?', library)).toBe('the Silver Gull');
});

test('who did not do it is not said by who did', () => {
  const library = libraryOf('Erik Lund and Ada Berg sailed to Tollby.', 'It froze.');
  expect(short('Who did not sail to Tollby?', library)).toBeNull();
  expect(short('Who sailed to Tollby?', library)).toBe('Erik Lund and Ada Berg');
});

test('the long form of a name that the question has cut short is no answer', () => {
  const library = libraryOf(
    'The Harbor Pilots Association (HPA) owns 12 boats.',
    'The Harbor Pilots Association was praised in Tollby.',
  );
  expect(short('Who praised the HPA?', library)).toBe('no-such-detail');
});

test('99PILCROW1: a sentence of 6,500 words is answered like any other', () => {
  const clause = 'the pilots sold 12 boats in Tollby, as Anna Berg, a director, said, ';
  const endless = libraryOf(`Indeed ${clause.repeat(500)}then left.`);
  const asked = [
    'How many boats did the pilots sell?',
    'Who sold boats?',
    'Where were boats sold?',
  ];
  expect(asked.map((question) => short(question, endless))).toEqual(['12', 'the pilots', 'Tollby']);
});
