import { Hono } from 'hono';
import type { z } from 'zod';
import { findApproval } from '#engines/approvals/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { countNumbers, unfiledNumbers } from '../comments/queries.ts';
import { callApprovalKind, deskHref, subjectOf } from '../model.ts';
import { announcedFrom, periodHolds, phaseOf } from '../rules.ts';
import { staffTexts } from '../text.ts';
import { judgeCall } from './announce.ts';
import { extendCall, saveSettings, submitCall, withdrawCall } from './commands.ts';
import { deskWords as words } from './desk-text.ts';
import { ExtendForm, NoteForm, SettingsForm, SubmitForm } from './inputs.ts';
import { type Call, getCall, listAll, listEvents, minimumDays } from './queries.ts';
import { CallDesk, type DeskForm } from './views/desk.tsx';
import { DeskList } from './views/desk-list.tsx';
import { SettingsPage } from './views/settings.tsx';
import { titleOf } from './words.ts';

export const deskRoutes = new Hono<HttpEnv>();

export const deskCrumb = { label: staffTexts.menu, href: '/staff/public-comments' };
export const manage = permit('public-comments.manage');
export const one = '/public-comments/:id{[0-9a-f-]{36}}';
export const idOf = (c: HttpContext): string => c.req.param('id') ?? '';
const pageSize = 30;

deskRoutes.get('/public-comments', manage, async (c) => {
  const page = pageOf(c);
  const { rows, total, today } = await inTown(c, async (unit) => ({
    ...(await listAll(unit, { page, pageSize })),
    today: dayInTokyo(unit.now),
  }));
  const listed = rows.map((call) => ({ call, phase: phaseOf(call, today) }));
  return staffPage(
    c,
    { title: staffTexts.menu, lead: words.lead },
    <DeskList rows={listed} {...{ page, pageSize, total }} />,
  );
});

async function settingsPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const days = await inTown(c, minimumDays);
  return staffPage(
    c,
    {
      ...{ title: staffTexts.settings, lead: words.settingsLead, breadcrumbs: [deskCrumb] },
      status: statusOfForm(state),
    },
    <SettingsPage
      values={state.values ?? { minimumDays: String(days) }}
      errors={state.errors}
      done={c.req.query('done') === 'saved' ? words.done.saved : undefined}
    />,
  );
}

deskRoutes.get('/public-comments/settings', manage, (c) => settingsPage(c));
deskRoutes.post('/public-comments/settings', manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(SettingsForm, values);
  if (!checked.ok) return settingsPage(c, { values, errors: checked.errors });
  await inTown(c, (unit) => saveSettings(unit, c.var.actor, checked.value));
  return c.redirect('/staff/public-comments/settings?done=saved', 303);
});

/** The town's days, where the announcement would be for fewer without a reason. */
async function tooShort(unit: Unit, call: Call): Promise<number | undefined> {
  const days = await minimumDays(unit);
  const opensOn = announcedFrom(call.opensOn, dayInTokyo(unit.now));
  return periodHolds({ ...call, opensOn }, days).ok ? undefined : days;
}

async function deskPage(c: HttpContext, form: DeskForm = {}): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const call = await getCall(unit, idOf(c));
    return {
      ...{ call, phase: phaseOf(call, dayInTokyo(unit.now)) },
      numbers: await countNumbers(unit, call.id),
      unfiled: (await unfiledNumbers(unit, call.id)).length,
      judged: await judgeCall(unit, call),
      tooShort: await tooShort(unit, call),
      approval: await findApproval(unit, subjectOf(call.id), callApprovalKind),
      events: await listEvents(unit, call.id),
    };
  });
  const key = c.req.query('done') ?? '';
  const done = Object.entries(words.done).find(([name]) => name === key)?.[1];
  return staffPage(
    c,
    { title: titleOf(found.call), breadcrumbs: [deskCrumb], status: statusOfForm(form) },
    <CallDesk {...found} form={form} done={done} />,
  );
}

deskRoutes.get(one, manage, (c) => deskPage(c));

/** A form of the page: done and back, or the page again with what was typed. */
function act<S extends z.ZodType>(
  name: 'submit' | 'extend' | 'withdraw',
  input: S,
  done: keyof typeof words.done,
  run: (unit: Unit, actor: Actor, id: string, input: z.output<S>) => Promise<unknown>,
): void {
  deskRoutes.post(`${one}/${name}`, manage, async (c) => {
    const values = await readForm(c);
    const checked = checkInput(input, values);
    if (!checked.ok) return deskPage(c, { to: name, values, errors: checked.errors });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => run(unit, c.var.actor, idOf(c), checked.value)),
    );
    return errors
      ? deskPage(c, { to: name, values, errors })
      : c.redirect(`${deskHref(idOf(c))}?done=${done}`, 303);
  });
}

act('submit', SubmitForm, 'submitted', submitCall);
act('extend', ExtendForm, 'extended', extendCall);
act('withdraw', NoteForm, 'withdrawn', (unit, actor, id, { note }) =>
  withdrawCall(unit, actor, id, note),
);
