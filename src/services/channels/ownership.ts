import { and, eq, inArray, ne } from 'drizzle-orm';
import type { OwnedThings } from '#engines/organisation/contract.ts';
import { accounts, freePosts } from './schema.ts';

/** What would be left without an owner when sections merge: accounts, and posts still being written. */
export const ownership: OwnedThings = {
  module: 'channels',
  list: async ({ db, town }, { departmentIds }) => {
    if (departmentIds.length === 0) return [];
    const ids = [...departmentIds];
    const owned = await db
      .select({ id: accounts.id, name: accounts.name, departmentId: accounts.departmentId })
      .from(accounts)
      .where(
        and(
          eq(accounts.town, town),
          inArray(accounts.departmentId, ids),
          ne(accounts.state, 'closed'),
        ),
      );
    const written = await db
      .select({ id: freePosts.id, title: freePosts.title, departmentId: freePosts.departmentId })
      .from(freePosts)
      .where(
        and(
          eq(freePosts.town, town),
          inArray(freePosts.departmentId, ids),
          ne(freePosts.state, 'released'),
        ),
      );
    return [
      ...owned.map(({ id, name, departmentId }) => ({
        ...{ label: { ja: name, en: name }, href: `/staff/channels/accounts/${id}` },
        ownerDepartmentId: departmentId,
      })),
      ...written.map(({ id, title, departmentId }) => ({
        ...{ label: { ja: title, en: title }, href: `/staff/channels/items/channels/${id}` },
        ownerDepartmentId: departmentId,
      })),
    ];
  },
};
