import { Hono } from 'hono';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { bulkAct } from '../acting/bulk.ts';
import { findCases } from '../queries.ts';
import { words } from '../queue/text.ts';
import { BulkReport, receiptColumn } from '../queue/views/bulk.tsx';
import { listDisposable } from './queries.ts';
import { RetentionView } from './views/retention-page.tsx';

export const retentionRoutes = new Hono<HttpEnv>();
const path = '/cases/retention';
const breadcrumbs = [{ label: words.title, href: '/staff/cases' }];
const head = { title: words.retention, lead: words.retentionLead, breadcrumbs };

retentionRoutes.get(path, permit('cases.dispose'), async (c) => {
  const records = await inTown(c, (unit) => listDisposable(unit));
  const done = c.req.query('done') === '1';
  return staffPage(c, head, <RetentionView records={records} formKey={newId()} done={done} />);
});

retentionRoutes.post(path, permit('cases.dispose'), async (c) => {
  const { actor } = c.var;
  const values = await readForm(c);
  const ids = typedValues(values, 'ids');
  if (ids.length === 0) return c.redirect('/staff/cases/retention', 303);
  const key = typedValue(values, 'key') || newId();
  const report = await bulkAct((work) => inTown(c, work), actor, {
    ...{ ids, key, act: { kind: 'dispose' } },
  });
  const records = await inTown(c, (unit) => findCases(unit, ids));
  const rows = report.map((row) => ({ ...row, record: records.get(row.id) }));
  return staffPage(
    c,
    head,
    <BulkReport rows={rows} named={receiptColumn} back="/staff/cases/retention" />,
  );
});
