// In: questions in other words than English usually puts them. Out: the usual ones.
import { expect, test } from 'vitest';
import { asUsual } from '../../../src/answer/question/wordings.ts';

test.each([
  ['# of boats', 'number of boats'],
  ['No. of boats that sank', 'number of boats that sank'],
  ['what number of boats sank?', 'how many boats sank?'],
  ["what's the name of the man who sank it?", 'who sank it?'],
  ['name the person that sank it', 'who sank it'],
  ['which guy sank it?', 'who sank it?'],
  ['which official heads the guild?', 'who heads the guild?'],
  ['whereabouts did it sink?', 'where did it sink?'],
  ['where are the pilots from?', 'where are the pilots coming from?'],
  ['what became of part of the crews?', 'what became of some of the crews?'],
  ['what percent female are the crews?', 'what percent of the crews are female?'],
  ['who went to the States?', 'who went to the US?'],
  ['how long has the guild been around?', 'since when is there the guild?'],
  // These ask for something else.
  ['how long has the guild been on strike?', 'how long has the guild been on strike?'],
  ['which of the States of Brazil?', 'which of the States of Brazil?'],
  ['what part of the boats sank?', 'what part of the boats sank?'],
  ['is it part of the rules?', 'is it part of the rules?'],
  ['what percent of them are old?', 'what percent of them are old?'],
  ['which one of them is a boat?', 'which one of them is a boat?'],
  ['no of course it sank', 'no of course it sank'],
  ['whereabouts of the boats', 'whereabouts of the boats'],
  ['where was it sent from?', 'where was it sent from?'],
  ['what number of the harbor do I call', 'what number of the harbor do I call'],
  ["which person's boat sank?", "which person's boat sank?"],
  ['name the man that Lund met', 'name the man that Lund met'],
  ['passport no of Lund', 'passport no of Lund'],
  ['which person of the crew sank it?', 'which person of the crew sank it?'],
  ['name the boats that sank', 'name the boats that sank'],
])('%s: %s', (question, usual) => expect(asUsual(question)).toBe(usual));
