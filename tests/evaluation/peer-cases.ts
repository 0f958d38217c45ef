// In: a folder of real cables, labels and a peer's cases (../shared/cables). Out: a figure for each.
import { readdirSync, readFileSync } from 'node:fs';
import type { Cable, Recipient } from '../../src/cable/cable.ts';
import { declassificationDate } from '../../src/cable/declassification.ts';
import { decodeCable } from '../../src/cable/decode-cable.ts';
import { parseCable } from '../../src/cable/parse-cable.ts';

/** How many cases of a kind came out as expected, and what went wrong in the others. */
export interface Figure {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly faults: readonly string[];
}

interface PeerCase {
  readonly id: string;
  readonly input: string;
  readonly expected: unknown;
  readonly strip_portion_mark?: boolean;
}

/** A header and a body for cases that are fragments of a cable. */
const ADDRESS = 'R 010000Z JAN 09\nFM AMEMBASSY PILCROW\n';
const NAMED = '\nUNCLAS PILCROW 000001\n\n';
const BODY = '\n\n1. (U) Words of a body that the case does not have.\n';

const read = (text: string): Cable => parseCable(text, { file: '09PILCROW1.txt', sha256: '' });
const squeezed = (text: unknown): string =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const asPeer = ({ route, name, precedence, number }: Recipient) => ({
  route,
  name,
  precedence,
  mcn: number,
});

/** The words of a summary, without its labels. */
function summaryOf(cable: Cable): string {
  const text = cable.paragraphs
    .flatMap((each) => (each.role === 'summary' ? each.text : []))
    .join(' ');
  const label =
    /^(?:EXECUTIVE )?SUMMARY(?:(?: AND |\/)(?:ACTION REQUEST|COMMENT))?\s?[:.]?\s*(?:\([A-Z/]+\) )?/i;
  const bare = text
    .replace(label, '')
    .replace(/\s*\bEND SUMMARY(?:(?: AND |\/)(?:ACTION REQUEST|COMMENT))?\.?$/i, '');
  return squeezed(bare);
}

/** For each of the peer's files: the cable that a case makes, what is read, what is expected. */
const KINDS: readonly {
  file: string;
  wrap: (input: string) => string;
  got: (cable: Cable, peer: PeerCase) => unknown;
  expected?: (peer: PeerCase) => unknown;
}[] = [
  {
    file: 'subject',
    wrap: (input) => ADDRESS + NAMED + input + BODY,
    got: ({ header, source, headerSpans }, peer) =>
      peer.strip_portion_mark === false && headerSpans.subject !== undefined
        ? squeezed(
            headerSpans.subject.map(({ start, end }) => source.slice(start, end)).join(' '),
          ).replace(/^SUBJECT: /, '')
        : (header.subject ?? ''),
  },
  {
    file: 'signers',
    wrap: (input) => `${ADDRESS}${NAMED}SUBJECT: SIGNERS\n\n${input}`,
    got: ({ signer }) => signer,
  },
  {
    file: 'recipients',
    wrap: (input) => `${input}\n${NAMED}SUBJECT: RECIPIENTS${BODY}`,
    got: ({ header }) => header.to.map(asPeer),
    expected: ({ expected }) =>
      (expected as Record<string, unknown>[]).map(({ excluded: _, ...rest }) => rest),
  },
  {
    file: 'info_recipients',
    wrap: (input) => `${input}\n${NAMED}SUBJECT: RECIPIENTS${BODY}`,
    got: ({ header }) => header.info.map(asPeer),
    expected: ({ expected }) =>
      (expected as Record<string, unknown>[]).map(({ excluded: _, ...rest }) => rest),
  },
  {
    file: 'eo_declassify_date',
    wrap: (input) => ADDRESS + NAMED + input + BODY,
    got: ({ header }) => declassificationDate(header.eo),
  },
  {
    file: 'summary',
    wrap: (input) =>
      `${ADDRESS}${NAMED}SUBJECT: SUMMARIES\n${input.startsWith('\n') ? '' : '\n'}${input}`,
    got: summaryOf,
    expected: ({ expected }) => squeezed(expected),
  },
  {
    file: 'tags',
    wrap: (input) => ADDRESS + NAMED + input + BODY,
    got: ({ header }) => header.tags,
  },
];

function figure(
  name: string,
  cases: readonly { id: string; got: () => unknown; expected: unknown }[],
): Figure {
  const faults = cases.flatMap(({ id, got, expected }) => {
    let found: unknown;
    try {
      found = got();
    } catch (error) {
      found = String(error);
    }
    const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
    return a === b ? [] : [`${id}: ${a} instead of ${b}`];
  });
  return { name, right: cases.length - faults.length, of: cases.length, faults };
}

/** The pilcrow as archives damage it. */
const RENDERINGS: Record<string, string> = {
  lost: '',
  'U+FFFD': '\uFFFD',
  'Â¶': 'Â¶',
  '?': '?',
  '1': '1',
};

function renderings(folder: string): Figure {
  const cases = readdirSync(`${folder}/texts`).flatMap((file) => {
    const source = decodeCable(readFileSync(`${folder}/texts/${file}`));
    const numbering = (text: string) =>
      parseCable(text, { file, sha256: '' }).paragraphs.map(({ number, mark, text: words }) => [
        number,
        mark,
        words.slice(0, 60),
      ]);
    const expected = numbering(source);
    const damaged = Object.entries(RENDERINGS).map(([name, pilcrow]) => ({
      id: `${file} ${name}`,
      got: () => numbering(source.replaceAll('¶', pilcrow)),
      expected,
    }));
    const crlf = {
      id: `${file} CRLF`,
      got: () => numbering(source.replaceAll('\n', '\r\n')),
      expected,
    };
    return [...damaged, crlf];
  });
  return figure('pilcrow renderings', cases);
}

function labels(folder: string): Figure {
  const cases = readdirSync(`${folder}/labels`).flatMap((file) => {
    const label = JSON.parse(readFileSync(`${folder}/labels/${file}`, 'utf8'));
    const text = decodeCable(readFileSync(`${folder}/texts/${label.id}.txt`));
    const cable = parseCable(text, { file: `${label.id}.txt`, sha256: '' });
    const fields = Object.entries(label.header).map(([name, expected]) => ({
      id: `${label.id} ${name}`,
      got: () =>
        cable.header[name.replace(/_(.)/g, (_, x) => x.toUpperCase()) as keyof Cable['header']],
      expected,
    }));
    const whole = (name: string, got: unknown, expected: unknown) => ({
      id: `${label.id} ${name}`,
      got: () => got,
      expected,
    });
    return [
      ...fields,
      whole('headings', cable.headings, label.headings),
      whole('signer', cable.signer, label.signer),
      whole('page markers', cable.pageMarkers, label.page_markers),
      whole(
        'paragraphs',
        cable.paragraphs.map(({ number, mark, printed, line, text: words }) => ({
          number,
          mark,
          printed,
          line,
          first60: words.slice(0, 60),
          last60: words.slice(-60),
          chars: words.length,
        })),
        label.paragraphs,
      ),
    ];
  });
  return figure('labels', cases);
}

/** A figure for each of the peer's files, for the labels and for the renderings of the pilcrow. */
export function peerFigures(folder: string): Figure[] {
  const peers = KINDS.map(({ file, wrap, got, expected }) => {
    const cases: PeerCase[] = JSON.parse(readFileSync(`${folder}/peer-cases/${file}.json`, 'utf8'));
    return figure(
      file.replaceAll('_', ' '),
      cases.map((peer) => ({
        id: peer.id,
        got: () => got(read(wrap(peer.input)), peer),
        expected: expected?.(peer) ?? peer.expected,
      })),
    );
  });
  return [...peers, labels(folder), renderings(folder)];
}
