// In: questions put in two clauses. Out: the same in one.
import { expect, test } from 'vitest';
import { inOneClause } from '../../../src/answer/question/clefts.ts';

test.each([
  ['how many boats is it that were sold?', 'how many boats were sold?'],
  ['What was it that Lund repeated?', 'What did Lund repeat?'],
  ['why was it that the boats froze', 'why did the boats freeze'],
  ['by whom was it that they were sold', 'by whom were they sold'],
  ['who was it that sank it?', 'who sank it?'],
  ['who was it that Lund met?', 'who did Lund meet?'],
  ['who were the ones who sank it', 'who sank it'],
  ['what is the number of boats that sank in May?', 'how many boats sank in May?'],
  ['number of boats that the yard built', 'how many boats did the yard build'],
  ['the number of calls the guild gets', 'how many calls does the guild get'],
  ['number of boats stolen in May', 'how many boats were stolen in May'],
  ['number of boats tied up in the port', 'how many boats were tied up in the port'],
  ['boats that were sold: how many?', 'how many boats were sold?'],
  ['What are the names of the ports that the boats left?', 'which ports did the boats leave?'],
])('%s: %s', (question, one) => expect(inOneClause(question)).toBe(one));

test.each([
  'what is the number of boats?',
  'number of stolen boats',
  'The number of boats that sank was about 40.',
  'number of boats that the yard built: 40',
  'number of boats wanted to sail',
  'boats stolen in May - how many?',
  'what is the name of the man who called?',
  'who is it?',
  'was it Lund that sank it?',
])('%s stays as it is', (question) => expect(inOneClause(question)).toBe(question));
