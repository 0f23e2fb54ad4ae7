import { Hono } from 'hono';
import { type CaseRecord, listCasesOf } from '#engines/cases/contract.ts';
import { type Draft, listDrafts } from '#engines/forms/contract.ts';
import { listNotices } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { citizensOnly } from '#platform/http/guard.ts';
import { publicPage } from '#ui/page.tsx';
import { words } from './text.ts';
import { My } from './views/my.tsx';

export const myRoutes = new Hono<HttpEnv>();

export interface MyThings {
  /** Newest first. */
  readonly cases: readonly CaseRecord[];
  /** Not sent yet, the one changed last first. */
  readonly drafts: readonly Draft[];
  readonly notices: Awaited<ReturnType<typeof listNotices>>['rows'];
}

async function thingsOf(unit: Unit, userId: string): Promise<MyThings> {
  const { rows } = await listNotices(unit, `user:${userId}`, 1);
  return {
    cases: await listCasesOf(unit, userId),
    drafts: await listDrafts(unit, userId),
    notices: rows,
  };
}

myRoutes.get('/my', citizensOnly(), async (c) => {
  const { actor } = c.var;
  c.header('Cache-Control', 'no-store');
  const things =
    actor.kind === 'citizen'
      ? await inTown(c, (unit) => thingsOf(unit, actor.userId))
      : { cases: [], drafts: [], notices: [] };
  return publicPage(
    c,
    {
      title: words.my,
      lead: words.myLead(actor.kind === 'citizen' ? actor.name : ''),
      styles: ['app/home/views/home.css'],
    },
    <My things={things} />,
  );
});
