import { Hono } from 'hono';
import type { ActResult } from '#engines/cases/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import {
  checkInput,
  type FieldErrors,
  type FormValues,
  parseInput,
  readForm,
} from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { deskStyles } from '../case/styles.ts';
import { decideNow, proposeDecision, saveDecision } from './commands.ts';
import { type CarryOut, CarryOutForm, DecisionForm } from './inputs.ts';
import { type Asked, drawPreview, readDecisionPage } from './page.ts';
import { outcomes } from './rules.ts';
import { decisionWords as words } from './text.ts';
import { DecisionView } from './views/page.tsx';

const idOf = (c: HttpContext) => c.req.param('id') ?? '';
const caseHref = (c: HttpContext) => `/staff/procedures/cases/${idOf(c)}`;

interface Again {
  readonly values: FormValues;
  readonly errors: FieldErrors;
}

function askedOf(c: HttpContext, again: Again | undefined): Asked {
  const given = (name: string) =>
    again ? typedValue(again.values, name) || undefined : c.req.query(name);
  return {
    outcome: outcomes.find((one) => one === given('outcome')),
    template: again ? (given('template') ?? 'none') : given('template'),
  };
}

async function decisionPage(c: HttpContext, again?: Again): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const asked = askedOf(c, again);
  const page = await inTown(c, (unit) => readDecisionPage(unit, c.var.actor, idOf(c), asked));
  const { record, procedure } = page;
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, status: again ? 422 : 200, styles: deskStyles },
      breadcrumbs: [
        {
          label: {
            ja: `${procedure.name.ja}（${record.receipt}）`,
            en: `${procedure.name.en} (${record.receipt})`,
          },
          href: caseHref(c),
        },
      ],
    },
    <DecisionView
      {...{ page, ...again, formKey: newId(), saved: c.req.query('done') === '1' }}
      editing={asked.outcome !== undefined}
    />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(DecisionForm, values);
  if (!input.ok) return decisionPage(c, { values, errors: input.errors });
  try {
    await inTown(c, (unit) => saveDecision(unit, c.var.actor, idOf(c), input.value));
  } catch (error) {
    // A hole in the letter is mended in the form; everything typed stays.
    if (!(error instanceof AppError) || error.kind !== 'rule-violation') throw error;
    return decisionPage(c, { values, errors: { template: error.reason.text } });
  }
  return c.redirect(`${caseHref(c)}/decision?done=1`, 303);
}

type Command = (unit: Unit, actor: Actor, id: string, input: CarryOut) => Promise<ActResult>;

async function carryOut(c: HttpContext, command: Command, done: string): Promise<Response> {
  const input = parseInput(CarryOutForm, await readForm(c));
  const { repeated } = await inTown(c, (unit) => command(unit, c.var.actor, idOf(c), input));
  return c.redirect(`${caseHref(c)}?done=${repeated ? 'again' : done}`, 303);
}

async function preview(c: HttpContext): Promise<Response> {
  const bytes = await inTown(c, (unit) => drawPreview(c.var.platform, unit, c.var.actor, idOf(c)));
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'application/pdf');
  c.header('Content-Disposition', contentDisposition('attachment', 'preview.pdf'));
  return c.body(Uint8Array.from(bytes).buffer);
}

const address = '/procedures/cases/:id{[0-9a-f-]{36}}/decision';

export const decisionRoutes = new Hono<HttpEnv>()
  .get(address, permit('procedures.read-cases'), (c) => decisionPage(c))
  .post(address, permit('procedures.work'), save)
  .get(`${address}/letter.pdf`, permit('letters.issue'), preview)
  .post(`${address}/propose`, permit('procedures.work'), (c) =>
    carryOut(c, proposeDecision, 'proposed'),
  )
  .post(`${address}/decide`, permit('procedures.decide'), (c) => carryOut(c, decideNow, 'decided'));
