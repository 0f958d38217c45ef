// In: what a test needs of a cable. Out: a made-up cable, 99PILCROW1 unless it is named otherwise.
import type { Cable, Paragraph } from '../../src/cable/cable.ts';

/** A paragraph of a made-up cable; unmarked and under no heading unless it says so. */
export function paragraph(number: number | null, text: string, more: Partial<Paragraph> = {}) {
  const printed = number === null ? '' : `${number}.`;
  const rest = { printed, mark: null, heading: null, role: null, breaks: [], spans: [], line: 1 };
  return { number, text, ...rest, ...more } satisfies Paragraph;
}

export function madeUpCable(paragraphs: readonly Paragraph[], more: Partial<Cable> = {}): Cable {
  return {
    id: '99PILCROW1',
    origin: { file: '99PILCROW1.txt', sha256: 'f'.repeat(64) },
    source: '',
    header: {
      transmissionId: null,
      messageRef: '99PILCROW1',
      dtg: null,
      date: null,
      precedence: null,
      classification: null,
      section: null,
      captions: [],
      passLines: [],
      eo: null,
      tags: [],
      refs: [],
      subject: null,
      classifiedBy: null,
      handling: null,
      from: null,
      to: [],
      info: [],
    },
    headerSpans: {},
    headings: [],
    paragraphs,
    pageMarkers: [],
    signer: [],
    signerSpans: [],
    repairs: [],
    doubts: [],
    ...more,
  };
}
