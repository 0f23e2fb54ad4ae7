import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import { listStaffWith, type StaffMember } from '#engines/organisation/contract.ts';
import { can, type StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { isId, newId } from '#platform/ids.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { localPath } from '#ui/local-path.ts';
import { staffPage } from '#ui/page.tsx';
import { type BulkAct, bulkAct } from '../acting/bulk.ts';
import { actionsFor } from '../desk/queries.ts';
import { caseStyles } from '../desk/views/done.tsx';
import { sightOf } from '../policy.ts';
import { findVisibleCases } from '../queries.ts';
import { listCaseTypes } from '../registry.ts';
import type { NamedAction } from '../rules.ts';
import { refusals } from '../text.ts';
import { exportLimit, queueCsv, queueWorkbook } from './export.ts';
import { QueueFilter } from './inputs.ts';
import { listAsked, listQueue, listRows, type QueueItem } from './queries.ts';
import { words } from './text.ts';
import { BulkReport, receiptColumn } from './views/bulk.tsx';
import { QueueView } from './views/queue-page.tsx';

export const queueRoutes = new Hono<HttpEnv>();
/** What each person sees is `visibleTo`'s to say: staff who may read no type of case see an empty queue. */
const guard = openToAllStaff();

function reader(c: HttpContext): StaffActor {
  const { actor } = c.var;
  if (actor.kind === 'staff') return actor;
  throw new AppError('forbidden', refusals.notPermitted);
}

function filterOf(c: HttpContext): QueueFilter {
  const given = Object.entries(c.req.query()).filter(([, value]) => value !== '');
  return QueueFilter.parse(Object.fromEntries(given));
}

/** Names of applicants were shown: the log says to whom, by which view, and how many. */
async function auditReading(
  unit: Unit,
  actor: StaffActor,
  verb: 'listed' | 'exported',
  details: { readonly view: string; readonly rows: number },
): Promise<void> {
  if (details.rows === 0) return;
  await recordAudit(unit, actor, {
    action: `cases.${verb}`,
    subject: { type: 'town', id: unit.town },
    readPersonalData: true,
    details,
  });
}

/** People of one's own departments, to give cases to. */
async function colleaguesOf(unit: Unit, actor: StaffActor): Promise<readonly StaffMember[]> {
  const found = new Map<string, StaffMember>();
  for (const departmentId of actor.departmentIds) {
    for (const one of await listStaffWith(unit, { departmentId })) found.set(one.id, one);
  }
  return [...found.values()];
}

/** Acts that some of the listed cases allow; one that asks for a reason takes that of the form. */
function actionsOn(actor: StaffActor, items: readonly QueueItem[]): readonly NamedAction[] {
  const acts = items.flatMap((item) => actionsFor(actor, item));
  return [...new Map(acts.map((act) => [act.name, act] as const)).values()].filter(
    ({ action }) => action.by === 'staff',
  );
}

queueRoutes.get('/cases', guard, async (c) => {
  const actor = reader(c);
  const filter = filterOf(c);
  const found = await inTown(c, async (unit) => {
    const page = await listQueue(unit, actor, filter);
    const asked = await listAsked(unit, actor);
    const colleagues = await colleaguesOf(unit, actor);
    await auditReading(unit, actor, 'listed', { view: filter.view, rows: page.items.length });
    return { page, asked, colleagues };
  });
  const seen = sightOf(actor).types;
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles: [caseStyles] },
    <QueueView
      {...found}
      filter={filter}
      types={listCaseTypes().filter(({ type }) => seen.includes(type))}
      actions={actionsOn(actor, found.page.items)}
      formKey={newId()}
      mayDispose={can(actor, 'cases.dispose')}
    />,
  );
});

async function exported(c: HttpContext): Promise<readonly QueueItem[]> {
  const actor = reader(c);
  const { after: _, ...filter } = filterOf(c);
  return inTown(c, async (unit) => {
    const { items } = await listRows(unit, actor, filter, exportLimit);
    await auditReading(unit, actor, 'exported', { view: filter.view, rows: items.length });
    return items;
  });
}

const attachment = (type: string, name: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name}"`,
});

queueRoutes.get('/cases/export.csv', guard, async (c) => {
  const csv = queueCsv(await exported(c), c.var.language);
  return c.body(csv, 200, attachment('text/csv; charset=utf-8', 'cases.csv'));
});

queueRoutes.get('/cases/export.xlsx', guard, async (c) => {
  const workbook = await queueWorkbook(await exported(c), c.var.language);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return c.body(workbook, 200, attachment(type, 'cases.xlsx'));
});

function readAct(values: FormValues, actor: StaffActor): BulkAct {
  const [kind = '', what = ''] = typedValue(values, 'act').split(' ');
  if (kind === 'act') return { kind, action: what, reason: typedValue(values, 'reason') };
  if (kind === 'assign' && what === 'me') return { kind, assigneeId: actor.staffId };
  if (kind === 'assign' && (what === 'none' || isId(what))) {
    return { kind, assigneeId: what === 'none' ? undefined : what };
  }
  throw new InputError({ act: words.bulkUnknown });
}

queueRoutes.post('/cases/bulk', guard, async (c) => {
  const actor = reader(c);
  const values = await readForm(c);
  const ids = typedValues(values, 'ids');
  const back = localPath(values.back);
  if (ids.length === 0) return c.redirect(back, 303);
  const input = { ids, act: readAct(values, actor), key: typedValue(values, 'key') || newId() };
  const report = await bulkAct((work) => inTown(c, work), actor, input);
  const rows = await inTown(c, async (unit) => {
    const seen = await findVisibleCases(unit, actor, ids);
    return report.map((row) => ({ ...row, record: seen.get(row.id) }));
  });
  return staffPage(
    c,
    { title: words.report, breadcrumbs: [{ label: words.title, href: '/staff/cases' }] },
    <BulkReport rows={rows} named={receiptColumn} back={back} />,
  );
});
