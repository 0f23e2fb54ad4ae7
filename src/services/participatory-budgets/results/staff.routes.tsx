import { Hono } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { findRoundCount } from '../ballots/counting/queries.ts';
import { deskHref } from '../model.ts';
import { listProposalsOnBallot } from '../proposals/queries.ts';
import { getRound, type Round } from '../rounds/queries.ts';
import { deskCrumb, idOf, manages, oneRound } from '../rounds/staff.routes.tsx';
import { titleOf } from '../rounds/words.ts';
import type { Draw } from '../rules.ts';
import { styles } from '../styles.ts';
import { refusals } from '../text.ts';
import { publishResult } from './commands.ts';
import { findResult, listRanked, readDraw } from './queries.ts';
import { resultDesk as words } from './text.ts';
import { ResultDesk } from './views/desk.tsx';

export const resultDesk = new Hono<HttpEnv>();

const here = `${oneRound}/result`;

/** As it was published; before, as the count would give it. */
async function drawOf(unit: Unit, round: Round): Promise<Draw | undefined> {
  const result = await findResult(unit, round.id);
  if (result) {
    const rows = await listRanked(unit, round.id);
    const ranked = rows.map(({ id, number, cost, votes, won }) => ({
      ...{ id, number: number ?? 0, cost: cost ?? 0, votes: votes ?? 0, won: won ?? false },
    }));
    return { ranked, committed: result.committed };
  }
  const count = await findRoundCount(unit, round.id);
  return count && readDraw(unit, round, count);
}

async function resultPage(c: HttpContext, errors?: FieldErrors): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const round = await getRound(unit, idOf(c));
    const ballot = await listProposalsOnBallot(unit, round.id);
    return { round, ballot, draw: await drawOf(unit, round) };
  });
  const { round } = found;
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, styles, status: statusOfForm({ errors }) },
      breadcrumbs: [deskCrumb, { label: titleOf(round), href: deskHref(round.id) }],
    },
    <ResultDesk
      {...{ ...found, errors, manages: manages(c.var.actor) }}
      isNew={c.req.query('done') !== undefined}
    />,
  );
}

resultDesk.get(here, permit('participatory-budgets.examine'), (c) => resultPage(c));

resultDesk.post(here, permit('participatory-budgets.manage'), async (c) => {
  const errors = await tryWrite(() =>
    inTown(c, async (unit) => {
      const count = await findRoundCount(unit, idOf(c));
      if (!count) throw new AppError('rule-violation', refusals.noCount);
      await publishResult(unit, c.var.actor, idOf(c), count);
    }),
  );
  return errors
    ? resultPage(c, errors)
    : c.redirect(`${deskHref(idOf(c))}/result?done=published`, 303);
});
