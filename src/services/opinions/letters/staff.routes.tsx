import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { staffTexts } from '../text.ts';
import { SettingsForm } from './inputs.ts';
import { findSettings, saveSettings, usualLetterDays } from './settings.ts';
import { settingsWords as words } from './text.ts';
import { LetterSettingsForm } from './views/settings.tsx';

export const settingsRoutes = new Hono<HttpEnv>();

const settings = permit('opinions.settings');

async function settingsPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { stored, departments } = await inTown(c, async (unit) => ({
    stored: await findSettings(unit),
    departments: await listDepartments(unit),
  }));
  const values = {
    departmentId: stored?.departmentId ?? '',
    letterDays: String(stored?.letterDays ?? usualLetterDays),
    letterOpen: stored?.letterOpen ? 'yes' : '',
  };
  return staffPage(
    c,
    {
      ...{ title: staffTexts.settings, lead: words.lead, status: statusOfForm(state) },
      breadcrumbs: [{ label: staffTexts.menu, href: '/staff/opinions' }],
    },
    <LetterSettingsForm
      departments={departments}
      saved={c.req.query('saved') !== undefined}
      values={state.values ?? values}
      errors={state.errors}
    />,
  );
}

settingsRoutes.get('/opinions/settings', settings, (c) => settingsPage(c));

settingsRoutes.post('/opinions/settings', settings, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(SettingsForm, values);
  if (!checked.ok) return settingsPage(c, { values, errors: checked.errors });
  await inTown(c, (unit) => saveSettings(unit, c.var.actor, checked.value));
  return c.redirect('/staff/opinions/settings?saved', 303);
});
