import { Hono } from 'hono';
import type { z } from 'zod';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { readFilterSettings } from '../queries.ts';
import { deskWords } from '../text.ts';
import { saveFilterSettings, settingsSeen } from './commands.ts';
import { FilterForm } from './inputs.ts';
import { filterWords as words } from './text.ts';
import { type Trial, tryText } from './try.ts';
import { Filters } from './views/filters.tsx';

export const filterDesk = new Hono<HttpEnv>();

const styles = ['engines/threads/inputs/views/voices.css'];
const moderate = permit('threads.moderate');
const longestTried = 10_000;

async function storedValues(c: HttpContext): Promise<FormValues> {
  const { stored, seen } = await inTown(c, async (unit) => ({
    stored: await readFilterSettings(unit),
    seen: await settingsSeen(unit),
  }));
  const { words: list, ...numbers } = stored;
  const shown = Object.entries(numbers).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(shown), words: list.join('\n'), seen };
}

async function page(c: HttpContext, state: FormState, trial?: Trial): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
      breadcrumbs: [{ label: deskWords.title, href: '/staff/moderation' }],
    },
    <Filters
      values={state.values ?? (await storedValues(c))}
      errors={state.errors}
      trial={trial}
      saved={c.req.query('saved') !== undefined}
    />,
  );
}

filterDesk.get('/moderation/settings', moderate, (c) => page(c, {}));

function save(c: HttpContext, settings: z.output<typeof FilterForm>, seen: string) {
  return tryWrite(() => inTown(c, (unit) => saveFilterSettings(unit, c.var.actor, settings, seen)));
}

filterDesk.post('/moderation/settings', moderate, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(FilterForm, values);
  if (!checked.ok) return page(c, { values, errors: checked.errors });
  if (typedValue(values, 'act') === 'try') {
    const text = typedValue(values, 'sample').slice(0, longestTried);
    return page(c, { values }, tryText(text, checked.value));
  }
  const errors = await save(c, checked.value, typedValue(values, 'seen'));
  if (errors) return page(c, { values, errors });
  return c.redirect('/staff/moderation/settings?saved', 303);
});
