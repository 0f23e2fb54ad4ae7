import { Hono } from 'hono';
import { checkContent, readRichText } from '#engines/content/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import {
  checkInput,
  type FieldErrors,
  type FormValues,
  parseInput,
  readForm,
} from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { type ArticleRow, getArticle, getIssue, listArticles } from '../issues/queries.ts';
import { deskCrumb, done, idOf, issueCrumb } from '../issues/staff.routes.tsx';
import {
  addArticle,
  moveArticle,
  overrideFinding,
  pickItem,
  removeArticle,
  saveArticle,
} from './commands.ts';
import { ArticleForm as Form, MoveForm, OverrideForm, PickFilter, PickForm } from './inputs.ts';
import { listChoices } from './queries.ts';
import { formWords, pickWords } from './text.ts';
import { ArticleForm } from './views/form.tsx';
import { Pick } from './views/pick.tsx';

const editorStyles = [
  'engines/content/editor/views/editor.css',
  'engines/content/render/views/content-body.css',
];

/** Bytes of a form with one long text. */
const largestForm = 3 * 1024 * 1024;

const articleIdOf = (c: HttpContext): string => c.req.param('article') ?? '';

function formOf({ section, title, summary, html }: ArticleRow): FormValues {
  return { section, title, summary, html, note: '' };
}

interface Again {
  readonly values: FormValues;
  readonly errors?: FieldErrors;
}

/** The form of an article; without one, of a new article. */
async function formPage(c: HttpContext, again?: Again): Promise<Response> {
  const articleId = articleIdOf(c);
  const { issue, article, today } = await inTown(c, async (unit) => ({
    issue: await getIssue(unit, idOf(c)),
    article: articleId ? await getArticle(unit, articleId) : undefined,
    today: dayInTokyo(unit.now),
  }));
  const values = again?.values ?? (article ? formOf(article) : {});
  const html = typedValue(values, 'html');
  const findings = html ? checkContent(html, { today, title: typedValue(values, 'title') }) : [];
  return staffPage(
    c,
    {
      title: article ? formWords.editTitle : formWords.newTitle,
      breadcrumbs: [deskCrumb, issueCrumb(issue)],
      ...{ styles: editorStyles, status: again?.errors ? 422 : 200 },
    },
    <ArticleForm
      {...{ values, errors: again?.errors, today, findings }}
      keepAs={`magazine-${article?.id ?? `${issue.id}-new`}`}
      seen={article?.revision ?? 0}
      isPublic={issue.state === 'published'}
    />,
  );
}

async function readArticle(c: HttpContext) {
  const typed = await readForm(c);
  const values: FormValues = { ...typed, html: readRichText(typed, 'html').html };
  return { values, input: checkInput(Form, values) };
}

async function add(c: HttpContext): Promise<Response> {
  const { values, input } = await readArticle(c);
  if (!input.ok) return formPage(c, { values, errors: input.errors });
  const made = await attempt(() =>
    inTown(c, (unit) => addArticle(unit, c.var.actor, idOf(c), input.value)),
  );
  return 'errors' in made ? formPage(c, { values, errors: made.errors }) : done(c, 'added');
}

async function save(c: HttpContext): Promise<Response> {
  const { values, input } = await readArticle(c);
  if (!input.ok) return formPage(c, { values, errors: input.errors });
  const saved = await attempt(() =>
    inTown(c, async (unit) => {
      const isPublic = (await getIssue(unit, idOf(c))).state === 'published';
      const form = { ...input.value, isPublic };
      await saveArticle(unit, c.var.actor, articleIdOf(c), form);
      return isPublic ? 'corrected' : 'saved';
    }),
  );
  return 'errors' in saved ? formPage(c, { values, errors: saved.errors }) : done(c, saved.value);
}

async function move(c: HttpContext): Promise<Response> {
  const { direction } = parseInput(MoveForm, await readForm(c));
  await inTown(c, (unit) => moveArticle(unit, c.var.actor, articleIdOf(c), direction));
  return done(c, 'moved');
}

async function remove(c: HttpContext): Promise<Response> {
  await inTown(c, (unit) => removeArticle(unit, c.var.actor, articleIdOf(c)));
  return done(c, 'removed');
}

async function pickPage(c: HttpContext): Promise<Response> {
  const filter = PickFilter.parse(c.req.query());
  const { issue, choices, taken } = await inTown(c, async (unit) => ({
    issue: await getIssue(unit, idOf(c)),
    choices: await listChoices(unit, filter),
    taken: await listArticles(unit, idOf(c)),
  }));
  const keys = new Set(taken.map(({ itemOwner, itemId }) => `${itemOwner}/${itemId}`));
  const breadcrumbs = [deskCrumb, issueCrumb(issue)];
  const meta = { title: pickWords.title, lead: pickWords.lead, breadcrumbs };
  return staffPage(c, meta, <Pick filter={filter} choices={choices} taken={keys} />);
}

async function pick(c: HttpContext): Promise<Response> {
  const form = parseInput(PickForm, await readForm(c));
  await inTown(c, (unit) => pickItem(unit, c.var.actor, idOf(c), form));
  return done(c, 'added');
}

async function override(c: HttpContext): Promise<Response> {
  const form = parseInput(OverrideForm, await readForm(c));
  await inTown(c, (unit) => overrideFinding(unit, c.var.actor, idOf(c), form));
  return done(c, 'overridden');
}

const write = permit('magazine.write');

export const articleRoutes = new Hono<HttpEnv>()
  .get('/magazine/:id/articles/new', permit('magazine.write'), (c) => formPage(c))
  .post('/magazine/:id/articles/new', permit('magazine.write'), takesUploads(largestForm), add)
  .get('/magazine/:id/articles/:article', permit('magazine.write'), (c) => formPage(c))
  .post('/magazine/:id/articles/:article', write, takesUploads(largestForm), save)
  .post('/magazine/:id/articles/:article/move', permit('magazine.write'), move)
  .post('/magazine/:id/articles/:article/remove', permit('magazine.write'), remove)
  .get('/magazine/:id/pick', permit('magazine.write'), pickPage)
  .post('/magazine/:id/pick', permit('magazine.write'), pick)
  .post('/magazine/:id/override', permit('magazine.write'), override);
