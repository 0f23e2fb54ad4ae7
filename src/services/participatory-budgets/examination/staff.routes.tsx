import { Hono } from 'hono';
import type { z } from 'zod';
import { listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import { staffPage } from '#ui/page.tsx';
import { deskHref, deskProposalHref } from '../model.ts';
import { canExamine } from '../policy.ts';
import { findProposal } from '../proposals/queries.ts';
import { getRound } from '../rounds/queries.ts';
import { canAct } from '../rounds/rules.ts';
import { deskCrumb, folder, idOf, oneRound } from '../rounds/staff.routes.tsx';
import { titleOf } from '../rounds/words.ts';
import { phaseOf } from '../rules.ts';
import { styles } from '../styles.ts';
import { asWritten } from '../views/parts.tsx';
import { examineProposal, mergeProposal, routeProposal } from './commands.ts';
import { ExamineForm, MergeForm, RouteForm } from './inputs.ts';
import { listQueue, readWork, statusOf } from './queries.ts';
import { mayExamine } from './rules.ts';
import { queueWords as words } from './text.ts';
import { QueuePage } from './views/queue.tsx';
import { type WorkForm, WorkPage } from './views/work.tsx';

export const examinationDesk = new Hono<HttpEnv>();

const examine = permit('participatory-budgets.examine');
export const oneProposal = `${folder}/proposals/:id{[0-9a-f-]{36}}`;

examinationDesk.get(`${oneRound}/proposals`, examine, async (c) => {
  const section = c.req.query('section') ?? '';
  const filter = {
    ...{ status: statusOf(c.req.query('status')), page: pageOf(c) },
    departmentId: isId(section) ? section : undefined,
  };
  const found = await inTown(c, async (unit) => {
    const round = await getRound(unit, idOf(c));
    const departments = await listDepartments(unit);
    return { round, departments, ...(await listQueue(unit, c.var.actor, round.id, filter)) };
  });
  const { round } = found;
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, styles },
      breadcrumbs: [deskCrumb, { label: titleOf(round), href: deskHref(round.id) }],
    },
    <QueuePage {...found} filter={filter} />,
  );
});

async function workPage(c: HttpContext, form: WorkForm = {}): Promise<Response> {
  const { work, departments, isOpen } = await inTown(c, async (unit) => {
    const work = await readWork(unit, c.var.actor, idOf(c));
    const phase = phaseOf(work.round, dayInTokyo(unit.now));
    const isOpen = canAct('examine', phase).ok && mayExamine(work.proposal).ok;
    return { work, isOpen, departments: await listDepartments(unit) };
  });
  const { round, title } = work;
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    {
      ...{ title: title ? asWritten(title) : words.notShown, styles, status: statusOfForm(form) },
      breadcrumbs: [
        ...[deskCrumb, { label: titleOf(round), href: deskHref(round.id) }],
        { label: words.title, href: `${deskHref(round.id)}/proposals` },
      ],
    },
    <WorkPage
      {...{ work, departments, isOpen, form }}
      saved={c.req.query('saved') !== undefined}
    />,
  );
}

examinationDesk.get(oneProposal, examine, (c) => workPage(c));

/** Back to the proposal, or to the queue where it is now another section's. */
async function back(c: HttpContext): Promise<Response> {
  const proposal = await inTown(c, (unit) => findProposal(unit, idOf(c)));
  if (proposal && canExamine(c.var.actor, proposal)) {
    return c.redirect(`${deskProposalHref(proposal.id)}?saved`, 303);
  }
  return c.redirect(proposal ? `${deskHref(proposal.roundId)}/proposals` : deskCrumb.href, 303);
}

interface Act<S extends z.ZodType> {
  readonly to: 'route' | 'examine' | 'merge';
  readonly input: S;
  readonly run: (unit: Unit, actor: Actor, id: string, input: z.output<S>) => Promise<unknown>;
}

/** A form of the page: done and back, or the page again with what was typed and what to mend. */
function act<S extends z.ZodType>({ to, input, run }: Act<S>): void {
  examinationDesk.post(`${oneProposal}/${to}`, examine, async (c) => {
    const values = await readForm(c);
    const checked = checkInput(input, values);
    if (!checked.ok) return workPage(c, { to, values, errors: checked.errors });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => run(unit, c.var.actor, idOf(c), checked.value)),
    );
    return errors ? workPage(c, { to, values, errors }) : back(c);
  });
}

act({ to: 'route', input: RouteForm, run: routeProposal });
act({ to: 'examine', input: ExamineForm, run: examineProposal });
act({ to: 'merge', input: MergeForm, run: mergeProposal });
