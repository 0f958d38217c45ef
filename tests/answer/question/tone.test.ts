// In: what readers type. Out: proof of which questions are to the group or the bot, not about the cable.
import { expect, test } from 'vitest';
import { isChat, isYesNo } from '../../../src/answer/question/tone.ts';
import { questionIn } from '../../../src/answer/question/typed.ts';

test.each([
  'Are we still meeting?',
  'can you recommend a bar',
  'what is your name',
  'how many people are in this server',
  'why does the bot answer so slow today',
  'Do we go on?',
  'how can you call the harbor office?',
  'how can I reach a human?',
  'how do I contact the mods?',
  'why do you keep saying that?',
  'do you write poems about boats?',
  'how much did the U.S. give you',
  'can you recommend me a good cheap place near the harbor for lunch with my parents tomorrow',
  'thanks so much, that was really helpful',
  'ok great, thank you',
  'good bot',
  'My brother and I sail to Tollby next year, which boats do you think are best for us?',
])('%j is to the group or the bot', (text) => expect(isChat(questionIn(text))).toBe(true));

test.each([
  'how often do they warn you before a judge cuts your line?',
  'Would you be so kind as to tell me what excuse the pilots offered?',
  'why should you keep quiet about the boats',
  'did Lund say that fishing on your own is no cure',
  'What fine do I risk if my neighbor steals boats?',
  'what do u learn at those schools',
  'How many boats sank?',
  'thanks to the storm the boats sank',
  'thanks! and who sank the boat',
  'Nice find: 38 boats sank',
  'Could you tell me how many boats sank?',
  'what did our own people there think of the mayor',
  'Who told us that the harbor froze, and what did we reply?',
  'I mean, did it sink?',
  'Who said "I will not sell my boat"?',
  'my neighbor says that all of the boats were old but how many sank in the storm',
  "who was it that said 'we are sorry'",
  'How much does the family ask for in the suit against the U.S. boats?',
  'what do you pay if they catch somebody',
  'how can I reach the guild?',
  'how do i contact the guild',
  "You're not allowed to fish there",
  'I should like to know why it sank',
  'On whose word do we have the story of the storm?',
  'can u phone the pilots for help',
  'ok so my teacher asked which boat sank in the storm',
  'which boat sank first? i need the name for my notes',
  'Why did the boats stay out, I have sat here a good while and I cannot make it out',
  'How did the boats sink? As someone who sails I found that odd.',
  'Is the harbor closing to boats now, i.e. freezing over?',
])('%j is about the cable', (text) => expect(isChat(questionIn(text))).toBe(false));

test.each([
  ['Did the boats sink?', true],
  ["didn't the boats sink", true],
  ['Weren’t the boats old?', true],
  ['isnt the mayor from Lund?', true],
  ["Can't they sail?", true],
  ['could you tell me who sank it', false],
  ['Who didnt sail?', false],
])('%j asks for yes or no: %j', (text, is) => expect(isYesNo(text)).toBe(is));
