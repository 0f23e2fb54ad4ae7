import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { type DrawnPhoto, savePhoto } from '#engines/content/contract.ts';
import { readCatalogue } from '#engines/datasets/contract.ts';
import { indexEntry, removeEntry } from '#engines/search/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import type { FileStore } from '#platform/files/files.ts';
import { newId } from '#platform/ids.ts';
import { moduleName } from '../model.ts';
import { assertMay } from '../policy.ts';
import { showcaseReports, showcases } from '../schema.ts';
import { showcaseEntry } from '../search.ts';
import type { DecisionForm, ReportForm, ShowcaseForm } from './inputs.ts';
import { type Showcase, showcasesTopic } from './model.ts';
import { getShowcase, getShown } from './queries.ts';
import { refusals, showcaseErrors } from './text.ts';

async function keepPicture(unit: Unit, files: FileStore, picture: DrawnPhoto) {
  const pictureId = await savePhoto(unit, files, picture);
  return { pictureId, pictureWidth: picture.width, pictureHeight: picture.height };
}

async function findByForm({ db, town }: Unit, formKey: string | null) {
  if (!formKey) return undefined;
  const [row] = await db
    .select({ id: showcases.id })
    .from(showcases)
    .where(and(eq(showcases.town, town), eq(showcases.formKey, formKey)));
  return row?.id;
}

/** Takes a showcase; nobody else reads it before somebody has looked at it. @returns its id */
export async function takeShowcase(
  unit: Unit,
  files: FileStore,
  form: ShowcaseForm,
  picture: DrawnPhoto | undefined,
): Promise<string> {
  const known = new Set((await readCatalogue(unit)).map(({ slug }) => slug));
  if (!form.slugs.every((slug) => known.has(slug))) {
    throw new InputError({ slugs: showcaseErrors.slugs });
  }
  const before = await findByForm(unit, form.formKey);
  if (before) return before;
  const id = newId();
  const kept = picture
    ? await keepPicture(unit, files, picture)
    : { pictureId: null, pictureWidth: null, pictureHeight: null };
  const made = await unit.db
    .insert(showcases)
    .values({
      ...{ town: unit.town, id, ...form, ...kept, state: 'received', reason: '' },
      ...{ receivedAt: unit.now, decidedAt: null },
    })
    .onConflictDoNothing()
    .returning({ id: showcases.id });
  // Sent a second time while the first was on its way.
  return made[0]?.id ?? (await findByForm(unit, form.formKey)) ?? id;
}

async function setState(
  unit: Unit,
  showcase: Showcase,
  values: Pick<Showcase, 'state' | 'reason'> & { readonly pictureId?: null },
): Promise<void> {
  const { db, town, now, drop } = unit;
  await db
    .update(showcases)
    .set({ ...values, decidedAt: now })
    .where(and(eq(showcases.town, town), eq(showcases.id, showcase.id)));
  drop(showcasesTopic);
  if (values.state === 'shown') await indexEntry(unit, moduleName, showcaseEntry(showcase));
  else await removeEntry(unit, moduleName, showcase.id);
}

/** Whoever sent it takes it back; its picture goes for good. */
export async function withdrawShowcase(unit: Unit, id: string): Promise<void> {
  const showcase = await getShowcase(unit, id);
  if (showcase.state === 'withdrawn') return;
  await setState(unit, showcase, { state: 'withdrawn', reason: '', pictureId: null });
  if (showcase.pictureId) await eraseFiles(unit, [showcase.pictureId]);
}

/** @throws AppError `forbidden`, `not-found`, `rule-violation` for what was taken back */
export async function decideShowcase(
  unit: Unit,
  actor: Actor,
  id: string,
  { state, reason }: DecisionForm,
): Promise<void> {
  assertMay(actor, 'open-data.manage');
  const showcase = await getShowcase(unit, id);
  if (showcase.state === 'withdrawn') throw new AppError('rule-violation', refusals.withdrawn);
  await setState(unit, showcase, { state, reason: state === 'shown' ? '' : reason });
  // What was told has been looked at with the decision.
  await unit.db
    .delete(showcaseReports)
    .where(and(eq(showcaseReports.town, unit.town), eq(showcaseReports.showcaseId, id)));
  await recordAudit(unit, actor, {
    ...{ action: 'open-data.showcase-decided', details: { state } },
    subject: { type: 'open-data.showcase', id },
  });
}

/** A reader tells what is wrong with one that everybody reads. @throws AppError `not-found` */
export async function reportShowcase(unit: Unit, id: string, { text }: ReportForm): Promise<void> {
  const { db, town, now } = unit;
  await getShown(unit, id);
  await db
    .insert(showcaseReports)
    .values({ town, id: newId(), showcaseId: id, text, receivedAt: now });
}
