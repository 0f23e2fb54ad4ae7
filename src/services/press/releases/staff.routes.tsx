import { Hono } from 'hono';
import { readRichText } from '#engines/content/contract.ts';
import { fiscalYearAt } from '#japan/fiscal-year.ts';
import { can } from '#platform/actor.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { deskHref, overridePermission } from '../model.ts';
import { localInTokyo } from '../moments.ts';
import { canWrite } from '../policy.ts';
import { correct } from '../publication/commands.ts';
import type { Sender } from '../publication/mail.ts';
import { navigationTexts } from '../text.ts';
import { createRelease, saveRelease } from './commands.ts';
import { listChoices, readDesk } from './desk-queries.ts';
import { ReleaseForm as Form, ListFilter } from './inputs.ts';
import { countYear, getRelease, listReleases, type ReleaseRow } from './queries.ts';
import { formWords, listWords, pageWords } from './text.ts';
import { ReleaseForm } from './views/form.tsx';
import { ReleaseTable } from './views/list.tsx';
import { ReleasePage } from './views/release.tsx';

const deskCrumb = { label: navigationTexts.desk, href: '/staff/press' };
export const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

export const done = (c: HttpContext, word: keyof typeof pageWords.done, id = idOf(c)) =>
  c.redirect(`${deskHref(id)}?done=${word}`, 303);

/** Whoever gets a mail of this town reads this name and comes to these pages. */
export function senderOf(c: HttpContext): Sender {
  const { platform, town } = c.var;
  return { town: town.name.ja, origin: originOf(platform, town) };
}

async function listPage(c: HttpContext): Promise<Response> {
  const filter = ListFilter.parse(c.req.query());
  const list = await inTown(c, async (unit) => {
    const year = filter.year ?? fiscalYearAt(unit.now);
    const found = await listReleases(unit, filter.page);
    return { ...found, year, figures: await countYear(unit, year) };
  });
  const shown = { ...list, page: filter.page, mayKeepList: can(c.var.actor, 'press.list') };
  const meta = { title: navigationTexts.desk, lead: listWords.lead };
  return staffPage(c, meta, <ReleaseTable {...shown} />);
}

/** The page of a release; `errors` are of an act that was refused. */
export async function releasePage(
  c: HttpContext,
  again: { readonly errors?: FieldErrors; readonly values?: FormValues } = {},
): Promise<Response> {
  const desk = await inTown(c, (unit) => readDesk(unit, idOf(c)));
  const key = c.req.query('done') ?? '';
  const word = Object.entries(pageWords.done).find(([name]) => name === key)?.[1];
  const { actor } = c.var;
  const { title } = desk.release;
  return staffPage(
    c,
    {
      ...{ title: { ja: title, en: title }, breadcrumbs: [deskCrumb] },
      styles: ['engines/content/render/views/content-body.css'],
      status: again.errors ? 422 : 200,
    },
    <ReleasePage
      desk={desk}
      mayWrite={canWrite(actor, desk.release)}
      mayPublish={can(actor, 'press.publish')}
      mayOverride={can(actor, overridePermission)}
      done={word}
      {...again}
    />,
  );
}

const editorStyles = [
  'engines/content/editor/views/editor.css',
  'engines/content/render/views/content-body.css',
];

function formOf(release: ReleaseRow): FormValues {
  const { title, titleEn, summary, html, departmentId } = release;
  const { contactName, contactTelephone, contactMail, announceAt, embargoUntil } = release;
  return {
    ...{ title, titleEn, summary, html, departmentId, note: '' },
    ...{ contactName, contactTelephone, contactMail },
    ...{ attachments: [...release.attachments], topics: [...release.topics] },
    announceAt: announceAt ? localInTokyo(announceAt) : '',
    embargoUntil: embargoUntil ? localInTokyo(embargoUntil) : '',
  };
}

/** A new release begins in the writer's own section. */
function blank(c: HttpContext): FormValues {
  const { actor } = c.var;
  return { departmentId: actor.kind === 'staff' ? (actor.departmentIds[0] ?? '') : '' };
}

const isOut = ({ state }: ReleaseRow) => state === 'announced' || state === 'published';

async function formPage(
  c: HttpContext,
  again?: { readonly values: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const id = idOf(c);
  const { release, choices } = await inTown(c, async (unit) => {
    const found = id ? await getRelease(unit, id) : undefined;
    const chosen = again ? typedValues(again.values, 'attachments') : (found?.attachments ?? []);
    return { release: found, choices: await listChoices(unit, c.var.actor, chosen) };
  });
  const values = again?.values ?? (release ? formOf(release) : blank(c));
  const crumb = release && {
    label: { ja: release.title, en: release.title },
    href: deskHref(release.id),
  };
  return staffPage(
    c,
    {
      title: release ? formWords.editTitle : formWords.newTitle,
      breadcrumbs: crumb ? [deskCrumb, crumb] : [deskCrumb],
      ...{ styles: editorStyles, status: again ? 422 : 200 },
    },
    <ReleaseForm
      {...{ values, errors: again?.errors, choices }}
      seen={release?.revision ?? 0}
      keepAs={release?.id ?? 'new'}
      isOut={release ? isOut(release) : false}
    />,
  );
}

async function readRelease(c: HttpContext) {
  const typed = await readForm(c);
  const values: FormValues = { ...typed, html: readRichText(typed, 'html').html };
  return { values, input: checkInput(Form, values) };
}

async function create(c: HttpContext): Promise<Response> {
  const { values, input } = await readRelease(c);
  if (!input.ok) return formPage(c, { values, errors: input.errors });
  const made = await attempt(() =>
    inTown(c, (unit) => createRelease(unit, c.var.actor, input.value)),
  );
  return 'errors' in made
    ? formPage(c, { values, errors: made.errors })
    : done(c, 'saved', made.value);
}

/** A draft is saved; what is out already is corrected. */
async function save(c: HttpContext): Promise<Response> {
  const { values, input } = await readRelease(c);
  if (!input.ok) return formPage(c, { values, errors: input.errors });
  const { actor } = c.var;
  const saved = await attempt(() =>
    inTown(c, async (unit) => {
      const out = isOut(await getRelease(unit, idOf(c)));
      if (out) await correct(unit, actor, idOf(c), input.value, senderOf(c));
      else await saveRelease(unit, actor, idOf(c), input.value);
      return out ? 'corrected' : 'saved';
    }),
  );
  return 'errors' in saved ? formPage(c, { values, errors: saved.errors }) : done(c, saved.value);
}

/** Bytes of a form with one long text. */
const largestForm = 3 * 1024 * 1024;

export const releaseRoutes = new Hono<HttpEnv>()
  .get('/press', permit('press.write'), listPage)
  .get('/press/new', permit('press.write'), (c) => formPage(c))
  .post('/press/new', permit('press.write'), takesUploads(largestForm), create)
  .get('/press/:id', permit('press.write'), (c) => releasePage(c))
  .get('/press/:id/edit', permit('press.write'), (c) => formPage(c))
  .post('/press/:id/edit', permit('press.write'), takesUploads(largestForm), save);
