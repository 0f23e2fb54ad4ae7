import type { Input } from '../input.ts';
import type { inputs } from '../schema.ts';
import { mayRead, type Reading, type Viewer } from '../visibility.ts';

export type InputRow = typeof inputs.$inferSelect;

function basics(row: InputRow): Omit<Input, 'title' | 'text'> {
  const { id, kind, channel, wish, state, moderation, departmentId, receivedOn, sample } = row;
  const { latitude, longitude } = row;
  return {
    ...{ id, kind, channel, wish, state, moderation, departmentId, receivedOn, sample },
    subject: row.subject ?? undefined,
    ownerStaffId: row.ownerStaffId ?? undefined,
    area: row.area ?? undefined,
    point: latitude === null || longitude === null ? undefined : { latitude, longitude },
    dueOn: row.dueOn ?? undefined,
    answeredOn: row.answeredOn ?? undefined,
  };
}

function inWords(row: InputRow, reading: Exclude<Reading, 'nothing'>): Input {
  const masked = reading === 'masked';
  const title = masked ? row.shownTitle : row.title;
  const text = masked ? (row.shownText ?? '') : row.text;
  const moderationReason = masked ? undefined : (row.moderationReason ?? undefined);
  return { ...basics(row), title: title ?? undefined, text, moderationReason };
}

/** What this viewer may know of a voice; undefined when that is nothing. */
export function presentInput(row: InputRow, viewer: Viewer): Input | undefined {
  const reading = mayRead(row, viewer);
  return reading === 'nothing' ? undefined : inWords(row, reading);
}

/** As it came; for kinds that hear what becomes of their inputs. */
export function originalOf(row: InputRow): Input {
  return inWords(row, 'original');
}
