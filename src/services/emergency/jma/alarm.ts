import { type NotificationKind, notify } from '#engines/notifications/contract.ts';
import { listStaffWith } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { FullText, Hazard } from '../schema.ts';
import { findOpenSituation } from '../situation/queries.ts';
import { hazardNames } from '../situation/text.ts';
import { alarmWords as words } from './alarm-text.ts';
import type { Bulletin } from './bulletin.ts';
import { rankOfBulletin } from './change.ts';
import { strengthOf } from './concern.ts';

const alarm = 'emergency.alarm';

export const alarmKinds: readonly NotificationKind[] = [
  { kind: alarm, label: words.kind, for: 'staff', urgent: true },
];

/** 震度5弱: towns set up their headquarters from here on. */
const graveIntensity = '5-';
/** 特別警報. */
const graveRank = 4;

/** Whether what the agency says calls for the switch. */
export function isGrave(bulletin: Bulletin | undefined): boolean {
  if (!bulletin || bulletin.state === 'cancelled') return false;
  if (bulletin.intensity) return strengthOf(bulletin.intensity) >= strengthOf(graveIntensity);
  return rankOfBulletin(bulletin) >= graveRank;
}

/** Words of the agency's names, the graver sense first. */
const hazardsByWord: readonly (readonly [RegExp, Hazard])[] = [
  [/津波/, 'tsunami'],
  [/噴火/, 'volcano'],
  [/土砂/, 'landslide'],
  [/氾濫|洪水/, 'flood'],
  [/大雪|暴風雪/, 'snow'],
  [/暴風/, 'wind'],
  [/大雨|短時間/, 'rain'],
];

export function hazardOfBulletin({ intensity, title, warnings }: Bulletin): Hazard {
  if (intensity) return 'earthquake';
  const names = warnings.map(({ name }) => name).join() || title;
  return hazardsByWord.find(([word]) => word.test(names))?.[1] ?? 'other';
}

/** The switch with what is known filled in; a person looks, chooses and presses. */
export function switchAddress(hazard: Hazard, title: FullText): string {
  const { ja, easy, en } = title;
  const query = new URLSearchParams({ hazard, titleJa: ja, titleEasy: easy, titleEn: en });
  return `/staff/emergency?${query}`;
}

/**
 * Tells those who may switch that it is time to decide, once, when it becomes grave and nothing real is
 * on. The town never switches by itself: a telegram does not know what happens here.
 */
export async function alarmStaff(
  unit: Unit,
  before: Bulletin | undefined,
  after: Bulletin,
): Promise<void> {
  if (!isGrave(after) || isGrave(before)) return;
  if ((await findOpenSituation(unit))?.mode === 'real') return;
  const hazard = hazardOfBulletin(after);
  const name = hazardNames[hazard];
  const href = switchAddress(hazard, words.situation(unit.now, name));
  for (const { id } of await listStaffWith(unit, { permission: 'emergency.switch' })) {
    await notify(unit, {
      ...{ to: { staffId: id }, kind: alarm, href },
      ...{ title: words.title(name), body: words.body(after.title) },
    });
  }
}
