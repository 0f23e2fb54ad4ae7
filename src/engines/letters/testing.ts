import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { createFiles } from '#platform/files/create-files.ts';
import { testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { loadDemoLetters } from './demo.ts';

export const suzaka = '202070';
export const obuse = '205419';

export function staffWith(...permissions: string[]): StaffActor {
  return {
    kind: 'staff',
    userId: newId(),
    staffId: newId(),
    name: '見本 直子',
    departmentIds: [],
    permissions: new Set(permissions),
  };
}

export const clerk = staffWith('letters.issue');

/** What a test enqueued, in order. */
export interface Enqueued {
  readonly job: string;
  readonly payload: object;
}

export interface LettersTest {
  readonly platform: Platform;
  readonly jobs: Enqueued[];
  close(): Promise<void>;
}

/** Two towns with the demo templates, and a platform with files in a folder of its own. */
export async function openLetters(database: Database): Promise<LettersTest> {
  const jobs: Enqueued[] = [];
  database.hooks.enqueue = async (_unit, job, payload) => {
    jobs.push({ job, payload });
  };
  await addTestTowns(database, [suzaka, obuse]);
  for (const town of [suzaka, obuse]) await database.inTown(town, loadDemoLetters);
  const folder = await mkdtemp(join(tmpdir(), 'tomoni-letters-'));
  const base = testPlatform(database);
  const files = createFiles({ ...base.settings, dataFolder: folder });
  return {
    platform: { ...base, files },
    jobs,
    close: async () => {
      await rm(folder, { recursive: true });
      await database.close();
    },
  };
}

/** A refusal's reasons, complete. */
export const reasons = {
  rule: '要綱第4条第1号',
  facts: '設置が終わっていました。',
  appeal: '3か月以内に審査請求をすることができます。',
};
