import { Hono } from 'hono';
import { contentDisposition } from '#platform/files/download.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { decodeText, isWorkbook } from '#platform/table-file.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { desk, tryChange, workbenchOf } from '../builder/views/desk.tsx';
import { formHref } from '../builder/views/parts.tsx';
import { compareVersions } from '../compare/compare.ts';
import { checkDefinition } from '../definition/check.ts';
import type { FormDefinition } from '../definition/model.ts';
import { readForm as readDefinition } from './read-form.ts';
import { readDelimited, type Table } from './table.ts';
import { templateForm } from './template.ts';
import { problemTexts, importTexts as words } from './text.ts';
import { ImportForm, ImportPreview } from './views/import-page.tsx';
import { readWorkbook, writeWorkbook } from './workbook.ts';
import { writeForm } from './write-form.ts';

export const importRoutes = new Hono<HttpEnv>();
const build = permit('forms.build');
const largest = 2 * 1024 * 1024;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function formPage(c: HttpContext, text: string, problems: readonly Text[]) {
  const bench = await workbenchOf(c);
  const trouble = problems.length > 0 ? { status: 422 as const } : undefined;
  const body = <ImportForm bench={bench} text={text} problems={problems} />;
  return desk(c, bench, { tab: 'copy', title: words.title, trouble }, body);
}

importRoutes.get('/forms/:id/import', build, (c) => formPage(c, '', []));

async function sendWorkbook(c: HttpContext, name: string, form: FormDefinition) {
  return c.body(await writeWorkbook(writeForm(form)), 200, {
    'Content-Type': workbookType,
    'Content-Disposition': contentDisposition('attachment', name),
  });
}

importRoutes.get('/forms/:id/import/template.xlsx', build, (c) =>
  sendWorkbook(c, 'template.xlsx', templateForm),
);

importRoutes.get('/forms/:id/export.xlsx', build, async (c) => {
  const { title, definition } = await workbenchOf(c);
  return sendWorkbook(c, `${title.ja}.xlsx`, definition);
});

interface Sent {
  readonly table: Table;
  /** What was pasted, or the text of the file, so that it can be mended on the page. */
  readonly text: string;
}

async function sentTable({ table, file }: FormValues): Promise<Sent> {
  if (!(file instanceof File) || file.size === 0) {
    const text = typeof table === 'string' ? table : '';
    return { text, table: readDelimited(text) };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isWorkbook(bytes)) return { text: '', table: await readWorkbook(bytes) };
  const text = decodeText(bytes);
  if (text === undefined)
    return { text: '', table: { rows: [], problems: [problemTexts.notAFile] } };
  return { text, table: readDelimited(text) };
}

importRoutes.post('/forms/:id/import', build, takesUploads(largest), async (c) => {
  const { table, text } = await sentTable(await readForm(c));
  const read = readDefinition(table);
  if (!read.ok) return formPage(c, text, read.problems);
  const bench = await workbenchOf(c);
  const { definition } = read;
  const changes = compareVersions(bench.definition, definition);
  const body = <ImportPreview bench={bench} definition={definition} changes={changes} />;
  return desk(c, bench, { tab: 'copy', title: words.title }, body);
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

importRoutes.post('/forms/:id/import/confirm', build, async (c) => {
  const values = await readForm(c);
  const checked = checkDefinition(parsed(typedValue(values, 'definition')));
  if (!checked.ok) return formPage(c, '', Object.values(checked.errors));
  const trouble = await tryChange(c, {
    revision: typedValue(values, 'revision'),
    change: () => checked.value,
  });
  if (!trouble) return c.redirect(formHref(c.req.param('id'), '?done=1'), 303);
  const bench = await workbenchOf(c);
  const changes = compareVersions(bench.definition, checked.value);
  const body = <ImportPreview bench={bench} definition={checked.value} changes={changes} />;
  return desk(c, bench, { tab: 'copy', title: words.title, trouble }, body);
});
