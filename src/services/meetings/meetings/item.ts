import type { Item } from '#engines/publishing/contract.ts';
import type { Activity } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { hrefOf, moduleName, refOf } from '../model.ts';
import type { MeetingRow } from './queries.ts';

const optional = ({ policy, sample }: MeetingRow) => ({
  ...(policy !== null && { policy }),
  ...(sample && { sample }),
});

/** The meeting for lists, calendar, feeds and channels. */
export function itemOf(meeting: MeetingRow): Item {
  const { id, slug, title, summary, departmentId, topics, areas } = meeting;
  const { day, startsAt, endsAt, place } = meeting;
  return {
    ...refOf(id),
    ...{ kind: 'event', href: hrefOf(slug), title, summary, departmentId, topics, areas },
    occasion: { startsOn: day, endsOn: day, startsAt, endsAt, ...(place && { place }) },
    ...optional(meeting),
  };
}

/** The meeting as a way of taking part; open from the day on which it was announced to its own. */
export function activityOf(meeting: MeetingRow, now: Date): Activity {
  const { id, slug, title, summary, departmentId, topics, areas, day, project } = meeting;
  return {
    ...{ owner: moduleName, id, kind: 'meeting', title, summary, href: hrefOf(slug), departmentId },
    opensOn: dayInTokyo(meeting.announcedAt ?? now),
    closesOn: day,
    ...{ topics, areas },
    ...(project && { project }),
    ...optional(meeting),
  };
}
