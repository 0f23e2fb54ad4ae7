import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { requestKinds, type Settings } from '../model.ts';
import { navigationTexts } from '../text.ts';
import { saveSettings } from './commands.ts';
import { defaultSettings } from './defaults.ts';
import { SettingsForm } from './inputs.ts';
import { findSettings } from './queries.ts';
import { settingsWords as words } from './text.ts';
import { SettingsPage } from './views/settings.tsx';

/** The settings as the fields of the form hold them. */
function formOf(settings: Settings): Record<string, string> {
  const clocks = requestKinds.flatMap((kind) => {
    const { countFirstDay, pauseOnCorrection, ...rest } = settings.clocks[kind];
    const plain = {
      ...rest,
      countFirstDay: countFirstDay ? 'counted' : 'next',
      pauseOnCorrection: pauseOnCorrection ? 'yes' : 'no',
    };
    return Object.entries(plain).map(([name, value]) => [`${kind}.${name}`, String(value)]);
  });
  const { categories, agencies, clocks: _, ...rest } = settings;
  const line = ({ name, article, personalArticle, mark }: Settings['categories'][number]) =>
    [name, article, personalArticle, mark].join(' | ');
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
    ...Object.fromEntries(clocks),
    categories: categories.map(line).join('\n'),
    agencies: agencies.join('\n'),
  };
}

async function page(
  c: HttpContext,
  again?: { readonly form: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const { kept, departments } = await inTown(c, async (unit) => ({
    kept: await findSettings(unit),
    departments: await listDepartments(unit),
  }));
  const stored = formOf(kept?.content ?? defaultSettings);
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, status: again ? 422 : 200 },
      breadcrumbs: [{ label: navigationTexts.desk, href: '/staff/disclosure' }],
    },
    <SettingsPage
      {...{ kept, departments }}
      done={c.req.query('done') === '1'}
      value={(name) => (again ? typedValue(again.form, name) : (stored[name] ?? ''))}
      errors={again?.errors}
    />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(SettingsForm, form);
  if (!input.ok) return page(c, { form, errors: input.errors });
  await inTown(c, (unit) => saveSettings(unit, c.var.actor, input.value));
  return c.redirect('/staff/disclosure/settings?done=1', 303);
}

export const settingsRoutes = new Hono<HttpEnv>()
  .get('/disclosure/settings', permit('disclosure.settings'), (c) => page(c))
  .post('/disclosure/settings', permit('disclosure.settings'), save);
