import { getTown, listDepartments } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { demoTemplates } from './demo-templates.ts';
import { saveSeal, saveSender, saveSeries } from './settings/commands.ts';
import { saveTemplate } from './templates/commands.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

/** Beginning of the demo plan's period. */
const since = '2021-04-01';

/** One character each, as municipal document numbers have it: 須市第12号 is of the citizens' section. */
const marks: Readonly<Record<string, string>> = {
  seisaku: '須政',
  shimin: '須市',
  somu: '須総',
  zaisei: '須財',
  zeimu: '須税',
  shogaigakushu: '須生',
};

/** Templates, sender, document numbers and a sample seal of the demo town; after its organisation. */
export async function loadDemoLetters(unit: Unit): Promise<void> {
  const town = await getTown(unit);
  await saveSender(unit, loader, { post: `${town.name.ja}長`, name: '見本　望', validFrom: since });
  await saveSeal(unit, loader, { drawn: `見本${town.name.ja}長之公印` });
  for (const { id, code } of await listDepartments(unit)) {
    const mark = marks[code];
    if (mark) await saveSeries(unit, loader, { departmentId: id, pattern: `${mark}第{n}号` });
  }
  await saveSeries(unit, loader, { pattern: '須第{n}号' });
  for (const template of demoTemplates) await saveTemplate(unit, loader, template);
}
