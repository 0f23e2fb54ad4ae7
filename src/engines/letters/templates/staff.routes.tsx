import { Hono } from 'hono';
import { getTown, listDepartments } from '#engines/organisation/contract.ts';
import { InputError } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, parseInput, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { drawPreview } from '../paper/commands.ts';
import { standardAppeal } from '../text.ts';
import { Frame, trail } from '../views/frame.tsx';
import { saveTemplate } from './commands.ts';
import { TemplateInput } from './inputs.ts';
import { type Parsed, parseBlocks, parseFields } from './notation.ts';
import { letterTemplates, listVersions, type Template } from './queries.ts';
import { templateProblems } from './rules.ts';
import { text } from './text.ts';
import { TemplateForm, typedTemplate } from './views/form.tsx';
import { Templates } from './views/templates.tsx';
import { Versions } from './views/versions.tsx';

export const templateRoutes = new Hono<HttpEnv>();
const list = '/letters/templates';
const current = '/staff/letters/templates';

templateRoutes.get(list, permit('letters.templates'), async (c) => {
  const templates = await inTown(c, letterTemplates);
  return staffPage(
    c,
    { title: text.title, lead: text.lead },
    <Frame actor={c.var.actor} current={current}>
      <Templates templates={templates} />
    </Frame>,
  );
});

function read<T>(name: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const [first] = parsed.problems;
  throw new InputError({ [name]: first ?? text.fields.blocks.error });
}

/** Parts of the body and lines of the fields have no inputs of their own to show an error at. */
function atTheField(errors: FieldErrors): FieldErrors {
  const { fields, blocks } = text.fields;
  const entries = Object.entries(errors).map(([path, error]) => {
    if (path.startsWith('blocks.')) return ['blocks', blocks.badPart] as const;
    return path.startsWith('fields.')
      ? (['fields', fields.badPart] as const)
      : ([path, error] as const);
  });
  return Object.fromEntries(entries);
}

/** The template of a form. @throws InputError with the line that cannot be read. */
function inputOf(values: FormValues) {
  return parseInput(TemplateInput, {
    key: typedValue(values, 'key'),
    departmentId: typedValue(values, 'departmentId'),
    title: typedValue(values, 'title'),
    kind: typedValue(values, 'kind'),
    refusal: typedValues(values, 'refusal').includes('yes'),
    fields: read('fields', parseFields(typedValue(values, 'fields'))),
    blocks: read('blocks', parseBlocks(typedValue(values, 'blocks'))),
  });
}

interface Shown {
  readonly form: FormState;
  readonly versions: readonly Template[];
}

async function editPage(c: HttpContext, { form, versions }: Shown): Promise<Response> {
  const [newest] = versions;
  const departments = await inTown(c, (unit) => listDepartments(unit));
  const values = form.values ?? (newest && typedTemplate(newest));
  const title: Text = newest ? text.edit : text.add;
  return staffPage(
    c,
    { title, breadcrumbs: trail('templates'), status: form.errors ? 422 : 200 },
    <Frame actor={c.var.actor} current={current} done={c.req.query('done') === '1'}>
      <TemplateForm
        form={{ ...form, ...(values ? { values } : {}) }}
        departments={departments}
        {...(newest ? { fixedKey: newest.key } : {})}
      />
      {versions.length > 0 && <Versions versions={versions} />}
    </Frame>,
  );
}

templateRoutes.get(`${list}/new`, permit('letters.templates'), (c) =>
  editPage(c, { form: {}, versions: [] }),
);

templateRoutes.get(`${list}/:key`, permit('letters.templates'), async (c) => {
  const versions = await inTown(c, (unit) => listVersions(unit, c.req.param('key')));
  if (versions.length === 0) return c.notFound();
  return editPage(c, { form: {}, versions });
});

async function again(c: HttpContext, form: FormState): Promise<Response> {
  const key = typedValue(form.values, 'key');
  const versions = await inTown(c, (unit) => listVersions(unit, key));
  return editPage(c, { form, versions });
}

templateRoutes.post(list, permit('letters.templates'), async (c) => {
  const values = await readForm(c);
  const errors = await tryWrite(async () => {
    const input = inputOf(values);
    await inTown(c, (unit) => saveTemplate(unit, c.var.actor, input));
  });
  if (errors) return again(c, { values, errors: atTheField(errors) });
  return c.redirect(`${current}/${typedValue(values, 'key')}?done=1`, 303);
});

/** The paper with the sample values, of what is typed and not yet saved. */
async function previewOf(c: HttpContext, values: FormValues): Promise<Uint8Array> {
  const { key: _, departmentId, ...template } = inputOf(values);
  const [problem] = templateProblems(template);
  if (problem) throw new InputError({ blocks: problem });
  return inTown(c, async (unit) => {
    const town = await getTown(unit);
    const fields = Object.fromEntries(template.fields.map(({ key, sample }) => [key, sample]));
    const { rule, facts, recipient } = text.samples;
    return drawPreview(c.var.platform, unit, {
      template,
      recipient: { name: recipient.ja },
      fields,
      reasons: { rule: rule.ja, facts: facts.ja, appeal: standardAppeal(town) },
      ...(departmentId ? { departmentId } : {}),
    });
  });
}

templateRoutes.post(`${list}/preview.pdf`, permit('letters.templates'), async (c) => {
  const values = await readForm(c);
  let content: Uint8Array | undefined;
  const errors = await tryWrite(async () => {
    content = await previewOf(c, values);
  });
  if (errors || !content) return again(c, { values, errors: atTheField(errors ?? {}) });
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': contentDisposition('attachment', 'preview.pdf'),
    'Cache-Control': 'private, no-store',
  });
});
