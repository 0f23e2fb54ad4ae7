import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { deskPage } from '../views/frame.tsx';
import { saveJmaSettings } from './commands.ts';
import { JmaSettingsInput } from './inputs.ts';
import { findJmaSettings, type JmaSettings, listTelegrams } from './queries.ts';
import { SettingsForm, Telegrams } from './views/jma.tsx';

const address = '/emergency/jma';

function valuesOf(settings: JmaSettings): FormValues {
  const { active, family, postRank, postIntensity } = settings;
  return {
    ...{ family, postRank: String(postRank), postIntensity },
    ...(active ? { active: 'yes' } : {}),
    forecastAreas: settings.forecastAreas.join(' '),
    earthquakeAreas: settings.earthquakeAreas.join(' '),
    tsunamiAreas: settings.tsunamiAreas.join(' '),
    rivers: settings.rivers.join(' '),
  };
}

async function page(c: HttpContext, form: FormState = {}): Promise<Response> {
  const { settings, telegrams } = await inTown(c, async (unit) => ({
    settings: await findJmaSettings(unit),
    telegrams: await listTelegrams(unit),
  }));
  const { JMA_FEED_URL, JMA_HOOK_TOKEN } = c.var.platform.settings;
  const shown = { values: valuesOf(settings), ...form };
  return deskPage(
    c,
    'jma',
    form,
    <>
      <Telegrams telegrams={telegrams} />
      <SettingsForm
        {...shown}
        feed={JMA_FEED_URL !== undefined}
        hook={JMA_HOOK_TOKEN !== undefined}
      />
    </>,
  );
}

export const jmaRoutes = new Hono<HttpEnv>()
  .get(address, permit('emergency.manage'), (c) => page(c))
  .post(address, permit('emergency.manage'), async (c) => {
    const values = await readForm(c);
    const checked = checkInput(JmaSettingsInput, values);
    if (!checked.ok) return page(c, { values, errors: checked.errors });
    await inTown(c, (unit) => saveJmaSettings(unit, c.var.actor, checked.value));
    return c.redirect(`/staff${address}?done=1`, 303);
  });
