import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import { InputError } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { pageSize } from '../requests.ts';
import { getTemplate, letterTemplates } from '../templates/queries.ts';
import { Frame, trail } from '../views/frame.tsx';
import { issueBatch } from './commands.ts';
import { mergedPapers } from './merged.ts';
import { getBatch, listBatches, listBatchRows } from './queries.ts';
import { readTable } from './table.ts';
import { text } from './text.ts';
import { BatchPage } from './views/batch.tsx';
import { Batches } from './views/batches.tsx';
import { BatchForm } from './views/form.tsx';

export const batchRoutes = new Hono<HttpEnv>();
const list = '/letters/batches';
const current = '/staff/letters/batches';

batchRoutes.get(list, permit('letters.issue'), async (c) => {
  const page = pageOf(c);
  const offset = (page - 1) * pageSize;
  const found = await inTown(c, (unit) => listBatches(unit, { offset, limit: pageSize }));
  return staffPage(
    c,
    { title: text.title, lead: text.lead },
    <Frame actor={c.var.actor} current={current}>
      <Batches {...found} page={page} />
    </Frame>,
  );
});

async function formPage(c: HttpContext, form: FormState): Promise<Response> {
  const choices = await inTown(c, async (unit) => ({
    templates: await letterTemplates(unit),
    departments: await listDepartments(unit),
  }));
  return staffPage(
    c,
    { title: text.add, breadcrumbs: trail('batches'), status: form.errors ? 422 : 200 },
    <BatchForm form={form} {...choices} />,
  );
}

batchRoutes.get(`${list}/new`, permit('letters.issue'), (c) => formPage(c, {}));

/** Faults of a row show at the field it was pasted into, with the row's number. */
function atTheTable(errors: FieldErrors): FieldErrors {
  const entries = Object.entries(errors).map(([field, error]) => {
    const row = /^rows\.(\d+)/.exec(field)?.[1];
    const sentence = row === undefined ? error : text.errors.row(Number(row) + 1);
    return [field.startsWith('rows') ? 'table' : field, sentence] as const;
  });
  return Object.fromEntries(entries);
}

async function order(c: HttpContext, values: FormValues): Promise<string> {
  const typed = (name: string) => typedValue(values, name);
  return inTown(c, async (unit) => {
    if (!typed('template')) throw new InputError({ template: text.fields.template.error });
    const { key, content } = await getTemplate(unit, typed('template'));
    const table = readTable(typed('table'), content);
    if (!table.ok) throw new InputError({ table: table.problem });
    const { id } = await issueBatch(unit, c.var.actor, {
      template: key,
      departmentId: typed('departmentId'),
      title: typed('title'),
      rows: [...table.rows],
    });
    return id;
  });
}

batchRoutes.post(list, permit('letters.issue'), async (c) => {
  const values = await readForm(c);
  let id = '';
  const errors = await tryWrite(async () => {
    id = await order(c, values);
  });
  if (errors) return formPage(c, { values, errors: atTheTable(errors) });
  return c.redirect(`${current}/${id}`, 303);
});

batchRoutes.get(`${list}/:id`, permit('letters.issue'), async (c) => {
  const page = pageOf(c);
  const offset = (page - 1) * pageSize;
  const shown = await inTown(c, async (unit) => {
    const batch = await getBatch(unit, c.req.param('id'));
    const lines = await listBatchRows(unit, batch.id, { offset, limit: pageSize });
    await recordAudit(unit, c.var.actor, {
      action: 'letters.batch-read',
      subject: { type: 'letters.batch', id: batch.id },
      readPersonalData: true,
    });
    return { batch, lines };
  });
  const { title } = shown.batch;
  return staffPage(
    c,
    { title: { ja: title, en: title }, breadcrumbs: trail('batches') },
    <BatchPage {...shown} page={page} />,
  );
});

batchRoutes.get(`${list}/:id/papers.pdf`, permit('letters.issue'), async (c) => {
  const batch = await inTown(c, async (unit) => {
    const found = await getBatch(unit, c.req.param('id'));
    await recordAudit(unit, c.var.actor, {
      action: 'letters.batch-printed',
      subject: { type: 'letters.batch', id: found.id },
      readPersonalData: true,
    });
    return found;
  });
  const { platform, town } = c.var;
  // A reader who waits makes the drawing wait: nothing piles up in memory.
  const pieces = Readable.from(mergedPapers(platform, town.code, batch), { objectMode: true });
  return c.body(Readable.toWeb(pieces) as ReadableStream, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': contentDisposition('attachment', text.mergedName(batch.title)),
    'Cache-Control': 'private, no-store',
  });
});
