import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, type ErrorKind } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { eventStream } from '#platform/http/event-stream.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FormValues, parseInput, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { newId } from '#platform/ids.ts';
import { publicPage, screenPage } from '#ui/page.tsx';
import { homeCrumb, meetingsCrumb } from '../meetings/public.routes.tsx';
import { getPublicMeeting, type MeetingRow } from '../meetings/queries.ts';
import { meetingStyles } from '../meetings/views/parts.tsx';
import { hrefOf } from '../model.ts';
import { askLive, castBallot, supportQuestion } from './commands.ts';
import { hubOf } from './hub.ts';
import { BallotForm, LiveQuestionForm } from './inputs.ts';
import { liveHref } from './model.ts';
import { findLive, type LiveRow, readOwnActs, readSnapshot } from './queries.ts';
import { readCode } from './rules.ts';
import { formErrors, refusals, screenWords, liveWords as words } from './text.ts';
import { LivePage, liveStyles } from './views/live.tsx';
import { ScreenPage } from './views/screen.tsx';
import { countGuess, giveVoice, voiceOf } from './voice.ts';

const slugOf = (c: HttpContext): string => c.req.param('slug') ?? '';

interface Found {
  readonly meeting: MeetingRow;
  readonly live: LiveRow | undefined;
}

const find = (c: HttpContext): Promise<Found> =>
  inTown(c, async (unit) => {
    const meeting = await getPublicMeeting(unit, slugOf(c));
    return { meeting, live: await findLive(unit, meeting.id) };
  });

/** Whoever has the code of the hall, or needs none, gets a voice with the page. */
async function voiceFor(c: HttpContext, { meeting, live }: Found): Promise<string | undefined> {
  const known = voiceOf(c, meeting);
  if (known || meeting.state !== 'running' || !live) return known;
  const code = c.req.query('code');
  if (live.codeRequired) {
    if (code === undefined) return undefined;
    await countGuess(c, meeting);
    if (readCode(code) !== live.code) return undefined;
  }
  return giveVoice(c, meeting);
}

async function livePage(c: HttpContext, again?: FormState): Promise<Response> {
  const found = await find(c);
  const { meeting } = found;
  const voice = await voiceFor(c, found);
  // The code leaves the address bar: it is not for the history, nor for whoever looks over a shoulder.
  if (voice && c.req.query('code') !== undefined) return c.redirect(liveHref(meeting.slug), 303);
  const read = await inTown(c, async (unit) => ({
    snapshot: await readSnapshot(unit, meeting.id),
    own: voice === undefined ? undefined : await readOwnActs(unit, meeting.id, voice),
  }));
  c.header('Cache-Control', 'no-store');
  const crumb = { label: meeting.title, href: hrefOf(meeting.slug) };
  return publicPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, status: statusOfForm(again ?? {}) },
      ...{ breadcrumbs: [homeCrumb, meetingsCrumb, crumb], styles: [meetingStyles, liveStyles] },
    },
    <LivePage
      {...{ meeting, ...read, errors: again?.errors }}
      values={{ key: newId(), ...again?.values }}
    />,
  );
}

async function enter(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const found = await find(c);
  await countGuess(c, found.meeting);
  const typed = typeof values.code === 'string' ? values.code : '';
  const { meeting, live } = found;
  if (meeting.state !== 'running' || !live || readCode(typed) !== live.code) {
    return livePage(c, { values, errors: { code: formErrors.code } });
  }
  if (!voiceOf(c, meeting)) await giveVoice(c, meeting);
  return c.redirect(liveHref(meeting.slug), 303);
}

/** Refusals of which the page tells, because somebody in the hall can do something about them. */
const noVoice: ErrorKind = 'rule-violation';

/** What one voice does. Every screen hears of it once it is in the database. */
async function act(
  c: HttpContext,
  { anchor, values }: { readonly anchor: string; readonly values: FormValues },
  work: (unit: Unit, meeting: MeetingRow, voice: string) => Promise<void>,
): Promise<Response> {
  const { platform, town } = c.var;
  const done = await attempt(() =>
    inTown(c, async (unit) => {
      const meeting = await getPublicMeeting(unit, slugOf(c));
      const voice = voiceOf(c, meeting);
      if (!voice) throw new AppError(noVoice, refusals.noVoice);
      await work(unit, meeting, voice);
      return meeting.id;
    }),
  );
  if ('errors' in done) return livePage(c, { values, errors: done.errors });
  (await hubOf(platform)).changed({ town: town.code, meetingId: done.value });
  return c.redirect(`${liveHref(slugOf(c))}${anchor}`, 303);
}

async function ask(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(LiveQuestionForm, values);
  if (!input.ok) return livePage(c, { values, errors: input.errors });
  return act(c, { anchor: '#questions', values }, (unit, meeting, voice) =>
    askLive(unit, meeting, voice, input.value),
  );
}

const support = (c: HttpContext): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  return act(c, { anchor: `#question-${id}`, values: {} }, (unit, meeting, voice) =>
    supportQuestion(unit, meeting, voice, id),
  );
};

async function vote(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const voteId = c.req.param('id') ?? '';
  const { choice } = parseInput(BallotForm, values);
  return act(c, { anchor: `#vote-${voteId}`, values: {} }, (unit, meeting, voice) =>
    castBallot(unit, meeting, voice, { voteId, choice }),
  );
}

async function events(c: HttpContext): Promise<Response> {
  const { platform, town } = c.var;
  const { meeting } = await find(c);
  const hub = await hubOf(platform);
  const place = { town: town.code, meetingId: meeting.id };
  const seen = c.req.header('last-event-id');
  return eventStream(c, (stream) => hub.watch(place, stream, seen));
}

/** Who looks from afar must not read the code of the hall: only staff bring it onto a screen. */
async function screen(c: HttpContext): Promise<Response> {
  const { meeting, live } = await find(c);
  const snapshot = await inTown(c, (unit) => readSnapshot(unit, meeting.id));
  const told = live && (!live.codeRequired || can(c.var.actor, 'meetings.moderate'));
  const address = `${originOf(c.var.platform, c.var.town)}${liveHref(meeting.slug)}`;
  c.header('Cache-Control', 'no-store');
  return screenPage(
    c,
    { title: screenWords.title, styles: [meetingStyles, liveStyles], refresh: 10 },
    <ScreenPage
      {...{ meeting, snapshot, address }}
      code={told && live.codeRequired ? live.code : undefined}
    />,
  );
}

const anybody =
  'Whoever is at the meeting takes part without an account; a signed cookie makes it one voice a browser.';
const may = openToEveryone(anybody);

export const liveRoutes = new Hono<HttpEnv>()
  .get('/meetings/:slug/live', (c) => livePage(c))
  .get('/meetings/:slug/live/events', events)
  .post('/meetings/:slug/live/enter', may, enter)
  .post('/meetings/:slug/live/questions', may, ask)
  .post('/meetings/:slug/live/questions/:id/support', may, support)
  .post('/meetings/:slug/live/votes/:id', may, vote)
  .get('/meetings/:slug/screen', screen);
