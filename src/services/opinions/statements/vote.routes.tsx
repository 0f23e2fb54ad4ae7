import { Hono } from 'hono';
import { findInput, publicViewer } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { overLimit } from '#platform/http/over-limit.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { phaseOf } from '../consultations/rules.ts';
import { needsAccount } from '../consultations/take.ts';
import { voting } from '../limits.ts';
import { findPerson, personOf } from '../person.ts';
import { BallotForm, NumberInAddress } from './inputs.ts';
import { type Choice, pagesOf } from './model.ts';
import { conversationAt, one, styles, within } from './place.ts';
import {
  listVotable,
  type ReadStatement,
  readPublic,
  type StatementRow,
  votesOf,
} from './queries.ts';
import { stillToVote } from './rules.ts';
import { mineWords, voteWords } from './text.ts';
import { Mine } from './views/mine.tsx';
import { Vote, type VoteProps } from './views/vote.tsx';
import { castVote } from './vote.ts';

export const voteRoutes = new Hono<HttpEnv>();

const nothing: ReadonlyMap<number, Choice> = new Map();

/** The first that may be read still. */
async function firstReadable(
  unit: Unit,
  rows: readonly StatementRow[],
): Promise<ReadStatement | undefined> {
  for (const row of rows) {
    const input = await findInput(unit, publicViewer, row.id);
    if (input) return { ...row, input };
  }
  return undefined;
}

interface Asked {
  /** Of the statement that is wanted; without it, whatever needs votes most. */
  readonly number?: number;
  readonly done?: number;
  readonly fromMine: boolean;
  readonly gone: boolean;
}

/** Whoever voted and has left no mark of it keeps no cookies, and would be asked the same for ever. */
function noticeOf({ done, gone }: Asked, person: string | undefined): VoteProps['notice'] {
  if (done !== undefined && person === undefined) return 'no-cookie';
  return gone ? 'gone' : undefined;
}

async function readTurn(unit: Unit, c: HttpContext, asked: Asked): Promise<VoteProps> {
  const consultation = await conversationAt(unit, c);
  const { id } = consultation;
  const person = findPerson(c, id);
  const rows = await listVotable(unit, id);
  const votes = person === undefined ? nothing : await votesOf(unit, id, person);
  const wanted = rows.filter(({ number }) => number === asked.number);
  const statement =
    (await firstReadable(unit, wanted)) ??
    (await firstReadable(unit, stillToVote(rows, new Set(votes.keys()))));
  const choice = asked.done === undefined ? undefined : votes.get(asked.done);
  return {
    ...{ consultation, statement, fromMine: asked.fromMine },
    phase: phaseOf(consultation, dayInTokyo(unit.now)),
    mustSignIn: needsAccount(consultation, c.var.actor),
    before: statement && votes.get(statement.number),
    voted: rows.filter(({ number }) => votes.has(number)).length,
    all: rows.length,
    taken: choice && asked.done !== undefined ? { number: asked.done, choice } : undefined,
    notice: noticeOf(asked, person),
  };
}

async function votePage(
  c: HttpContext,
  asked: Asked,
  state: FormState = {},
  status = statusOfForm(state),
): Promise<Response> {
  const turn = await inTown(c, (unit) => readTurn(unit, c, asked));
  c.header('Cache-Control', 'no-store');
  return publicPage(
    c,
    {
      ...{ title: voteWords.title, styles, status },
      breadcrumbs: within(turn.consultation),
    },
    <Vote {...turn} {...state} />,
  );
}

voteRoutes.get(`${one}/vote`, (c) =>
  votePage(c, {
    number: NumberInAddress.parse(c.req.query('n')),
    done: NumberInAddress.parse(c.req.query('done')),
    fromMine: c.req.query('back') === 'mine',
    gone: c.req.query('gone') !== undefined,
  }),
);

const why = 'The organiser decides whether an account is needed; the command checks it.';

/** The same page with what is to be mended, on the statement that was voted on. */
const again = (c: HttpContext, values: FormValues, errors: FormState['errors'], status?: number) =>
  votePage(
    c,
    {
      number: NumberInAddress.parse(typedValue(values, 'number')),
      ...{ fromMine: typedValue(values, 'back') === 'mine', gone: false },
    },
    { values, errors },
    status,
  );

voteRoutes.post(`${one}/vote`, openToEveryone(why), async (c) => {
  const values = await readForm(c);
  const checked = checkInput(BallotForm, values);
  if (!checked.ok) return again(c, values, checked.errors);
  const tooMany = await overLimit(c, voting);
  if (tooMany) return again(c, values, { form: tooMany }, 429);
  const { back, ...ballot } = checked.value;
  const pages = pagesOf(c.req.param('slug'));
  const cast = attempt(() =>
    inTown(c, async (unit) => {
      const consultation = await conversationAt(unit, c);
      const person = personOf(c, consultation.id);
      await castVote(unit, c.var.actor, consultation, { ...ballot, person });
    }),
  );
  const outcome = await cast.catch((error: unknown) => {
    if (error instanceof AppError && error.kind === 'not-found') return 'gone' as const;
    throw error;
  });
  if (outcome === 'gone') return c.redirect(`${pages.vote}?gone=1`, 303);
  if ('errors' in outcome) return again(c, values, outcome.errors);
  return c.redirect(back === 'mine' ? pages.mine : `${pages.vote}?done=${ballot.number}`, 303);
});

voteRoutes.get(`${one}/mine`, async (c) => {
  const { consultation, answered, isOpen } = await inTown(c, async (unit) => {
    const consultation = await conversationAt(unit, c);
    const person = findPerson(c, consultation.id);
    const votes = person ? await votesOf(unit, consultation.id, person) : nothing;
    const readable = await readPublic(unit, consultation.id);
    return {
      consultation,
      answered: readable.flatMap((statement) => {
        const choice = votes.get(statement.number);
        return choice ? [{ statement, choice }] : [];
      }),
      isOpen: phaseOf(consultation, dayInTokyo(unit.now)) === 'open',
    };
  });
  c.header('Cache-Control', 'no-store');
  return publicPage(
    c,
    { title: mineWords.title, styles, breadcrumbs: within(consultation) },
    <Mine slug={consultation.slug} {...{ answered, isOpen }} />,
  );
});
