import { Hono } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, readForm } from '#platform/http/input.ts';
import { overLimit } from '#platform/http/over-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { inGroups } from '#platform/typed-code.ts';
import { dayText } from '#ui/components/day.tsx';
import { typedValues } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { roundHref } from '../../model.ts';
import { listProposalsOnBallot } from '../../proposals/queries.ts';
import { crumbs } from '../../rounds/public.routes.tsx';
import { getPublicRound, type Round } from '../../rounds/queries.ts';
import { titleOf } from '../../rounds/words.ts';
import { costOf, judge, orderChoices } from '../counting/rules.ts';
import type { Mark } from '../marks/queries.ts';
import type { BallotPaper } from '../model.ts';
import { readPaper } from '../queries.ts';
import { phaseNow } from '../rules.ts';
import { channelTexts } from '../text.ts';
import { type Booth, closeBooth, findBooth, keepBooth, leaveBooth, newBooth } from './booth.ts';
import { castBallot, enterBooth, findReceipt } from './commands.ts';
import { EnterInput } from './inputs.ts';
import { listSampleCards } from './queries.ts';
import { doneWords, enterWords, paperWords, reviewWords } from './text.ts';
import { DonePage } from './views/done.tsx';
import { type Closed, ClosedPage, EnterPage } from './views/enter.tsx';
import { PaperPage } from './views/paper.tsx';
import { ReviewPage } from './views/review.tsx';

export const voteRoutes = new Hono<HttpEnv>();

const styles = ['services/participatory-budgets/ballots/voting/views/vote.css'];
const base = (round: Round): string => `${roundHref(round)}/vote`;

const dayWords = (date: string): Text => ({ ja: dayText(date, 'ja'), en: dayText(date, 'en') });

function meta(c: HttpContext, round: Round, state: FormState = {}) {
  // Who votes and what for is nobody's: no copy of the page anywhere.
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  return {
    ...{ styles, status: statusOfForm(state) },
    breadcrumbs: [...crumbs, { label: titleOf(round), href: roundHref(round) }],
  };
}

const getRound = (c: HttpContext, unit: Unit): Promise<Round> =>
  getPublicRound(unit, c.req.param('slug') ?? '');

interface Again extends FormState {
  readonly mark?: Mark;
}

const votedText = ({ channel, day }: Mark): Text =>
  enterWords.voted(channelTexts[channel], dayWords(day));

/** Why a round has no ballot paper now; undefined: people vote. */
function closedNow(round: Round, now: Date): Closed | undefined {
  if (phaseNow(round, now) !== 'voting') return 'notNow';
  return round.ballotSeed === null ? 'unready' : undefined;
}

function closedPage(c: HttpContext, round: Round, reason: Closed) {
  const period = enterWords.period(dayWords(round.votesFrom), dayWords(round.votesUntil));
  return publicPage(
    c,
    { ...meta(c, round), title: enterWords.title, status: reason === 'late' ? 409 : 200 },
    <ClosedPage why={reason} period={period} back={roundHref(round)} />,
  );
}

async function enterPage(
  c: HttpContext,
  state: Again = {},
  status = statusOfForm(state),
): Promise<Response> {
  const { platform, town } = c.var;
  const { round, samples, closed } = await inTown(c, async (unit) => {
    const found = await getRound(c, unit);
    const cards = town.demo ? await listSampleCards(unit, platform.secret, found) : [];
    return { round: found, samples: cards, closed: closedNow(found, unit.now) };
  });
  if (closed) return closedPage(c, round, closed);
  return publicPage(
    c,
    { ...meta(c, round, state), status, title: enterWords.title, lead: enterWords.lead },
    <EnterPage
      {...state}
      action={base(round)}
      again={c.req.query('again') !== undefined}
      voted={state.mark && votedText(state.mark)}
      samples={samples}
    />,
  );
}

voteRoutes.get('/participatory-budgets/:slug/vote', (c) => enterPage(c));

const why = 'Whoever has a voting card votes, without an account.';
/**
 * A school or the screens of the city hall stand behind one address, so this stops a machine and nobody
 * else: who guesses codes meets 54 random bits, and ten tries an hour for each.
 */
const often = { name: 'participatory-budgets.enter', limit: 300, window: 600 } as const;

voteRoutes.post('/participatory-budgets/:slug/vote', openToEveryone(why), async (c) => {
  const values = await readForm(c);
  const checked = checkInput(EnterInput, values);
  if (!checked.ok) return enterPage(c, { values, errors: checked.errors });
  const tooMany = await overLimit(c, often);
  if (tooMany) return enterPage(c, { values, errors: { form: tooMany } }, 429);
  const { secret } = c.var.platform;
  const tried = await attempt(() =>
    inTown(c, async (unit) => {
      const round = await getRound(c, unit);
      const entered = await enterBooth(unit, secret, round, checked.value);
      return { round, entered, now: unit.now };
    }),
  );
  if ('errors' in tried) return enterPage(c, { values, errors: tried.errors });
  const { round, entered, now } = tried.value;
  if (entered.kind === 'often') {
    return enterPage(c, { values, errors: { form: entered.why } }, 429);
  }
  if (entered.kind === 'voted') return enterPage(c, { mark: entered.mark });
  if (entered.kind !== 'open') {
    const at = entered.kind === 'birthless' ? 'birth' : 'code';
    return enterPage(c, { values, errors: { [at]: enterWords[entered.kind] } });
  }
  keepBooth(c, round.slug, newBooth(round.id, entered.by, now));
  return c.redirect(`${base(round)}/paper`, 303);
});

interface AtPaper {
  readonly round: Round;
  readonly paper: BallotPaper;
  /** What the proposals are about, by number. */
  readonly about: ReadonlyMap<number, string>;
  readonly booth: Booth;
}

/**
 * Where somebody stands who asks for the ballot paper or sends it.
 * @returns the answer for who has none: not let in yet, voted already, or come after the last day
 */
async function atPaper(c: HttpContext): Promise<AtPaper | Response> {
  const { round, booth, closed, ...rest } = await inTown(c, async (unit) => {
    const found = await getRound(c, unit);
    const own = findBooth(c, found.id, unit.now);
    const listed = await listProposalsOnBallot(unit, found.id);
    const about = new Map(listed.map(({ number, summary }) => [number, summary]));
    const seen = { booth: own, closed: closedNow(found, unit.now), about };
    return { round: found, paper: await readPaper(unit, found), ...seen };
  });
  if (!booth) return c.redirect(`${base(round)}?again`, 303);
  if (!('by' in booth)) return c.redirect(`${base(round)}/done`, 303);
  return closed ? closedPage(c, round, 'late') : { round, booth, ...rest };
}

function paperPage(
  c: HttpContext,
  { round, paper, about }: AtPaper,
  chosen: readonly number[],
  errors?: FieldErrors,
) {
  const state = { errors };
  return publicPage(
    c,
    { ...meta(c, round, state), title: paperWords.title },
    <PaperPage
      {...{ ...state, paper, about, chosen, round: roundHref(round) }}
      action={`${base(round)}/paper`}
    />,
  );
}

voteRoutes.get('/participatory-budgets/:slug/vote/paper', async (c) => {
  const at = await atPaper(c);
  return at instanceof Response ? at : paperPage(c, at, at.booth.choices ?? []);
});

/** What is to be mended in choices; undefined when they can be cast. */
function faultOf(paper: BallotPaper, choices: readonly number[]): Text | undefined {
  switch (judge(paper, choices)) {
    case 'valid':
      return undefined;
    case 'too-many':
      return paperWords.tooMany(choices.length, paper.maxChoices ?? 0);
    case 'over-sum':
      return paperWords.overSum(costOf(paper, choices), paper.sum);
    default:
      return paperWords.none;
  }
}

voteRoutes.post('/participatory-budgets/:slug/vote/paper', openToEveryone(why), async (c) => {
  const at = await atPaper(c);
  if (at instanceof Response) return at;
  const typed = typedValues(await readForm(c), 'choices').map(Number);
  const choices = orderChoices(at.paper, typed) ?? [];
  const fault = faultOf(at.paper, choices);
  if (fault) return paperPage(c, at, choices, { choices: fault });
  keepBooth(c, at.round.slug, { ...at.booth, choices });
  return c.redirect(`${base(at.round)}/review`, 303);
});

function reviewPage(c: HttpContext, { round, paper, booth }: AtPaper, state: FormState = {}) {
  return publicPage(
    c,
    { ...meta(c, round, state), title: reviewWords.title, lead: reviewWords.lead },
    <ReviewPage
      {...state}
      action={`${base(round)}/review`}
      back={`${base(round)}/paper`}
      paper={paper}
      chosen={booth.choices ?? []}
    />,
  );
}

voteRoutes.get('/participatory-budgets/:slug/vote/review', async (c) => {
  const at = await atPaper(c);
  if (at instanceof Response) return at;
  return at.booth.choices ? reviewPage(c, at) : c.redirect(`${base(at.round)}/paper`, 303);
});

voteRoutes.post('/participatory-budgets/:slug/vote/review', openToEveryone(why), async (c) => {
  const at = await atPaper(c);
  if (at instanceof Response) return at;
  const { booth, round } = at;
  const cast = await attempt(() =>
    inTown(c, (unit) => castBallot(unit, c.var.platform.secret, round, booth)),
  );
  if ('errors' in cast) return reviewPage(c, at, { errors: cast.errors });
  keepBooth(c, round.slug, closeBooth(booth));
  return c.redirect(`${base(round)}/done`, 303);
});

voteRoutes.get('/participatory-budgets/:slug/vote/done', async (c) => {
  const { round, receipt } = await inTown(c, async (unit) => {
    const found = await getRound(c, unit);
    const booth = findBooth(c, found.id, unit.now);
    const code = booth && (await findReceipt(unit, c.var.platform.secret, booth));
    return { round: found, receipt: code };
  });
  if (!receipt) return c.redirect(base(round), 303);
  return publicPage(
    c,
    { ...meta(c, round), title: doneWords.title, lead: doneWords.lead },
    <DonePage
      {...{ receipt: inGroups(receipt), action: `${base(round)}/leave`, vote: base(round) }}
      result={doneWords.result(dayWords(round.resultOn))}
    />,
  );
});

voteRoutes.post('/participatory-budgets/:slug/vote/leave', openToEveryone(why), async (c) => {
  const round = await inTown(c, (unit) => getRound(c, unit));
  leaveBooth(c, round.slug);
  return c.redirect(roundHref(round), 303);
});
