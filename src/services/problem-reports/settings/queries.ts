import { asc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { listTopic } from '../model.ts';
import { categories, landmarks, routes, settings } from '../schema.ts';
import type { Route } from './rules.ts';

export type Category = Omit<typeof categories.$inferSelect, 'town'>;
export type Landmark = Omit<typeof landmarks.$inferSelect, 'town'>;
export type Settings = Omit<typeof settings.$inferSelect, 'town' | 'changedAt'>;

/** What the town decided, at one glance. */
export interface Setup {
  readonly settings: Settings;
  /** In the order of the town, those out of use too. */
  readonly categories: readonly Category[];
  readonly routes: readonly Route[];
  readonly landmarks: readonly Landmark[];
}

export const nameOf = ({ name, nameEn, nameEasy }: Category): Text => ({
  ja: name,
  en: nameEn,
  easy: nameEasy || name,
});

/** Undefined until the town decided where it lies and whom to ring; remembered. */
export function findSetup(unit: Unit): Promise<Setup | undefined> {
  return unit.recall('problem-reports.setup', [listTopic], async () => {
    const { db, town } = unit;
    const [stored] = await db.select().from(settings).where(eq(settings.town, town));
    if (!stored) return undefined;
    const ordered = [asc(categories.position), asc(categories.slug)];
    return {
      settings: stored,
      categories: await db
        .select()
        .from(categories)
        .where(eq(categories.town, town))
        .orderBy(...ordered),
      routes: await db.select().from(routes).where(eq(routes.town, town)),
      landmarks: await db
        .select()
        .from(landmarks)
        .where(eq(landmarks.town, town))
        .orderBy(asc(landmarks.position), asc(landmarks.name)),
    };
  });
}

/** What people can choose now. */
export function openCategories(setup: Setup | undefined): readonly Category[] {
  return setup?.settings.open ? setup.categories.filter(({ active }) => active) : [];
}

export const findCategory = (setup: Setup | undefined, slug: string): Category | undefined =>
  setup?.categories.find((one) => one.slug === slug);
