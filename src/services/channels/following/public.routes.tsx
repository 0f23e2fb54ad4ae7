import { Hono } from 'hono';
import { findAddresses } from '#engines/accounts/contract.ts';
import { listBounced } from '#engines/notifications/contract.ts';
import { listAreas, listTopics } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { citizensOnly, openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { authenticatesItself } from '#platform/http/same-origin.ts';
import { assetUrl } from '#ui/assets.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { isEndpoint } from '../web-push/endpoint.ts';
import { vapidKeys } from '../web-push/vapid.ts';
import {
  addBrowser,
  askToFollow,
  changeChoices,
  confirmFollower,
  eraseFollower,
  followAs,
  stopMail,
} from './commands.ts';
import { AddressForm, ChoicesForm, readSubscription } from './inputs.ts';
import type { Choices } from './model.ts';
import {
  countBrowsers,
  exportFollower,
  type Follower,
  findByUser,
  findFollower,
  listLineAccounts,
} from './queries.ts';
import { words } from './text.ts';
import { managePath, readFollowerToken } from './token.ts';
import { Asked, Follow } from './views/follow.tsx';
import { Expired, Manage, OneStep, Stopped } from './views/manage.tsx';

async function readOffer(unit: Unit) {
  const topics = (await listTopics(unit)).filter(({ parent }) => parent === undefined);
  return { topics, areas: await listAreas(unit) };
}

/** The address of whoever is signed in; accounts have no town, so not inside a unit. */
async function ownAddress(c: HttpContext): Promise<string | undefined> {
  const { actor, platform } = c.var;
  if (actor.kind !== 'citizen') return undefined;
  return (await findAddresses(platform, [actor.userId])).get(actor.userId);
}

interface Again {
  readonly chosen: Choices;
  readonly typed: string;
  readonly errors: FieldErrors;
}

const atFirst: Choices = { topics: [], areas: [], kinds: [], frequency: 'now', urgent: true };

/** `?topic=kosodate`: the button on a topic's page. */
function presetOf(c: HttpContext): Choices {
  const { topics, areas } = ChoicesForm.parse({
    topics: c.req.queries('topic'),
    areas: c.req.queries('area'),
  });
  return { ...atFirst, topics, areas };
}

async function followPage(c: HttpContext, again?: Again): Promise<Response> {
  const own = await ownAddress(c);
  const { offer, line } = await inTown(c, async (unit) => ({
    offer: await readOffer(unit),
    line: await listLineAccounts(unit),
  }));
  return publicPage(
    c,
    { title: words.title, lead: words.lead, status: again ? 422 : 200 },
    <Follow
      offer={offer}
      town={c.var.town.name}
      chosen={again?.chosen ?? presetOf(c)}
      pushKey={vapidKeys(c.var.platform.secret).publicKey}
      lineAccounts={line.map(({ name }) => name)}
      own={own}
      typed={again?.typed}
      errors={again?.errors}
    />,
  );
}

const toManage = (c: HttpContext, id: string, said: string) =>
  c.redirect(`${managePath(c.var.platform.secret, id)}?said=${said}`, 303);

async function followByPush(c: HttpContext, form: FormValues, chosen: Choices) {
  const subscription = readSubscription(typedValue(form, 'subscription'));
  if (!subscription || !isEndpoint(subscription.endpoint)) {
    return followPage(c, { chosen, typed: '', errors: { form: words.errors.noPush } });
  }
  const { actor, language } = c.var;
  const id = await inTown(c, async (unit) => {
    const own = actor.kind === 'citizen' ? await findByUser(unit, actor.userId) : undefined;
    return addBrowser(unit, own?.id, subscription, chosen, language);
  });
  return toManage(c, id, 'done');
}

async function follow(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const chosen = ChoicesForm.parse(form);
  const { actor, language, platform } = c.var;
  if (typedValue(form, 'subscription') !== '') return followByPush(c, form, chosen);
  const own = await ownAddress(c);
  if (actor.kind === 'citizen' && own) {
    const user = { id: actor.userId, address: own };
    return toManage(c, await inTown(c, (unit) => followAs(unit, user, chosen, language)), 'done');
  }
  const checked = checkInput(AddressForm, form);
  if (!checked.ok) {
    return followPage(c, { chosen, typed: typedValue(form, 'address'), errors: checked.errors });
  }
  const { address } = checked.value;
  await inTown(c, (unit) => askToFollow(platform, unit, address, chosen, language));
  return c.redirect('/follow/asked', 303);
}

const expiredPage = (c: HttpContext) =>
  publicPage(c, { title: words.confirmTitle, status: 410 }, <Expired />);

const idOf = (c: HttpContext, use: 'manage' | 'confirm') =>
  readFollowerToken(c.var.platform.secret, use, c.req.param('token') ?? '');

async function confirmPage(c: HttpContext): Promise<Response> {
  const id = idOf(c, 'confirm');
  const follower = id && (await inTown(c, (unit) => findFollower(unit, id)));
  if (!follower) return expiredPage(c);
  return publicPage(
    c,
    { title: words.confirmTitle },
    <OneStep action={c.req.path} text={words.confirmText} button={words.confirm} />,
  );
}

async function confirm(c: HttpContext): Promise<Response> {
  const id = idOf(c, 'confirm');
  const follower = id && (await inTown(c, (unit) => confirmFollower(unit, id)));
  return follower ? toManage(c, follower.id, 'done') : expiredPage(c);
}

/** @throws AppError `not-found`: a link that we did not make, or whose owner has gone. */
async function ownFollower(c: HttpContext): Promise<Follower> {
  const id = idOf(c, 'manage');
  const follower = id && (await inTown(c, (unit) => findFollower(unit, id)));
  if (!follower) throw notFound(words.manageTitle);
  return follower;
}

async function managePage(c: HttpContext): Promise<Response> {
  const follower = await ownFollower(c);
  const { address } = follower;
  const found = await inTown(c, async (unit) => ({
    offer: await readOffer(unit),
    browsers: await countBrowsers(unit, follower.id),
    bounced: (await listBounced(unit, address ? [address] : [])).size > 0,
  }));
  const said = c.req.query('said');
  return publicPage(
    c,
    { title: words.manageTitle },
    <Manage
      {...found}
      path={managePath(c.var.platform.secret, follower.id)}
      follower={follower}
      said={said === 'done' || said === 'saved' ? said : undefined}
    />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const follower = await ownFollower(c);
  const chosen = ChoicesForm.parse(await readForm(c));
  await inTown(c, (unit) => changeChoices(unit, follower.id, chosen));
  return toManage(c, follower.id, 'saved');
}

async function stopPage(c: HttpContext): Promise<Response> {
  await ownFollower(c);
  return publicPage(
    c,
    { title: words.stopTitle },
    <OneStep action={c.req.path} text={words.stopText} button={words.stop} />,
  );
}

/** Also what mail programs post themselves (RFC 8058); a second time is no error. */
async function stop(c: HttpContext): Promise<Response> {
  const id = idOf(c, 'manage');
  if (!id) throw notFound(words.manageTitle);
  await inTown(c, (unit) => stopMail(unit, id));
  return c.redirect('/follow/stopped', 303);
}

async function erase(c: HttpContext): Promise<Response> {
  const follower = await ownFollower(c);
  await inTown(c, (unit) => eraseFollower(unit, follower.id));
  return c.redirect('/follow/stopped', 303);
}

async function download(c: HttpContext): Promise<Response> {
  const follower = await ownFollower(c);
  const kept = await inTown(c, (unit) => exportFollower(unit, follower));
  c.header('Content-Disposition', 'attachment; filename="tomoni-following.json"');
  return c.json(kept);
}

async function toOwn(c: HttpContext): Promise<Response> {
  const { actor, platform } = c.var;
  const userId = actor.kind === 'citizen' ? actor.userId : '';
  const own = await inTown(c, (unit) => findByUser(unit, userId));
  return c.redirect(own ? managePath(platform.secret, own.id) : '/follow', 303);
}

/** A worker's scope is its folder, so this stands at the root and fetches the built file. */
function serviceWorker(c: HttpContext): Response {
  const script = assetUrl('services/channels/web-push/service-worker.client.ts');
  c.header('Cache-Control', 'no-cache');
  c.header('Content-Type', 'text/javascript; charset=utf-8');
  return c.body(`importScripts(${JSON.stringify(script)});\n`);
}

const asks = { name: 'channels.follow', limit: 20, window: 3600, by: 'address' } as const;
const links = { name: 'channels.follow-link', limit: 120, window: 600, by: 'address' } as const;
const anybody = 'Whoever wants to hear from the town may say so; an address is confirmed by mail.';
const signed = 'The signature in the link is the authority.';
const oneClick = 'Mail programs post the signed link themselves (RFC 8058).';
const asked = (c: HttpContext) => publicPage(c, { title: words.title }, <Asked />);
const stopped = (c: HttpContext) => publicPage(c, { title: words.stopTitle }, <Stopped />);

export const followRoutes = new Hono<HttpEnv>()
  .get('/sw.js', serviceWorker)
  .get('/account/following', citizensOnly(), toOwn)
  .get('/follow', (c) => followPage(c))
  .post('/follow', openToEveryone(anybody), rateLimit(asks), follow)
  .get('/follow/asked', asked)
  .get('/follow/stopped', stopped)
  .get('/follow/confirm/:token', rateLimit(links), confirmPage)
  .post('/follow/confirm/:token', openToEveryone(signed), rateLimit(links), confirm)
  .get('/follow/:token', rateLimit(links), managePage)
  .post('/follow/:token', openToEveryone(signed), rateLimit(links), save)
  .get('/follow/:token/data.json', rateLimit(links), download)
  .post('/follow/:token/erase', openToEveryone(signed), rateLimit(links), erase)
  .get('/follow/:token/stop', rateLimit(links), stopPage)
  .post(
    '/follow/:token/stop',
    authenticatesItself(oneClick),
    openToEveryone(oneClick),
    rateLimit(links),
    stop,
  );
