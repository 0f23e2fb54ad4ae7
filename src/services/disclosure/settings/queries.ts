import { desc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Category, Settings } from '../model.ts';
import { settings } from '../schema.ts';
import { defaultSettings } from './defaults.ts';

export interface KeptSettings {
  readonly version: number;
  readonly savedBy: string;
  readonly content: Settings;
}

/** The newest version; undefined while nobody has saved any. */
export async function findSettings({ db, town }: Unit): Promise<KeptSettings | undefined> {
  const [row] = await db
    .select({
      version: settings.version,
      savedBy: settings.savedBy,
      content: settings.content,
    })
    .from(settings)
    .where(eq(settings.town, town))
    .orderBy(desc(settings.version))
    .limit(1);
  return row;
}

/** What holds today; the defaults, which name no section, while nothing was saved. */
export async function getSettings(unit: Unit): Promise<Settings> {
  return (await findSettings(unit))?.content ?? defaultSettings;
}

/** A category by id; one that was taken out of the settings keeps its id as its name. */
export function categoryOf({ categories }: Settings, id: string): Category {
  const found = categories.find((one) => one.id === id);
  return found ?? { id, name: id, article: id, personalArticle: id, mark: '' };
}
