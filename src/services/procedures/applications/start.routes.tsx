import { Hono } from 'hono';
import { listDrafts, rememberDraft, startDraft } from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { publicPage } from '#ui/page.tsx';
import { findForm } from '../catalogue/form.ts';
import { type CatalogueEntry, getProcedure } from '../catalogue/queries.ts';
import { home, navigationTexts } from '../text.ts';
import { Start as StartInput } from './inputs.ts';
import { proxyKey } from './rules.ts';
import { refusals, startWords } from './text.ts';
import { Start } from './views/start.tsx';

/** @throws AppError not-found, rule-violation where it cannot be sent from here today */
async function openProcedure(unit: Unit, id: string) {
  const procedure = await getProcedure(unit, id);
  const form = await findForm(unit, procedure.formId);
  if (!form || !procedure.online || !procedure.accepting) {
    throw new AppError('rule-violation', refusals.notOnline);
  }
  return { procedure, form };
}

const text = (value: FormValues[string] | undefined) =>
  typeof value === 'string' ? value : undefined;

async function ownDrafts(c: HttpContext, unit: Unit, procedure: CatalogueEntry) {
  const { actor } = c.var;
  if (actor.kind !== 'citizen') return [];
  return listDrafts(unit, actor.userId, { owner: 'procedures', subject: procedure.id });
}

/** What came back with 422; at first the name of the account, for it is the same person. */
function typedIn({ var: { actor } }: HttpContext, form: FormValues | undefined) {
  if (!form) return { proxyName: actor.kind === 'citizen' ? actor.name : undefined };
  return {
    role: text(form.role),
    principal: text(form.principal),
    proxyName: text(form.proxyName),
  };
}

async function startPage(
  c: HttpContext,
  again?: { readonly form: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const { procedure } = await openProcedure(unit, c.req.param('id') ?? '');
    return { procedure, drafts: await ownDrafts(c, unit, procedure) };
  });
  const { procedure } = found;
  return publicPage(
    c,
    {
      title: startWords.title(procedure.name),
      lead: startWords.lead,
      status: again ? 422 : 200,
      styles: ['services/procedures/views/procedures.css'],
      breadcrumbs: [
        { label: home, href: '/' },
        { label: navigationTexts.procedures, href: '/procedures' },
        { label: procedure.name, href: `/procedures/${procedure.id}` },
      ],
    },
    <Start
      {...found}
      town={c.var.town}
      signedIn={c.var.actor.kind === 'citizen'}
      typed={typedIn(c, again?.form)}
      errors={again?.errors}
    />,
  );
}

async function start(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(StartInput, form);
  if (!input.ok) return startPage(c, { form, errors: input.errors });
  const { role, principal, proxyName } = input.value;
  const started = await inTown(c, async (unit) => {
    const { procedure, form: version } = await openProcedure(unit, c.req.param('id') ?? '');
    return startDraft(unit, c.var.actor, {
      owner: 'procedures',
      subject: procedure.id,
      formVersionId: version.id,
      channel: 'web',
      representation: role === 'self' ? { role } : { role, principal },
      context: {
        language: c.var.language,
        ...(role === 'proxy' ? { [proxyKey]: proxyName } : {}),
      },
    });
  });
  rememberDraft(c, started);
  return c.redirect(`/apply/${started.draftId}`, 303);
}

const why = 'Anybody may begin an application; nothing is sent yet.';
const often = { name: 'procedures.start', limit: 60, window: 3600, by: 'identity' } as const;

export const startRoutes = new Hono<HttpEnv>()
  .get('/procedures/:id/apply', (c) => startPage(c))
  .post('/procedures/:id/apply', openToEveryone(why), rateLimit(often), start);
