import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  addDataset,
  frequencies,
  importRows,
  publishVersion,
  readTable,
  recognise,
  themes,
} from '#engines/datasets/contract.ts';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { requests, showcases } from './schema.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
const text = z.object({ ja: z.string(), en: z.string(), easy: z.string().exactOptional() });

const Sets = z.array(
  z.object({
    ...{ slug: z.string(), standard: z.string().optional(), section: z.string() },
    ...{ theme: z.enum(themes), frequency: z.enum(frequencies), title: text, description: text },
    keywords: z.array(z.string()),
  }),
);
type SampleSet = z.output<typeof Sets>[number];

async function loadSet(unit: Unit, folder: string, set: SampleSet): Promise<void> {
  const { section, standard, ...facts } = set;
  const department = await findDepartmentByCode(unit, section);
  if (!department) throw new Error(`no section ${section}`);
  const datasetId = await addDataset(unit, loader, {
    ...{ ...facts, licence: 'cc-by-4.0', departmentId: department.id, sample: true },
    ...(standard && { standard }),
  });
  const bytes = readFileSync(join(folder, `${set.slug}.csv`));
  const found = await recognise(bytes, `${set.slug}.csv`, { standard: standard ?? '' });
  const { rows } = await readTable(bytes, `${set.slug}.csv`);
  const { versionId, faults } = await importRows(
    ...([unit, loader] as const),
    { datasetId, origin: 'csv', bytes: bytes.length, note: '' },
    { rows, header: found.header, columns: found.columns, ...(standard && { standard }) },
  );
  if (faults > 0) throw new Error(`${set.slug} has ${faults} faults`);
  await publishVersion(unit, loader, versionId);
}

/** What people asked for and made, as samples. */
async function loadVoices({ db, town, now }: Unit): Promise<void> {
  await db.insert(requests).values({
    ...{ town, id: newId(), state: 'opened', shown: true, slug: 'public-toilets' },
    wanted: '（見本）車いすで使えるトイレの場所がわかるデータがほしいです。',
    purpose: '出かける人のための地図を作ります。',
    answer: '「公衆トイレ一覧」に、車いすで使えるトイレの列を加えて公開しました。',
    ...{ receivedAt: now, answeredAt: now },
  });
  await db.insert(showcases).values({
    ...{ town, id: newId(), state: 'shown', reason: '', url: null },
    ...{ name: '（見本）いざというときのAEDマップ', maker: '見本の市民グループ' },
    description:
      '近くのAEDと、使える曜日と時間を地図で確かめられるページです。防災訓練で使いました。',
    ...{ slugs: ['aed', 'public-facilities'], pictureId: null, pictureAlt: '' },
    ...{ receivedAt: now, decidedAt: now },
  });
}

/** Sample sets of the demo town. */
export async function loadOpenDataDemo(unit: Unit, demoFolder: string): Promise<void> {
  const folder = join(demoFolder, 'open-data');
  const sets = Sets.parse(parse(readFileSync(join(folder, 'sets.yaml'), 'utf8')));
  for (const set of sets) await loadSet(unit, folder, set);
  await loadVoices(unit);
}
