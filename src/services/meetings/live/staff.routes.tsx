import { Hono } from 'hono';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskMeta, doneOf, idOf, tabHref } from '../meetings/desk.ts';
import { getMeeting } from '../meetings/queries.ts';
import { DeskFrame } from '../meetings/views/desk.tsx';
import { ownerChoices } from '../points/owners.ts';
import { keptLive } from './commands.ts';
import {
  actOnQuestion,
  actOnVote,
  nextQuestion,
  prepareVote,
  type QuestionAct,
  saveSettings,
  voteActs,
} from './conduct.ts';
import { hubOf } from './hub.ts';
import { AnsweredForm, HideForm, PromiseForm, SettingsForm, VoteForm } from './inputs.ts';
import { getQuestion, listQuestions, readSnapshot, readVotes } from './queries.ts';
import { liveNames } from './text.ts';
import { Control } from './views/control.tsx';
import { Handle } from './views/handle.tsx';
import { liveStyles } from './views/live.tsx';

/** More than any chair gets through. */
const most = 300;

async function page(c: HttpContext, again?: FormState): Promise<Response> {
  const read = await inTown(c, async (unit) => {
    const meeting = await getMeeting(unit, idOf(c));
    return {
      meeting,
      live: await keptLive(unit, meeting.id),
      snapshot: await readSnapshot(unit, meeting.id),
      votes: await readVotes(unit, meeting.id, { all: true }),
      questions: await listQuestions(unit, meeting.id, { limit: most }),
    };
  });
  const meta = deskMeta(read.meeting, statusOfForm(again ?? {}));
  return staffPage(
    c,
    { ...meta, styles: [...(meta.styles ?? []), liveStyles] },
    <DeskFrame meeting={read.meeting} tab="live" done={doneOf(c)} errors={again?.errors}>
      <Control {...read} {...again} />
    </DeskFrame>,
  );
}

type Work = (unit: Unit, actor: Actor, meetingId: string) => Promise<unknown>;
type Again = (c: HttpContext, again: FormState) => Promise<Response>;

/** Does one step and tells every screen; a refusal comes back with its page. */
async function act(c: HttpContext, work: Work, again: FormState = {}, back: Again = page) {
  const { platform, town, actor } = c.var;
  const done = await attempt(() => inTown(c, (unit) => work(unit, actor, idOf(c))));
  if ('errors' in done) return back(c, { ...again, errors: done.errors });
  (await hubOf(platform)).changed({ town: town.code, meetingId: idOf(c) });
  return c.redirect(tabHref(idOf(c), 'live'), 303);
}

async function settings(c: HttpContext): Promise<Response> {
  const input = checkInput(SettingsForm, await readForm(c));
  if (!input.ok) return page(c, { errors: input.errors });
  return act(c, (unit, actor, id) => saveSettings(unit, actor, id, input.value));
}

async function addVote(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(VoteForm, values);
  if (!input.ok) return page(c, { values, errors: input.errors });
  return act(c, (unit, actor, id) => prepareVote(unit, actor, id, input.value), { values });
}

const voteAct = (verb: (typeof voteActs)[number]) => (c: HttpContext) =>
  act(c, (unit, actor, id) => {
    const voteId = c.req.param('vote') ?? '';
    return actOnVote(unit, actor, id, { voteId, act: verb });
  });

async function questionPage(c: HttpContext, again?: FormState): Promise<Response> {
  const questionId = c.req.param('question') ?? '';
  const read = await inTown(c, async (unit) => ({
    meeting: await getMeeting(unit, idOf(c)),
    row: await getQuestion(unit, idOf(c), questionId, 'share'),
    choices: await ownerChoices(unit),
  }));
  const { meeting } = read;
  const meta = deskMeta(meeting, statusOfForm(again ?? {}));
  const crumb = { label: meeting.title, href: tabHref(meeting.id, 'live') };
  const values = again?.values ?? { departmentId: meeting.departmentId, reason: 'off-topic' };
  return staffPage(
    c,
    {
      ...{ ...meta, title: liveNames.question, styles: [...(meta.styles ?? []), liveStyles] },
      breadcrumbs: [...(meta.breadcrumbs ?? []), crumb],
    },
    <Handle {...read} values={values} errors={again?.errors} />,
  );
}

const onQuestion = (c: HttpContext, asked: QuestionAct, again: FormState = {}) =>
  act(
    c,
    (unit, actor, id) => {
      const questionId = c.req.param('question') ?? '';
      return actOnQuestion(unit, actor, id, { ...asked, questionId });
    },
    again,
    asked.act === 'answered' || asked.act === 'promise' ? questionPage : page,
  );

async function hide(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(HideForm, values);
  if (!input.ok) return questionPage(c, { values, errors: input.errors });
  return onQuestion(c, { act: 'hide', reason: input.value.reason });
}

async function answered(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(AnsweredForm, values);
  if (!input.ok) return questionPage(c, { values, errors: input.errors });
  return onQuestion(c, { act: 'answered', note: input.value.note }, { values });
}

async function promise(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(PromiseForm, values);
  if (!input.ok) return questionPage(c, { values, errors: input.errors });
  return onQuestion(c, { act: 'promise', promise: input.value }, { values });
}

const may = permit('meetings.moderate');
const base = '/meetings/:id/live';
const one = `${base}/questions/:question`;

const routes = new Hono<HttpEnv>()
  .get(base, may, (c) => page(c))
  .post(`${base}/settings`, may, settings)
  .post(`${base}/votes`, may, addVote)
  .post(`${base}/next`, may, (c) => act(c, nextQuestion))
  .get(one, may, (c) => questionPage(c))
  .post(`${one}/hide`, may, hide)
  .post(`${one}/answered`, may, answered)
  .post(`${one}/promise`, may, promise)
  .post(`${one}/now`, may, (c) => onQuestion(c, { act: 'now' }))
  .post(`${one}/wait`, may, (c) => onQuestion(c, { act: 'wait' }))
  .post(`${one}/show`, may, (c) => onQuestion(c, { act: 'show' }));

for (const verb of voteActs) routes.post(`${base}/votes/:vote/${verb}`, may, voteAct(verb));

export const liveDeskRoutes = routes;
