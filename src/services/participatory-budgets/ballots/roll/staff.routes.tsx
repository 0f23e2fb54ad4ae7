import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo, japaneseDate } from '#japan/dates.ts';
import { formatYen } from '#japan/numbers.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { sendPieces } from '#platform/files/download.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { roundHref } from '../../model.ts';
import { getRound, type Round } from '../../rounds/queries.ts';
import { idOf } from '../../rounds/staff.routes.tsx';
import { deskPage, deskPath, readRound } from '../desk.routes.tsx';
import type { Mailing } from './card-pdf.ts';
import { isRollUsed, noteReading, takeRoll } from './commands.ts';
import { PrintCardsInput, TakeRollInput } from './inputs.ts';
import { largestRoll, openRoll } from './open-file.ts';
import { listCards, printCards } from './printing.ts';
import { findRoll, getRollSalt } from './queries.ts';
import type { Fault } from './read-roll.ts';
import { cardPaper, rollFaults, rollWords as words } from './text.ts';
import { RollPage } from './views/roll.tsx';

export const rollRoutes = new Hono<HttpEnv>();

const handle = permit('participatory-budgets.roll');
const path = deskPath('roll');

interface Again extends FormState {
  readonly faults?: readonly Fault[];
}

async function rollPage(c: HttpContext, state: Again = {}): Promise<Response> {
  const { round, roll, used } = await inTown(c, async (unit) => {
    const round = await getRound(unit, idOf(c));
    const roll = await findRoll(unit, round.id);
    return { round, roll, used: await isRollUsed(unit, round.id) };
  });
  const values = state.values ?? { keepDays: '60' };
  return deskPage(
    c,
    round,
    { tab: 'roll', title: words.title, lead: words.lead, ...state },
    <RollPage
      {...{ ...state, values, round, roll, used, faults: state.faults ?? [] }}
      action={c.req.path}
      done={c.req.query('done') === 'imported'}
    />,
  );
}

rollRoutes.get(path, handle, (c) => rollPage(c));

async function contentOf({ file }: FormValues): Promise<Uint8Array> {
  if (!(file instanceof File) || file.size === 0) throw new InputError({ file: rollFaults.file });
  return new Uint8Array(await file.arrayBuffer());
}

rollRoutes.post(path, handle, takesUploads(largestRoll + 1024 * 1024), async (c) => {
  const values = await readForm(c);
  const checked = checkInput(TakeRollInput, values);
  if (!checked.ok) return rollPage(c, { values, errors: checked.errors });
  const round = await readRound(c);
  const { votesFrom: on, voteMinimumAge: minimumAge } = round;
  const opened = await attempt(async () => openRoll(await contentOf(values), { on, minimumAge }));
  if ('errors' in opened) return rollPage(c, { values, errors: opened.errors });
  if (!opened.value.ok) {
    const { faults } = opened.value;
    return rollPage(c, { values, faults, errors: { file: rollFaults.rows(faults.length) } });
  }
  const { roll } = opened.value;
  const { actor, platform } = c.var;
  const taken = await attempt(() =>
    inTown(c, (unit) =>
      takeRoll(unit, actor, platform.secret, round.id, { ...roll, ...checked.value }),
    ),
  );
  if ('errors' in taken) return rollPage(c, { values, errors: taken.errors });
  return c.redirect(`${c.req.path}?done=imported`, 303);
});

async function mailingOf(c: HttpContext, unit: Unit, round: Round): Promise<Mailing> {
  const { platform, town } = c.var;
  const section = (await findDepartments(unit, [round.departmentId])).get(round.departmentId);
  return {
    ...{ round: round.title, town: town.name.ja, sum: formatYen(round.sum) },
    sample: round.sample,
    section: {
      name: (section?.name ?? town.contact.section).ja,
      telephone: section?.telephone ?? town.contact.telephone,
    },
    date: japaneseDate(dayInTokyo(unit.now)),
    period: cardPaper.period(japaneseDate(round.votesFrom), japaneseDate(round.votesUntil)),
    page: `${originOf(platform, town)}${roundHref(round)}/vote`,
  };
}

rollRoutes.post(`${path}/cards`, handle, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(PrintCardsInput, values);
  if (!checked.ok) return rollPage(c, { values, errors: checked.errors });
  const { actor, platform, town } = c.var;
  const begun = await attempt(() =>
    inTown(c, async (unit) => {
      const round = await getRound(unit, idOf(c));
      const salt = await getRollSalt(unit, round.id);
      const mailing = await mailingOf(c, unit, round);
      const { voters = 0 } = (await findRoll(unit, round.id)) ?? {};
      await noteReading(unit, actor, round.id, 'cards', { cards: voters });
      return { mailing, of: { roundId: round.id, salt, secret: platform.secret } };
    }),
  );
  if ('errors' in begun) return rollPage(c, { values, errors: begun.errors });
  const { mailing, of } = begun.value;
  const inUnit = <T,>(work: (unit: Unit) => Promise<T>) =>
    platform.database.inTown(town.code, work);
  const title = cardPaper.title(mailing);
  if (checked.value.format === 'csv') {
    const type = 'text/csv; charset=utf-8';
    return sendPieces(c, listCards(inUnit, of, mailing), { name: `${title}.csv`, type });
  }
  const type = 'application/pdf';
  return sendPieces(c, printCards(inUnit, of, mailing), { name: `${title}.pdf`, type });
});
