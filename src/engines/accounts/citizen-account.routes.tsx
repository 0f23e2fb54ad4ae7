import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { citizensOnly } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, parseInput, readForm } from '#platform/http/input.ts';
import { Notice } from '#ui/components/notice.tsx';
import { publicPage } from '#ui/page.tsx';
import { accountsOf, byWhom, fieldOf, keepNowhere } from './answers.ts';
import { deleteAccount, endOtherSessions, endSession, removeWayIn } from './commands.ts';
import { requireSession } from './identify.ts';
import { Name, RecordId } from './inputs.ts';
import { oidcConnected } from './oidc/issuer.ts';
import { listSessions, listWaysIn } from './queries.ts';
import { signOut } from './staff-sign-in.routes.tsx';
import { renameUser } from './users.ts';
import { CitizenAccount, DeleteAccount } from './views/account.tsx';
import { words } from './views/text.ts';

const base = '/account';

async function accountPage(
  c: HttpContext,
  returned?: { readonly name: string; readonly errors: FieldErrors },
): Promise<Response> {
  keepNowhere(c);
  const session = requireSession(c);
  const accounts = accountsOf(c);
  return publicPage(
    c,
    { title: words.account, status: returned ? 422 : 200 },
    <CitizenAccount
      {...{ base, email: session.email, currentId: session.id, errors: returned?.errors }}
      name={returned?.name ?? session.name}
      sessions={await listSessions(accounts, session.userId)}
      ways={await listWaysIn(accounts, session.userId)}
      oidcConnected={oidcConnected(c.var.platform.settings)}
      done={c.req.query('done') === '1'}
    />,
  );
}

async function rename(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(Name, form);
  if (!input.ok) {
    return accountPage(c, { name: fieldOf(form, 'name') ?? '', errors: input.errors });
  }
  await renameUser(accountsOf(c), requireSession(c).userId, input.value.name);
  return c.redirect(`${base}?done=1`, 303);
}

export const citizenAccountRoutes = new Hono<HttpEnv>()
  .get('/account', async (c) =>
    // Members of staff have their account at the desk.
    c.var.actor.kind === 'staff' ? c.redirect('/staff/account') : accountPage(c),
  )
  .post('/account/name', citizensOnly(), rename)
  .post('/account/sessions/end', citizensOnly(), async (c) => {
    const { id } = parseInput(RecordId, await readForm(c));
    await endSession(accountsOf(c), byWhom(c), requireSession(c), id);
    return c.redirect(`${base}?done=1`, 303);
  })
  .post('/account/sessions/end-others', citizensOnly(), async (c) => {
    await endOtherSessions(accountsOf(c), byWhom(c), requireSession(c));
    return c.redirect(`${base}?done=1`, 303);
  })
  .post('/account/ways/remove', citizensOnly(), async (c) => {
    const { id } = parseInput(RecordId, await readForm(c));
    await removeWayIn(accountsOf(c), byWhom(c), requireSession(c), id);
    return c.redirect(`${base}?done=1`, 303);
  })
  .get('/account/delete', citizensOnly(), (c) =>
    publicPage(c, { title: words.deleteTitle }, <DeleteAccount />),
  )
  .post('/account/delete', citizensOnly(), async (c) => {
    await deleteAccount(accountsOf(c), byWhom(c), requireSession(c));
    return signOut(c, '/account/deleted');
  })
  .get('/account/deleted', (c) =>
    publicPage(c, { title: words.deleted }, <Notice kind="success" title={words.deletedBody} />),
  );
