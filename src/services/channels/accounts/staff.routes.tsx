import { Hono } from 'hono';
import { findDepartments, listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { InputError, notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { clients, getClient } from '../clients/registry.ts';
import { countWaiting } from '../deliveries/queries.ts';
import { text } from '../text.ts';
import {
  addAccount,
  changeAccount,
  closeAccount,
  resumeAccount,
  stopAccount,
  type Tested,
  testAccount,
} from './commands.ts';
import { AccountForm, readCredentials } from './inputs.ts';
import { type Account, getAccount, listAccounts } from './queries.ts';
import { words } from './text.ts';
import { AccountPage } from './views/account.tsx';
import { AccountFields } from './views/form.tsx';
import { AccountList } from './views/list.tsx';

const list = '/staff/channels/accounts';
const crumbs = [
  { label: text.navigation.deliveries, href: '/staff/channels/deliveries' },
  { label: words.title, href: list },
];

interface Again {
  readonly values: FormValues;
  readonly errors: FieldErrors;
}

async function accountsPage(c: HttpContext): Promise<Response> {
  const { actor, platform } = c.var;
  const found = await inTown(c, async (unit) => {
    const accounts = await listAccounts(unit);
    const ids = [...new Set(accounts.map(({ departmentId }) => departmentId))];
    return { accounts, departments: await findDepartments(unit, ids) };
  });
  const kinds = [...new Set(found.accounts.map(({ kind }) => kind))];
  const missing = kinds.flatMap((kind) => getClient(kind).missing(platform) ?? []);
  return staffPage(
    c,
    { title: words.title, lead: words.lead, breadcrumbs: crumbs.slice(0, 1) },
    <AccountList {...found} missing={missing} mayAdd={can(actor, 'channels.manage')} />,
  );
}

async function newPage(c: HttpContext, again?: Again): Promise<Response> {
  const client = clients.find(({ name }) => name === c.req.param('kind'));
  if (!client) throw notFound(text.names.account);
  const departments = await inTown(c, (unit) => listDepartments(unit));
  return staffPage(
    c,
    { title: words.addKind(client.label), breadcrumbs: crumbs, status: again ? 422 : 200 },
    <AccountFields
      client={client}
      action={`${list}/new/${client.name}`}
      departments={departments}
      values={again?.values ?? { languages: 'ja', correction: 'reply' }}
      errors={again?.errors}
      kept={false}
    />,
  );
}

/** What a form holds of an account: never its tokens. */
function valuesOf({ name, departmentId, remoteId, shared, settings, ...account }: Account) {
  const chosen = { shared, automatic: settings.automatic, byTopic: settings.byTopic };
  return {
    ...{ name, departmentId, remoteId, correction: settings.correction },
    options: Object.entries(chosen).flatMap(([key, on]) => (on ? [key] : [])),
    languages: [...settings.languages],
    dailyLimit: String(account.dailyLimit ?? ''),
    expiresOn: account.expiresAt ? dayInTokyo(account.expiresAt) : '',
  };
}

async function accountPage(
  c: HttpContext,
  more: { readonly again?: Again; readonly tested?: Tested } = {},
): Promise<Response> {
  const { actor, platform } = c.var;
  const id = c.req.param('id') ?? '';
  const { account, departments, waiting } = await inTown(c, async (unit) => ({
    account: await getAccount(unit, id),
    departments: await listDepartments(unit),
    waiting: await countWaiting(unit, id),
  }));
  const client = getClient(account.kind);
  const { again, tested } = more;
  return staffPage(
    c,
    {
      ...{ title: { ja: account.name, en: account.name }, breadcrumbs: crumbs },
      status: again ? 422 : 200,
    },
    <AccountPage
      account={account}
      form={{
        ...{ client, action: `${list}/${id}`, departments, kept: account.hasCredentials },
        ...{ values: again?.values ?? valuesOf(account), errors: again?.errors },
      }}
      missing={client.missing(platform)}
      waiting={waiting}
      done={c.req.query('done') === '1'}
      tested={tested}
      mayManage={can(actor, 'channels.manage')}
      mayStop={can(actor, 'channels.approve')}
    />,
  );
}

/** Runs a save and comes back with the form when a command finds a fault. */
async function save(
  c: HttpContext,
  kind: string,
  kept: boolean,
  answer: (again: Again) => Promise<Response>,
  work: (form: AccountForm, given: Readonly<Record<string, string>>) => Promise<string>,
): Promise<Response> {
  const values = await readForm(c);
  const checked = checkInput(AccountForm, values);
  const tokens = readCredentials(values, getClient(kind), kept);
  const errors = { ...(checked.ok ? {} : checked.errors), ...tokens.errors };
  if (!checked.ok || Object.keys(errors).length > 0) return answer({ values, errors });
  try {
    return c.redirect(`${list}/${await work(checked.value, tokens.given)}?done=1`, 303);
  } catch (error) {
    if (error instanceof InputError) return answer({ values, errors: error.fields });
    throw error;
  }
}

async function add(c: HttpContext): Promise<Response> {
  const kind = c.req.param('kind') ?? '';
  if (!clients.some(({ name }) => name === kind)) throw notFound(text.names.account);
  const { actor, platform } = c.var;
  return save(
    c,
    kind,
    false,
    (again) => newPage(c, again),
    (form, given) =>
      inTown(c, (unit) => addAccount(unit, actor, platform.secret, { kind, form, given })),
  );
}

async function change(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const { actor, platform } = c.var;
  const { kind, hasCredentials } = await inTown(c, (unit) => getAccount(unit, id));
  return save(
    c,
    kind,
    hasCredentials,
    (again) => accountPage(c, { again }),
    async (form, given) => {
      await inTown(c, (unit) => changeAccount(unit, actor, platform.secret, { id, form, given }));
      return id;
    },
  );
}

const act =
  (work: typeof stopAccount) =>
  async (c: HttpContext): Promise<Response> => {
    const id = c.req.param('id') ?? '';
    await inTown(c, (unit) => work(unit, c.var.actor, id));
    return c.redirect(`${list}/${id}?done=1`, 303);
  };

async function test(c: HttpContext): Promise<Response> {
  const { platform, actor, town } = c.var;
  const tested = await testAccount(platform, actor, town.code, c.req.param('id') ?? '');
  return accountPage(c, { tested });
}

export const accountRoutes = new Hono<HttpEnv>()
  .get('/channels/accounts', permit('channels.write'), accountsPage)
  .get('/channels/accounts/new/:kind', permit('channels.manage'), (c) => newPage(c))
  .post('/channels/accounts/new/:kind', permit('channels.manage'), add)
  .get('/channels/accounts/:id', permit('channels.write'), (c) => accountPage(c))
  .post('/channels/accounts/:id', permit('channels.manage'), change)
  .post('/channels/accounts/:id/test', permit('channels.manage'), test)
  .post('/channels/accounts/:id/pause', permit('channels.approve'), act(stopAccount))
  .post('/channels/accounts/:id/resume', permit('channels.approve'), act(resumeAccount))
  .post('/channels/accounts/:id/close', permit('channels.manage'), act(closeAccount));
