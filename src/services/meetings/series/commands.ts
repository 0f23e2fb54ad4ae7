import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { pageTopic, seriesType } from '../model.ts';
import { assertMay } from '../policy.ts';
import { series } from '../schema.ts';
import { refusals } from '../text.ts';
import type { SeriesForm } from './inputs.ts';
import { getSeries, isSlugTaken } from './queries.ts';
import { findable } from './search-entry.ts';

/** A text as a form holds it; English falls back to Japanese. */
export function textOf(ja: string, en: string, easy: string): Text {
  return { ja, en: en || ja, ...(easy && { easy }) };
}

/** What series and meetings hold alike, as columns. */
export function sharedColumns(form: SeriesForm) {
  return {
    slug: form.slug,
    title: textOf(form.title, form.titleEn, form.titleEasy),
    summary: textOf(form.summary, form.summaryEn, form.summaryEasy),
    departmentId: form.departmentId,
    areas: [...new Set(form.areas)],
    topics: [...new Set(form.topics)],
    project: form.project || null,
    policy: form.policy ?? null,
  };
}

async function assertFree(unit: Unit, slug: string, id?: string): Promise<void> {
  if (await isSlugTaken(unit, slug, id)) throw new InputError({ slug: refusals.slugTaken.text });
}

async function noteSeries(unit: Unit, actor: Actor, id: string, verb: string): Promise<void> {
  await findable(unit, await getSeries(unit, { id }));
  unit.drop(pageTopic);
  const subject = { type: seriesType, id };
  await recordAudit(unit, actor, { action: `meetings.series-${verb}`, subject });
}

/** @returns its id. @throws InputError when the address is taken. */
export async function createSeries(
  unit: Unit,
  actor: Actor,
  form: SeriesForm,
  more: { readonly sample?: boolean } = {},
): Promise<string> {
  assertMay(actor, 'meetings.manage');
  await assertFree(unit, form.slug);
  const id = newId();
  await unit.db.insert(series).values({
    ...sharedColumns(form),
    ...{ town: unit.town, id, sample: more.sample ?? false, createdAt: unit.now },
  });
  await noteSeries(unit, actor, id, 'created');
  return id;
}

/** @throws InputError when the address is taken. */
export async function saveSeries(
  unit: Unit,
  actor: Actor,
  id: string,
  form: SeriesForm,
): Promise<void> {
  assertMay(actor, 'meetings.manage');
  await getSeries(unit, { id });
  await assertFree(unit, form.slug, id);
  await unit.db
    .update(series)
    .set(sharedColumns(form))
    .where(and(eq(series.town, unit.town), eq(series.id, id)));
  await noteSeries(unit, actor, id, 'saved');
}
