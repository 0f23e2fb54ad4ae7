import { and, asc, desc, eq, gt, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import { grouped, readReceipt, secretMatches } from '#engines/cases/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { Input, InputState, Moderation } from '../input.ts';
import { inputs } from '../schema.ts';
import { names } from '../text.ts';
import { readable, readableInFull, type Viewer } from '../visibility.ts';
import { countLimit, voicesPerPage } from './model.ts';
import { type InputRow, presentInput } from './present.ts';
import { firstLine } from './words.ts';

export interface InputFilter {
  readonly kind?: string;
  readonly kinds?: readonly string[];
  /** The activity, in its owner's ids. */
  readonly subject?: string;
  readonly state?: InputState;
  readonly moderation?: Moderation;
  readonly wish?: 'public' | 'private';
  readonly area?: string;
  readonly departmentId?: string;
  /** Words that stand in what this viewer may read. */
  readonly words?: string;
  readonly ids?: readonly string[];
  /** Id of a voice: only later ones, for readers that go on where they stopped. */
  readonly after?: string;
}

export interface InputPage extends InputFilter {
  /** From 1; `voicesPerPage` (30) voices each. */
  readonly page?: number;
}

export interface InputList {
  /** The newest first. */
  readonly inputs: readonly Input[];
  /** At most 10,000: what is behind that is found by filters. */
  readonly total: number;
}

const escaped = (words: string) => `%${words.replace(/[\\%_]/g, (one) => `\\${one}`)}%`;

/** A word finds only what its reader may read: searching would tell else what masking took out. */
export function saying(words: string, viewer: Viewer): SQL {
  const like = escaped(words.trim().slice(0, 100));
  const shown = or(ilike(inputs.shownText, like), ilike(inputs.shownTitle, like));
  if (viewer.kind === 'public' || viewer.kind === 'analysis') return sql`(${shown})`;
  const said = or(ilike(inputs.text, like), ilike(inputs.title, like));
  return sql`(${shown} OR (${readableInFull(viewer)} AND ${said}))`;
}

function wanted({ town }: Unit, viewer: Viewer, filter: InputFilter): SQL | undefined {
  const { kind, kinds, subject, state, moderation, wish, area, departmentId, words, ids } = filter;
  const { after } = filter;
  return and(
    eq(inputs.town, town),
    readable(viewer),
    kind === undefined ? undefined : eq(inputs.kind, kind),
    kinds === undefined ? undefined : inArray(inputs.kind, [...kinds]),
    subject === undefined ? undefined : eq(inputs.subject, subject),
    state && eq(inputs.state, state),
    moderation && eq(inputs.moderation, moderation),
    wish && eq(inputs.wish, wish),
    area === undefined ? undefined : eq(inputs.area, area),
    departmentId === undefined ? undefined : eq(inputs.departmentId, departmentId),
    words?.trim() ? saying(words, viewer) : undefined,
    ids && inArray(inputs.id, ids.filter(isId)),
    after === undefined ? undefined : gt(inputs.id, after),
  );
}

/** The row, whoever asks: for commands that permit by themselves. */
export async function findRow({ db, town }: Unit, id: string): Promise<InputRow | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(inputs)
    .where(and(eq(inputs.town, town), eq(inputs.id, id)));
  return row;
}

/** Headings or first words of some voices, for staff who may read them. */
export async function namesOf(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ id: inputs.id, title: inputs.shownTitle, text: inputs.shownText })
    .from(inputs)
    .where(and(eq(inputs.town, town), inArray(inputs.id, ids.filter(isId))));
  return new Map(rows.map(({ id, title, text }) => [id, title ?? firstLine(text ?? '')]));
}

/** The row, locked until the commit. @throws AppError not-found */
export async function lockRow({ db, town }: Unit, id: string): Promise<InputRow> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(inputs)
        .where(and(eq(inputs.town, town), eq(inputs.id, id)))
        .for('update')
    : [];
  if (!row) throw notFound(names.input);
  return row;
}

/** A voice as this viewer may read it; undefined when that is nothing. */
export async function findInput(
  unit: Unit,
  viewer: Viewer,
  id: string,
): Promise<Input | undefined> {
  const row = await findRow(unit, id);
  return row && presentInput(row, viewer);
}

/** Voices that the viewer may read, as the viewer may read them; the newest first. */
export async function listInputs(
  unit: Unit,
  viewer: Viewer,
  { page = 1, ...filter }: InputPage = {},
): Promise<InputList> {
  const where = wanted(unit, viewer, filter);
  const offset = (Math.min(page, countLimit / voicesPerPage) - 1) * voicesPerPage;
  const rows = await unit.db
    .select()
    .from(inputs)
    .where(where)
    .orderBy(desc(inputs.id))
    .limit(voicesPerPage)
    .offset(Math.max(0, Math.floor(offset)));
  const one = unit.db.select({ id: inputs.id }).from(inputs).where(where).limit(countLimit);
  const [counted] = await unit.db
    .select({ total: sql<number>`count(*)::int` })
    .from(one.as('counted'));
  return {
    inputs: rows.flatMap((row) => presentInput(row, viewer) ?? []),
    total: counted?.total ?? 0,
  };
}

const pageOfExport = 500;

/** All voices that the viewer may read, oldest first, in pages: for exports and the analysis. */
export async function* readInputs(
  unit: Unit,
  viewer: Viewer,
  filter: InputFilter = {},
): AsyncIterable<readonly Input[]> {
  const where = wanted(unit, viewer, filter);
  let after: string | undefined;
  for (;;) {
    const rows = await unit.db
      .select()
      .from(inputs)
      .where(and(where, after === undefined ? undefined : gt(inputs.id, after)))
      .orderBy(asc(inputs.id))
      .limit(pageOfExport);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.flatMap((row) => presentInput(row, viewer) ?? []);
    after = last.id;
  }
}

export interface InputCounts {
  readonly total: number;
  readonly byState: Readonly<Record<InputState, number>>;
  readonly byModeration: Readonly<Record<Moderation, number>>;
}

/** How many there are, whoever may read them; numbers tell nobody what was said. */
export async function inputCounts(
  { db, town }: Unit,
  { kind, subject }: { readonly kind?: string; readonly subject?: string },
): Promise<InputCounts> {
  const rows = await db
    .select({ state: inputs.state, moderation: inputs.moderation, n: sql<number>`count(*)::int` })
    .from(inputs)
    .where(
      and(
        eq(inputs.town, town),
        kind === undefined ? undefined : eq(inputs.kind, kind),
        subject === undefined ? undefined : eq(inputs.subject, subject),
      ),
    )
    .groupBy(inputs.state, inputs.moderation);
  const sum = (of: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(of).reduce((total, { n }) => total + n, 0);
  const inState = (state: InputState) => sum((row) => row.state === state);
  const moderated = (moderation: Moderation) => sum((row) => row.moderation === moderation);
  return {
    total: sum(() => true),
    byState: {
      ...{ received: inState('received'), examining: inState('examining') },
      ...{ answered: inState('answered'), closed: inState('closed') },
      withdrawn: inState('withdrawn'),
    },
    byModeration: {
      ...{ waiting: moderated('waiting'), shown: moderated('shown') },
      ...{ held: moderated('held'), hidden: moderated('hidden') },
    },
  };
}

/**
 * The author's way in without an account. A wrong receipt and a wrong secret get the same answer in the
 * same time; the caller limits the attempts.
 */
export async function findByReceipt(
  { db, town }: Unit,
  receipt: string,
  secret: string,
): Promise<{ readonly id: string; readonly receipt: string } | undefined> {
  const [row] = await db
    .select({ id: inputs.id, receipt: inputs.receipt, secretHash: inputs.secretHash })
    .from(inputs)
    .where(and(eq(inputs.town, town), eq(inputs.receipt, readReceipt(receipt) ?? '')));
  if (!secretMatches(secret, row?.secretHash) || !row) return undefined;
  return { id: row.id, receipt: grouped(row.receipt) };
}

/** Voices of an account, the newest first. */
export async function listOwn(unit: Unit, userId: string): Promise<readonly Input[]> {
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(inputs)
    .where(and(eq(inputs.town, town), eq(inputs.authorUserId, userId)))
    .orderBy(desc(inputs.id))
    .limit(200);
  return rows.flatMap((row) => presentInput(row, { kind: 'author', userId }) ?? []);
}
