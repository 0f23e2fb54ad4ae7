import {
  addDataset,
  type Choices,
  changeColumnType,
  changeDataset,
  type Encoding,
  findEntry,
  getUploaded,
  getVersion,
  type Imported,
  importTable,
  type Mending,
  mendCells,
  pagesOf,
  planVersion,
  publishVersion,
  type Recognised,
  type RecognisedColumn,
  readTable,
  recognise,
  restoreVersion,
  standards,
  type UploadedSet,
  withdrawDataset,
} from '#engines/datasets/contract.ts';
import { indexEntry, removeEntry } from '#engines/search/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { StoredFile } from '#platform/files/files.ts';
import type { Platform } from '#platform/platform.ts';
import { moduleName } from '../model.ts';
import { assertManages, assertMay } from '../policy.ts';
import { entryOf } from '../search.ts';
import { names } from '../text.ts';
import type { DatasetForm } from './inputs.ts';
import { factsOf } from './rules.ts';

export const fileLimit = 20 * 1024 * 1024;
export const fileTypes = [
  'text/csv',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** Brings the search to what everybody finds now. */
async function follow(unit: Unit, { slug }: Pick<UploadedSet, 'slug'>): Promise<void> {
  const entry = await findEntry(unit, slug);
  if (entry) await indexEntry(unit, moduleName, entryOf(entry));
  else await removeEntry(unit, moduleName, slug);
}

/** @throws AppError `forbidden` for a section that is not one's own, `conflict` */
export async function addSet(unit: Unit, actor: Actor, form: DatasetForm): Promise<string> {
  assertMay(actor, 'datasets.manage');
  assertManages(actor, form);
  return addDataset(unit, actor, factsOf(form, actor.kind === 'staff' ? actor.staffId : undefined));
}

/** @throws AppError `forbidden`, `not-found`, `conflict` */
export async function changeSet(
  unit: Unit,
  actor: Actor,
  id: string,
  form: DatasetForm,
): Promise<void> {
  const set = await getUploaded(unit, id);
  assertManages(actor, set);
  await changeDataset(unit, actor, id, factsOf(form, set.ownerStaffId ?? undefined));
  if (form.slug !== set.slug) await removeEntry(unit, moduleName, set.slug);
  await follow(unit, form);
}

/** Whoever takes a set over looks after it from now on. @throws AppError `forbidden` */
export async function takeOver(unit: Unit, actor: Actor, id: string): Promise<void> {
  const set = await getUploaded(unit, id);
  assertManages(actor, set);
  const { temporalFrom, temporalUntil, spatial, standard, ownerStaffId: _, ...facts } = set;
  await changeDataset(unit, actor, id, {
    ...facts,
    ...(actor.kind === 'staff' && { ownerStaffId: actor.staffId }),
    ...(standard && { standard }),
    ...(spatial && { spatial }),
    ...(temporalFrom && {
      temporal: { from: temporalFrom, ...(temporalUntil && { until: temporalUntil }) },
    }),
  });
}

/** A version and the set that it belongs to, which the address names too. */
export interface Address {
  readonly set: string;
  readonly version: string;
}

/** @throws AppError `not-found` for a version of another set */
export async function getOwnVersion(unit: Unit, { set: setId, version: id }: Address) {
  const version = await getVersion(unit, id);
  if (version.datasetId !== setId) throw notFound(names.dataset);
  return { version, set: await getUploaded(unit, setId) };
}

/** Before anything is done with a version. @throws AppError `forbidden`, `not-found` */
async function managed(unit: Unit, actor: Actor, address: Address): Promise<UploadedSet> {
  const { set } = await getOwnVersion(unit, address);
  assertManages(actor, set);
  return set;
}

/** @throws AppError as `mendCells`, `forbidden`, `not-found` */
export async function mend(unit: Unit, actor: Actor, at: Address, mendings: readonly Mending[]) {
  await managed(unit, actor, at);
  await mendCells(unit, actor, at.version, mendings);
}

/** A column that holds words after all. @throws AppError `forbidden`, `not-found` */
export async function readAsText(unit: Unit, actor: Actor, at: Address, column: string) {
  await managed(unit, actor, at);
  await changeColumnType(unit, at.version, column, 'text');
}

/** @throws AppError as `planVersion`, `forbidden`, `not-found` */
export async function plan(unit: Unit, actor: Actor, at: Address, dueOn: IsoDate | undefined) {
  await managed(unit, actor, at);
  await planVersion(unit, actor, at.version, dueOn);
}

/** @throws AppError as `publishVersion`, `forbidden`, `not-found` */
export async function publish(unit: Unit, actor: Actor, at: Address): Promise<void> {
  const set = await managed(unit, actor, at);
  await publishVersion(unit, actor, at.version);
  await follow(unit, set);
}

/** @throws AppError as `restoreVersion`, `forbidden`, `not-found` */
export async function restore(unit: Unit, actor: Actor, at: Address): Promise<void> {
  const set = await managed(unit, actor, at);
  await restoreVersion(unit, actor, at.version);
  await follow(unit, set);
}

export async function withdraw(unit: Unit, actor: Actor, set: UploadedSet): Promise<void> {
  assertManages(actor, set);
  await withdrawDataset(unit, actor, set.id);
  await follow(unit, set);
}

export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Plain text that has no ending of its own is kept as text; what it is, reading it finds out. */
const keptName = (name: string): string => (/\.(csv|xlsx|txt)$/i.test(name) ? name : `${name}.txt`);

/** Keeps a file as it was sent, until somebody has confirmed how it is read. */
export async function keepFile(
  { database, files }: Platform,
  town: string,
  { name, content }: SentFile,
): Promise<StoredFile> {
  const file = { name: keptName(name), content, accept: fileTypes, limit: fileLimit };
  await files.inspect(file);
  return database.inTown(town, (unit) => files.save(unit, file));
}

export interface OpenedFile {
  readonly file: StoredFile;
  readonly content: Buffer;
}

/** What a kept file seems to be, with what people corrected. @throws AppError with how to mend it */
export function readFile(
  { file, content }: OpenedFile,
  set: UploadedSet,
  choices: Choices,
): Promise<Recognised> {
  const own = standards.some(({ id }) => id === set.standard) ? set.standard : undefined;
  return recognise(content, file.name, { standard: own ?? '', ...choices });
}

export interface Confirmed {
  readonly columns: readonly RecognisedColumn[];
  readonly choices: Choices;
  readonly note: string;
}

/** Brings a kept file in as a version. @throws AppError for what cannot be read */
export async function importFile(
  { database }: Platform,
  { town, actor, set }: { readonly town: string; readonly actor: Actor; readonly set: UploadedSet },
  { file, content }: OpenedFile,
  { columns, choices, note }: Confirmed,
): Promise<Imported> {
  assertManages(actor, set);
  const { rows, origin, encoding } = await readTable(content, file.name, choices);
  const found: Encoding | undefined = encoding;
  return importTable(
    database,
    { town, actor },
    { datasetId: set.id, origin, bytes: file.bytes, fileId: file.id, note },
    {
      ...{ pages: pagesOf(rows), header: choices.header ?? 0, columns },
      ...(set.standard && { standard: set.standard }),
      ...(found && { encoding: found }),
    },
  );
}
