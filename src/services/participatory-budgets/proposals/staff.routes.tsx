import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { voicePages } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { newId } from '#platform/ids.ts';
import { printPage, staffPage } from '#ui/page.tsx';
import { deskHref } from '../model.ts';
import { areaOptions } from '../rounds/public.routes.tsx';
import { getRound, type Round } from '../rounds/queries.ts';
import { lastArrival, takesTyped } from '../rounds/rules.ts';
import { deskCrumb, idOf, oneRound } from '../rounds/staff.routes.tsx';
import { titleOf } from '../rounds/words.ts';
import { phaseOf } from '../rules.ts';
import { styles } from '../styles.ts';
import { assertNew, enterProposal } from './commands.ts';
import { slipWords, enterWords as words } from './desk-text.ts';
import { EnterForm } from './inputs.ts';
import { findAlike, type ShownProposal } from './queries.ts';
import { EnterPage } from './views/enter.tsx';
import { ProposalSlip } from './views/slip.tsx';

export const proposalDesk = new Hono<HttpEnv>();

const examine = permit('participatory-budgets.examine');
const here = `${oneRound}/enter`;

interface EnterState extends FormState {
  readonly alike?: readonly ShownProposal[];
}

async function enterPage(c: HttpContext, state: EnterState = {}): Promise<Response> {
  const { round, areas, today, takes } = await inTown(c, async (unit) => {
    const found = await getRound(unit, idOf(c));
    const day = dayInTokyo(unit.now);
    const verdict = takesTyped(phaseOf(found, day));
    return { round: found, today: day, takes: verdict.ok, areas: await areaOptions(unit) };
  });
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
      breadcrumbs: [deskCrumb, { label: titleOf(round), href: deskHref(round.id) }],
    },
    <EnterPage
      {...{ round, areas, errors: state.errors, alike: state.alike ?? [] }}
      closed={!state.values && !takes}
      values={state.values ?? { key: newId(), receivedOn: lastArrival(round, today) }}
    />,
  );
}

proposalDesk.get(here, examine, (c) => enterPage(c));

/** Whom proposers ask: the section in charge, or the town. */
async function contactOf(c: HttpContext, unit: Unit, { departmentId }: Round) {
  const { section, telephone } = c.var.town.contact;
  const found = (await findDepartments(unit, [departmentId])).get(departmentId);
  return { name: found?.name ?? section, telephone: found?.telephone ?? telephone };
}

/** Takes it, or shows first what says alike. */
function send(c: HttpContext, form: EnterForm) {
  const { actor } = c.var;
  return inTown(c, async (unit) => {
    const round = await getRound(unit, idOf(c));
    if (form.seenAlike === '') {
      const alike = await findAlike(unit, round.id, { title: form.title, text: form.what });
      if (alike.length > 0) return { alike };
    }
    const { seenAlike: _, ...request } = form;
    await assertNew(unit, actor, round.id, request);
    const recorded = await enterProposal(unit, actor, round, form);
    return { taken: { round, form, recorded, contact: await contactOf(c, unit, round) } };
  });
}

proposalDesk.post(here, examine, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(EnterForm, values);
  if (!checked.ok) return enterPage(c, { values, errors: checked.errors });
  const sent = await attempt(() => send(c, checked.value));
  if ('errors' in sent) {
    return enterPage(c, { values: { ...values, key: newId() }, errors: sent.errors });
  }
  const { alike, taken } = sent.value;
  if (!taken) return enterPage(c, { values, alike: alike ?? [] });
  // Not after a redirect: the secret stands nowhere else. The page sent again shows the same slip.
  c.header('Cache-Control', 'no-store');
  const address = `${originOf(c.var.platform, c.var.town)}${voicePages.find}`;
  return printPage(
    c,
    { title: slipWords.title, styles },
    <ProposalSlip {...taken} address={address} />,
  );
});
