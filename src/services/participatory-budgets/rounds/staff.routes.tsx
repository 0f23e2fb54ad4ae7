import { Hono } from 'hono';
import type { z } from 'zod';
import { findApproval } from '#engines/approvals/contract.ts';
import { findDepartments, listDepartments } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import { fiscalYearOf } from '#japan/fiscal-year.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { voteHref } from '../ballots/views/frame.tsx';
import { drawBallot } from '../examination/commands.ts';
import { countByStatus } from '../examination/queries.ts';
import { desk, deskHref, roundApprovalKind, roundSubject } from '../model.ts';
import { countShown, listProposalsOnBallot } from '../proposals/queries.ts';
import { phaseOf } from '../rules.ts';
import { styles } from '../styles.ts';
import { moduleTexts } from '../text.ts';
import { createRound, saveRound, submitRound, withdrawRound } from './commands.ts';
import { editWords, deskWords as words } from './desk-text.ts';
import { ReasonForm, RoundForm, SubmitForm } from './inputs.ts';
import { getRound, listRounds, type Round } from './queries.ts';
import { type DeskForm, RoundDesk } from './views/desk.tsx';
import { DeskList } from './views/desk-list.tsx';
import { EditRound } from './views/edit.tsx';
import { titleOf } from './words.ts';

export const roundDesk = new Hono<HttpEnv>();

export const deskCrumb = { label: moduleTexts.desk, href: desk };
const manage = permit('participatory-budgets.manage');
const read = permit('participatory-budgets.examine');
export const folder = '/participatory-budgets';
export const oneRound = `${folder}/:id{[0-9a-f-]{36}}`;
export const idOf = (c: HttpContext): string => c.req.param('id') ?? '';
export const manages = (actor: Actor): boolean => can(actor, 'participatory-budgets.manage');

roundDesk.get(folder, read, async (c) => {
  const rounds = await inTown(c, async (unit) => {
    const found = await listRounds(unit);
    const today = dayInTokyo(unit.now);
    const counts = await countShown(
      unit,
      found.map(({ id }) => id),
    );
    return found.map((round) => ({
      ...{ round, phase: phaseOf(round, today), proposals: counts.get(round.id) ?? 0 },
    }));
  });
  return staffPage(
    c,
    { title: moduleTexts.desk, lead: words.lead, styles },
    <DeskList rounds={rounds} manages={manages(c.var.actor)} />,
  );
});

function valuesOf(round: Round): FormValues {
  const { sum, fiscalYear, maxChoices, proposeMinimumAge, voteMinimumAge, revision } = round;
  const texts = Object.entries(round).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(texts),
    ...{ sum: sum.toLocaleString('en'), fiscalYear: String(fiscalYear) },
    ...{ maxChoices: maxChoices === null ? '' : String(maxChoices), seen: String(revision) },
    proposeMinimumAge: String(proposeMinimumAge),
    voteMinimumAge: String(voteMinimumAge),
  };
}

/** A new round begins with what most have. */
function blank(c: HttpContext, today: string): FormValues {
  const { actor } = c.var;
  const after = (days: number) => addDays(today, days);
  return {
    departmentId: actor.kind === 'staff' ? (actor.departmentIds[0] ?? '') : '',
    ...{ voteMethod: 'approval', maxChoices: '3', fiscalYear: String(fiscalYearOf(today) + 1) },
    ...{ proposalsFrom: after(30), proposalsUntil: after(75), votesFrom: after(135) },
    ...{ votesUntil: after(156), resultOn: after(170), deliveredUntil: after(170 + 365) },
    ...{ mayPropose: editWords.who.propose.ja, proposeMinimumAge: '0' },
    ...{ mayVote: editWords.who.vote.ja, voteMinimumAge: '15', seen: '0' },
  };
}

async function editPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const id = idOf(c);
  const { round, departments, today } = await inTown(c, async (unit) => ({
    round: id ? await getRound(unit, id) : undefined,
    departments: await listDepartments(unit),
    today: dayInTokyo(unit.now),
  }));
  const values = state.values ?? (round ? valuesOf(round) : blank(c, today));
  return staffPage(
    c,
    {
      ...{ title: round ? editWords.edit : editWords.add, styles, status: statusOfForm(state) },
      breadcrumbs: [deskCrumb, ...(round ? [{ label: titleOf(round), href: deskHref(id) }] : [])],
    },
    <EditRound
      {...{ values, errors: state.errors, departments }}
      isOut={round?.status === 'published'}
    />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const checked = checkInput(RoundForm, values);
  if (!checked.ok) return editPage(c, { values, errors: checked.errors });
  const { actor } = c.var;
  const saved = await attempt(() =>
    inTown(c, async (unit) => {
      if (!idOf(c)) return createRound(unit, actor, checked.value);
      await saveRound(unit, actor, idOf(c), checked.value);
      return idOf(c);
    }),
  );
  return 'errors' in saved
    ? editPage(c, { values, errors: saved.errors })
    : c.redirect(`${deskHref(saved.value)}?done=saved`, 303);
}

roundDesk.get(`${folder}/new`, manage, (c) => editPage(c));
roundDesk.post(`${folder}/new`, manage, save);
roundDesk.get(`${oneRound}/edit`, manage, (c) => editPage(c));
roundDesk.post(`${oneRound}/edit`, manage, save);

async function deskPage(c: HttpContext, form: DeskForm = {}): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const round = await getRound(unit, idOf(c));
    const { id, departmentId } = round;
    return {
      ...{ round, phase: phaseOf(round, dayInTokyo(unit.now)) },
      counts: await countByStatus(unit, id),
      onBallot: (await listProposalsOnBallot(unit, id)).length,
      department: (await findDepartments(unit, [departmentId])).get(departmentId),
      approval: await findApproval(unit, roundSubject(id), roundApprovalKind),
    };
  });
  const key = c.req.query('done') ?? '';
  const done = Object.entries(words.done).find(([name]) => name === key)?.[1];
  return staffPage(
    c,
    {
      ...{ title: titleOf(found.round), breadcrumbs: [deskCrumb], styles },
      status: statusOfForm(form),
    },
    <RoundDesk
      {...{ ...found, form, done }}
      manages={manages(c.var.actor)}
      voteHref={voteHref(c.var.actor, idOf(c))}
    />,
  );
}

roundDesk.get(oneRound, read, (c) => deskPage(c));

interface Act<S extends z.ZodType> {
  readonly to: 'submit' | 'withdraw' | 'draw';
  readonly input: S;
  readonly done: keyof typeof words.done;
  readonly run: (unit: Unit, actor: Actor, id: string, input: z.output<S>) => Promise<unknown>;
}

/** A form of the page: done and back, or the page again with what was typed. */
function act<S extends z.ZodType>({ to, input, done, run }: Act<S>): void {
  roundDesk.post(`${oneRound}/${to}`, manage, async (c) => {
    const values = await readForm(c);
    const checked = checkInput(input, values);
    if (!checked.ok) return deskPage(c, { to, values, errors: checked.errors });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => run(unit, c.var.actor, idOf(c), checked.value)),
    );
    return errors
      ? deskPage(c, { to, values, errors })
      : c.redirect(`${deskHref(idOf(c))}?done=${done}`, 303);
  });
}

act({ to: 'submit', input: SubmitForm, done: 'submitted', run: submitRound });
act({ to: 'withdraw', input: ReasonForm, done: 'withdrawn', run: withdrawRound });
act({
  ...{ to: 'draw', input: SubmitForm, done: 'drawn' },
  run: (unit, actor, id) => drawBallot(unit, actor, id),
});
