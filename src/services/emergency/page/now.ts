import { listAreas } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type CurrentBulletin, listBulletins } from '../jma/queries.ts';
import { listOrders, type OrderInForce, ordersInForce } from '../orders/queries.ts';
import { words as orderWords } from '../orders/text.ts';
import { listReports, type Report } from '../reports/queries.ts';
import { listSheltersNow, type ShelterNow } from '../shelters/queries.ts';
import { findOpenSituation, type OpenSituation } from '../situation/queries.ts';

/** Everything that the emergency page says. */
export interface EmergencyNow {
  /** Undefined in ordinary times. */
  readonly situation?: OpenSituation;
  readonly orders: readonly OrderInForce[];
  readonly bulletins: readonly CurrentBulletin[];
  readonly shelters: readonly ShelterNow[];
  readonly reports: readonly Report[];
  /** Names of districts by slug, `*` included. */
  readonly areas: ReadonlyMap<string, Text>;
  /** When something of it last changed. */
  readonly updatedAt: Date;
}

function lastChange(now: Omit<EmergencyNow, 'updatedAt'>, fallback: Date): Date {
  const moments = [
    now.situation?.startedAt,
    ...now.orders.map(({ at }) => at),
    ...now.bulletins.map(({ changedAt }) => changedAt),
    ...now.reports.map(({ at }) => at),
    ...now.shelters.map(({ report }) => report?.at),
  ].flatMap((at) => (at ? [at.getTime()] : []));
  return moments.length > 0 ? new Date(Math.max(...moments)) : fallback;
}

/**
 * What readers see, of one kind of situation only: the public never sees a drill, and a rehearsing desk
 * sees nothing but the drill.
 */
export async function readEmergency(unit: Unit, mode: 'real' | 'drill'): Promise<EmergencyNow> {
  const open = await findOpenSituation(unit);
  const situation = open?.mode === mode ? open : undefined;
  const areas = new Map<string, Text>([['*', orderWords.wholeTown]]);
  for (const { slug, name } of await listAreas(unit)) areas.set(slug, name);
  const now = {
    ...(situation ? { situation } : {}),
    orders: situation ? ordersInForce(await listOrders(unit, situation.id)) : [],
    bulletins: await listBulletins(unit, mode),
    shelters: await listSheltersNow(unit, situation?.id),
    reports: situation ? await listReports(unit, situation.id) : [],
    areas,
  };
  return { ...now, updatedAt: lastChange(now, unit.now) };
}
