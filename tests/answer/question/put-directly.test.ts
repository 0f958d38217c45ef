// In: questions within another sentence, as they are left of it. Out: the same as one asks outright.
import { expect, test } from 'vitest';
import { putDirectly } from '../../../src/answer/question/put-directly.ts';

test.each([
  ['who the mayor of Tollby is', 'who is the mayor of Tollby'],
  ['who erik lund is', 'who is erik lund'],
  ['what the pilot said back to him', 'what did the pilot say back to him'],
  ['what the name is of the pilot', 'what is the name of the pilot'],
  ['which port the boat was sold to', 'which port was the boat sold to'],
  ['what they want', 'what do they want'],
  ['if anyone was hurt when it sank', 'was anyone hurt when it sank'],
  ['whether the guild has nets', 'has the guild nets'],
  ['what he says of it', 'what does he say of it'],
  ['what the guild does for them', 'what does the guild do for them'],
  ['why they cannot sail', 'why cannot they sail'],
  ['why the boats don’t sail', 'why don’t the boats sail'],
  ['how many boats the yard built', 'how many boats did the yard build'],
  ['Mayor of Tollby?', 'who is the Mayor of Tollby'],
  ['the guild president', 'who is the guild president'],
  ['director GPA?', 'who is the director of GPA'],
  ['governor of skerry name?', 'who is the governor of skerry'],
])('%s: %s', (typed, direct) => expect(putDirectly(typed)).toBe(direct));

test.each([
  'who was the mayor?',
  'if they got more nets what would they catch',
  'if they had more nets, would they fish',
  'when the boats left, what did they say?',
  'what the mayor had to say about it',
  'who at the yard is it for',
  'who of the crew sank it',
  'how many of the boats sank',
  'who told the mayor?',
  '“who the mayor is”',
  'who heads the guild founded in 1954',
  'which firm funds the campaign launched in May',
  'who the guild that was founded in May chose',
  'how many boats that were sold sank',
  'what ended the war?',
  'Mayor Lund',
  'director?',
  'head of the guild resigned',
  'president elected in May',
  'when the club was founded, it had 9 boats',
  'what the pilot said was wrong',
])('%s stays as it is', (text) => expect(putDirectly(text)).toBe(text));
