import { type Approval, findApproval } from '#engines/approvals/contract.ts';
import { contentMedia, findMediaOf, type ShownMedium } from '#engines/content/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { type AgendaEntry, readAgenda } from '../agenda/queries.ts';
import { getMeeting, type MeetingRow } from '../meetings/queries.ts';
import { canDo } from '../meetings/rules.ts';
import { minutesType } from '../model.ts';
import { type OwnerChoices, ownerChoices } from '../points/owners.ts';
import { type Judged, judgeMinutes } from './checks.ts';
import { openInputs } from './open-inputs.ts';
import {
  type EntryRow,
  findMinutes,
  listEntries,
  listVersions,
  type MinutesRow,
  type VersionRow,
} from './queries.ts';

/** Minutes with everything that their page on the desk shows. */
export interface DeskMinutes {
  readonly meeting: MeetingRow;
  readonly row: MinutesRow | undefined;
  readonly entries: readonly EntryRow[];
  readonly agenda: readonly AgendaEntry[];
  readonly judged: Judged;
  readonly versions: readonly VersionRow[];
  readonly media: ReadonlyMap<string, ShownMedium>;
  readonly shown: ReadonlySet<string>;
  readonly approval: Approval | undefined;
  readonly choices: OwnerChoices;
  /** ISO day. */
  readonly today: string;
  /** The meeting is one of which minutes can be written. */
  readonly writable: boolean;
  /** And they are not before the approvers. */
  readonly open: boolean;
}

export interface MinutesDeskProps extends DeskMinutes, FormState {
  readonly mayOverrideErrors: boolean;
}

export async function readDesk(unit: Unit, actor: Actor, id: string): Promise<DeskMinutes> {
  const meeting = await getMeeting(unit, id);
  const row = await findMinutes(unit, id);
  const versions = await listVersions(unit, id);
  const [newest] = versions;
  const writable = canDo('minutes', meeting.state).ok;
  return {
    ...{ meeting, row, versions, writable, today: dayInTokyo(unit.now) },
    open: writable && row?.state !== 'waiting',
    entries: await listEntries(unit, id),
    agenda: await readAgenda(unit, { kind: 'staff', actor }, id),
    judged: await judgeMinutes(unit, meeting),
    media: await findMediaOf(unit, newest ? contentMedia(newest.body.html) : []),
    shown: newest ? await openInputs(unit, newest.body) : new Set(),
    approval: await findApproval(unit, { type: minutesType, id }),
    choices: await ownerChoices(unit),
  };
}
