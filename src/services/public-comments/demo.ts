import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { addHop, linkInputs, showSample, startThread } from '#engines/threads/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { announceNow, createCall } from './calls/commands.ts';
import { CallForm } from './calls/inputs.ts';
import { getCall, lockCall } from './calls/queries.ts';
import { commentsOfSubmission } from './comments/queries.ts';
import { enterSubmission, takeSubmission } from './comments/take.ts';
import { demoWords } from './demo-text.ts';
import { channels, conclusions, reflections } from './model.ts';
import { saveResult } from './results/commands.ts';
import { publishResult } from './results/publish.ts';
import { filings, rows as tableRows } from './schema.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
const text = z.object({ ja: z.string(), en: z.string(), easy: z.string() });

const Submission = z.object({
  ...{ key: z.string(), channel: z.enum(channels) },
  /** Of the period, from 1. */
  day: z.number(),
  comments: z.array(
    z.object({
      ...{ key: z.string(), section: z.string(), place: z.string().default('') },
      text: z.string(),
    }),
  ),
});

const Result = z.object({
  /** A thread that some of the comments belong to; publication leads it to the decision. */
  thread: z
    .object({
      ...{ title: z.string(), summary: z.string(), theme: z.string() },
      voices: z.array(z.string()),
    })
    .optional(),
  ...{ ago: z.number(), conclusion: z.enum(conclusions), text: z.string() },
  rows: z.array(
    z.object({
      ...{ section: z.string(), summary: z.string(), view: z.string() },
      ...{ reflection: z.enum(reflections), before: z.string(), after: z.string() },
      comments: z.array(z.string()),
    }),
  ),
});

const Call = z.object({
  ...{ slug: z.string(), title: text, outline: text, html: z.string(), draft: z.string() },
  ...{ legalBasis: z.string(), department: z.string(), topics: z.array(z.string()) },
  ...{ policy: z.number().optional(), initiative: z.string().default('') },
  ...{ indicator: z.string().default(''), opens: z.number(), closes: z.number() },
  submissions: z.array(Submission),
  result: Result.optional(),
});
type Call = z.output<typeof Call>;

const File = z.object({ calls: z.array(Call) });

const daysBefore = (unit: Unit, days: number): Unit => ({
  ...unit,
  now: new Date(unit.now.getTime() - days * 86_400_000),
});

async function sectionId(unit: Unit, code: string): Promise<string> {
  const section = await findDepartmentByCode(unit, code);
  if (!section) throw new Error(`the demo town has no section ${code}`);
  return section.id;
}

async function announce(unit: Unit, one: Call): Promise<string> {
  const today = dayInTokyo(unit.now);
  const { slug, title, outline, html, draft, legalBasis, topics } = one;
  const { policy, initiative, indicator } = one;
  const form = CallForm.parse({
    ...{ slug, html, draftHtml: draft, legalBasis, topics, policy, initiative, indicator },
    ...{ title: title.ja, titleEn: title.en, titleEasy: title.easy },
    ...{ outline: outline.ja, outlineEn: outline.en, outlineEasy: outline.easy },
    departmentId: await sectionId(unit, one.department),
    ...{ opensOn: addDays(today, one.opens), closesOn: addDays(today, one.closes) },
    ...{ documents: [], sections: '', shortReason: '', eligible: demoWords.eligible },
    ...{ ways: ['web', 'post', 'fax', 'email', 'counter'], sendTo: demoWords.sendTo },
    ...{ asksName: 'optional', asksAddress: 'optional' },
  });
  const then = daysBefore(unit, -one.opens);
  const id = await createCall(then, loader, form, { sample: true });
  await announceNow(then, loader, id);
  return id;
}

/** @returns ids of the comments by their keys */
async function loadSubmissions(unit: Unit, callId: string, one: Call) {
  const ids = new Map<string, string>();
  for (const { key, day, channel, comments } of one.submissions) {
    const then = daysBefore(unit, -one.opens - day + 1);
    const said = comments.map(({ key: _, ...comment }) => ({ id: '', ...comment }));
    const form = { name: '', address: '', email: '', key: `demo-${key}`, comments: said };
    const { id } =
      channel === 'web'
        ? await takeSubmission(then, loader, callId, form)
        : await enterSubmission(then, loader, callId, form, {
            channel,
            receivedOn: dayInTokyo(then.now),
          });
    for (const [index, row] of (await commentsOfSubmission(then, id)).entries()) {
      ids.set(comments[index]?.key ?? '', row.id);
    }
  }
  return ids;
}

type Ids = ReadonlyMap<string, string>;

async function loadThread(
  unit: Unit,
  callId: string,
  ids: Ids,
  { theme, voices, ...told }: NonNullable<z.output<typeof Result>['thread']>,
): Promise<void> {
  const { departmentId } = await getCall(unit, callId);
  const id = await startThread(unit, loader, { ...told, departmentId, sample: true });
  await linkInputs(
    unit,
    loader,
    id,
    voices.flatMap((key) => ids.get(key) ?? []),
  );
  const hop = { kind: 'threads.theme', text: theme, on: dayInTokyo(unit.now), sample: true };
  await addHop(unit, loader, id, hop);
}

async function loadResult(
  unit: Unit,
  callId: string,
  ids: Ids,
  { ago, conclusion, text: conclusionText, rows, thread }: z.output<typeof Result>,
): Promise<void> {
  const then = daysBefore(unit, ago);
  if (thread) await loadThread(daysBefore(unit, ago + 7), callId, ids, thread);
  const { db, town } = then;
  const made = rows.map((row, index) => ({ ...row, id: newId(), position: index + 1 }));
  await db
    .insert(tableRows)
    .values(made.map(({ comments: _, ...row }) => ({ town, callId, revision: 1, ...row })));
  const filed = made.flatMap(({ id, comments }) =>
    comments.flatMap((key) => {
      const commentId = ids.get(key);
      return commentId ? [{ town, rowId: id, commentId }] : [];
    }),
  );
  await db.insert(filings).values(filed);
  await saveResult(then, loader, callId, { conclusion, conclusionText, finalDocuments: [] });
  await publishResult(then, loader, await lockCall(then, callId));
  for (const id of ids.values()) await showSample(then, id);
}

/**
 * Public comments of the demo town (見本). Days are counted from the day of loading.
 *
 * @returns ids of the comments by their keys, for threads that tell what became of them.
 */
export async function loadPublicCommentsDemo(
  unit: Unit,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const raw = parse(readFileSync(join(folder, 'public-comments/calls.yaml'), 'utf8')) as unknown;
  const voices = new Map<string, string>();
  for (const one of File.parse(raw).calls) {
    const callId = await announce(unit, one);
    const ids = await loadSubmissions(unit, callId, one);
    if (one.result) await loadResult(unit, callId, ids, one.result);
    for (const [key, id] of ids) voices.set(key, id);
  }
  return voices;
}
