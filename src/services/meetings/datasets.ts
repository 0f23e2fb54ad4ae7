import {
  column,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { headings, set } from './datasets-text.ts';
import {
  countSeats,
  listMeetings,
  type MeetingRow,
  publicStates,
  withMinutes,
} from './meetings/queries.ts';
import { hrefOf, moduleName, pageTopic } from './model.ts';
import { stateTexts } from './text.ts';

const pageSize = 500;

async function listHeld(unit: Unit): Promise<MeetingRow[]> {
  const found: MeetingRow[] = [];
  for (let page = 1; ; page += 1) {
    const { rows } = await listMeetings(unit, { states: publicStates }, page, pageSize);
    found.push(...rows);
    if (rows.length < pageSize) return found;
  }
}

const meetings: DeclaredDataset = {
  ...{ slug: 'meetings', ...set, theme: 'gove', frequency: 'continuous' },
  ...{ keywords: ['市民参加'], href: '/meetings', topics: [pageTopic] },
  columns: [
    column('id', 'text', headings.id),
    column('title', 'text', headings.title),
    column('day', 'date', headings.day),
    column('starts_at', 'time', headings.startsAt),
    column('ends_at', 'time', headings.endsAt),
    column('place', 'text', headings.place),
    column('state', 'text', headings.state, { values: stateTexts }),
    column('capacity', 'integer', headings.capacity),
    column('attended', 'integer', headings.attended),
    column('minutes', 'boolean', headings.minutes),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const held = await listHeld(unit);
    const ids = held.map(({ id }) => id);
    const seats = await countSeats(unit, ids);
    const minutes = await withMinutes(unit, ids);
    return held.map((one) => ({
      key: one.slug,
      cells: [
        ...[one.slug, one.title.ja, one.day, one.startsAt, one.endsAt, one.place || null],
        ...[one.state, one.capacity],
        // Before the end nobody has been counted.
        one.state === 'ended' ? (seats.get(one.id)?.attended ?? 0) + one.walkIns : null,
        ...[minutes.has(one.id), hrefOf(one.slug), one.sample],
      ],
    }));
  }),
};

export const meetingDatasets: DatasetSource = fixedSets(moduleName, meetings);
