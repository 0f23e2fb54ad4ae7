import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { getRequest } from '../requests/queries.ts';
import { names, navigationTexts } from '../text.ts';
import { answerSearch } from './commands.ts';
import { AnswerForm } from './inputs.ts';
import { getSearch, isAsked } from './queries.ts';
import { searchWords as words } from './text.ts';
import { AskedPage } from './views/asked.tsx';

async function page(
  c: HttpContext,
  again?: { readonly form: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const { search, request } = await inTown(c, async (unit) => {
    const found = await getSearch(unit, c.req.param('searchId') ?? '');
    // Whoever was not asked learns nothing, not even that somebody else was.
    if (!isAsked(c.var.actor, found)) throw notFound(names.request);
    return { search: found, request: await getRequest(unit, found.caseId) };
  });
  return staffPage(
    c,
    {
      ...{ title: words.askedTitle, lead: words.askedLead, status: again ? 422 : 200 },
      styles: ['services/disclosure/views/desk.css'],
      breadcrumbs: [{ label: navigationTexts.desk, href: '/staff/disclosure' }],
    },
    <AskedPage
      search={search}
      wanted={request.documents}
      done={c.req.query('done') === '1'}
      value={(name) => (again ? typedValue(again.form, name) : '')}
      errors={again?.errors}
    />,
  );
}

async function answer(c: HttpContext): Promise<Response> {
  const id = c.req.param('searchId') ?? '';
  const form = await readForm(c);
  const input = checkInput(AnswerForm, form);
  if (!input.ok) return page(c, { form, errors: input.errors });
  await inTown(c, (unit) => answerSearch(unit, c.var.actor, id, input.value));
  return c.redirect(`/staff/disclosure/asked/${id}?done=1`, 303);
}

/** Any department may be asked; the record says which was. */
export const searchRoutes = new Hono<HttpEnv>()
  .get('/disclosure/asked/:searchId', openToAllStaff(), (c) => page(c))
  .post('/disclosure/asked/:searchId', openToAllStaff(), answer);
