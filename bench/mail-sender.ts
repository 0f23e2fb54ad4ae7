import { sql } from 'drizzle-orm';
import { createPlatform } from '#app/create-platform.ts';
import { addTown } from '#engines/organisation/contract.ts';
import type { Platform } from '#platform/platform.ts';
import { readSettings } from '#platform/settings.ts';
import { startMailing } from '#services/channels/mail-lists/commands.ts';

/**
 * A worker of the product: with `seed N` it makes a town with N followers, with `enqueue` it writes
 * one mailing to all of them and says how long that took, with `work` it runs jobs until it is killed.
 */

const town = '202070';
const office = { ja: '市役所', en: 'City office' };

async function seed({ database }: Platform, people: number): Promise<void> {
  await addTown(
    database,
    {
      ...{ code: town, name: { ja: '見本市', en: 'Sample City' }, demo: false, hosts: [] },
      ...{ prefecture: { ja: '長野県', en: 'Nagano' }, accent: 'green' },
      contact: { section: office, telephone: '000-000-0000', hours: office },
    },
    [],
  );
  await database.inTown(town, ({ db }) =>
    db.execute(sql`
      INSERT INTO channels_followers (town, id, address, confirmed_at, topics, areas, kinds,
                                      frequency, urgent, language, asked_at, changed_at)
      SELECT ${town}, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
             'person' || n || '@example.jp', now(), '{}', '{}', '{}', 'now', true, 'ja', now(), now()
        FROM generate_series(1, ${people}::int) n`),
  );
}

async function enqueue({ database }: Platform): Promise<number> {
  const since = performance.now();
  await database.inTown(town, (unit) =>
    startMailing(unit, 'mail', {
      ...{ id: '01900000-0000-7000-8000-000000000001', owner: 'bench', itemId: 'bench' },
      title: { ja: '断水のお知らせ', en: 'Water is cut off' },
      text: '水道管の工事のため、次の地区で水が止まります。\nhttps://www.city.example.jp/l/abcdefg',
      ...{ topics: [], areas: [], urgent: false, since: new Date() },
    }),
  );
  return performance.now() - since;
}

const [act, number] = process.argv.slice(2);
const platform = await createPlatform(readSettings(), () => undefined);
if (act === 'work') {
  await platform.queue.work(platform);
} else {
  if (act === 'seed') await seed(platform, Number(number));
  else process.send?.(await enqueue(platform));
  await platform.queue.stop();
  await platform.database.close();
  process.disconnect?.();
}
