import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { rememberDraft } from '../filling/draft-cookie.ts';
import { getForm, getVersion } from '../versions/queries.ts';
import { type PaperCode, readCode } from './code.ts';
import { startEntry } from './commands.ts';
import { listOpenEntries } from './queries.ts';
import { entryTexts as words } from './text.ts';
import { EntryPage } from './views/entry.tsx';

/** Where the QR code of a printed form leads. */
export const paperEntryRoutes = new Hono<HttpEnv>();

const enter = permit('forms.enter');

/** @throws AppError not-found for a code that we did not print. */
function codeOf(c: HttpContext): PaperCode {
  const code = readCode(c.var.platform.secret, c.req.param('code') ?? '');
  if (!code) throw notFound(words.paper);
  return code;
}

async function entryPage(
  c: HttpContext,
  typed: { readonly values?: FormValues; readonly errors?: FieldErrors } = {},
): Promise<Response> {
  const { versionId, print } = codeOf(c);
  const { title, open } = await inTown(c, async (unit) => {
    const { formId } = await getVersion(unit, versionId);
    const form = await getForm(unit, formId);
    return { title: form.title, open: await listOpenEntries(unit, print) };
  });
  const code = c.req.param('code') ?? '';
  return staffPage(
    c,
    { title: words.title, status: typed.errors ? 422 : 200 },
    <EntryPage code={code} form={title} open={open} {...typed} />,
  );
}

paperEntryRoutes.get('/forms/paper/:code', enter, (c) => entryPage(c));

paperEntryRoutes.post('/forms/paper/:code', enter, async (c) => {
  const code = codeOf(c);
  const values = await readForm(c);
  const written = (name: string) => typedValue(values, name).trim().slice(0, 100);
  const [principal, proxy, relation] = [
    written('principal'),
    written('proxy'),
    written('relation'),
  ];
  const errors = {
    ...(principal === '' ? { principal: words.name } : {}),
    ...(proxy === '' && relation !== '' ? { proxy: words.proxyMissing } : {}),
  };
  if (Object.keys(errors).length > 0) return entryPage(c, { values, errors });
  const forWhom = { principal, ...(proxy ? { proxy } : {}), ...(relation ? { relation } : {}) };
  const draft = await inTown(c, (unit) => startEntry(unit, c.var.actor, code, forWhom));
  rememberDraft(c, draft);
  return c.redirect(`/apply/${draft.draftId}`, 303);
});
