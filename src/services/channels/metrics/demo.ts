import { and, eq } from 'drizzle-orm';
import { addDays, dateParts, dayInTokyo, type IsoDate, isoDate } from '#japan/dates.ts';
import { fiscalYearOf } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { accounts, deliveries } from '../schema.ts';
import { keepPostMetric, type NewMetric, recordMetrics } from './commands.ts';
import { noFigures } from './model.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

/** Years as the sample observations of the plan have them; a later one is like the last. */
const years = {
  x: { 2024: 4_521_870, 2025: 4_390_455, later: 4_420_000 },
  facebook: { 2024: 193_800, 2025: 194_900, later: 196_200 },
} as const;

/** Followers at the end of fiscal year 2025, and how many come in a month. */
const followers = {
  x: { at2025: 7_690, monthly: 11 },
  facebook: { at2025: 2_965, monthly: 4 },
  line: { at2025: 6_240, monthly: 85 },
} as const;

/** Parts of a year from April: storms in September and snow in January are read most. */
const seasons = [7, 7, 8, 9, 9, 11, 9, 7, 8, 10, 8, 7];
const wholeYear = seasons.reduce((sum, part) => sum + part, 0);

const months = 24;

/** Last days of the months before today's, the oldest first. */
function monthEnds(today: IsoDate): IsoDate[] {
  const ends: IsoDate[] = [];
  for (let end = addDays(`${today.slice(0, 7)}-01`, -1); ends.length < months; ) {
    ends.unshift(end);
    const { year, month } = dateParts(end);
    end = addDays(isoDate(year, month, 1), -1);
  }
  return ends;
}

function metricOf(accountId: string, kind: keyof typeof followers, day: IsoDate): NewMetric {
  const { year, month } = dateParts(day);
  const sinceMarch = (year - 2026) * 12 + month - 3;
  const { at2025, monthly } = followers[kind];
  const season = seasons[(month + 8) % 12] ?? 0;
  const base: NewMetric = {
    ...{ ...noFigures, accountId, day, sample: true },
    span: 'month',
    source: 'typed',
    followers: at2025 + monthly * sinceMarch,
    posts: 18 + ((month * 7) % 11),
  };
  if (kind === 'line') return base;
  const byYear: Readonly<Record<string, number>> = years[kind];
  const whole = byYear[fiscalYearOf(day)] ?? years[kind].later;
  const seen = Math.round((whole * season) / wholeYear);
  const clicks = { linkClicks: Math.round(seen / 90), shares: Math.round(seen / 700) };
  const reactions = Math.round(seen / 120);
  return kind === 'x'
    ? { ...base, ...clicks, reactions, views: seen }
    : { ...base, ...clicks, reactions, reach: seen, views: Math.round(seen * 1.9) };
}

/** What the sample posts came to, so that items can be compared. */
async function loadPosts(unit: Unit, kinds: ReadonlyMap<string, string>): Promise<void> {
  const sent = await unit.db
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.town, unit.town),
        eq(deliveries.sample, true),
        eq(deliveries.status, 'sent'),
      ),
    );
  for (const [index, { id, accountId }] of sent.entries()) {
    const kind = kinds.get(accountId);
    const views = kind === 'x' ? 12_480 - index * 900 : null;
    const reach = kind === 'facebook' ? 3_120 - index * 240 : null;
    await keepPostMetric(unit, {
      ...{ deliveryId: id, views, reach, sample: true, comments: null },
      ...{ reactions: 64 - index * 5, shares: 18 - index, linkClicks: 240 - index * 22 },
    });
  }
}

/** Two years of figures of the sample accounts, all marked 見本. */
export async function loadDemoMetrics(unit: Unit): Promise<void> {
  const rows = await unit.db
    .select({ id: accounts.id, kind: accounts.kind })
    .from(accounts)
    .where(and(eq(accounts.town, unit.town), eq(accounts.sample, true)));
  const list = rows.flatMap(({ id, kind }) =>
    kind === 'x' || kind === 'facebook' || kind === 'line'
      ? monthEnds(dayInTokyo(unit.now)).map((day) => metricOf(id, kind, day))
      : [],
  );
  await recordMetrics(unit, loader, list);
  await loadPosts(unit, new Map(rows.map(({ id, kind }) => [id, kind])));
}
