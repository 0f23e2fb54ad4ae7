import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { authorise } from '../policy.ts';
import { shelterReports, shelters } from '../schema.ts';
import { recordAct } from '../situation/acts.ts';
import { getOpenSituation } from '../situation/queries.ts';
import { emergencyTopic } from '../topic.ts';
import { getShelter, insistOnSense, type Shelter } from './queries.ts';
import { words } from './text.ts';

export type NewShelter = Omit<Shelter, 'id' | 'removedAt' | 'sample'> & {
  readonly sample?: boolean;
};

async function auditShelter(unit: Unit, actor: Actor, id: string, verb: string): Promise<void> {
  const subject = { type: 'emergency.shelter', id };
  await recordAudit(unit, actor, { action: `emergency.shelter-${verb}`, subject });
  unit.drop(emergencyTopic);
}

/** Adds a place, or replaces what is known of it when `id` is given. @returns its id. */
export async function saveShelter(
  unit: Unit,
  actor: Actor,
  asked: NewShelter,
  id?: string,
): Promise<string> {
  authorise(actor, 'emergency.manage');
  const values = { ...asked, sample: asked.sample ?? false, removedAt: null };
  if (id) {
    const { sample } = await getShelter(unit, id);
    await unit.db
      .update(shelters)
      .set({ ...values, sample })
      .where(and(eq(shelters.town, unit.town), eq(shelters.id, id)));
    await auditShelter(unit, actor, id, 'changed');
    return id;
  }
  const added = newId();
  await unit.db.insert(shelters).values({ town: unit.town, id: added, ...values });
  await auditShelter(unit, actor, added, 'added');
  return added;
}

/** Takes a place off the lists; what it said in past situations stays. */
export async function removeShelter(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor, 'emergency.manage');
  await getShelter(unit, id);
  await unit.db
    .update(shelters)
    .set({ removedAt: unit.now })
    .where(and(eq(shelters.town, unit.town), eq(shelters.id, id)));
  await auditShelter(unit, actor, id, 'removed');
}

export interface NewShelterReport {
  readonly shelterId: string;
  readonly state: 'open' | 'full' | 'closed';
  readonly persons?: number;
  readonly households?: number;
  readonly note: string;
}

async function lastState({ db, town }: Unit, situationId: string, shelterId: string) {
  const rows = await db
    .select({ state: shelterReports.state, at: shelterReports.at, id: shelterReports.id })
    .from(shelterReports)
    .where(
      and(
        eq(shelterReports.town, town),
        eq(shelterReports.situationId, situationId),
        eq(shelterReports.shelterId, shelterId),
      ),
    );
  return rows.sort((a, b) => a.id.localeCompare(b.id)).at(-1)?.state;
}

/**
 * What a shelter says of itself. That it opened, filled up or closed leaves on all channels; counts of
 * people alone do not.
 */
export async function reportShelter(
  unit: Unit,
  actor: Actor,
  asked: NewShelterReport,
): Promise<void> {
  authorise(actor, 'emergency.report');
  insistOnSense(asked.state, asked.persons);
  const situation = await getOpenSituation(unit);
  const shelter = await getShelter(unit, asked.shelterId);
  const before = await lastState(unit, situation.id, shelter.id);
  await unit.db.insert(shelterReports).values({
    ...{ town: unit.town, id: newId(), situationId: situation.id, at: unit.now },
    ...{ shelterId: shelter.id, state: asked.state, note: asked.note },
    persons: asked.persons ?? null,
    households: asked.households ?? null,
  });
  const texts = words.textOf(shelter.name, shelter.address, asked.state);
  await recordAct(unit, actor, situation, {
    ...{ kind: 'shelter', subjectId: shelter.id, title: words.titleOf(asked.state) },
    ...(before === asked.state ? {} : { texts, areas: shelter.areas }),
  });
}
