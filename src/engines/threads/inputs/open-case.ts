import { assignCase, type OpenCase, type OpenedCase, openCase } from '#engines/cases/contract.ts';
import type { ClockRule } from '#engines/deadlines/contract.ts';
import { dayInTokyo, dayNumber } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { InputChannel, InputKind, NewInput } from '../input.ts';
import { inputType } from './model.ts';
import { names, promised } from './text.ts';
import { firstLine } from './words.ts';

/** What the caller has permitted follows by itself. */
export const machine: Actor = { kind: 'system', name: 'threads' };

const channels = {
  web: 'web',
  line: 'web',
  paper: 'paper',
  counter: 'counter',
  phone: 'phone',
  meeting: 'counter',
  mail: 'paper',
  survey: 'web',
  api: 'api',
} as const satisfies Record<InputChannel, OpenCase['channel']>;

const remindDaysBefore = [7, 3, 1];

/** A day that was promised, as a clock: so it reminds like any other. */
function promise(days: number): ClockRule {
  return {
    ...{ days, unit: 'calendar', firstDay: 'next', skips: 'none', lastDayClosed: 'keep' },
    basis: promised,
  };
}

async function clockOf(
  unit: Unit,
  kind: InputKind,
  { dueOn }: NewInput,
  receivedOn: string,
): Promise<OpenCase['clock']> {
  if (dueOn === undefined) {
    const rule = (await kind.clockOf?.(unit)) ?? kind.clock;
    return rule && { rule, remindDaysBefore };
  }
  const days = dayNumber(dueOn) - dayNumber(receivedOn);
  return days > 0 ? { rule: promise(days), remindDaysBefore } : undefined;
}

/** The case of a voice that is answered by itself. The same key of the same sender opens it once. */
export async function openInputCase(
  unit: Unit,
  actor: Actor,
  kind: InputKind,
  input: NewInput,
): Promise<OpenedCase> {
  const { title, text, subject, departmentId, author, key, ownerStaffId } = input;
  const receivedOn = input.receivedOn ?? dayInTokyo(unit.now);
  const opened = await openCase(unit, actor, {
    ...{ type: inputType, subject, departmentId, channel: channels[input.channel], receivedOn },
    title: title?.trim() || firstLine(text) || names.untitled.ja,
    applicant: { userId: author.userId, name: author.name, email: author.email },
    clock: await clockOf(unit, kind, input, receivedOn),
    retention: { years: kind.retentionYears },
    key: key === undefined ? undefined : `${kind.kind} ${key}`,
  });
  if (ownerStaffId && !opened.repeated) {
    await assignCase(unit, machine, opened.id, { assigneeId: ownerStaffId, key: newId() });
  }
  return { ...opened, dueOn: opened.dueOn ?? input.dueOn };
}
