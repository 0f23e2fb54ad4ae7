import { type Context, Hono } from 'hono';
import { rememberReceipt } from '#engines/cases/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { findArea } from '#engines/publishing/contract.ts';
import {
  findInput,
  listInputs,
  ownVoiceHref,
  publicViewer,
  type RecordedInput,
  voicePages,
  voicesTopic,
} from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { overLimit } from '#platform/http/over-limit.ts';
import { newId } from '#platform/ids.ts';
import { publicPage } from '#ui/page.tsx';
import { sending } from '../limits.ts';
import { commentKind, deskProposalHref, home, pageTopic, roundHref } from '../model.ts';
import { getPhoto, listPhotos, milestonesOfOne } from '../progress/queries.ts';
import { WinnerProgress } from '../progress/views/progress.tsx';
import { areaOptions, crumbs, slugOf } from '../rounds/public.routes.tsx';
import { getPublicRound } from '../rounds/queries.ts';
import { takesProposals } from '../rounds/rules.ts';
import { titleOf } from '../rounds/words.ts';
import { phaseOf } from '../rules.ts';
import { styles } from '../styles.ts';
import { names } from '../text.ts';
import { asWritten } from '../views/parts.tsx';
import { assertNew, takeComment, takeProposal } from './commands.ts';
import { CommentForm, ProposalForm } from './inputs.ts';
import {
  findAlike,
  findProposal,
  listEvents,
  listMerged,
  readShown,
  type ShownProposal,
} from './queries.ts';
import { writeWords } from './text.ts';
import { ProposalPage } from './views/proposal.tsx';
import { WritePage } from './views/write.tsx';

export const proposalRoutes = new Hono<HttpEnv>();

/** The same page sent twice is one voice. */
const freshForm = () => ({ key: newId() });

function leadToVoice(c: HttpContext, recorded: RecordedInput): Response {
  rememberReceipt(c, voicePages, recorded);
  return c.redirect(`${ownVoiceHref(recorded.id)}?done=sent`, 303);
}

interface WriteState extends FormState {
  readonly alike?: readonly ShownProposal[];
}

async function writePage(
  c: HttpContext,
  state: WriteState = {},
  status = statusOfForm(state),
): Promise<Response> {
  const { round, areas, takes } = await inTown(c, async (unit) => {
    const round = await getPublicRound(unit, slugOf(c));
    const takes = takesProposals(phaseOf(round, dayInTokyo(unit.now))).ok;
    return { round, takes, areas: await areaOptions(unit) };
  });
  const { title, lead } = writeWords;
  const closed = !state.values && !takes;
  return publicPage(
    c,
    {
      ...{ title, styles, status, ...(!closed && { lead }) },
      breadcrumbs: [...crumbs, { label: titleOf(round), href: roundHref(round) }],
    },
    <WritePage
      {...{ round, areas, errors: state.errors, alike: state.alike ?? [] }}
      closed={closed}
      signedIn={c.var.actor.kind === 'citizen'}
      values={state.values ?? freshForm()}
    />,
  );
}

const propose = `${home}/:slug/propose`;
proposalRoutes.get(propose, (c) => writePage(c));

const why =
  'Whoever lives, works or learns here may propose; rules and people check what is shown.';

/** Sends it, or shows first what says alike. */
function send(c: HttpContext, form: ProposalForm) {
  const { actor } = c.var;
  return inTown(c, async (unit) => {
    const round = await getPublicRound(unit, slugOf(c));
    if (form.seenAlike === '') {
      const alike = await findAlike(unit, round.id, { title: form.title, text: form.what });
      if (alike.length > 0) return { alike };
    }
    const { seenAlike: _, ...request } = form;
    await assertNew(unit, actor, round.id, request);
    return { recorded: await takeProposal(unit, actor, round, form) };
  });
}

proposalRoutes.post(propose, openToEveryone(why), async (c) => {
  const values = await readForm(c);
  const checked = checkInput(ProposalForm, values);
  if (!checked.ok) return writePage(c, { values, errors: checked.errors });
  const tooMany = await overLimit(c, sending);
  if (tooMany) return writePage(c, { values, errors: { form: tooMany } }, 429);
  const sent = await attempt(() => send(c, checked.value));
  if ('errors' in sent) {
    return writePage(c, { values: { ...values, ...freshForm() }, errors: sent.errors });
  }
  const { alike, recorded } = sent.value;
  return recorded ? leadToVoice(c, recorded) : writePage(c, { values, alike: alike ?? [] });
});

const one = `${home}/:slug/proposals/:id{[0-9a-f-]{36}}`;

/** A proposal of the round that everybody may read. @throws AppError not-found */
export async function getShown(unit: Unit, c: Context) {
  const round = await getPublicRound(unit, slugOf(c));
  const proposal = await findProposal(unit, c.req.param('id') ?? '');
  const isHere = proposal?.roundId === round.id && proposal.sight === 'shown';
  const [shown] = proposal && isHere ? await readShown(unit, [proposal]) : [];
  if (!shown) throw notFound(names.proposal);
  return { round, one: shown };
}

async function proposalFacts(unit: Unit, c: Context) {
  const { round, one: shown } = await getShown(unit, c);
  const { id, inputId, area, departmentId } = shown.proposal;
  const phase = phaseOf(round, dayInTokyo(unit.now));
  return {
    ...{ round, one: shown, events: await listEvents(unit, id) },
    voice: await findInput(unit, publicViewer, inputId),
    areaName: area ? (await findArea(unit, area))?.name : undefined,
    department: (await findDepartments(unit, [departmentId])).get(departmentId),
    mergedCount: (await listMerged(unit, id)).length,
    comments: await listInputs(unit, publicViewer, { kind: commentKind, subject: id }),
    milestones: await milestonesOfOne(unit, id),
    photos: await listPhotos(unit, id),
    today: dayInTokyo(unit.now),
    takesComments: ['proposing', 'examining', 'voting'].includes(phase),
  };
}

async function proposalPage(
  c: HttpContext,
  state: FormState = {},
  status = statusOfForm(state),
): Promise<Response> {
  const found = await inTown(c, (unit) => proposalFacts(unit, c));
  const { round, one: shown } = found;
  const { id, titleEn } = shown.proposal;
  if (!state.values) cachePage(c, pageTopic(round.id), voicesTopic, 'organisation');
  return publicPage(
    c,
    {
      ...{ title: asWritten(shown.title, titleEn), description: asWritten(shown.summary), styles },
      breadcrumbs: [...crumbs, { label: titleOf(round), href: roundHref(round) }],
      ...{ deskHref: deskProposalHref(id), status },
    },
    <ProposalPage {...found} values={state.values ?? {}} errors={state.errors}>
      {shown.proposal.won && <WinnerProgress {...found} proposal={shown.proposal} />}
    </ProposalPage>,
  );
}

proposalRoutes.get(one, (c) => proposalPage(c));

proposalRoutes.get(`${one}/photos/:photo{[0-9a-f-]{36}}`, async (c) => {
  const { file, content } = await inTown(c, async (unit) => {
    const { one: shown } = await getShown(unit, c);
    const { fileId } = await getPhoto(unit, shown.proposal.id, c.req.param('photo'));
    return c.var.platform.files.open(unit, fileId);
  });
  return sendFile(c, file, content, { inline: true });
});

proposalRoutes.post(`${one}/comments`, openToEveryone(why), async (c) => {
  const typed = await readForm(c);
  // The page of a proposal is one for all visitors and has no key of its own.
  const values = { ...typed, key: typed.key || newId() };
  const checked = checkInput(CommentForm, values);
  if (!checked.ok) return proposalPage(c, { values, errors: checked.errors });
  const tooMany = await overLimit(c, sending);
  if (tooMany) return proposalPage(c, { values, errors: { form: tooMany } }, 429);
  const sent = await attempt(() =>
    inTown(c, async (unit) => {
      const { round, one: shown } = await getShown(unit, c);
      const about = { round, proposal: shown.proposal };
      return takeComment(unit, c.var.actor, about, checked.value);
    }),
  );
  return 'errors' in sent
    ? proposalPage(c, { values, errors: sent.errors })
    : leadToVoice(c, sent.value);
});
