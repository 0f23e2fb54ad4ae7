import { Hono } from 'hono';
import { photoLimit, preparePhoto } from '#engines/content/contract.ts';
import { findHopKind } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { oneProposal } from '../examination/staff.routes.tsx';
import { deskHref, deskProposalHref } from '../model.ts';
import { assertExamines } from '../policy.ts';
import { findProposal } from '../proposals/queries.ts';
import { getRound } from '../rounds/queries.ts';
import { deskCrumb, idOf } from '../rounds/staff.routes.tsx';
import { titleOf } from '../rounds/words.ts';
import { styles } from '../styles.ts';
import { names, refusals } from '../text.ts';
import { asWritten } from '../views/parts.tsx';
import {
  addPhoto,
  correctMilestone,
  planMilestones,
  reachMilestone,
  removePhoto,
  takeBackMilestone,
} from './commands.ts';
import { CorrectForm, PhotoForm, PlanForm, ReachForm, TakeBackForm } from './inputs.ts';
import { listPhotos, milestonesOfOne } from './queries.ts';
import { progressErrors as errors, progressDesk as words } from './text.ts';
import { ProgressDesk, type ProgressForm } from './views/desk.tsx';

export const progressRoutes = new Hono<HttpEnv>();

const examine = permit('participatory-budgets.examine');
const here = `${oneProposal}/progress`;

async function readProgress(unit: Unit, c: HttpContext) {
  const proposal = await findProposal(unit, idOf(c));
  if (!proposal) throw notFound(names.proposal);
  assertExamines(c.var.actor, proposal);
  if (!proposal.won) throw new AppError('rule-violation', refusals.notWinner);
  const lines = findHopKind('finance.budgetLine')?.targets;
  return {
    ...{ proposal, round: await getRound(unit, proposal.roundId), today: dayInTokyo(unit.now) },
    milestones: await milestonesOfOne(unit, proposal.id),
    photos: await listPhotos(unit, proposal.id),
    lines: (await lines?.find(unit, '')) ?? [],
  };
}

async function progressPage(c: HttpContext, form: ProgressForm = {}): Promise<Response> {
  const { round, ...found } = await inTown(c, (unit) => readProgress(unit, c));
  const { proposal } = found;
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, styles, status: statusOfForm(form) },
      breadcrumbs: [
        ...[deskCrumb, { label: titleOf(round), href: deskHref(round.id) }],
        { label: asWritten(proposal.title), href: deskProposalHref(proposal.id) },
      ],
    },
    <ProgressDesk {...{ ...found, round, form }} saved={c.req.query('saved') !== undefined} />,
  );
}

const back = (c: HttpContext): Response =>
  c.redirect(`${deskProposalHref(idOf(c))}/progress?saved`, 303);

progressRoutes.get(here, examine, (c) => progressPage(c));

progressRoutes.post(`${here}/reach`, examine, async (c) => {
  const values = await readForm(c);
  const to = 'reach';
  const checked = checkInput(ReachForm, values);
  if (!checked.ok) return progressPage(c, { to, values, errors: checked.errors });
  const faults = await tryWrite(() =>
    inTown(c, (unit) => reachMilestone(unit, c.var.actor, idOf(c), checked.value)),
  );
  return faults ? progressPage(c, { to, values, errors: faults }) : back(c);
});

progressRoutes.post(`${here}/correct`, examine, async (c) => {
  const values = await readForm(c);
  const to = 'correct';
  const checked = checkInput(CorrectForm, values);
  if (!checked.ok) return progressPage(c, { to, values, errors: checked.errors });
  const faults = await tryWrite(() =>
    inTown(c, (unit) => correctMilestone(unit, c.var.actor, idOf(c), checked.value)),
  );
  return faults ? progressPage(c, { to, values, errors: faults }) : back(c);
});

progressRoutes.post(`${here}/take-back`, examine, async (c) => {
  const values = await readForm(c);
  const to = 'take-back';
  const checked = checkInput(TakeBackForm, values);
  if (!checked.ok) return progressPage(c, { to, values, errors: checked.errors });
  const faults = await tryWrite(() =>
    inTown(c, (unit) => takeBackMilestone(unit, c.var.actor, idOf(c), checked.value)),
  );
  return faults ? progressPage(c, { to, values, errors: faults }) : back(c);
});

progressRoutes.post(`${here}/plan`, examine, async (c) => {
  const values = await readForm(c);
  const to = 'plan';
  const checked = checkInput(PlanForm, values);
  if (!checked.ok) return progressPage(c, { to, values, errors: checked.errors });
  const faults = await tryWrite(() =>
    inTown(c, (unit) => planMilestones(unit, c.var.actor, idOf(c), checked.value)),
  );
  return faults ? progressPage(c, { to, values, errors: faults }) : back(c);
});

progressRoutes.post(
  `${here}/photos`,
  examine,
  takesUploads(photoLimit + 1024 * 1024),
  async (c) => {
    const values = await readForm(c);
    const to = 'photos';
    const checked = checkInput(PhotoForm, values);
    if (!checked.ok) return progressPage(c, { to, values, errors: checked.errors });
    const file = values.photo;
    if (!(file instanceof File) || file.size === 0) {
      return progressPage(c, { to, values, errors: { photo: errors.photo } });
    }
    const { files } = c.var.platform;
    const drawn = await attempt(() => preparePhoto(files, file));
    if ('errors' in drawn) {
      const photo = drawn.errors.form ?? errors.photo;
      return progressPage(c, { to, values, errors: { photo } });
    }
    const entry = { id: idOf(c), form: checked.value, photo: drawn.value };
    const faults = await tryWrite(() =>
      inTown(c, (unit) => addPhoto(unit, files, c.var.actor, entry)),
    );
    return faults ? progressPage(c, { to, values, errors: faults }) : back(c);
  },
);

progressRoutes.post(`${here}/photos/:photo{[0-9a-f-]{36}}/remove`, examine, async (c) => {
  const photoId = c.req.param('photo');
  await inTown(c, (unit) => removePhoto(unit, c.var.actor, { id: idOf(c), photoId }));
  return back(c);
});
