import { findAddresses } from '#engines/accounts/contract.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { checkInput, type FieldErrors, readForm } from '#platform/http/input.ts';
import { publicPage, staffPage } from '#ui/page.tsx';
import { forgetBounce, markRead, ownList, savePreferences } from './commands.ts';
import { ListFilter, PreferencesForm } from './inputs.ts';
import { kindsFor } from './kinds.ts';
import { lineChannel } from './line/channel.ts';
import { removeLink, startLink } from './line/commands.ts';
import { findBounce, findLineLink, findNotice, findPreferences, listNotices } from './queries.ts';
import { words } from './text.ts';
import { Notices } from './views/notices.tsx';
import { Settings } from './views/settings.tsx';

/** The same pages for citizens and staff, at their own addresses. */
export interface Place {
  readonly audience: 'citizens' | 'staff';
  readonly list: string;
  readonly settings: string;
}

const pageFor = (place: Place) => (place.audience === 'staff' ? staffPage : publicPage);

function listOf(c: HttpContext): string {
  return ownList(c.var.actor) ?? '';
}

function addressOf(c: HttpContext): Promise<string | undefined> {
  const { actor, platform } = c.var;
  if (actor.kind !== 'citizen' && actor.kind !== 'staff') return Promise.resolve(undefined);
  return findAddresses(platform, [actor.userId]).then((found) => found.get(actor.userId));
}

export async function noticesPage(c: HttpContext, place: Place): Promise<Response> {
  const { page } = ListFilter.parse(c.req.query());
  const found = await inTown(c, (unit) => listNotices(unit, listOf(c), page));
  return pageFor(place)(
    c,
    { title: words.title, lead: words.lead },
    <Notices base={place.list} settingsHref={place.settings} page={page} {...found} />,
  );
}

/** Goes where the notice points, and marks it as read. Someone else's leads to one's own list. */
export async function openNotice(c: HttpContext, place: Place): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const href = await inTown(c, async (unit) => {
    const notice = await findNotice(unit, id);
    if (notice?.recipient !== listOf(c)) return undefined;
    await markRead(unit, listOf(c), id);
    return notice.href;
  });
  return c.redirect(href ?? place.list, 303);
}

export async function readAll(c: HttpContext, place: Place): Promise<Response> {
  await inTown(c, (unit) => markRead(unit, listOf(c)));
  return c.redirect(place.list, 303);
}

export async function settingsPage(
  c: HttpContext,
  place: Place,
  errors?: FieldErrors,
): Promise<Response> {
  const address = await addressOf(c);
  const found = await inTown(c, async (unit) => {
    const link = await findLineLink(unit, listOf(c));
    const waiting = link?.codeExpiresAt && link.codeExpiresAt > unit.now;
    return {
      preferences: await findPreferences(unit, listOf(c)),
      linked: Boolean(link?.lineUserId),
      code: (waiting && link.code) || undefined,
      bounce: address && (await findBounce(unit, address)),
    };
  });
  return pageFor(place)(
    c,
    { title: words.settings, lead: words.settingsLead, status: errors ? 422 : 200 },
    <Settings
      base={place.settings}
      kinds={kindsFor(place.audience)}
      lineConnected={lineChannel.connected(c.var.platform)}
      done={c.req.query('done') === '1'}
      errors={errors}
      {...found}
    />,
  );
}

export async function saveSettings(c: HttpContext, place: Place): Promise<Response> {
  const input = checkInput(PreferencesForm, await readForm(c));
  if (!input.ok) return settingsPage(c, place, input.errors);
  const { mail, line, kinds, ...rest } = input.value;
  const silenced = kindsFor(place.audience)
    .map(({ kind }) => kind)
    .filter((kind) => !kinds.includes(kind));
  await inTown(c, (unit) =>
    savePreferences(unit, listOf(c), { channels: { mail, line }, silenced, ...rest }),
  );
  return c.redirect(`${place.settings}?done=1`, 303);
}

export async function resumeMail(c: HttpContext, place: Place): Promise<Response> {
  const address = await addressOf(c);
  if (address) await inTown(c, (unit) => forgetBounce(unit, address));
  return c.redirect(`${place.settings}?done=1`, 303);
}

export async function linkLine(c: HttpContext, place: Place): Promise<Response> {
  await inTown(c, (unit) => startLink(unit, listOf(c)));
  return c.redirect(place.settings, 303);
}

export async function unlinkLine(c: HttpContext, place: Place): Promise<Response> {
  await inTown(c, (unit) => removeLink(unit, listOf(c)));
  return c.redirect(`${place.settings}?done=1`, 303);
}
