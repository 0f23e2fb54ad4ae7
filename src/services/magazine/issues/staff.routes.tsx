import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskHref, overridePermission } from '../model.ts';
import { localInTokyo } from '../moments.ts';
import { actWords } from '../publication/text.ts';
import { readingStyles } from '../reading/public.routes.tsx';
import { readMedia } from '../reading/queries.ts';
import { AloudPage } from '../reading/views/aloud.tsx';
import { navigationTexts, refusals } from '../text.ts';
import { createIssue, saveIssue } from './commands.ts';
import { listChoices, readDesk } from './desk-queries.ts';
import { IssueForm as Form, Page } from './inputs.ts';
import { dropPdf, keepPdf, preparePdf } from './pdf.ts';
import { getIssue, type IssueRow, lastIssue, listArticles, listIssues } from './queries.ts';
import { formWords, listWords, pageWords } from './text.ts';
import { IssueForm } from './views/form.tsx';
import { IssuePage } from './views/issue.tsx';
import { IssueTable } from './views/list.tsx';

export const deskCrumb = { label: navigationTexts.desk, href: '/staff/magazine' };
export const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

export const issueCrumb = ({ id, title }: Pick<IssueRow, 'id' | 'title'>) => ({
  label: { ja: title, en: title },
  href: deskHref(id),
});

export const done = (c: HttpContext, word: keyof typeof actWords.done, id = idOf(c)) =>
  c.redirect(`${deskHref(id)}?done=${word}`, 303);

async function listPage(c: HttpContext): Promise<Response> {
  const { page } = Page.parse(c.req.query());
  const list = await inTown(c, (unit) => listIssues(unit, page));
  const meta = { title: navigationTexts.desk, lead: listWords.lead };
  return staffPage(c, meta, <IssueTable {...list} page={page} />);
}

/** The page of an issue; `errors` are of an act that was refused. */
export async function issuePage(c: HttpContext, errors?: FieldErrors): Promise<Response> {
  const desk = await inTown(c, (unit) => readDesk(unit, idOf(c)));
  const key = c.req.query('done') ?? '';
  const word = Object.entries(actWords.done).find(([name]) => name === key)?.[1];
  const { actor } = c.var;
  return staffPage(
    c,
    {
      ...{ title: issueCrumb(desk.issue).label, breadcrumbs: [deskCrumb] },
      ...{ styles: readingStyles, status: errors ? 422 : 200 },
    },
    <IssuePage
      desk={desk}
      mayPublish={can(actor, 'magazine.publish')}
      mayOverride={can(actor, overridePermission)}
      done={word}
      errors={errors}
    />,
  );
}

const errorStatus = (errors: FieldErrors | undefined) => ({ status: errors ? 422 : 200 });

async function newPage(c: HttpContext, values?: FormValues, errors?: FieldErrors) {
  const page = await inTown(c, async (unit) => {
    const last = await lastIssue(unit);
    const departmentId =
      last?.departmentId ?? (c.var.actor.kind === 'staff' ? c.var.actor.departmentIds[0] : '');
    const month = dayInTokyo(unit.now).slice(0, 7);
    const first = {
      number: String((last?.number ?? 0) + 1),
      month,
      departmentId: departmentId ?? '',
    };
    return { choices: await listChoices(unit, null), first };
  });
  const { choices, first } = page;
  const shown = { values: values ?? first, errors, choices, seen: 0, hasPdf: false };
  const meta = { title: formWords.newTitle, breadcrumbs: [deskCrumb], ...errorStatus(errors) };
  return staffPage(c, meta, <IssueForm {...shown} />);
}

async function create(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(Form, values);
  if (!input.ok) return newPage(c, values, input.errors);
  const made = await attempt(() =>
    inTown(c, (unit) => createIssue(unit, c.var.actor, input.value)),
  );
  return 'errors' in made ? newPage(c, values, made.errors) : done(c, 'saved', made.value);
}

function formOf(issue: IssueRow): FormValues {
  const { number, month, slug, title, titleEn, lead, departmentId, coverId, pdfText } = issue;
  return {
    ...{ number: String(number), month, slug, title, titleEn, lead, departmentId, pdfText },
    coverId: coverId ?? '',
    publishAt: issue.publishAt ? localInTokyo(issue.publishAt) : '',
  };
}

async function editPage(c: HttpContext, values?: FormValues, errors?: FieldErrors) {
  const { issue, choices } = await inTown(c, async (unit) => {
    const found = await getIssue(unit, idOf(c));
    return { issue: found, choices: await listChoices(unit, found.coverId) };
  });
  const shown = { values: values ?? formOf(issue), errors, choices, seen: issue.revision };
  const breadcrumbs = [deskCrumb, issueCrumb(issue)];
  const meta = { title: formWords.editTitle, breadcrumbs, ...errorStatus(errors) };
  return staffPage(c, meta, <IssueForm {...shown} hasPdf={issue.pdfId !== null} />);
}

async function save(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(Form, values);
  if (!input.ok) return editPage(c, values, input.errors);
  const saved = await attempt(() =>
    inTown(c, (unit) => saveIssue(unit, c.var.actor, idOf(c), input.value)),
  );
  return 'errors' in saved ? editPage(c, values, saved.errors) : done(c, 'saved');
}

async function upload(c: HttpContext): Promise<Response> {
  const { pdf } = await readForm(c);
  if (!(pdf instanceof File) || pdf.size === 0) {
    return issuePage(c, { pdf: refusals.noFile.text });
  }
  const { files } = c.var.platform;
  const kept = await attempt(async () => {
    const content = new Uint8Array(await pdf.arrayBuffer());
    const prepared = await preparePdf(files, { name: pdf.name, content });
    await inTown(c, (unit) => keepPdf(unit, c.var.actor, files, idOf(c), prepared));
  });
  return 'errors' in kept
    ? issuePage(c, { pdf: kept.errors.form ?? refusals.noFile.text })
    : done(c, 'uploaded');
}

async function removePdf(c: HttpContext): Promise<Response> {
  await inTown(c, (unit) => dropPdf(unit, c.var.actor, idOf(c)));
  return done(c, 'saved');
}

async function previewPage(c: HttpContext): Promise<Response> {
  const page = await inTown(c, async (unit) => {
    const issue = await getIssue(unit, idOf(c));
    const articles = await listArticles(unit, issue.id);
    return { issue, articles, media: await readMedia(unit, articles) };
  });
  const breadcrumbs = [deskCrumb, issueCrumb(page.issue)];
  const meta = { title: pageWords.preview, breadcrumbs, styles: readingStyles };
  return staffPage(c, meta, <AloudPage {...page} />);
}

/** The library takes no larger document. */
const largestUpload = 51 * 1024 * 1024;

export const issueRoutes = new Hono<HttpEnv>()
  .get('/magazine', permit('magazine.write'), listPage)
  .get('/magazine/new', permit('magazine.write'), (c) => newPage(c))
  .post('/magazine/new', permit('magazine.write'), create)
  .get('/magazine/:id', permit('magazine.write'), (c) => issuePage(c))
  .get('/magazine/:id/edit', permit('magazine.write'), (c) => editPage(c))
  .post('/magazine/:id/edit', permit('magazine.write'), save)
  .post('/magazine/:id/pdf', permit('magazine.write'), takesUploads(largestUpload), upload)
  .post('/magazine/:id/pdf/remove', permit('magazine.write'), removePdf)
  // Approvers read it too, whatever else they may do.
  .get('/magazine/:id/preview', openToAllStaff(), previewPage);
