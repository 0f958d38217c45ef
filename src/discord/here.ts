// In: a channel. Out: the cable that is meant there where none is named.
import type { Channel } from 'discord.js';
import { cableOf } from '../reply/catalogue.ts';
import { soleNamed } from '../reply/references.ts';
import type { Edge } from './edge.ts';

/**
 * The reference of the one cable that the channel's topic names, or in a thread that of its
 * channel; where it names none of the library, the operator's default, while that is in it.
 */
export function cableHere({ library, cable }: Edge, channel: Channel | null): string | null {
  const { cables } = library();
  const meant = soleNamed(cables, topicOf(channel)) ?? (cable && cableOf(cables, cable));
  return meant ? meant.id : null;
}

function topicOf(channel: Channel | null): string {
  const place = channel?.isThread() ? channel.parent : channel;
  return (place && 'topic' in place && place.topic) || '';
}
