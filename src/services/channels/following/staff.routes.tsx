import { Hono } from 'hono';
import { listTopics } from '#engines/publishing/contract.ts';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { eraseForSomebody, lookUpFollower } from './commands.ts';
import { desk } from './desk-text.ts';
import { AddressForm } from './inputs.ts';
import { countFollowers } from './queries.ts';
import { Followers, Found, followersHref } from './views/desk.tsx';

async function followersPage(c: HttpContext): Promise<Response> {
  const found = await inTown(c, async (unit) => ({
    counts: await countFollowers(unit),
    topics: (await listTopics(unit)).filter(({ parent }) => parent === undefined),
  }));
  return staffPage(
    c,
    { title: desk.title, lead: desk.lead },
    <Followers
      {...found}
      mayLookUp={can(c.var.actor, 'channels.manage')}
      erased={c.req.query('erased') === '1'}
    />,
  );
}

async function lookUp(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const checked = checkInput(AddressForm, form);
  const frame = {
    title: desk.lookUp,
    breadcrumbs: [{ label: desk.title, href: followersHref }],
  };
  if (!checked.ok) {
    return staffPage(
      c,
      { ...frame, status: 422 },
      <Found address={typedValue(form, 'address')} errors={checked.errors} />,
    );
  }
  const { address } = checked.value;
  const follower = await inTown(c, (unit) => lookUpFollower(unit, c.var.actor, address));
  return staffPage(c, frame, <Found address={address} follower={follower} />);
}

async function erase(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  await inTown(c, (unit) => eraseForSomebody(unit, c.var.actor, id));
  return c.redirect(`${followersHref}?erased=1`, 303);
}

export const followersRoutes = new Hono<HttpEnv>()
  .get('/channels/followers', permit('channels.write'), followersPage)
  .post('/channels/followers/look-up', permit('channels.manage'), lookUp)
  .post('/channels/followers/:id/erase', permit('channels.manage'), erase);
