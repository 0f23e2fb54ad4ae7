import { Hono } from 'hono';
import { listAreas } from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { staffPage } from '#ui/page.tsx';
import { desk } from '../model.ts';
import { findNearby } from '../nearby/queries.ts';
import type { Near } from '../nearby/rules.ts';
import type { Report } from '../reports/queries.ts';
import { recordReport } from '../reports/record.ts';
import { readPlace } from '../sending/place.ts';
import { findCategory, findSetup } from '../settings/queries.ts';
import { reportStyles as styles } from '../styles.ts';
import { moduleTexts, refusals } from '../text.ts';
import { allowPosition, tilesOf } from '../tiles.ts';
import { EnterForm } from './inputs.ts';
import { staffOf } from './staff-of.ts';
import { deskErrors, deskWords as words } from './text.ts';
import { EnterPage } from './views/enter.tsx';

export const enterRoutes = new Hono<HttpEnv>();

const work = permit('problem-reports.work');

interface Entered extends FormState {
  readonly near?: readonly Near<Report>[];
  readonly recorded?: Text;
}

async function enterPage(c: HttpContext, { near = [], recorded, ...state }: Entered = {}) {
  const found = await inTown(c, async (unit) => ({
    setup: await findSetup(unit),
    areas: await listAreas(unit),
  }));
  allowPosition(c);
  const fresh = { key: newId(), channel: 'phone', receivedOn: dayInTokyo(new Date()) };
  return staffPage(
    c,
    {
      ...{ title: words.newTitle, lead: words.newLead, styles, status: statusOfForm(state) },
      breadcrumbs: [{ label: moduleTexts.desk, href: desk }],
    },
    <EnterPage
      {...found}
      tiles={tilesOf(c)}
      near={near}
      recorded={recorded}
      values={state.values ?? fresh}
      errors={state.errors}
    />,
  );
}

enterRoutes.get('/problem-reports/new', work, (c) => enterPage(c));

/** What may be the same problem, unless whoever types has looked at it already. */
async function nearOf(unit: Unit, form: EnterForm): Promise<readonly Near<Report>[]> {
  const setup = await findSetup(unit);
  const category = findCategory(setup, form.category);
  if (!setup || !category || form.different === 'yes') return [];
  const { point, approximate } = await readPlace(unit, setup, form);
  return point ? findNearby(unit, category, { ...point, approximate }) : [];
}

async function record(unit: Unit, actor: StaffActor, form: EnterForm) {
  const setup = await findSetup(unit);
  if (!setup) throw new AppError('rule-violation', refusals.closed);
  if (!findCategory(setup, form.category)?.active) {
    throw new InputError({ category: deskErrors.choose });
  }
  const place = await readPlace(unit, setup, form);
  const { key: id, category, text, wish, channel, name, email, receivedOn } = form;
  return recordReport(unit, actor, {
    ...{ id, category, ...place, text, wish, channel, receivedOn },
    author: {
      ...{ name: name || undefined, email: email || undefined },
      wantsNotices: email !== '',
    },
  });
}

enterRoutes.post('/problem-reports/new', work, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(EnterForm, values);
  if (!checked.ok) return enterPage(c, { values, errors: checked.errors });
  const near = await attempt(() => inTown(c, (unit) => nearOf(unit, checked.value)));
  if ('errors' in near) return enterPage(c, { values, errors: near.errors });
  if (near.value.length > 0) {
    return enterPage(c, { values, near: near.value, errors: { different: deskErrors.near } });
  }
  const sent = await attempt(() => inTown(c, (unit) => record(unit, staffOf(c), checked.value)));
  if ('errors' in sent) return enterPage(c, { values, errors: sent.errors });
  // Not after a redirect: the secret stands nowhere else.
  c.header('Cache-Control', 'no-store');
  const { receipt, secret } = sent.value;
  return enterPage(c, { recorded: words.recorded(receipt, secret) });
});
