import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { parseInput, readForm } from '#platform/http/input.ts';
import { publicPage, staffPage } from '#ui/page.tsx';
import { restoreVersion } from '../items/commands.ts';
import { deskCrumb, deskStyles } from '../items/edit.routes.tsx';
import { Seen } from '../items/inputs.ts';
import { pageWords, versionName, compareWords as words } from '../items/page-text.ts';
import { getItem, getVersion } from '../items/queries.ts';
import { asText } from '../publication/bodies.ts';
import { articleStyles } from '../reading/public.routes.tsx';
import { readVersion } from '../reading/queries.ts';
import { names } from '../text.ts';
import { compareContents } from './compare.ts';
import { Changes } from './views/changes.tsx';
import { Preview } from './views/preview.tsx';

function numberOf(value: string | undefined): number {
  if (!/^[1-9]\d{0,5}$/.test(value ?? '')) throw notFound(names.version);
  return Number(value);
}

const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

/** Exactly what readers would get, in the public layout. */
async function preview(c: HttpContext): Promise<Response> {
  const number = numberOf(c.req.param('number'));
  const page = await inTown(c, async (unit) =>
    readVersion(unit, await getItem(unit, idOf(c)), number),
  );
  const { content, item } = page;
  const crumb = { label: { ja: item.title, en: item.title }, href: `/staff/news/${item.id}` };
  return publicPage(
    c,
    {
      title: asText(content.title, content),
      breadcrumbs: [deskCrumb, crumb],
      styles: articleStyles,
    },
    <Preview page={page} />,
  );
}

async function compare(c: HttpContext): Promise<Response> {
  const from = numberOf(c.req.query('from'));
  const to = numberOf(c.req.query('to'));
  const { item, before, after } = await inTown(c, async (unit) => {
    const found = await getItem(unit, idOf(c));
    const before = await getVersion(unit, found.id, from);
    return { item: found, before, after: await getVersion(unit, found.id, to) };
  });
  const crumb = { label: { ja: item.title, en: item.title }, href: `/staff/news/${item.id}` };
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead(from, to) },
      ...{ breadcrumbs: [deskCrumb, crumb], styles: deskStyles },
    },
    <Changes changes={compareContents(before.content, after.content)} />,
  );
}

async function restore(c: HttpContext): Promise<Response> {
  const number = numberOf(c.req.param('number'));
  const { seen } = parseInput(Seen, await readForm(c));
  const note = `${pageWords.restore.ja}: ${versionName(number).ja}`;
  const id = idOf(c);
  const saved = await inTown(c, (unit) =>
    restoreVersion(unit, c.var.actor, id, { number, seen, note }),
  );
  // Somebody saved meanwhile: the history on the page shows it.
  const word = { saved: 'restored', same: 'same', behind: 'behind' }[saved.kind];
  return c.redirect(`/staff/news/${id}?done=${word}`, 303);
}

export const versionRoutes = new Hono<HttpEnv>()
  .get('/news/:id/versions/:number', permit('news.write'), preview)
  .get('/news/:id/compare', permit('news.write'), compare)
  .post('/news/:id/versions/:number/restore', permit('news.write'), restore);
