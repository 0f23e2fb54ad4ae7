import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { getRound } from '../../rounds/queries.ts';
import { idOf } from '../../rounds/staff.routes.tsx';
import { deskPage, deskPath } from '../desk.routes.tsx';
import { readPaper } from '../queries.ts';
import { phaseNow } from '../rules.ts';
import { tabHref } from '../views/frame.tsx';
import { addBatch, mendBatch, removeBatch, typeBatch } from './commands.ts';
import { AddBatchInput, readSheets } from './inputs.ts';
import { type Batch, getBatch, listBatches, listSheets, type Sheet } from './queries.ts';
import { batchWords as words } from './text.ts';
import { BatchPage } from './views/batch.tsx';
import { BatchesPage } from './views/batches.tsx';

export const paperRoutes = new Hono<HttpEnv>();

const poll = permit('participatory-budgets.poll');
const path = deskPath('papers');

async function batchesPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { round, batches, open } = await inTown(c, async (unit) => {
    const found = await getRound(unit, idOf(c));
    const all = await listBatches(unit, found.id);
    return { round: found, batches: all, open: phaseNow(found, unit.now) === 'counting' };
  });
  return deskPage(
    c,
    round,
    { tab: 'papers', title: words.title, lead: words.lead, ...state },
    <BatchesPage {...{ ...state, batches, open }} action={tabHref(round.id, 'papers')} />,
  );
}

paperRoutes.get(path, poll, (c) => batchesPage(c));

paperRoutes.post(path, poll, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(AddBatchInput, values);
  if (!checked.ok) return batchesPage(c, { values, errors: checked.errors });
  const added = await attempt(() =>
    inTown(c, (unit) => addBatch(unit, c.var.actor, idOf(c), checked.value.sheets)),
  );
  if ('errors' in added) return batchesPage(c, { values, errors: added.errors });
  return c.redirect(`${c.req.path}/${added.value}`, 303);
});

const batchId = (c: HttpContext): string => c.req.param('batch') ?? '';

const readBatch = (c: HttpContext) =>
  inTown(c, async (unit) => {
    const round = await getRound(unit, idOf(c));
    const batch = await getBatch(unit, round.id, batchId(c));
    const paper = await readPaper(unit, round);
    return { round, batch, paper, sheets: await listSheets(unit, batch.id) };
  });

/** The sheets that wait for somebody: all of them, or those that two people read differently. */
function waiting(batch: Batch, sheets: readonly Sheet[]): number[] {
  if (batch.state === 'differs') {
    return sheets.filter(({ final }) => final === null).map(({ place }) => place);
  }
  return Array.from({ length: batch.sheets }, (_, index) => index + 1);
}

async function batchPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { round, batch, sheets } = await readBatch(c);
  return deskPage(
    c,
    round,
    { tab: 'papers', title: words.bundle(batch.number), ...state },
    <BatchPage
      {...{ ...state, batch, sheets, places: waiting(batch, sheets) }}
      action={`${tabHref(round.id, 'papers')}/${batch.id}`}
      back={tabHref(round.id, 'papers')}
    />,
  );
}

paperRoutes.get(`${path}/:batch`, poll, (c) => batchPage(c));

paperRoutes.post(`${path}/:batch`, poll, async (c) => {
  const values = await readForm(c);
  const { round, batch, paper, sheets } = await readBatch(c);
  const places = waiting(batch, sheets);
  const { sheets: typed, errors } = readSheets(paper, places, values);
  if (errors) return batchPage(c, { values, errors });
  const { actor } = c.var;
  const place = { roundId: round.id, id: batch.id };
  const { state } = batch;
  const refused = await tryWrite(() =>
    inTown(c, (unit) =>
      state === 'first' || state === 'second'
        ? typeBatch(unit, actor, place, state, [...typed.values()])
        : mendBatch(unit, actor, place, typed),
    ),
  );
  if (refused) return batchPage(c, { values, errors: refused });
  return c.redirect(c.req.path, 303);
});

paperRoutes.post(`${path}/:batch/remove`, poll, async (c) => {
  const place = { roundId: idOf(c), id: batchId(c) };
  const refused = await tryWrite(() => inTown(c, (unit) => removeBatch(unit, c.var.actor, place)));
  return refused
    ? batchPage(c, { errors: refused })
    : c.redirect(tabHref(place.roundId, 'papers'), 303);
});
