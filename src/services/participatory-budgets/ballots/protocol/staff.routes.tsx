import { Hono } from 'hono';
import { dayInTokyo, eraDate } from '#japan/dates.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { printPage } from '#ui/page.tsx';
import { getRound } from '../../rounds/queries.ts';
import { idOf } from '../../rounds/staff.routes.tsx';
import { publishCount } from '../counting/commands.ts';
import { findCount, type PublishedCount } from '../counting/queries.ts';
import { deskPage, deskPath } from '../desk.routes.tsx';
import { tabHref } from '../views/frame.tsx';
import { explainDifference, notePapers, signProtocol } from './commands.ts';
import { ExplainInput, PapersInput, reasonField, SignInput } from './inputs.ts';
import { type Protocol, readProtocol } from './queries.ts';
import { protocolWords as words } from './text.ts';
import { ProtocolSheet } from './views/paper.tsx';
import { ProtocolPage } from './views/protocol.tsx';

export const protocolRoutes = new Hono<HttpEnv>();

const poll = permit('participatory-budgets.poll');
const count = permit('participatory-budgets.count');
const path = deskPath('protocol');

/** Once roll and marks are deleted, what was published is all that is known. */
function kept(protocol: Protocol, { figures, lines, signed }: PublishedCount): Protocol {
  const signatures = signed.signatures.map((one) => ({ ...one, at: new Date(one.at) }));
  return { ...protocol, figures, lines, digest: signed.digest, signatures };
}

const readAll = (c: HttpContext) =>
  inTown(c, async (unit) => {
    const round = await getRound(unit, idOf(c));
    const published = await findCount(unit, round.id);
    const protocol = await readProtocol(unit, round);
    return { round, published, protocol: published ? kept(protocol, published) : protocol };
  });

async function protocolPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { round, protocol, published } = await readAll(c);
  return deskPage(
    c,
    round,
    { tab: 'protocol', title: words.title, lead: words.lead, ...state },
    <ProtocolPage
      {...{ ...state, round, protocol, actor: c.var.actor }}
      action={tabHref(round.id, 'protocol')}
      published={published !== undefined}
      noted={c.req.query('done') === 'noted'}
    />,
  );
}

protocolRoutes.get(path, poll, (c) => protocolPage(c));

protocolRoutes.get(`${path}/print`, poll, async (c) => {
  const { round, protocol, published } = await readAll(c);
  c.header('Cache-Control', 'no-store');
  const styles = ['services/participatory-budgets/ballots/voting/views/vote.css'];
  const { title, sample } = round;
  const day = eraDate(dayInTokyo(published?.at ?? new Date()));
  return printPage(
    c,
    { title: words.paperTitle(title, sample), styles },
    <ProtocolSheet {...{ protocol, day, sample }} />,
  );
});

/** Back to the page, with what to mend or with what was done. */
async function after(
  c: HttpContext,
  values: FormValues,
  work: () => Promise<unknown>,
): Promise<Response> {
  const errors = await tryWrite(work);
  if (errors) return protocolPage(c, { values, errors });
  return c.redirect(`${tabHref(idOf(c), 'protocol')}?done=noted`, 303);
}

protocolRoutes.post(`${path}/papers`, poll, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(PapersInput, values);
  if (!checked.ok) return protocolPage(c, { values, errors: checked.errors });
  const { papers } = checked.value;
  return after(c, values, () =>
    inTown(c, (unit) => notePapers(unit, c.var.actor, idOf(c), papers)),
  );
});

protocolRoutes.post(`${path}/reasons`, poll, async (c) => {
  const values = await readForm(c);
  const name = reasonField(typedValue(values, 'line'));
  const checked = checkInput(ExplainInput, { ...values, words: typedValue(values, name) });
  if (!checked.ok) {
    const { words: fault, ...others } = checked.errors;
    const errors = fault ? { ...others, [name]: fault } : others;
    return protocolPage(c, { values, errors });
  }
  return after(c, values, () =>
    inTown(c, (unit) => explainDifference(unit, c.var.actor, idOf(c), checked.value)),
  );
});

protocolRoutes.post(`${path}/signatures`, count, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(SignInput, values);
  if (!checked.ok) return protocolPage(c, { values, errors: checked.errors });
  const { digest } = checked.value;
  return after(c, {}, () => inTown(c, (unit) => signProtocol(unit, c.var.actor, idOf(c), digest)));
});

protocolRoutes.post(`${path}/publish`, count, (c) =>
  after(c, {}, () => inTown(c, (unit) => publishCount(unit, c.var.actor, idOf(c)))),
);
