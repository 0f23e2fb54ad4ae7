import { Hono } from 'hono';
import { addDays } from '#japan/dates.ts';
import { InputError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { listDepartments } from '../departments/queries.ts';
import { findStaff, findStaffByNumber } from '../staff/queries.ts';
import { Frame, trail } from '../views/frame.tsx';
import {
  addTransferRows,
  discardTransfer,
  draftTransfer,
  removeTransferRow,
  scheduleTransfer,
  withdrawTransfer,
} from './commands.ts';
import { NewTransfer, PasteForm, RowForm } from './inputs.ts';
import { pasteRows } from './paste-rows.ts';
import { departmentsOf, getTransfer, listLines, listTransfers, postsOn } from './queries.ts';
import { reportTransfer } from './report.ts';
import { errors, words } from './text.ts';
import { TransferPage } from './views/transfer.tsx';
import { Transfers, transferHref } from './views/transfers.tsx';

export const transferRoutes = new Hono<HttpEnv>();
const list = '/organisation/transfers';
const mayTransfer = permit('organisation.transfer');

async function listPage(c: HttpContext, form: FormState): Promise<Response> {
  const page = pageOf(c);
  const found = await inTown(c, (unit) => listTransfers(unit, page));
  return staffPage(
    c,
    { title: words.title, lead: words.lead, status: statusOfForm(form) },
    <Frame actor={c.var.actor} current="transfers">
      <Transfers {...found} page={page} form={form} />
    </Frame>,
  );
}

transferRoutes.get(list, mayTransfer, (c) => listPage(c, {}));

transferRoutes.post(list, mayTransfer, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(NewTransfer, values);
  if (!checked.ok) return listPage(c, { values, errors: checked.errors });
  const id = await inTown(c, (unit) => draftTransfer(unit, c.var.actor, checked.value));
  return c.redirect(transferHref(id), 303);
});

function readPage(c: HttpContext, id: string, page: number) {
  return inTown(c, async (unit) => {
    const transfer = await getTransfer(unit, id);
    const { lines, total } = await listLines(unit, transfer.id, page);
    const eve = addDays(transfer.effectiveOn, -1);
    const people = [...new Set(lines.map(({ staffId }) => staffId))];
    const posts = await postsOn(unit, eve, people);
    const report = await reportTransfer(unit, transfer);
    const owned = report.findings.map(({ thing }) => ({
      departmentId: thing.ownerDepartmentId ?? null,
    }));
    const owners = report.findings.flatMap(({ thing }) => thing.ownerStaffId ?? []);
    return {
      ...{ transfer, lines, total, page, posts, report },
      named: await departmentsOf(unit, [...lines, ...posts, ...owned], transfer.effectiveOn),
      departments: await listDepartments(unit, transfer.effectiveOn),
      owners: await findStaff(unit, [...new Set(owners)]),
    };
  });
}

async function transferPage(c: HttpContext, id: string, form: FormState): Promise<Response> {
  const found = await readPage(c, id, pageOf(c));
  const { title } = found.transfer;
  return staffPage(
    c,
    {
      title: { ja: title, en: title },
      breadcrumbs: trail('transfers'),
      status: statusOfForm(form),
    },
    <Frame actor={c.var.actor} current="transfers" done={c.req.query('done') === '1'}>
      <TransferPage {...found} form={form} />
    </Frame>,
  );
}

transferRoutes.get(`${list}/:id`, mayTransfer, (c) => transferPage(c, c.req.param('id'), {}));

transferRoutes.post(`${list}/:id/rows`, mayTransfer, async (c) => {
  const id = c.req.param('id');
  const values = await readForm(c);
  const checked = checkInput(RowForm, values);
  if (!checked.ok) return transferPage(c, id, { values, errors: checked.errors });
  const { employeeNumber, ...row } = checked.value;
  const outcome = await attempt(() =>
    inTown(c, async (unit) => {
      const member = await findStaffByNumber(unit, employeeNumber);
      if (!member) throw new InputError({ employeeNumber: errors.staff });
      await addTransferRows(unit, c.var.actor, id, [{ ...row, staffId: member.id }]);
    }),
  );
  if ('errors' in outcome) return transferPage(c, id, { values, errors: outcome.errors });
  return c.redirect(`${transferHref(id)}?done=1`, 303);
});

transferRoutes.post(`${list}/:id/paste`, mayTransfer, async (c) => {
  const id = c.req.param('id');
  const values = await readForm(c);
  const checked = checkInput(PasteForm, values);
  if (!checked.ok) return transferPage(c, id, { values, errors: checked.errors });
  const { table } = checked.value;
  const outcome = await attempt(() => inTown(c, (unit) => pasteRows(unit, c.var.actor, id, table)));
  if ('errors' in outcome) return transferPage(c, id, { values, errors: outcome.errors });
  return c.redirect(`${transferHref(id)}?done=1`, 303);
});

transferRoutes.post(`${list}/:id/rows/:row/remove`, mayTransfer, async (c) => {
  const { id, row } = c.req.param();
  await inTown(c, (unit) => removeTransferRow(unit, c.var.actor, id, row));
  return c.redirect(`${transferHref(id)}?done=1`, 303);
});

const acts = { schedule: scheduleTransfer, withdraw: withdrawTransfer } as const;

for (const [verb, act] of Object.entries(acts)) {
  transferRoutes.post(`${list}/:id/${verb}`, mayTransfer, async (c) => {
    const id = c.req.param('id');
    const outcome = await attempt(() => inTown(c, (unit) => act(unit, c.var.actor, id)));
    if ('errors' in outcome) return transferPage(c, id, { errors: outcome.errors });
    return c.redirect(`${transferHref(id)}?done=1`, 303);
  });
}

transferRoutes.post(`${list}/:id/discard`, mayTransfer, async (c) => {
  const id = c.req.param('id');
  await inTown(c, (unit) => discardTransfer(unit, c.var.actor, id));
  return c.redirect(`/staff${list}`, 303);
});
