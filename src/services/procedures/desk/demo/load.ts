import { caseStatistics, findCaseByReceipt } from '#engines/cases/contract.ts';
import {
  type Answer,
  type Answers,
  exampleAnswers,
  type FormDefinition,
  parseAnswers,
  submitAnswers,
} from '#engines/forms/contract.ts';
import { saveTemplate } from '#engines/letters/contract.ts';
import { findStaffActor } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo, weekdayOf } from '#japan/dates.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { applicationType } from '../../applications/case-type.ts';
import { findForm } from '../../catalogue/form.ts';
import { type CatalogueEntry, listProcedures } from '../../catalogue/queries.ts';
import { type Desk, type Journey, travel } from './course.ts';
import { type SampleCase, sampleName, samplePlan } from './plan.ts';

/** Ids of users of the accounts engine. */
export interface DemoUsers {
  readonly clerk: string;
  readonly chief: string;
  readonly hanako: string;
}

const loader: Actor = { kind: 'system', name: 'demo' };

/** 罹災証明書 is a certificate, no decision letter. */
async function ensureCertificate(unit: Unit): Promise<void> {
  await saveTemplate(unit, loader, {
    ...{ key: 'disaster-certificate', title: '罹災証明書', kind: 'notice', refusal: false },
    fields: [
      { key: 'appliedOn', label: '申請日', sample: '令和8年11月2日' },
      { key: 'receipt', label: '受付番号', sample: '7K3M-9QXR-2P4D' },
      { key: 'decision', label: '住家の被害の程度', sample: '準半壊' },
      {
        key: 'conditions',
        label: '備考',
        sample: '調査の結果に納得できないときは再調査を申し出られます。',
      },
    ],
    blocks: [
      {
        type: 'paragraph',
        text: '{{appliedOn}}に申請のありました住家の被害について、次のとおり証明します。',
      },
      {
        type: 'record',
        blocks: [
          {
            type: 'table',
            rows: [
              { name: '受付番号', value: '{{receipt}}' },
              { name: '被害の程度', value: '{{decision}}' },
            ],
          },
          {
            type: 'when',
            when: { field: 'conditions', is: 'given' },
            blocks: [{ type: 'table', rows: [{ name: '備考', value: '{{conditions}}' }] }],
          },
        ],
      },
    ],
  });
}

const isFiles = (value: unknown): boolean =>
  Array.isArray(value) && value.some((one) => typeof one === 'object' && 'mediaType' in one);

function dropFiles<T>(answers: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => !isFiles(value)));
}

/** Files are left out, those of rows too: a sample has no photograph of anybody's house. */
function withoutFiles(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(dropFiles(answers)).map(([key, answer]) => {
      if (!Array.isArray(answer)) return [key, answer];
      const rows = answer.map((row) =>
        typeof row === 'object' && 'answers' in row
          ? { ...row, answers: dropFiles(row.answers) }
          : row,
      );
      return [key, rows as Answer];
    }),
  );
}

/** Some answers ask for a photograph; another example does not. */
function exampleOf(definition: FormDefinition, seed: number, today: string): Answers {
  for (let turn = 0; turn < 10; turn += 1) {
    const answers = withoutFiles(exampleAnswers(definition, seed + turn * 1000, { today }));
    const { errors } = parseAnswers(definition, answers, today);
    if (Object.keys(errors).length === 0) return answers;
  }
  throw new Error('no example of the form does without files');
}

/** The applicant is the first name of the form. */
function named(answers: Answers, sample: SampleCase): { answers: Answers; field: string } {
  const isName = (key: string) => {
    const answer = answers[key];
    return typeof answer === 'object' && 'familyKana' in answer;
  };
  const found = ['name', ...Object.keys(answers)].find(isName);
  const field = found ?? Object.keys(answers)[0] ?? '';
  if (found === undefined) return { answers, field };
  const name = sample.own
    ? { family: '見本', given: '花子', familyKana: 'ミホン', givenKana: 'ハナコ' }
    : sampleName(sample.seed);
  return { answers: { ...answers, [field]: name }, field };
}

function senderOf(sample: SampleCase, { clerk }: Desk, users: DemoUsers): Actor {
  if (sample.channel !== 'web') return clerk;
  if (!sample.own) return { kind: 'visitor' };
  return { kind: 'citizen', userId: users.hanako, name: '見本 花子' };
}

interface Sender extends Desk {
  readonly users: DemoUsers;
}

/** Sends a sample on its day; undefined where the procedure has no form. */
async function send(unit: Unit, sample: SampleCase, procedure: CatalogueEntry, people: Sender) {
  const form = await findForm(unit, procedure.formId);
  if (!form) return undefined;
  const today = dayInTokyo(unit.now);
  const example = exampleOf(form.definition, sample.seed, today);
  const { answers, field } = named(example, sample);
  const { answer } = await submitAnswers(unit, senderOf(sample, people, people.users), {
    ...{ owner: 'procedures', subject: procedure.id, formVersionId: form.id, answers },
    ...{ channel: sample.channel, key: `demo-sample-${sample.seed}` },
    representation: sample.proxy ? { role: 'proxy', principal: '見本 梅子' } : { role: 'self' },
    context: { language: 'ja' },
  });
  const { receipt = '', secret = '' } = answer;
  const record = await findCaseByReceipt(unit, receipt, secret);
  return record && { record, field };
}

/** Counters, telephones and the post rest at weekends. */
function receivedOnOf({ channel, daysAgo }: SampleCase, today: string): string {
  const day = addDays(today, -daysAgo);
  const weekday = weekdayOf(day);
  const weekend = weekday === '土' ? 1 : weekday === '日' ? 2 : 0;
  return channel === 'web' ? day : addDays(day, -weekend);
}

/** A unit that works at ten in the morning of another day, but never after now. */
function unitOn(unit: Unit, day: string): Unit {
  const moment = new Date(`${day}T10:00:00+09:00`);
  return { ...unit, now: moment < unit.now ? moment : unit.now };
}

async function staffOf(unit: Unit, userId: string): Promise<StaffActor> {
  const actor = await findStaffActor(unit, userId);
  if (!actor) throw new Error('load the demo organisation first');
  return actor;
}

/**
 * Three dozen sample applications over the last eighteen months, through the same commands as real ones.
 * Needs the demo's organisation, approvals, letters and procedures; loading it again changes nothing.
 */
export async function loadDemoCases(unit: Unit, users: DemoUsers): Promise<void> {
  const today = dayInTokyo(unit.now);
  const period = { type: applicationType, from: '2000-01-01', to: today };
  if ((await caseStatistics(unit, period)).total.received > 0) return;
  await ensureCertificate(unit);
  const procedures = new Map((await listProcedures(unit)).map((one) => [one.id, one]));
  const people: Sender = {
    ...{ clerk: await staffOf(unit, users.clerk), chief: await staffOf(unit, users.chief) },
    users,
  };
  for (const sample of samplePlan()) {
    const procedure = procedures.get(sample.procedure);
    const receivedOn = receivedOnOf(sample, today);
    const on = (day: string) => unitOn(unit, day);
    const sent = procedure && (await send(on(receivedOn), sample, procedure, people));
    if (!sent) continue;
    const journey: Journey = { ...people, id: sent.record.id, procedure, receivedOn, on };
    await travel(unit, journey, sample.course, sent.field);
  }
}
