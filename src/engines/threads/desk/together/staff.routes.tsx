import { Hono } from 'hono';
import { caseStyles } from '#engines/cases/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, readForm } from '#platform/http/input.ts';
import { typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { answerTogether } from '../../answers/commands.ts';
import { AnswerForm } from '../../answers/inputs.ts';
import { deskWords } from '../text.ts';
import type { Asked } from './model.ts';
import { listAnswerable } from './queries.ts';
import { togetherWords as words } from './text.ts';
import { Together } from './views/together.tsx';

export const togetherDesk = new Hono<HttpEnv>();

const styles = ['engines/threads/inputs/views/voices.css', caseStyles];
const answering = permit('threads.answer');
const crumb = { label: deskWords.title, href: '/staff/voices' };

function askedOf(c: HttpContext): Asked {
  const { run, group, thread, alike } = c.req.query();
  if (run && group) return { theme: { run, group } };
  return { thread, alike, inputs: c.req.queries('inputs') };
}

async function page(c: HttpContext, asked: Asked, state: FormState = {}): Promise<Response> {
  const answerable = await inTown(c, (unit) => listAnswerable(unit, c.var.actor, asked));
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, breadcrumbs: [crumb], styles },
      status: statusOfForm(state),
    },
    <Together answerable={answerable} {...state} />,
  );
}

togetherDesk.get('/voices/together', answering, (c) => page(c, askedOf(c)));

togetherDesk.post('/voices/together', answering, async (c) => {
  const values = await readForm(c);
  const ids = typedValues(values, 'inputs');
  const again = (errors: FormState['errors']) =>
    page(c, { inputs: typedValues(values, 'offered') }, { values, errors });
  const checked = checkInput(AnswerForm, values);
  const missing: FieldErrors = ids.length === 0 ? { inputs: words.chooseSome } : {};
  if (!checked.ok) return again({ ...missing, ...checked.errors });
  if (ids.length === 0) return again(missing);
  const proposed = await attempt(() =>
    inTown(c, (unit) => answerTogether(unit, c.var.actor, ids, checked.value)),
  );
  if ('errors' in proposed) return again(proposed.errors);
  return c.redirect(`/staff/voices?proposed=${ids.length}`, 303);
});
