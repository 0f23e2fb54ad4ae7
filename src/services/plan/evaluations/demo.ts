import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { Decision, EventKind, SheetContent, Step } from './model.ts';
import { steps } from './model.ts';
import { findEvaluation } from './queries.ts';
import { dueOf, emptyContent } from './rules.ts';
import { evaluationEvents, evaluations } from './schema.ts';

type Comments = Readonly<Partial<Record<Step, string>>>;

/** A sheet of `demo/plan/evaluations.yaml`; its shape is fixed by the test that loads it. */
interface DemoSheet extends Partial<Omit<SheetContent, 'decision'>> {
  readonly policy: number;
  readonly fiscalYear: number;
  readonly step: Step;
  readonly decision?: Decision;
  /** What was said when a step was finished. */
  readonly comments?: Comments;
  /** Why a step once sent the sheet back. */
  readonly returned?: Comments;
}

interface DemoEvent {
  readonly kind: EventKind;
  readonly from: Step;
  readonly to: Step;
  readonly comment: string | undefined;
  readonly by: string;
}

const writers = {
  self: '見本 直子',
  planning: '見本 計子',
  committee: '見本 計子',
  published: '見本 計子',
} as const satisfies Record<Step, string>;

/** The way of a sheet to its step: begun, passed on, and sent back where the file says so. */
function eventsOf({ step, comments, returned }: DemoSheet): DemoEvent[] {
  const events: DemoEvent[] = [
    { kind: 'created', from: 'self', to: 'self', comment: undefined, by: writers.self },
  ];
  for (const from of steps.slice(0, steps.indexOf(step))) {
    const to = steps[steps.indexOf(from) + 1] ?? from;
    const by = writers[from];
    const pass: DemoEvent = { kind: 'advanced', from, to, comment: comments?.[from], by };
    const why = returned?.[to];
    events.push(pass);
    if (why) {
      events.push({ kind: 'returned', from: to, to: from, comment: why, by: writers[to] }, pass);
    }
  }
  return events;
}

const day = 24 * 60 * 60 * 1000;

/** Each happening a fortnight before its step was due, or two days after the one before. */
function withMoments(sheet: DemoSheet): (DemoEvent & { readonly at: Date })[] {
  let last = 0;
  return eventsOf(sheet).map((event) => {
    const due = Date.parse(`${dueOf(event.from, fiscalYear(sheet.fiscalYear))}T10:00:00+09:00`);
    last = Math.max(due - 14 * day, last + 2 * day);
    return { ...event, at: new Date(last) };
  });
}

function contentOf(sheet: DemoSheet): SheetContent {
  const keys = Object.keys(emptyContent) as (keyof SheetContent)[];
  const written = Object.fromEntries(
    keys.flatMap((key) => (key in sheet ? [[key, sheet[key]]] : [])),
  );
  return { ...emptyContent, ...written };
}

async function loadSheet(unit: Unit, sheet: DemoSheet): Promise<void> {
  const { db, town } = unit;
  const year = fiscalYear(sheet.fiscalYear);
  if (await findEvaluation(unit, sheet.policy, year)) return;
  const id = newId();
  const content = contentOf(sheet);
  const events = withMoments(sheet);
  const updatedAt = events.at(-1)?.at ?? unit.now;
  await db.insert(evaluations).values({
    town,
    id,
    policy: sheet.policy,
    fiscalYear: year,
    step: sheet.step,
    version: events.length,
    sample: true,
    ...content,
    updatedAt,
    publishedAt: sheet.step === 'published' ? updatedAt : null,
  });
  await db
    .insert(evaluationEvents)
    .values(events.map((event) => ({ ...event, town, id: newId(), evaluationId: id, content })));
}

/** Loads the sample sheets; those that are there already stay as they are. */
export async function loadDemoSheets(unit: Unit, folder: string): Promise<void> {
  const file = await readFile(join(folder, 'plan/evaluations.yaml'), 'utf8');
  const { sheets } = parse(file) as { sheets: readonly DemoSheet[] };
  for (const sheet of sheets) await loadSheet(unit, sheet);
}
