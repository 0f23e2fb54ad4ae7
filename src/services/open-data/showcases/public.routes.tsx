import { Hono } from 'hono';
import type { ComponentChild } from 'preact';
import { photoLimit, preparePhoto } from '#engines/content/contract.ts';
import { type CatalogueEntry, catalogueTopics, readCatalogue } from '#engines/datasets/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { publicPage } from '#ui/page.tsx';
import { styles } from '../model.ts';
import { names } from '../text.ts';
import { reportShowcase, takeShowcase, withdrawShowcase } from './commands.ts';
import { ReportForm, ShowcaseForm } from './inputs.ts';
import { reporting, sending } from './limit.ts';
import { deskHref, type Showcase, showcasesHref, showcasesTopic } from './model.ts';
import { getShowcase, getShown, listShowcases } from './queries.ts';
import { showcaseName, showcaseWords as words } from './text.ts';
import { ownHref, readOwnToken } from './token.ts';
import { ShowcaseForm as ShowcaseFormView } from './views/form.tsx';
import { ShowcaseList } from './views/list.tsx';
import { OwnShowcase, ShowcasePage } from './views/one.tsx';
import type { SetTitles } from './views/showcase.tsx';

export const showcaseRoutes = new Hono<HttpEnv>();

const crumbs = [
  { label: names.home, href: '/' },
  { label: names.module, href: '/open-data' },
];
const listCrumb = { label: words.title, href: showcasesHref };

interface Titled {
  readonly title: Text;
  readonly lead?: Text;
  readonly state?: FormState;
}

const page = (c: HttpContext, { title, lead, state = {} }: Titled, body: ComponentChild) =>
  publicPage(
    c,
    {
      ...{ title, styles, status: statusOfForm(state), deskHref },
      ...(lead && { lead }),
      breadcrumbs: title === words.title ? crumbs : [...crumbs, listCrumb],
    },
    body,
  );

export async function titlesOf(unit: Unit): Promise<SetTitles> {
  return new Map((await readCatalogue(unit)).map(({ slug, title }) => [slug, title]));
}

showcaseRoutes.get(showcasesHref, async (c) => {
  const number = pageOf(c);
  const found = await inTown(c, async (unit) => ({
    ...(await listShowcases(unit, { page: number, onlyShown: true })),
    titles: await titlesOf(unit),
  }));
  cachePage(c, showcasesTopic, ...catalogueTopics());
  return page(
    c,
    { title: words.title, lead: words.lead },
    <ShowcaseList {...found} page={number} />,
  );
});

/** So many boxes a person reads through; in a larger catalogue one begins at the page of the set. */
const mostChoices = 200;

function choicesOf(entries: readonly CatalogueEntry[], values: FormValues | undefined) {
  if (entries.length <= mostChoices) return entries;
  const chosen = new Set([values?.slugs ?? []].flat());
  return entries.filter(({ slug }) => chosen.has(slug));
}

async function formPage(c: HttpContext, state: FormState) {
  const entries = await inTown(c, readCatalogue);
  return page(
    c,
    { title: words.send, lead: words.sendLead, state },
    <ShowcaseFormView state={state} sets={choicesOf(entries, state.values)} />,
  );
}

showcaseRoutes.get(`${showcasesHref}/new`, (c) =>
  formPage(c, { values: { slugs: c.req.queries('set') ?? [], formKey: newId() } }),
);

async function take(c: HttpContext, form: ShowcaseForm, sent: FormValues[string] | undefined) {
  const { files } = c.var.platform;
  const chosen = sent instanceof File && sent.size > 0 ? sent : undefined;
  const drawn = await attempt(async () => chosen && preparePhoto(files, chosen));
  if ('errors' in drawn) {
    const [why] = Object.values(drawn.errors);
    return { errors: { picture: why ?? words.pictureAgain } };
  }
  return attempt(() => inTown(c, (unit) => takeShowcase(unit, files, form, drawn.value)));
}

showcaseRoutes.post(
  `${showcasesHref}/new`,
  openToEveryone('Anybody may show what they made; nobody reads it before staff looked at it.'),
  takesUploads(photoLimit + 1024 * 1024),
  rateLimit({ ...sending, by: 'address' }),
  async (c) => {
    const values = await readForm(c);
    const checked = checkInput(ShowcaseForm, values);
    if (!checked.ok) return formPage(c, { values, errors: checked.errors });
    const done = await take(c, checked.value, values.picture);
    if ('errors' in done) return formPage(c, { values, errors: done.errors });
    return c.redirect(ownHref(c.var.platform.secret, done.value), 303);
  },
);

const own = `${showcasesHref}/mine/:token{[\\w-]{43}}`;

function ownId(c: HttpContext): string {
  const id = readOwnToken(c.var.platform.secret, c.req.param('token') ?? '');
  if (!id) throw notFound(showcaseName);
  return id;
}

showcaseRoutes.get(own, async (c) => {
  const found = await inTown(c, async (unit) => ({
    showcase: await getShowcase(unit, ownId(c)),
    titles: await titlesOf(unit),
  }));
  const href = ownHref(c.var.platform.secret, found.showcase.id);
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  return page(
    c,
    { title: words.mine, lead: words.mineLead },
    <OwnShowcase {...found} href={href} />,
  );
});

showcaseRoutes.post(
  own,
  openToEveryone('Whoever holds the address that we signed sent the showcase.'),
  async (c) => {
    await inTown(c, (unit) => withdrawShowcase(unit, ownId(c)));
    return c.redirect(ownHref(c.var.platform.secret, ownId(c)), 303);
  },
);

/** The picture of a showcase that may be read. @throws AppError `not-found` without one */
export async function sendPicture(
  c: HttpContext,
  find: (unit: Unit) => Promise<Showcase>,
): Promise<Response> {
  const { file, content } = await inTown(c, async (unit) => {
    const { pictureId } = await find(unit);
    if (!pictureId) throw notFound(showcaseName);
    return c.var.platform.files.open(unit, pictureId);
  });
  return sendFile(c, file, content, { inline: true });
}

showcaseRoutes.get(`${own}/picture`, (c) => sendPicture(c, (unit) => getShowcase(unit, ownId(c))));

const one = `${showcasesHref}/:id{[0-9a-f-]{36}}`;
const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

showcaseRoutes.get(`${one}/picture`, (c) => sendPicture(c, (unit) => getShown(unit, idOf(c))));

async function shownPage(c: HttpContext, state: FormState = {}) {
  const found = await inTown(c, async (unit) => ({
    showcase: await getShown(unit, idOf(c)),
    titles: await titlesOf(unit),
  }));
  const { name } = found.showcase;
  const reported = c.req.query('reported') !== undefined;
  return page(
    c,
    { title: { ja: name, en: name }, state },
    <ShowcasePage {...{ ...found, state, reported }} />,
  );
}

showcaseRoutes.get(one, (c) => shownPage(c));

showcaseRoutes.post(
  `${one}/report`,
  openToEveryone('Anybody may tell what is wrong; only staff read it.'),
  rateLimit({ ...reporting, by: 'address' }),
  async (c) => {
    const values = await readForm(c);
    const checked = checkInput(ReportForm, values);
    if (!checked.ok) return shownPage(c, { values, errors: checked.errors });
    await inTown(c, (unit) => reportShowcase(unit, idOf(c), checked.value));
    return c.redirect(`${showcasesHref}/${idOf(c)}?reported`, 303);
  },
);
