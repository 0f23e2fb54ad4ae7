import { Hono } from 'hono';
import { sessionOf } from '#engines/accounts/contract.ts';
import { rememberReceipt } from '#engines/cases/contract.ts';
import { AppError } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { getSettings } from '../settings/queries.ts';
import { home, navigationTexts, refusals } from '../text.ts';
import { requestPages } from './access.ts';
import { sendRequest } from './commands.ts';
import { RequestForm } from './inputs.ts';
import { aboutWords, formWords } from './text.ts';
import { About } from './views/about.tsx';
import { RequestFormPage } from './views/request-form.tsx';

export const styles = ['services/disclosure/requests/views/disclosure.css'];
const top = { label: home, href: '/' };
export const disclosureCrumbs = [top, { label: navigationTexts.disclosure, href: '/disclosure' }];

async function aboutPage(c: HttpContext): Promise<Response> {
  const settings = await inTown(c, getSettings);
  cachePage(c, 'disclosure');
  const { title, lead } = aboutWords;
  return publicPage(
    c,
    { title, lead, description: lead, breadcrumbs: [top], styles },
    <About settings={settings} />,
  );
}

/** 公的個人認証 is the one sign-in that says who somebody is. */
function isVerified(c: HttpContext): boolean {
  return c.var.actor.kind === 'citizen' && sessionOf(c)?.assurance === 3;
}

/** What stands in an empty form. */
function firstValue(c: HttpContext, name: string, agencies: readonly string[]): string {
  if (name === 'name' && c.var.actor.kind === 'citizen') return c.var.actor.name;
  if (name === 'email') return sessionOf(c)?.email ?? '';
  if (name === 'kind') return c.req.query('kind') === 'personal' ? 'personal' : 'information';
  return name === 'agency' ? (agencies[0] ?? '') : '';
}

async function requestPage(
  c: HttpContext,
  again?: { readonly form: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const settings = await inTown(c, getSettings);
  if (!settings.departmentId) throw new AppError('rule-violation', refusals.notOpen);
  c.header('Cache-Control', 'no-store');
  const { title, lead } = formWords;
  const typedKey = again && typedValue(again.form, 'key');
  return publicPage(
    c,
    { title, lead, breadcrumbs: disclosureCrumbs, styles, status: again ? 422 : 200 },
    <RequestFormPage
      agencies={settings.agencies}
      formKey={typedKey || newId()}
      verified={isVerified(c)}
      value={(name) =>
        again ? typedValue(again.form, name) : firstValue(c, name, settings.agencies)
      }
      errors={again?.errors}
    />,
  );
}

async function send(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(RequestForm, form);
  if (!input.ok) return requestPage(c, { form, errors: input.errors });
  const sent = await inTown(c, async (unit) => {
    const { agencies } = await getSettings(unit);
    if (!agencies.includes(input.value.agency)) return undefined;
    return sendRequest(unit, c.var.actor.kind === 'citizen' ? c.var.actor : { kind: 'visitor' }, {
      form: input.value,
      channel: 'web',
      language: c.var.language,
      identity: isVerified(c) ? 'account' : undefined,
    });
  });
  if (!sent) return requestPage(c, { form, errors: { agency: formWords.errors.agency } });
  rememberReceipt(c, requestPages, sent);
  return c.redirect(`/disclosure/${sent.receipt}?done=sent`, 303);
}

const why = 'Anybody may ask for official documents, without an account.';
const often = { name: 'disclosure.request', limit: 20, window: 3600, by: 'identity' } as const;

export const requestRoutes = new Hono<HttpEnv>()
  .get('/disclosure', aboutPage)
  .get('/disclosure/request', (c) => requestPage(c))
  .post('/disclosure/request', openToEveryone(why), rateLimit(often), send);
