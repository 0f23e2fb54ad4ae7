import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Answers, FormDefinition } from '../definition/model.ts';
import { formsContents, formsSubmissions, formsVersions } from '../schema.ts';
import type { PersonFacts } from './person.ts';
import { formsPrefillAsked, formsProfiles } from './schema.ts';

export interface Profile extends PersonFacts {
  readonly updatedAt: Date;
}

export async function findProfile(unit: Unit, userId: string): Promise<Profile | undefined> {
  const [row] = await unit.db
    .select()
    .from(formsProfiles)
    .where(and(eq(formsProfiles.town, unit.town), eq(formsProfiles.userId, userId)));
  if (!row) return undefined;
  return {
    name: row.name ?? undefined,
    birthday: row.birthday ?? undefined,
    address: row.address ?? undefined,
    phone: row.phone ?? undefined,
    email: row.email ?? undefined,
    updatedAt: row.updatedAt,
  };
}

/** How many submissions are looked through: older answers are too old to offer. */
const looked = 20;

export interface EarlierAnswers {
  readonly answers: Answers;
  readonly definition: FormDefinition;
  readonly submittedAt: Date;
}

/** What a person sent for themselves, newest first, each with the form it answered. */
export async function listEarlierAnswers(unit: Unit, userId: string): Promise<EarlierAnswers[]> {
  const sent = await unit.db
    .select({
      answers: formsContents.answers,
      versionId: formsSubmissions.formVersionId,
      representation: formsContents.representation,
      submittedAt: formsContents.submittedAt,
    })
    .from(formsContents)
    .innerJoin(
      formsSubmissions,
      and(
        eq(formsSubmissions.town, formsContents.town),
        eq(formsSubmissions.id, formsContents.submissionId),
      ),
    )
    .where(and(eq(formsContents.town, unit.town), eq(formsContents.userId, userId)))
    .orderBy(desc(formsContents.submittedAt))
    .limit(looked);
  const own = sent.filter(({ representation }) => representation.role === 'self');
  if (own.length === 0) return [];
  const ids = [...new Set(own.map(({ versionId }) => versionId))];
  const versions = await unit.db
    .select({ id: formsVersions.id, definition: formsVersions.definition })
    .from(formsVersions)
    .where(and(eq(formsVersions.town, unit.town), inArray(formsVersions.id, ids)));
  const byId = new Map(versions.map(({ id, definition }) => [id, definition]));
  return own.flatMap(({ answers, versionId, submittedAt }) => {
    const definition = byId.get(versionId);
    return definition ? [{ answers, definition, submittedAt }] : [];
  });
}

/** Paths of addresses of a draft that a postcode filled, by a button of the page. */
export async function listPostcodeFilled(unit: Unit, draftId: string): Promise<string[]> {
  const rows = await unit.db
    .select({ place: formsPrefillAsked.place })
    .from(formsPrefillAsked)
    .where(
      and(
        eq(formsPrefillAsked.town, unit.town),
        eq(formsPrefillAsked.draftId, draftId),
        eq(formsPrefillAsked.kind, 'postcode'),
      ),
    );
  return rows.map(({ place }) => place);
}

export async function wasAsked(unit: Unit, draftId: string, screenId: string): Promise<boolean> {
  const rows = await unit.db
    .select({ at: formsPrefillAsked.at })
    .from(formsPrefillAsked)
    .where(
      and(
        eq(formsPrefillAsked.town, unit.town),
        eq(formsPrefillAsked.draftId, draftId),
        eq(formsPrefillAsked.kind, 'screen'),
        eq(formsPrefillAsked.place, screenId),
      ),
    );
  return rows.length > 0;
}
