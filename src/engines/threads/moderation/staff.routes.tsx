import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { decideInputs } from './commands.ts';
import { listHeld } from './queries.ts';
import { hidingReasons } from './reasons.ts';
import { deskWords as words } from './text.ts';
import { ModerationDesk } from './views/desk.tsx';

export const moderationDesk = new Hono<HttpEnv>();

const styles = ['engines/threads/inputs/views/voices.css'];
const moderate = permit('threads.moderate');

async function deskPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const page = pageOf(c);
  const waiting = await inTown(c, (unit) => listHeld(unit, c.var.actor, page));
  const done = Number(c.req.query('done') ?? 0);
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
    <ModerationDesk
      {...{ waiting, page }}
      {...state}
      done={done > 0 ? words.done(done) : undefined}
    />,
  );
}

moderationDesk.get('/moderation', moderate, (c) => deskPage(c));

moderationDesk.post('/moderation', moderate, async (c) => {
  const values = await readForm(c);
  const ids = typedValues(values, 'inputs');
  if (ids.length === 0) return deskPage(c, { values, errors: { inputs: words.chooseSome } });
  const moderation = typedValue(values, 'act') === 'hide' ? 'hidden' : 'shown';
  const reason = hidingReasons.find((one) => one === typedValue(values, 'reason'));
  const errors = await tryWrite(() =>
    inTown(c, (unit) => decideInputs(unit, c.var.actor, ids, { moderation, reason })),
  );
  if (errors) return deskPage(c, { values, errors });
  return c.redirect(`/staff/moderation?done=${ids.length}`, 303);
});
