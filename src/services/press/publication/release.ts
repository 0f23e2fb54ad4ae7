import { and, eq, max } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import {
  contentMedia,
  forgetFindings,
  forgetUses,
  noteUses,
  recordFindings,
  toPlainText,
} from '#engines/content/contract.ts';
import {
  correctItem,
  forgetItem,
  type Item,
  planItem,
  publishItem,
  withdrawItem,
} from '#engines/publishing/contract.ts';
import { fiscalYearAt } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { hrefOf, pageTopic, refOf, subjectType } from '../model.ts';
import { changeRelease } from '../releases/commands.ts';
import { getRelease, type ReleaseRow } from '../releases/queries.ts';
import { releases } from '../schema.ts';
import { refusals } from '../text.ts';
import { type Sender, tellPress } from './mail.ts';
import { judgeRelease } from './queries.ts';

const titleOf = ({ title, titleEn }: ReleaseRow) => ({ ja: title, en: titleEn || title });
const bothWays = (words: string) => ({ ja: words, en: words });

/** The release as lists, feeds, search and channels know it once it is public. */
export function itemOf(release: ReleaseRow): Item {
  return {
    ...refOf(release.id),
    ...{ kind: 'press', href: hrefOf(release.id), title: titleOf(release) },
    summary: bothWays(release.summary),
    body: bothWays(toPlainText(release.html)),
    ...{ departmentId: release.departmentId, topics: release.topics, areas: [] },
    ...(release.sample && { sample: true }),
  };
}

/** Channels may prepare their posts; nobody outside sees it. */
export async function plan(unit: Unit, release: ReleaseRow): Promise<void> {
  await planItem(unit, itemOf(release));
}

/** The gate. @throws AppError `rule-violation` when a finding stops it. */
export async function passGate(unit: Unit, release: ReleaseRow) {
  const judged = await judgeRelease(unit, release);
  if (judged.stopping.length > 0) throw new AppError('rule-violation', refusals.stopped);
  return judged;
}

async function audit(unit: Unit, actor: Actor, id: string, action: string): Promise<void> {
  await recordAudit(unit, actor, { action: `press.${action}`, subject: { type: subjectType, id } });
}

async function nextNumber({ db, town, now }: Unit) {
  const fiscalYear = fiscalYearAt(now);
  const [last] = await db
    .select({ number: max(releases.number) })
    .from(releases)
    .where(and(eq(releases.town, town), eq(releases.fiscalYear, fiscalYear)));
  return { fiscalYear, number: (last?.number ?? 0) + 1 };
}

/** Tells the press list. The public hears nothing yet. The release is held by the caller. */
export async function announceRelease(
  unit: Unit,
  actor: Actor,
  release: ReleaseRow,
  sender: Sender,
): Promise<ReleaseRow> {
  await passGate(unit, release);
  const facts = { ...(await nextNumber(unit)), state: 'announced', announcedAt: unit.now } as const;
  await changeRelease(unit, release.id, facts);
  const announced = { ...release, ...facts };
  await tellPress(unit, announced, sender, { kind: 'announced' });
  await audit(unit, actor, release.id, 'announced');
  return announced;
}

/** Findings, media and pages follow what is public now. */
async function bringOut(unit: Unit, release: ReleaseRow): Promise<void> {
  const { findings } = await passGate(unit, release);
  const { id, departmentId, html, attachments } = release;
  const page = { ...refOf(id), href: hrefOf(id), title: titleOf(release), departmentId };
  await recordFindings(unit, page, findings);
  const user = { ...refOf(id), stage: 'published' as const, href: hrefOf(id) };
  const media = [...attachments, ...contentMedia(html)];
  await noteUses(unit, { ...user, title: titleOf(release) }, media);
  unit.drop(pageTopic);
}

/** Makes an announced release public: its embargo is over. The release is held by the caller. */
export async function publishRelease(unit: Unit, actor: Actor, release: ReleaseRow): Promise<void> {
  const state = 'published';
  await changeRelease(unit, release.id, { state, publishedAt: unit.now });
  await bringOut(unit, { ...release, state });
  await publishItem(unit, actor, itemOf(release));
  await audit(unit, actor, release.id, 'published');
}

/** A release that is out was changed: press and public hear it, each if it had the error. */
export async function correctRelease(
  unit: Unit,
  actor: Actor,
  id: string,
  note: string,
  sender: Sender,
): Promise<void> {
  await changeRelease(unit, id, { correction: note, revisedAt: unit.now });
  const release = await getRelease(unit, id);
  await passGate(unit, release);
  await tellPress(unit, release, sender, { kind: 'corrected', words: note });
  if (release.state === 'published') {
    await bringOut(unit, release);
    await correctItem(unit, actor, itemOf(release), note);
  } else await plan(unit, release);
  await audit(unit, actor, id, 'corrected');
}

/** Takes a release back: the press is told; the public only when it knew of it. */
export async function withdrawRelease(
  unit: Unit,
  actor: Actor,
  release: ReleaseRow,
  reason: string,
  sender: Sender,
): Promise<void> {
  const { id, state } = release;
  await changeRelease(unit, id, { state: 'withdrawn', withdrawalReason: reason });
  await tellPress(unit, release, sender, { kind: 'withdrawn', words: reason });
  if (state === 'published') {
    await withdrawItem(unit, actor, refOf(id), reason);
    await forgetUses(unit, { ...refOf(id), stage: 'published' });
    await forgetFindings(unit, refOf(id));
    unit.drop(pageTopic);
  } else await forgetItem(unit, refOf(id));
  await audit(unit, actor, id, 'withdrawn');
}
