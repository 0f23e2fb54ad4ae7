import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { proposals, rounds } from '../schema.ts';
import { type ReadRoll, readRoll } from './roll/read-roll.ts';

export function staff(name: string): StaffActor {
  const permissions = ['roll', 'poll', 'count'].map((one) => `participatory-budgets.${one}`);
  const id = newId();
  return {
    ...{ kind: 'staff', userId: id, staffId: id, name, departmentIds: [] },
    permissions: new Set(permissions),
  };
}

const days = {
  ...{ proposalsFrom: '2026-04-01', proposalsUntil: '2026-05-31', votesFrom: '2026-09-01' },
  ...{ votesUntil: '2026-09-30', resultOn: '2026-10-20', deliveredUntil: '2028-03-31' },
};

/** A round with proposals of 100, 200, 300 … yen on its ballot. */
export async function writeRound(
  { db, town: code, now }: Unit,
  round: Partial<typeof rounds.$inferInsert>,
  proposalCount: number,
): Promise<string> {
  const id = newId();
  const empty = { titleEn: '', titleEasy: '', descriptionEn: '', descriptionEasy: '' };
  await db.insert(rounds).values({
    ...{ town: code, id, slug: `r-${id.slice(-8)}`, title: '令和8年度', description: '' },
    ...{ ...empty, ...days, sum: 600, fiscalYear: 2027, voteMethod: 'approval', maxChoices: 3 },
    ...{ mayPropose: '', proposeMinimumAge: 0, mayVote: '', voteMinimumAge: 16, revision: 1 },
    ...(proposalCount > 0 && { ballotSeed: 'seed', ballotDrawnAt: now }),
    ...{ status: 'published', departmentId: newId(), sample: true, createdAt: now, ...round },
  });
  const rows = Array.from({ length: proposalCount }, (_, index) => ({
    ...{ town: code, id: newId(), roundId: id, inputId: newId(), title: `案${index + 1}` },
    ...{ summary: '', titleEn: '', status: 'feasible' as const, sight: 'shown' as const },
    ...{ departmentId: newId(), reason: '', cost: (index + 1) * 100, number: index + 1 },
    ...{ spent: 0, sample: true, createdAt: now },
  }));
  if (rows.length > 0) await db.insert(proposals).values(rows);
  return id;
}

/** So many people, born on the first of a month, from 1960 on. */
export function people(count: number): ReadRoll {
  const rows = Array.from({ length: count }, (_, index) => [
    ...[`山田 太郎${index}`, `ヤマダ タロウ${index}`, `${1960 + (index % 40)}-04-01`],
    ...[`中央${index % 2 === 0 ? '東' : '西'}`, `須市中央${index}`],
  ]);
  const columns = { name: 0, kana: 1, birth: 2, ward: 3, address: 4 };
  return readRoll(rows, { columns, width: 5, on: '2026-09-01', minimumAge: 16 });
}
