import { Hono } from 'hono';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { staffPage } from '#ui/page.tsx';
import { getAccount } from '../accounts/queries.ts';
import { words as accountWords } from '../accounts/text.ts';
import { getClient } from '../clients/registry.ts';
import { text } from '../text.ts';
import { fitImage, makeMenu } from './commands.ts';
import { readMenu } from './inputs.ts';
import { words } from './text.ts';
import { MenuPage } from './views/menu.tsx';

const uploadLimit = 10 * 1024 * 1024;
const accept = ['image/jpeg', 'image/png'];

const addressOf = (id: string) => `/staff/channels/accounts/${id}`;

async function menuPage(
  c: HttpContext,
  again?: { readonly values: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const account = await inTown(c, (unit) => getAccount(unit, c.req.param('id') ?? ''));
  if (account.kind !== 'line') throw notFound(text.names.account);
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, status: again ? 422 : 200 },
      breadcrumbs: [
        { label: accountWords.title, href: '/staff/channels/accounts' },
        { label: { ja: account.name, en: account.name }, href: addressOf(account.id) },
      ],
    },
    <MenuPage
      action={`${addressOf(account.id)}/menu`}
      missing={getClient('line').missing(c.var.platform)}
      done={c.req.query('done') === '1'}
      values={again?.values ?? { size: 'large', chatBarText: words.opener }}
      errors={again?.errors}
    />,
  );
}

/** The uploaded image, seen by the scanner. @throws InputError */
async function readImage(c: HttpContext, { image }: FormValues): Promise<Uint8Array> {
  if (!(image instanceof File) || image.size === 0) {
    throw new InputError({ image: words.errors.image });
  }
  const content = new Uint8Array(await image.arrayBuffer());
  try {
    await c.var.platform.files.inspect({ name: image.name, content, accept, limit: uploadLimit });
  } catch (error) {
    if (error instanceof AppError) throw new InputError({ image: error.reason.text });
    throw error;
  }
  return content;
}

async function make(c: HttpContext): Promise<Response> {
  const { platform, actor, town } = c.var;
  const accountId = c.req.param('id') ?? '';
  const values = await readForm(c);
  const read = readMenu(values);
  if (!read.ok) return menuPage(c, { values, errors: read.errors });
  try {
    const image = await fitImage(await readImage(c, values), read.menu.size);
    const at = { town: town.code, origin: originOf(platform, town), accountId };
    await makeMenu(platform, actor, at, read.menu, image);
  } catch (error) {
    if (error instanceof InputError) return menuPage(c, { values, errors: error.fields });
    throw error;
  }
  return c.redirect(`${addressOf(accountId)}/menu?done=1`, 303);
}

export const menuRoutes = new Hono<HttpEnv>()
  .get('/channels/accounts/:id/menu', permit('channels.manage'), (c) => menuPage(c))
  .post('/channels/accounts/:id/menu', permit('channels.manage'), takesUploads(uploadLimit), make);
