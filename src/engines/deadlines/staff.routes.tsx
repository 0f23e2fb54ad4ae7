import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { staffPage } from '#ui/page.tsx';
import { eventsOf, ruleOf, Trial } from './calculator/inputs.ts';
import type { Calendar } from './clock/calendar.ts';
import { explainClock } from './clock/explain.ts';
import { addClosingDays, removeClosingDay } from './closing-days/commands.ts';
import { NewClosing } from './closing-days/inputs.ts';
import { listClosingDays } from './closing-days/queries.ts';
import { readCalendar } from './closing-days/town-calendar.ts';
import { text } from './text.ts';
import { Calculator, type CalculatorProps } from './views/calculator.tsx';
import { clockStyles } from './views/clock-days.tsx';
import { ClosingDays } from './views/closing-days.tsx';

/** A trial begins when the form was sent, which a link to an example is not. */
function tryOut(values: Readonly<Record<string, string>>, calendar: Calendar): CalculatorProps {
  if (values.start === undefined) return { values, errors: {}, clock: undefined };
  const checked = checkInput(Trial, values);
  if (!checked.ok) return { values, errors: checked.errors, clock: undefined };
  const { value } = checked;
  const today = dayInTokyo(new Date());
  const at = value.pausedOn && value.pausedOn > today ? value.pausedOn : today;
  const clock = explainClock(ruleOf(value), calendar, eventsOf(value), at);
  return { values, errors: {}, clock };
}

interface Refused {
  readonly values: FormValues;
  readonly errors: FieldErrors;
}

async function deadlinesPage(c: HttpContext, refused?: Refused): Promise<Response> {
  const { days, calendar } = await inTown(c, async (unit) => ({
    days: await listClosingDays(unit),
    calendar: await readCalendar(unit),
  }));
  const trial = tryOut(c.req.query(), calendar);
  const errors = refused?.errors ?? {};
  const faults = { ...errors, ...trial.errors };
  const status = Object.keys(faults).length > 0 ? 422 : 200;
  return staffPage(
    c,
    { title: text.title, styles: [clockStyles], status },
    <>
      <ErrorSummary errors={faults} />
      <ClosingDays
        days={days}
        done={c.req.query('done')}
        values={refused?.values}
        errors={errors}
      />
      <Calculator {...trial} />
    </>,
  );
}

export const staffRoutes = new Hono<HttpEnv>()
  .get('/deadlines', permit('deadlines.manage'), (c) => deadlinesPage(c))
  .post('/deadlines', permit('deadlines.manage'), async (c) => {
    const values = await readForm(c);
    const checked = checkInput(NewClosing, values);
    if (!checked.ok) return deadlinesPage(c, { values, errors: checked.errors });
    await inTown(c, (unit) => addClosingDays(unit, c.var.actor, checked.value));
    return c.redirect('/staff/deadlines?done=added', 303);
  })
  .post('/deadlines/closing-days/:day/remove', permit('deadlines.manage'), async (c) => {
    await inTown(c, (unit) => removeClosingDay(unit, c.var.actor, c.req.param('day')));
    return c.redirect('/staff/deadlines?done=removed', 303);
  });
