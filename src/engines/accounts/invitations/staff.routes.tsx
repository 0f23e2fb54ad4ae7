import { Hono } from 'hono';
import { listStaffWith } from '#engines/organisation/contract.ts';
import { can } from '#platform/actor.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff, openToEveryone, permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, parseInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { accountsOf, byWhom, fieldOf, keepNowhere, signInLimit } from '../answers.ts';
import { revokeStaffAccess } from '../commands.ts';
import { sessionOf } from '../identify.ts';
import { NewPassword, RecordId, StaffInvitation } from '../inputs.ts';
import { text } from '../text.ts';
import { Invitations } from '../views/invitations.tsx';
import { PasswordForm } from '../views/staff-account.tsx';
import { words } from '../views/text.ts';
import { acceptInvitation, inviteMember, revokeInvitation } from './commands.ts';
import { findOpenInvitation, listOpenInvitations } from './queries.ts';

const base = '/staff/invitations';

interface Returned {
  readonly errors: FieldErrors;
  readonly values: { readonly email?: string; readonly staffId?: string };
}

async function listPage(c: HttpContext, returned?: Returned): Promise<Response> {
  keepNowhere(c);
  const { actor } = c.var;
  const lists = await inTown(c, async (unit) => ({
    staff: await listStaffWith(unit, {}),
    invitations: await listOpenInvitations(unit),
  }));
  return staffPage(
    c,
    { title: words.invitations, status: returned ? 422 : 200 },
    <Invitations
      {...lists}
      {...returned}
      mayInvite={can(actor, 'accounts.invite')}
      mayRevoke={can(actor, 'accounts.revoke')}
      done={c.req.query('done') === '1'}
    />,
  );
}

async function invite(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(StaffInvitation, form);
  if (!input.ok) {
    const values = { email: fieldOf(form, 'email'), staffId: fieldOf(form, 'staffId') };
    return listPage(c, { errors: input.errors, values });
  }
  await inTown(c, (unit) => inviteMember(unit, accountsOf(c), c.var.actor, input.value));
  return c.redirect(`${base}?done=1`, 303);
}

async function acceptPage(c: HttpContext, errors?: FieldErrors): Promise<Response> {
  keepNowhere(c);
  const token = c.req.param('token') ?? '';
  const { secret } = c.var.platform;
  const invitation = await inTown(c, (unit) => findOpenInvitation(unit, secret, token));
  if (!invitation) throw notFound(text.invitation);
  return staffPage(
    c,
    {
      title: words.invitationTitle,
      lead: words.invitationLead(invitation.name),
      status: errors ? 422 : 200,
    },
    <PasswordForm
      {...{ submit: words.invitationDo, askCurrent: false, email: invitation.email, errors }}
      action={`/staff/invitation/${token}`}
    />,
  );
}

async function accept(c: HttpContext): Promise<Response> {
  const input = checkInput(NewPassword, await readForm(c));
  if (!input.ok) return acceptPage(c, input.errors);
  const { platform, town } = c.var;
  const token = c.req.param('token') ?? '';
  try {
    const { password } = input.value;
    await acceptInvitation(platform, { town: town.code, token, password }, sessionOf(c));
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'rule-violation') throw error;
    return acceptPage(c, { password: error.reason.text });
  }
  return c.redirect('/staff/sign-in?invited=1', 303);
}

const signedLink = openToEveryone('The signed one-time link says who may.');

export const invitationRoutes = new Hono<HttpEnv>()
  // Either permission opens the page; what it shows and takes is checked again below.
  .get('/invitations', openToAllStaff(), (c) => {
    const { actor } = c.var;
    const allowed = can(actor, 'accounts.invite') || can(actor, 'accounts.revoke');
    if (!allowed) {
      throw new AppError('forbidden', { code: 'not-permitted', text: text.notPermitted });
    }
    return listPage(c);
  })
  .post('/invitations', permit('accounts.invite'), invite)
  .post('/invitations/revoke', permit('accounts.invite'), async (c) => {
    const { id } = parseInput(RecordId, await readForm(c));
    await inTown(c, (unit) => revokeInvitation(unit, c.var.actor, id));
    return c.redirect(`${base}?done=1`, 303);
  })
  .post('/invitations/access', permit('accounts.revoke'), async (c) => {
    const { id } = parseInput(RecordId, await readForm(c));
    await revokeStaffAccess(accountsOf(c), byWhom(c), id);
    return c.redirect(`${base}?done=1`, 303);
  })
  .get('/invitation/:token', signedLink, signInLimit, (c) => acceptPage(c))
  .post('/invitation/:token', signedLink, signInLimit, accept);
