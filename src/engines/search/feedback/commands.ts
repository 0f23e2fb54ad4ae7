import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { searchFeedback } from '../schema.ts';
import type { FeedbackInput } from './inputs.ts';

/** What tells who wrote: mail addresses, and runs of figures as in telephone numbers. */
const personal = /[^\s@]+@[^\s@]+|[0-9０-９](?:[-‐－ー−()（） ]?[0-9０-９]){6,}/g;

/** A comment without what tells who wrote it; people write it though they are asked not to. */
export function withoutPersonalData(comment: string): string {
  return comment.replace(personal, '●●●');
}

/** Keeps whether a page helped; who says so is not known here. */
export async function keepFeedback(unit: Unit, input: FeedbackInput): Promise<void> {
  const { path, helped, comment } = input;
  await unit.db.insert(searchFeedback).values({
    ...{ town: unit.town, id: newId(), path, at: unit.now },
    ...{ helped: helped === 'yes', comment: withoutPersonalData(comment) },
  });
}
