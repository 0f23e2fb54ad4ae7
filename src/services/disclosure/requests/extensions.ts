import { and, eq } from 'drizzle-orm';
import {
  type CaseRecord,
  clockSubject,
  decisionClock,
  extendCase,
} from '#engines/cases/contract.ts';
import { type Clock, findClock } from '#engines/deadlines/contract.ts';
import { issueLetter } from '#engines/letters/contract.ts';
import { eraDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, type Verdict } from '#platform/errors.ts';
import { deskErrors } from '../desk/text.ts';
import { type ClockParameters, honorifics, requestSubject } from '../model.ts';
import { caseInPreparation } from '../policy.ts';
import { requests } from '../schema.ts';
import { getSettings } from '../settings/queries.ts';
import { extensionDays, mayExtend, mayTakeLargeVolume } from '../settings/rules.ts';
import { refusals } from '../text.ts';
import { letterHead } from './commands.ts';
import { tellRequester } from './notices.ts';
import { getRequest, type Request } from './queries.ts';
import { noticeWords } from './text.ts';

interface Extending {
  readonly record: CaseRecord;
  readonly request: Request;
  readonly parameters: ClockParameters;
  readonly clock: Clock;
}

async function open(unit: Unit, actor: Actor, caseId: string): Promise<Extending> {
  const record = await caseInPreparation(unit, actor, caseId);
  const request = await getRequest(unit, caseId);
  const parameters = (await getSettings(unit)).clocks[request.kind];
  const clock = await findClock(unit, clockSubject(caseId), decisionClock);
  if (!clock) throw new AppError('rule-violation', refusals.notNow);
  return { record, request, parameters, clock };
}

function insist(verdict: Verdict): void {
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
}

interface Act {
  readonly key: string;
  readonly version?: number;
  readonly reason: string;
}

/** Moves the due day, writes the letter (書面による通知) and tells the requester, all or nothing. */
async function extend(
  unit: Unit,
  actor: Actor,
  { record, request, parameters, clock }: Extending,
  act: Act & { readonly more: number; readonly template: string; readonly restBy?: string },
): Promise<void> {
  const { key, version, reason, more, template, restBy } = act;
  const days = extensionDays(parameters, more);
  const result = await extendCase(unit, actor, record.id, { key, version, days, reason });
  if (result.repeated) return;
  const { dueOn } = result.case;
  if (!dueOn || !clock.dueOn) throw new AppError('rule-violation', refusals.notNow);
  await issueLetter(unit, actor, {
    ...{ template, subject: requestSubject(record.id) },
    recipient: {
      name: record.applicant.name ?? '',
      honorific: honorifics.person,
      address: request.address,
    },
    fields: {
      ...letterHead(record, request.documents),
      ...{ dueBefore: eraDate(clock.dueOn), dueOn: eraDate(dueOn), reason },
      ...(restBy ? { restBy: eraDate(restBy) } : {}),
    },
    departmentId: record.departmentId,
  });
  await tellRequester(unit, record, noticeWords.extended);
}

/** 期間の延長: at most once and as long as the ordinance allows. @param input days more than the first period. */
export async function extendRequest(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: Act & { readonly days: number },
): Promise<void> {
  const extending = await open(unit, actor, caseId);
  insist(mayExtend(extending.parameters, extending.clock, input.days));
  const { days: more, ...act } = input;
  await extend(unit, actor, extending, { ...act, more, template: 'disclosure-extension' });
}

/** 大量請求の特例: a reasonable part by the town's limit, the rest by a day that the letter names. */
export async function takeLargeVolume(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: Act & { readonly restBy: string },
): Promise<void> {
  const extending = await open(unit, actor, caseId);
  const { parameters, clock } = extending;
  insist(mayTakeLargeVolume(parameters, clock));
  const { restBy, ...act } = input;
  if (clock.dueOn && restBy <= clock.dueOn) throw new InputError({ restBy: deskErrors.restBy });
  const more = parameters.largeVolumeDays - parameters.initialDays;
  await extend(unit, actor, extending, {
    ...act,
    more,
    restBy,
    template: 'disclosure-large-volume',
  });
  const { db, town } = unit;
  await db
    .update(requests)
    .set({ restBy })
    .where(and(eq(requests.town, town), eq(requests.caseId, caseId)));
}
