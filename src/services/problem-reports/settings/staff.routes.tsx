import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { desk } from '../model.ts';
import { moduleTexts, names } from '../text.ts';
import { saveCategory, saveRoute, saveSettings } from './commands.ts';
import { CategoryForm, RouteForm, SettingsForm } from './inputs.ts';
import { findCategory, findSetup } from './queries.ts';
import { everyCategory } from './rules.ts';
import { settingsWords as words } from './text.ts';
import { categoryValues, settingsValues } from './values.ts';
import { CategoryPage } from './views/category.tsx';
import { SettingsPage } from './views/settings.tsx';

export const settingsRoutes = new Hono<HttpEnv>();

const manage = permit('problem-reports.manage');
const base = `${desk}/settings`;
const crumbs = [{ label: moduleTexts.desk, href: desk }];

const readAll = (c: HttpContext) =>
  inTown(c, async (unit) => ({
    setup: await findSetup(unit),
    departments: await listDepartments(unit),
    areas: await listAreas(unit),
  }));

async function settingsPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const found = await readAll(c);
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, breadcrumbs: crumbs },
      ...{ styles: ['services/problem-reports/map/views/map.css'], status: statusOfForm(state) },
    },
    <SettingsPage
      {...found}
      values={state.values ?? settingsValues(found.setup)}
      errors={state.errors}
      saved={c.req.query('saved') !== undefined}
    />,
  );
}

settingsRoutes.get('/problem-reports/settings', manage, (c) => settingsPage(c));

settingsRoutes.post('/problem-reports/settings', manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(SettingsForm, values);
  if (!checked.ok) return settingsPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => saveSettings(unit, c.var.actor, checked.value)),
  );
  return errors ? settingsPage(c, { values, errors }) : c.redirect(`${base}?saved`, 303);
});

const slugOf = (c: HttpContext): string => c.req.param('slug') ?? '';

async function categoryPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const found = await readAll(c);
  const slug = slugOf(c);
  const category = findCategory(found.setup, slug);
  if (slug && !category) throw notFound(names.category);
  const title = category ? { ja: category.name, en: category.nameEn } : words.add;
  return staffPage(
    c,
    {
      ...{ title, breadcrumbs: [...crumbs, { label: words.title, href: base }] },
      status: statusOfForm(state),
    },
    <CategoryPage
      {...found}
      category={category}
      values={state.values ?? categoryValues(category, found.setup)}
      errors={state.errors}
      saved={c.req.query('saved') !== undefined}
    />,
  );
}

const newOne = '/problem-reports/settings/new-category';
const one = '/problem-reports/settings/categories/:slug{[a-z][a-z0-9-]*}';

async function save(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const named = slugOf(c) ? { ...values, slug: slugOf(c) } : values;
  const checked = checkInput(CategoryForm, named);
  if (!checked.ok) return categoryPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => saveCategory(unit, c.var.actor, checked.value)),
  );
  return errors ? categoryPage(c, { values, errors }) : c.redirect(`${base}?saved`, 303);
}

settingsRoutes.get(newOne, manage, (c) => categoryPage(c));
settingsRoutes.post(newOne, manage, save);
settingsRoutes.get(one, manage, (c) => categoryPage(c));
settingsRoutes.post(one, manage, save);

/** One area at a time, for one category or for all of them. */
async function route(c: HttpContext, category: string): Promise<Response> {
  const values = await readForm(c);
  const page = category === everyCategory ? settingsPage : categoryPage;
  const checked = checkInput(RouteForm, values);
  if (!checked.ok) return page(c, { errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => saveRoute(unit, c.var.actor, { category, ...checked.value })),
  );
  const back = category === everyCategory ? base : `${base}/categories/${category}`;
  return errors ? page(c, { errors }) : c.redirect(`${back}?saved`, 303);
}

settingsRoutes.post('/problem-reports/settings/routes', manage, (c) => route(c, everyCategory));
settingsRoutes.post(`${one}/routes`, manage, (c) => route(c, slugOf(c)));
