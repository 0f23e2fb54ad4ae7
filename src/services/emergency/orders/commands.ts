import { listAreas } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { authorise } from '../policy.ts';
import { type FullText, type Hazard, orders } from '../schema.ts';
import { recordAct } from '../situation/acts.ts';
import { lockEmergency } from '../situation/commands.ts';
import { getOpenSituation } from '../situation/queries.ts';
import { keepsLawWords, lawWords, liftTexts, type OrderLevel, orderTexts } from './rules.ts';
import { words } from './text.ts';

export interface NewOrder {
  readonly level: OrderLevel;
  readonly hazard: Hazard;
  /** Slugs; `*` is the whole city. */
  readonly areas: readonly string[];
  readonly reason: string;
  /** Reworded by staff; without them the prepared ones. */
  readonly texts?: FullText;
  readonly households?: number;
  readonly persons?: number;
}

/** Names of districts, ready to read in a sentence. */
export async function areaNames(unit: Unit, slugs: readonly string[]): Promise<FullText> {
  if (slugs.includes('*')) return words.wholeTown;
  const named = (await listAreas(unit)).filter(({ slug }) => slugs.includes(slug));
  const easy = named.map(({ name }) => name.easy ?? name.ja);
  return {
    ja: named.map(({ name }) => name.ja).join('、'),
    en: named.map(({ name }) => name.en).join(', '),
    easy: easy.join('、'),
  };
}

/**
 * Issues evacuation information for districts and tells everybody, in one transaction.
 * @throws AppError `rule-violation` when a reworded text lost the word of the law; `conflict` when
 *   nothing is on.
 */
export async function issueOrder(unit: Unit, actor: Actor, asked: NewOrder): Promise<string> {
  authorise(actor, 'emergency.switch');
  await lockEmergency(unit);
  const situation = await getOpenSituation(unit);
  const names = await areaNames(unit, asked.areas);
  const texts = asked.texts ?? orderTexts(asked.level, names, asked.reason);
  const kept = keepsLawWords(asked.level, texts);
  if (!kept.ok) throw new AppError('rule-violation', kept.reason);
  const id = newId();
  await unit.db.insert(orders).values({
    town: unit.town,
    id,
    situationId: situation.id,
    level: asked.level,
    hazard: asked.hazard,
    areas: [...asked.areas],
    reason: asked.reason,
    texts,
    households: asked.households ?? null,
    persons: asked.persons ?? null,
    at: unit.now,
  });
  const { areas, level } = asked;
  await recordAct(unit, actor, situation, {
    ...{ kind: 'ordered', subjectId: id, title: lawWords[level], texts, level },
    areas: areas.includes('*') ? [] : areas,
  });
  return id;
}

/** Lifts what was ordered for districts and tells everybody. */
export async function liftOrders(
  unit: Unit,
  actor: Actor,
  asked: { readonly areas: readonly string[]; readonly hazard: Hazard; readonly reason: string },
): Promise<void> {
  authorise(actor, 'emergency.switch');
  await lockEmergency(unit);
  const situation = await getOpenSituation(unit);
  const texts = liftTexts(await areaNames(unit, asked.areas));
  const id = newId();
  await unit.db.insert(orders).values({
    ...{ town: unit.town, id, situationId: situation.id, level: 0, at: unit.now, texts },
    ...{ hazard: asked.hazard, areas: [...asked.areas], reason: asked.reason },
  });
  await recordAct(unit, actor, situation, {
    ...{ kind: 'lifted', subjectId: id, title: words.lifted, texts },
    areas: asked.areas.includes('*') ? [] : asked.areas,
  });
}
