import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getTown } from '#engines/organisation/contract.ts';
import { languages } from '#platform/i18n/text.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { readAsset } from '#ui/assets.ts';
import { readEmergency } from '../page/now.ts';
import { renderEmergencyPage } from '../page/views/page.tsx';
import { snapshotJob } from './name.ts';

const fileNames = { ja: 'index.html', en: 'en.html', easy: 'easy.html' } as const;

/** Written aside and renamed, so that a web server never sends half a page. */
async function replace(path: string, content: string): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}.part`;
  await writeFile(aside, content);
  await rename(aside, path);
}

/** Where the pages of a town lie: `{data}/static/{town}/emergency`. */
export function snapshotFolder(platform: Platform, town: string): string {
  return join(platform.settings.dataFolder, 'static', town, 'emergency');
}

/**
 * Writes the emergency page in three languages as files that need nothing else, so that any web server
 * can send them when the application, the database or the line to it is gone.
 */
export async function writeSnapshot(platform: Platform, town: string): Promise<void> {
  const { now, info } = await platform.database.inTown(town, async (unit) => ({
    now: await readEmergency(unit, 'real'),
    info: await getTown(unit),
  }));
  const folder = snapshotFolder(platform, town);
  const inlineStyle = readAsset('services/emergency/page/emergency.css');
  await mkdir(folder, { recursive: true });
  for (const language of languages) {
    const page = renderEmergencyPage({
      town: info,
      language,
      now,
      addresses: fileNames,
      inlineStyle,
    });
    await replace(join(folder, fileNames[language]), page);
  }
}

export const snapshotJobs: readonly Job<never>[] = [
  {
    name: snapshotJob,
    run: (platform: Platform, { town }: { town: string }) => writeSnapshot(platform, town),
  } satisfies Job<{ town: string }>,
];
