import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import {
  askedNumbers,
  caseStyles,
  FindCase,
  findLimit,
  finishHere,
  type NotFound,
  readReceipt,
  rememberReceipt,
} from '#engines/cases/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { citizensOnly, openToEveryone } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { rateLimit, takeHit, tooOften } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { threadsTopic } from '../lines/model.ts';
import { threadStyles } from '../lines/views/styles.ts';
import { appealAgainst } from '../moderation/appeals/commands.ts';
import { type AppealStanding, appealStanding } from '../moderation/appeals/queries.ts';
import { findObjection, objectTo } from '../objections/commands.ts';
import { names } from '../text.ts';
import { publicViewer } from '../visibility.ts';
import { withdrawInput } from './commands.ts';
import { ownVoiceHref, staffVoiceHref, voicePages, voicesTopic } from './model.ts';
import { type OwnedVoice, withOwnVoice } from './own-access.ts';
import { readVoice, type VoicePage } from './page.ts';
import { numberWords, pageWords as words } from './page-text.ts';
import { findByReceipt, findRow, listOwn } from './queries.ts';
import { OwnVoice, OwnVoices } from './views/own.tsx';
import { PublicVoice } from './views/voice.tsx';

const styles = ['engines/threads/inputs/views/voices.css', threadStyles, caseStyles];
const crumbs = [
  { label: words.home, href: '/' },
  { label: words.participate, href: '/participate' },
];

const titleOf = ({ input, label }: VoicePage): Text =>
  input.title ? words.titleOf(input.title) : words.voiceOf(label);

async function voicePage(c: HttpContext): Promise<Response> {
  const voice = await inTown(c, async (unit) => {
    const row = await findRow(unit, c.req.param('id') ?? '');
    return row && readVoice(unit, publicViewer, row);
  });
  if (!voice) throw notFound(names.input);
  if (voice.ofTown && voice.place) return c.redirect(voice.place.href, 302);
  // The stages that its threads have reached stand on it.
  cachePage(c, voicesTopic, threadsTopic);
  return publicPage(
    c,
    {
      ...{ title: titleOf(voice), breadcrumbs: crumbs, styles },
      deskHref: staffVoiceHref(voice.input.id),
    },
    <PublicVoice voice={voice} />,
  );
}

const doneTexts: Readonly<Record<string, Text>> = words.done;

interface Drawn {
  readonly voice: VoicePage;
  readonly objection: string | undefined;
  readonly secret: string | undefined;
  readonly standing: AppealStanding;
}

function drawOwn(c: HttpContext, drawn: Drawn, form: FormState): Response {
  return publicPage(
    c,
    {
      ...{ title: words.ownTitle, breadcrumbs: crumbs, styles: styles },
      status: statusOfForm(form),
    },
    <OwnVoice {...drawn} form={form} done={doneTexts[c.req.query('done') ?? '']} />,
  );
}

function ownPage(c: HttpContext, form: FormState = {}): Promise<Response> {
  return withOwnVoice(c, async (unit, { row, viewer, secret }: OwnedVoice) => {
    const voice = await readVoice(unit, viewer, row);
    const objection = row.objections > 0 ? await findObjection(unit, row.id) : undefined;
    const standing = await appealStanding(unit, row);
    return voice && drawOwn(c, { voice, secret, standing, objection: objection?.text }, form);
  });
}

const back = (c: HttpContext, id: string, done: string) =>
  c.redirect(`${ownVoiceHref(id)}?done=${done}`, 303);

/** What the author says against an answer, or against hiding. */
async function say(c: HttpContext, command: typeof objectTo, done: string): Promise<Response> {
  const values = await readForm(c);
  const id = c.req.param('id') ?? '';
  const text = typedValue(values, 'text');
  const said = await attempt(() =>
    withOwnVoice(c, async (unit, { viewer }) => {
      await command(unit, viewer, id, { text });
      return back(c, id, done);
    }),
  );
  return 'errors' in said ? ownPage(c, { values, errors: said.errors }) : said.value;
}

function withdraw(c: HttpContext): Promise<Response> {
  return withOwnVoice(c, async (unit, { row, viewer }) => {
    await withdrawInput(unit, viewer, row.id);
    return back(c, row.id, 'withdrawn');
  });
}

function findPage(c: HttpContext, again?: NotFound): Response {
  c.header('Cache-Control', 'no-store');
  const { findTitle: title, findLead: lead } = words;
  return publicPage(
    c,
    { title, lead, breadcrumbs: crumbs, styles, status: again ? 422 : 200 },
    <FindCase pages={voicePages} {...askedNumbers(c)} {...again} />,
  );
}

/** Guesses at one receipt, from however many addresses. */
async function limitGuesses(c: HttpContext, receipt: string): Promise<void> {
  const guesses = { name: `${voicePages.limits}.find-one`, limit: 30, window: 3600 };
  const key = createHmac('sha256', c.var.platform.secret).update(receipt).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, guesses, key));
  if (!hit.allowed) throw tooOften(hit.retryAfter);
}

async function find(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const receipt = typedValue(values, 'receipt').slice(0, 40);
  const secret = typedValue(values, 'secret').slice(0, 60);
  await limitGuesses(c, readReceipt(receipt) ?? '');
  const found = await inTown(c, (unit) => findByReceipt(unit, receipt, secret));
  if (!found) return findPage(c, { receipt, errors: { secret: numberWords.wrong } });
  rememberReceipt(c, voicePages, { receipt: found.receipt, secret });
  return c.redirect(ownVoiceHref(found.id), 303);
}

async function accountPage(c: HttpContext): Promise<Response> {
  const { actor } = c.var;
  c.header('Cache-Control', 'no-store');
  const voices =
    actor.kind === 'citizen' ? await inTown(c, (unit) => listOwn(unit, actor.userId)) : [];
  return publicPage(
    c,
    {
      ...{ title: words.own, lead: words.ownLead, styles },
      breadcrumbs: [{ label: words.account, href: '/account' }],
    },
    <OwnVoices voices={voices} />,
  );
}

const why = 'The secret of the receipt, or the account, is the authority.';
const one = '/voices/:id{[0-9a-f-]{36}}';

export const voiceRoutes = new Hono<HttpEnv>()
  .get('/voices/find', (c) => findPage(c))
  .post('/voices/find', openToEveryone(why), rateLimit(findLimit(voicePages)), find)
  .get('/account/voices', citizensOnly(), accountPage)
  .get(one, voicePage)
  .get(`${one}/mine`, (c) => ownPage(c))
  .post(`${one}/mine/objection`, openToEveryone(why), (c) => say(c, objectTo, 'objected'))
  .post(`${one}/mine/appeal`, openToEveryone(why), (c) => say(c, appealAgainst, 'appealed'))
  .post(`${one}/mine/withdraw`, openToEveryone(why), withdraw)
  .post(
    '/voices/:receipt{[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4})+}/finish',
    openToEveryone(why),
    (c) => finishHere(c, voicePages),
  );
