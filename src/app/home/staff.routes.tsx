import { Hono } from 'hono';
import { countWaiting } from '#engines/approvals/contract.ts';
import { findCaseType, listQueue } from '#engines/cases/contract.ts';
import { fiscalYearAt } from '#japan/fiscal-year.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { listEvaluations } from '#services/plan/evaluations/queries.ts';
import { listMyIndicators } from '#services/plan/queries.ts';
import { staffPage } from '#ui/page.tsx';
import { words } from './text.ts';
import { Desk, type DeskWork } from './views/desk.tsx';

export const deskRoutes = new Hono<HttpEnv>();

const casesShown = 10;

/**
 * What waits for this person: documents to approve, cases by their due day, figures of their
 * departments, sheets of the year under evaluation.
 */
async function workOf(unit: Unit, actor: StaffActor): Promise<DeskWork> {
  const indicators = await listMyIndicators(unit, actor);
  const year = fiscalYearAt(unit.now);
  const sheets = await listEvaluations(unit, (year - 1) as typeof year, actor);
  const { items } = await listQueue(unit, actor, { view: 'mine' });
  return {
    approvals: await countWaiting(unit, actor.staffId),
    cases: items.slice(0, casesShown).map((item) => ({
      ...item,
      href: findCaseType(item.type)?.staffHref(item.id) ?? '/staff/cases',
    })),
    indicators: indicators.filter(({ mine, due }) => mine && due.length > 0),
    sheets: sheets.filter(({ mine, step }) => mine && step !== 'published'),
  };
}

deskRoutes.get('/', openToAllStaff(), async (c) => {
  const { actor } = c.var;
  const work =
    actor.kind === 'staff'
      ? await inTown(c, (unit) => workOf(unit, actor))
      : { approvals: 0, cases: [], indicators: [], sheets: [] };
  return staffPage(
    c,
    {
      title: words.desk,
      lead: words.deskLead(actor.kind === 'staff' ? actor.name : ''),
      styles: ['app/home/views/home.css'],
    },
    <Desk work={work} />,
  );
});
