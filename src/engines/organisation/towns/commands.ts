import { recordAudit } from '#engines/audit/contract.ts';
import type { Database } from '#platform/database/database.ts';
import type { TownInfo } from '#platform/http/context.ts';
import type { Permission } from '#platform/module.ts';
import { syncRoles } from '../roles/commands.ts';
import { towns } from '../schema.ts';

export type NewTown = TownInfo;

/** Dropped when a town is added or changed, so that every process reads the towns again. */
export const townsTopic = 'towns';

/** Adds a town with the roles every town starts with. Adding it again changes its particulars only. */
export async function addTown(
  database: Database,
  town: NewTown,
  permissions: readonly Permission[],
): Promise<void> {
  const { code, name, prefecture, accent, contact, demo } = town;
  const hosts = town.hosts.map((host) => host.toLowerCase());
  await database.inTown(code, async (unit) => {
    const particulars = { name, prefecture, hosts, accent, contact, demo };
    await unit.db
      .insert(towns)
      .values({ town: code, createdAt: unit.now, ...particulars })
      .onConflictDoUpdate({ target: towns.town, set: particulars });
    await syncRoles(unit, permissions);
    await recordAudit(
      unit,
      { kind: 'system', name: 'town' },
      { action: 'organisation.town-added', subject: { type: 'town', id: code } },
    );
    unit.drop(townsTopic);
  });
}
