import { and, asc, between, desc, eq, inArray, isNotNull, max, min, ne, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { countLimit } from '../../inputs/model.ts';
import { firstLine } from '../../inputs/words.ts';
import { inputs } from '../../schema.ts';
import { areAlike } from '../alike.ts';
import { prints } from '../schema.ts';
import { groupAlike } from './group.ts';

/** Voices for everybody that wait for a person. */
export function waiting({ town }: Unit) {
  return and(
    eq(inputs.town, town),
    inArray(inputs.moderation, ['waiting', 'held']),
    eq(inputs.wish, 'public'),
    ne(inputs.state, 'withdrawn'),
    isNotNull(inputs.shownText),
  );
}

const ofPrint = and(eq(prints.town, inputs.town), eq(prints.inputId, inputs.id));

/** Groups of nearly the same among those that wait, the largest first; each begins with its oldest. */
export async function findCampaigns(unit: Unit): Promise<(readonly string[])[]> {
  const rows = await unit.db
    .select({ inputId: prints.inputId, kind: prints.kind, bands: prints.bands })
    .from(inputs)
    .innerJoin(prints, ofPrint)
    .where(waiting(unit))
    .orderBy(asc(inputs.id))
    .limit(countLimit);
  return groupAlike(rows);
}

/** A campaign in the list of the desk. */
export interface CampaignLine {
  readonly id: string;
  /** First words of its oldest that waits, as everybody would read it. */
  readonly text: string;
  readonly waiting: number;
}

export async function describeCampaigns(
  unit: Unit,
  groups: readonly (readonly string[])[],
): Promise<CampaignLine[]> {
  const ids = groups.flatMap(([first]) => first ?? []);
  if (ids.length === 0) return [];
  const rows = await unit.db
    .select({ id: inputs.id, text: inputs.shownText })
    .from(inputs)
    .where(among(unit, ids));
  const texts = new Map(rows.map(({ id, text }) => [id, firstLine(text ?? '', 60)]));
  return groups.flatMap(([id = '', ...others]) => ({
    ...{ id, text: texts.get(id) ?? id, waiting: others.length + 1 },
  }));
}

/** What said the same long before was no part of it. */
const campaignDays = 14;

/**
 * Inputs of the same kind that say nearly the same and came within two weeks of it, newest first, itself
 * among them; at most 10,000.
 */
export async function listAlike({ db, town }: Unit, inputId: string): Promise<string[]> {
  const [own] = await db
    .select()
    .from(prints)
    .where(and(eq(prints.town, town), eq(prints.inputId, inputId)));
  if (!own) return [];
  const rows = await db
    .select({ inputId: prints.inputId, bands: prints.bands })
    .from(prints)
    .where(
      and(
        eq(prints.town, town),
        eq(prints.kind, own.kind),
        sql`${prints.bands} && ${sql.param(own.bands)}::int[]`,
        between(prints.at, addDays(own.at, -campaignDays), addDays(own.at, campaignDays)),
      ),
    )
    .orderBy(desc(prints.at))
    .limit(countLimit);
  return rows.filter(({ bands }) => areAlike(bands, own.bands)).map((row) => row.inputId);
}

const addDays = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000);

/** Those of some ids that a decision about the campaign is for. */
export async function listDecidable(
  unit: Unit,
  ids: readonly string[],
  shownToo: boolean,
): Promise<string[]> {
  const moderated = shownToo ? (['waiting', 'held', 'shown'] as const) : undefined;
  const rows = await unit.db
    .select({ id: inputs.id })
    .from(inputs)
    .where(
      and(
        among(unit, ids),
        moderated ? undefined : waiting(unit),
        moderated && inArray(inputs.moderation, [...moderated]),
        eq(inputs.wish, 'public'),
        ne(inputs.state, 'withdrawn'),
        isNotNull(inputs.shownText),
      ),
    )
    .orderBy(asc(inputs.id));
  return rows.map(({ id }) => id);
}

const among = ({ town }: Unit, ids: readonly string[]) =>
  and(eq(inputs.town, town), sql`${inputs.id} = ANY(${sql.param([...ids])}::uuid[])`);

/** Nearly the same texts that came in a short time, as one. */
export interface Campaign {
  /** Of one of them; the page's address. */
  readonly id: string;
  readonly count: number;
  readonly waiting: number;
  readonly shown: number;
  readonly hidden: number;
  readonly first: Date;
  readonly last: Date;
  /** How they are worded, the most frequent first. */
  readonly wordings: readonly { readonly text: string; readonly count: number }[];
}

const wordingsShown = 5;

/** The campaign that an input is part of; undefined where nothing else says the same. */
export async function readCampaign(unit: Unit, inputId: string): Promise<Campaign | undefined> {
  const ids = await listAlike(unit, inputId);
  if (ids.length < 2) return undefined;
  const { db } = unit;
  const moderated = (name: string) =>
    sql<number>`count(*) FILTER (WHERE ${inputs.moderation} = ${name})::int`;
  const [row] = await db
    .select({
      count: sql<number>`count(*)::int`,
      waiting: sql<number>`count(*) FILTER (WHERE ${waiting(unit)})::int`,
      shown: moderated('shown'),
      hidden: moderated('hidden'),
      first: min(inputs.createdAt),
      last: max(inputs.createdAt),
    })
    .from(inputs)
    .where(and(among(unit, ids), ne(inputs.state, 'withdrawn')));
  if (!row?.first || !row.last) return undefined;
  const wordings = await db
    .select({ text: sql<string>`${inputs.shownText}`, count: sql<number>`count(*)::int` })
    .from(inputs)
    .where(and(among(unit, ids), isNotNull(inputs.shownText)))
    .groupBy(inputs.shownText)
    .orderBy(sql`count(*) DESC`, asc(inputs.shownText))
    .limit(wordingsShown);
  return { ...row, id: inputId, first: row.first, last: row.last, wordings };
}
