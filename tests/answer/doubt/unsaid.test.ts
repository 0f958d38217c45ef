// In: questions for what is said, and made-up cables. Out: which sentences give nobody’s words, or another’s.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

test('what someone says is not answered where nobody quotes him', () => {
  const ask = asker(
    'The mayor attended the launch of the ferry.',
    'The bishop said that the dredger was too loud.',
    'Comment: The canal will be closed.',
  );
  expect(ask('What did the mayor say about the ferry?')).toBe('not-covered');
  expect(ask('what the mayor had to say about the ferry')).toBe('not-covered');
  expect(ask('What did the mayor have to say about the ferry?')).toBe('not-covered');
  expect(ask('What did the bishop say about the dredger?')).toMatch(/^The bishop/);
  expect(ask('What does the embassy say about the canal?')).toMatch(/^Comment/);
});

test('an office speaks as somebody does', () => {
  const ask = asker(
    'Lund will keep his seat, but his office at Tollby headquarters told us it is not clear whether he will stay on the Harbor Board.',
    'The harbor froze.',
  );
  expect(ask("What did Lund's office say about the Harbor Board?")).toMatch(/^Lund will/);
  expect(ask('What did the council say about the Harbor Board?')).toBe('not-covered');
  expect(ask("What did Lund's people tell the embassy about the Harbor Board?")).toMatch(/^Lund/);
});

test('what somebody told the embassy is not told where nobody quotes him', () => {
  const ask = asker(
    'The mayor attended the launch of the ferry.',
    'The bishop said that the dredger was too loud.',
  );
  expect(ask('What did the bishop tell the embassy about the dredger?')).toMatch(/^The bishop/);
  expect(ask('What did the mayor tell the embassy about the ferry?')).toBe('not-covered');
});

test('whom a speaker speaks of says nothing', () => {
  const ask = asker(
    'Ada Lund and Ben Berg said that nets are dear. New boats would help the Harbor Pilots, they said.',
    'The harbor froze.',
  );
  expect(ask('What did Berg say about new boats that would help?')).toMatch(/^New boats/);
  expect(ask('What did the Harbor Pilots say about boats?')).toBe('not-covered');
});

test('whoever claims or denies speaks too', () => {
  const ask = asker(
    'Officials were slow to answer, claiming that the boats were never lost.',
    'The boats were painted blue.',
  );
  expect(ask('What do officials say became of the boats?')).toMatch(/^Officials/);
});

test('officials may be whoever speaks, a mayor may not', () => {
  const ask = asker('The Harbor Police claimed that the boats sank in May.', 'Nets are dear.');
  expect(ask('What do officials say about the boats?')).toMatch(/^The Harbor Police/);
  expect(ask('What does the mayor say about the boats?')).toBe('not-covered');
  expect(ask('What do doctors say about the boats?')).toBe('not-covered');
});

test('judges are nobody’s words, and who is said to speak goes before who fears', () => {
  const two = asker('The mayor paid two judges in May.', 'The harbor froze.');
  expect(two('What did the mayor say about the judges?')).toBe('not-covered');
  const told = asker(
    'The judges in Gull Town never paid for the boats, said Ana Petrov.',
    'The harbor froze.',
  );
  expect(told('What does Petrov say about the judges?')).toMatch(/^The judges/);
});

test('a number that another tells is not told by whom the question names', () => {
  const ask = asker(
    'Chief Lund said that 38 crews were caught.',
    'Ida Berg spoke of nets, and said that she mends them.',
  );
  expect(ask('According to Lund, how many crews were caught?')).toMatch(/^Chief Lund/);
  expect(ask('How many crews did Lund say were caught?')).toMatch(/^Chief Lund/);
  expect(ask('According to Berg, how many crews were caught?')).toBe('no-such-detail');
  expect(ask('How many crews did Berg say were caught?')).toBe('no-such-detail');
});

test('who stands right before a verb of saying speaks, though another is named near', () => {
  const ask = asker(
    'One of Skerry’s newspapers noted that the locks need reform.',
    'Nets are dear.',
  );
  expect(ask('What did the newspaper say about the locks?')).toMatch(/^One of/);
  expect(ask('What did the mayor say about the locks?')).toBe('not-covered');
});

test('according to whom a sentence is, he says it', () => {
  const ask = asker(
    'The Lock Guild emphasizes repairs in addition to more surveys, according to Berg.',
    'Nets are dear.',
  );
  expect(ask('What did Berg say about surveys?')).toMatch(/^The Lock Guild/);
  expect(ask('What did Lund say about surveys?')).toBe('absent');
});

test('who points out, voices concern or calls for something says so', () => {
  const ask = asker(
    'Pilots point out that the locks leak.',
    'Columnist Ida Berg voices concern that nets are dear.',
    'The mayor called for reform of the ferries.',
    'Anna Lund, the guild’s speaker in the Skerry Harbor and Ferry Affairs Board, told the consul that the canal froze.',
  );
  expect(ask('What did the pilots say?')).toMatch(/^Pilots point/);
  expect(ask('What did Berg say?')).toMatch(/^Columnist/);
  expect(ask('What did the mayor say about the ferries?')).toMatch(/^The mayor/);
  expect(ask('What did Lund tell the consul?')).toMatch(/^Anna Lund/);
});

test('who says one thing and does another is not told by whom he tells it', () => {
  const ask = asker(
    'Mayor Lund told Ambassador Berg that nets are dear. The harbor froze.',
    'Erik Dahl in the Gull Daily compares boats, as they are now, and says that locks leak.',
  );
  expect(ask('What did Berg say about nets?')).toBe('not-covered');
  expect(ask('What did Lund say about nets?')).toMatch(/^Mayor Lund/);
  expect(ask('What did Dahl say?')).toMatch(/^Erik Dahl/);
});

test('who tells something while doing another thing says it, and not whoever stands beside it', () => {
  const ask = asker(
    'At the feast, Duke Erik Holm interrupted a speech of Mayor Lund on Captain Berg, telling the mayor to "sit down."',
    'Mayor Lund mends nets.',
  );
  expect(ask('What did the duke say to Lund?')).toMatch(/^At the feast/);
});

test('what one repeated or promised is not told of another, nor what is so in his opinion', () => {
  const ask = asker(
    'Asked about nets, Mayor Berg responded that the guild will mend them. In a speech he repeated, "We will mend every net."',
    'Captain Lund sails to Tollby.',
  );
  expect(ask('What did Berg repeat about every net?')).toMatch(/mend every net/);
  expect(ask('What did Lund repeat about every net?')).not.toMatch(/net/);
  expect(ask('Why must every net be mended in Lund’s opinion?')).not.toMatch(/mend every/);
});

test('whoever is called by two names is the one who said it by one of them', () => {
  const ask = asker(
    'Strand promised to mend the nets of the guild.',
    'Erik Strand leads the guild.',
  );
  expect(ask('What did Erik Strand promise?')).toMatch(/^Strand promised/);
});

test('what someone says about something is not told by what he says of something else', () => {
  const ask = asker('Lund said that nine boats sank off Gullby.', 'The harbor froze.');
  expect(ask('What did Lund say about boats?')).toMatch(/^Lund said/);
  expect(ask('What did Lund say about bakeries?')).toMatch(/^no/);
});

test('a spokesman without a name may be whoever is named, and a foreigner no other', () => {
  const ask = asker(
    'Asked about the dredger, Lund responded, "We are sorry."',
    'Nets were mended.',
  );
  expect(ask('What did the harbor spokesman answer about the dredger?')).toMatch(/^Asked/);
  expect(ask('What did the harbor children answer about the dredger?')).toBe('not-covered');
  const board = asker('The Norwegian delegate asked about the dredger.', 'Nets were mended.');
  expect(board('What did the Norwegian delegate say about the dredger?')).toMatch(/^The Norw/);
  expect(board('What did the Danish delegate say about the dredger?')).toMatch(/^(?:no|absent)/);
});

test('an office that a place has may be held by whoever is named', () => {
  const ask = asker('Lund, the master of the harbor, said nets were dear.', 'Tollby froze.');
  expect(ask("What, according to Tollby's master of the harbor, is dear?")).toMatch(/^Lund/);
  expect(ask('What, according to Berg, is dear?')).not.toMatch(/^Lund/);
});
