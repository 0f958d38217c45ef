// In: what a reply quotes. Out: its record for other programs.
import type { ExcerptRecord, ReplyRecord } from './reply.ts';

/** The record of something that was answered. */
export function answered(
  excerpts: readonly ExcerptRecord[],
  more: Partial<ReplyRecord> = {},
): ReplyRecord {
  return {
    status: 'answered',
    reason: null,
    excerpts,
    matched: [],
    missing: [],
    answer: null,
    ...more,
  };
}
