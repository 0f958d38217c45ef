// In: questions about 09GUANGZHOU463 itself, and some that only sound so. Out: the header's answers.
import { describe, expect, test } from 'vitest';
import { answerFromHeader, asksHeader } from '../../src/answer/header.ts';
import { HEADER, parse, withBody } from '../cable/made-up.ts';
import { shipped } from '../commands/shipped-library.ts';
import { asking } from './asker.ts';

const [seed] = shipped.cables as [(typeof shipped.cables)[number]];

/** The short answer, or why there is none; `null` where the question is not about the header. */
function answer(question: string, cable = seed): string | null {
  const found = answerFromHeader(question, cable);
  expect(asksHeader(question)).toBe(found !== null);
  if (found?.status === 'refused') {
    const { refusal } = found;
    return refusal.kind === 'not-in-header' ? `no ${refusal.field}` : refusal.kind;
  }
  if (found) {
    for (const { whole, span, text, paragraph, strong } of found.excerpts) {
      expect(text).toBe(whole.slice(span.start, span.end));
      expect(paragraph).toBeNull();
      expect(strong.length).toBeLessThan(2);
    }
    expect(found.excerpts[0].text).toContain(found.answer);
  }
  return found?.answer ?? null;
}

const SUBJECT =
  "Trafficking Women and Children: A Perspective from the Guangdong Women's Federation and Public Security Bureau";

describe('each part, bare and in sentences', () => {
  test.each([
    [
      'GOLDBECK',
      [
        'signer?',
        'author',
        'Who signed it?',
        'who signed it at the bottom',
        '*who signed it* (please) 😀',
        'who wrote this cable',
        'signed by whom?',
        'by whom was it signed?',
        'who signed off on it?',
        'who signed this one off at the bottom?',
        'whose name is typed at the very bottom',
        'who put his name at the bottom of this one?',
        'who put their name under it at the very end',
        'Who signed off the Guangdong federation report?',
        'signature under the trafficking report?',
        'under whose name was this cable sent?',
        'under whose name did the consulate send it?',
      ],
    ],
    [
      '030917Z AUG 09',
      [
        'whats the date on it?',
        'date',
        'DTG?',
        'When was it sent?',
        'on which date was this message sent?',
        'the Guangzhou cable is from 3 August 2009',
        'when was this thing sent from the consulate, day and month',
        'what day was this sent from guangzhou',
        'When was it sent from the consulate in Guangzhou?',
        'when was this cable sent',
        'date this was sent off?',
        'What date is it?',
        'what day did this one go out',
        'When did this kudos go out?',
        'date-time group',
        'sent on what date / time',
        'what time was it sent',
        'was it sent on 3 August 2009?',
        'was the cable sent in August 2009',
      ],
    ],
    [
      'AMCONSUL GUANGZHOU',
      [
        'by whom was this cable sent?',
        'from',
        'Sender?',
        'who sent it',
        'Which post sent the cable?',
        'which American office wrote it?',
        'which consulate wrote it?',
      ],
    ],
    [
      'RUEHC/SECSTATE WASHDC 0810',
      [
        'recipients',
        'Who received it?',
        'who is this cable addressed to',
        'to whom was it addressed',
        'which post was this sent to?',
      ],
    ],
    [
      'SENSITIVE BUT UNCLASSIFIED',
      [
        'classification?',
        'handling',
        'Is it classified?',
        'what is the classification of this cable',
        'is this thing secret or open',
        'is it marked secret or just sensitive?',
        'Was it okay to put this message on the web?',
        'did the authors allow this to be posted on the web?',
        'Am I allowed to put this text on our website?',
      ],
    ],
    [
      SUBJECT,
      [
        'subject',
        'title?',
        "What's it about?",
        'what does the subject line of this cable say?',
        'what is the subject of this cable',
      ],
    ],
    ['PGOV KTIP SOCI ELAB CH', ['tags', 'TAGS?', 'What are the tags?', 'which tags does it have']],
    [
      'GUANGZHOU 000463',
      ['reference', 'id?', 'What is the message number?', "what's the cable's number"],
    ],
    [
      'R',
      [
        ...['precedence', 'How urgent is it?', 'what is its precedence'],
        'sent to washington as immediate or just routine?',
      ],
    ],
    ['SENSITIVE SIPDIS', ['captions', 'What captions does it have?']],
    ['N/A', ['When does it get declassified?', 'declassification']],
    [
      'EAP/CM, G/TIP, DRL',
      [
        'pass line?',
        'who was it passed to',
        'who is it meant for?',
        'which office in Washington was it for?',
        'Which bureaus at State was the message marked for?',
      ],
    ],
    ['01 OF 03', ['how many sections?', 'how many parts are there all together']],
    ['VZCZCXRO2999', ['transmission id', 'What is the transmission number?']],
  ])('%s', (expected, questions) => {
    expect(questions.map((question) => answer(question))).toEqual(questions.map(() => expected));
  });

  test('the line that has the post comes first', () => {
    expect(answer('Did the cable go to Hanoi?')).toMatch(/HANOI/);
    expect(answer('did the cable go to the cia?')).toMatch(/CIA/);
    expect(answer('Did the cable go to Washington?')).toMatch(/^RUEHC\/SECSTATE WASHDC/);
  });

  test('of addressees the one that is asked for, in its country too; of several all', () => {
    expect(answer('did anyone in Vietnam get a copy of this one')).toBe(
      'RUEHHI/AMEMBASSY HANOI 0013',
    );
    expect(answer('was the cable copied to Hanoi')).toBe('RUEHHI/AMEMBASSY HANOI 0013');
    expect(answer('was the cable copied to Hanoi and Bangkok')).toMatch(/SHANGHAI.*HANOI/);
  });

  test('of lines that pass it on, the one that is asked for', () => {
    const lines = ['STATE FOR EUR/NB', 'NSC FOR LUND', 'STATE PASS TO USAID FOR BERG'];
    const cable = parse(`${HEADER.replace('SIPDIS', lines.join('\n'))}\n1. Text.`);
    expect(answer('Who at the NSC is it meant for?', cable)).toBe('LUND');
    expect(answer('who is it meant for?', cable)).toBe(lines.join(' '));
  });

  test('info addressees, all of them, in order', () => {
    for (const question of ['cc?', 'info', 'Who got a copy?', 'who was copied on this cable']) {
      expect(answer(question), question).toMatch(
        /^RUEHGZ\/CHINA POSTS COLLECTIVE 0214 RUEHBJ\/.* RUEKJCS\/DIA WASHDC 0197$/,
      );
    }
  });

  test('addressees and captions line by line; a subject runs on', () => {
    const linesOf = (question: string) => {
      const found = answerFromHeader(question, seed);
      const [first] = found?.status === 'answered' ? found.excerpts : [];
      return first?.lines?.map(({ start, end }) => first.whole.slice(start, end));
    };
    expect(linesOf('captions?')).toEqual(['SENSITIVE', 'SIPDIS']);
    expect(linesOf('cc?')?.slice(1, 3)).toEqual([
      'RUEHBJ/AMEMBASSY BEIJING 0626',
      'RUEHGH/AMCONSUL SHANGHAI 0147',
    ]);
    expect(linesOf('subject?')).toBeUndefined();
  });

  test.each([
    ['GOLDBECK', 'who signed the Guangzhou one'],
    ['GOLDBECK', 'Who wrote the one about trafficking?'],
    ['GOLDBECK', "who signed the women's federation one"],
    ['030917Z AUG 09', 'when was the one about trafficking sent'],
    ['030917Z AUG 09', 'what day did the trafficking one go out'],
  ])('%s: the one on this subject, or from this post', (expected, question) => {
    const found = answerFromHeader(question, seed);
    expect(found?.status === 'answered' && found.answer).toBe(expected);
    expect(asksHeader(question)).toBe(true);
  });

  test('who received it: those that it is to, then those that it informs', () => {
    const found = answerFromHeader('Who received it?', seed);
    expect(
      found?.status === 'answered' && found.excerpts.map(({ text }) => text.slice(0, 4)),
    ).toEqual(['TO R', 'INFO']);
  });

  test('who calls it a report means the cable', () => {
    const answered = asking(shipped);
    expect(answered('who wrote this report?')).toMatch(/GOLDBECK/);
    expect(answered('on what day this report was sent off to Washington?')).toMatch(/030917Z/);
    expect(answered('is this document classified?')).toMatch(/UNCLASSIFIED/);
  });

  test('whoever signed it is known by name', () => {
    expect(asking(shipped)('did Goldbeck sign it')).toMatch(/GOLDBECK/);
    expect(asking(shipped)('GOLDBECK wrote it?')).toMatch(/GOLDBECK/);
    expect(answerFromHeader('did Gao sign it?', seed)).toBeNull();
  });

  test('a cable that is called by another post or subject is another one', () => {
    for (const question of [
      'who signed the Tollby cable?',
      'Subject of the cable from Gullby about gold?',
      'who signed the cable from luanda?',
      'When was the cable from August 2010 sent?',
      'who signed the Shenzhen cable?',
    ]) {
      expect(answerFromHeader(question, seed), question).toBeNull();
    }
    for (const question of [
      'who signed the Guangzhou cable?',
      'who signed the cable about trafficking?',
      'who signed the cable about gangs?',
      'who signed the cable from guangzhou about gangs?',
      'who wrote the China cable?',
      'who signed the cable from August 2009?',
      'who wrote the cable from the consulate?',
    ]) {
      const found = answerFromHeader(question, seed);
      expect(found?.status === 'answered' && found.answer).toBe('GOLDBECK');
    }
  });

  test('what it is marked with tells whether it may be passed on', () => {
    for (const question of [
      'is it confidential?',
      'Is it unclassified?',
      'may I put it online?',
      'what marking does it carry at the top',
    ]) {
      expect(answer(question)).toBe('SENSITIVE BUT UNCLASSIFIED');
    }
  });

  test('another thing that was issued, or what happened somewhere, is not asked of the header', () => {
    for (const question of [
      'when was the implementing measure issued',
      'What does the author of the cable think happens to the women?',
      'how many cases were solved in August 2009',
      'Who signed the document?',
      'Who signed the fishing report?',
      'who wrote the text of the law?',
      'was the document sent to the parents?',
    ]) {
      expect(answerFromHeader(question, seed)).toBeNull();
    }
    expect(asking(shipped)('was Hanoi copied?')).toMatch(/HANOI/);
    expect(asking(shipped)('was Beijing copied?')).toMatch(/BEIJING/);
    expect(asking(shipped)('was it sent to Washington?')).toMatch(/WASHDC/);
    expect(asking(shipped)('was anybody in Vietnam copied?')).toMatch(/HANOI/);
    expect(asking(shipped)('was anybody in Iceland copied?')).toBe('absent');
    expect(asking(shipped)('what happened in Hanoi?')).toBe('absent');
    expect(asking(shipped)('Which province, Oslo or Hanoi?')).toBe('absent');
    expect(asking(shipped)('what is the weather in Hanoi?')).toBe('absent');
  });

  test('what the header lacks is said to be lacking', () => {
    expect(answer('refs?')).toBe('no refs');
    expect(answer('What are the references?')).toBe('no refs');
    expect(answer('number of the instruction cable this one answers')).toBe('no refs');
    expect(answer('Who signed it?', withBody('1. (U) Nobody did.\n'))).toBe('no signer');
    expect(answer('pass line?', withBody('1. (U) Nobody did.\n'))).toBe('no passLines');
  });
});

describe('not about the header', () => {
  test.each([
    'What does the cable say about the march?',
    'According to the cable, how many gangs were involved?',
    'Who is mentioned in the cable?',
    'What was sent to the parents?',
    'Where are children sent in this message?',
    'Who signed the law?',
    'Were routine checks carried out at the stations?',
    'When did this march take place?',
    'When was this march planned?',
    'When was this letter sent?',
    'When did this letter go out?',
    'Who signed the trafficking law?',
    'which one was sent to Guangzhou?',
    'what is the number of women in the trafficking one',
    'Whose name stands at the end of the list of traffickers?',
    'Who wrote to the parents?',
    'Who received legal training?',
    'When was the campaign launched?',
    'What was the date of the march?',
    'What is the subject of the protests?',
    'What is the priority of the GDWF?',
    'Why are there ping pong courts in a cable about trafficking?',
    'number of gangs?',
    'What is secret about the database?',
    'Who was sent to school?',
    'How old are the victims?',
    'Where are the women from?',
    'who',
    '',
    '🎉',
  ])('%j', (question) => expect(answer(question)).toBeNull());

  test('another post is another cable', () => {
    expect(answerFromHeader('who signed the Beijing one', seed)).toBeNull();
    expect(asksHeader('who signed the Beijing one')).toBe(true);
  });

  test('a story that ends with such a question', () => {
    expect(answer(`${'My friend read it yesterday. '.repeat(8)}Who signed it?`)).toBeNull();
  });
});
