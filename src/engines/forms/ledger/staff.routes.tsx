import { Hono } from 'hono';
import { addDays, dayInTokyo, isIsoDate } from '#japan/dates.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { setWritingSeconds } from './commands.ts';
import { SecondsForm } from './inputs.ts';
import { withNames } from './names.ts';
import { findWritingSeconds, totalsBySource, totalsBySubject } from './queries.ts';
import { ledgerWords } from './text.ts';
import { SecondsView } from './views/seconds.tsx';
import { Totals } from './views/totals.tsx';

const address = '/forms/ledger';
/** What the page shows at first: the last year. Days. */
const shownAtFirst = 365;

function periodOf(c: HttpContext, today: string) {
  const day = (name: string, otherwise: string) => {
    const asked = c.req.query(name) ?? '';
    return isIsoDate(asked) ? asked : otherwise;
  };
  const to = day('to', today);
  return { from: day('from', addDays(to, -shownAtFirst)), to };
}

async function totals(c: HttpContext): Promise<Response> {
  const shown = await inTown(c, async (unit) => {
    const { from, to } = periodOf(c, dayInTokyo(unit.now));
    const sources = await totalsBySource(unit, from, to);
    const subjects = await withNames(unit, await totalsBySubject(unit, from, to));
    return { from, to, sources, subjects };
  });
  return staffPage(
    c,
    {
      ...{ title: ledgerWords.title, lead: ledgerWords.lead },
      styles: ['engines/forms/filling/views/filling.css'],
    },
    <Totals {...shown} />,
  );
}

async function seconds(
  c: HttpContext,
  returned?: { readonly values: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const present = await inTown(c, (unit) => findWritingSeconds(unit));
  const values = Object.fromEntries(
    Object.entries(present).map(([kind, value]) => [kind, String(value)]),
  );
  return staffPage(
    c,
    {
      ...{ title: ledgerWords.secondsTitle, lead: ledgerWords.secondsLead },
      breadcrumbs: [{ label: ledgerWords.title, href: `/staff${address}` }],
      status: returned ? 422 : 200,
    },
    <SecondsView
      values={returned?.values ?? values}
      errors={returned?.errors}
      saved={c.req.query('done') === '1'}
    />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const checked = checkInput(SecondsForm, form);
  if (!checked.ok) return seconds(c, { values: form, errors: checked.errors });
  await inTown(c, (unit) => setWritingSeconds(unit, c.var.actor, checked.value));
  return c.redirect(`/staff${address}/seconds?done=1`, 303);
}

export const ledgerRoutes = new Hono<HttpEnv>()
  .get(address, permit('forms.ledger'), totals)
  .get(`${address}/seconds`, permit('forms.ledger'), (c) => seconds(c))
  .post(`${address}/seconds`, permit('forms.ledger'), save);
