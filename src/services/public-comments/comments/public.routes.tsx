import { Hono } from 'hono';
import {
  applicantHref,
  askedNumbers,
  FindCase,
  findLimit,
  finishHere,
  grouped,
  type NotFound,
  readReceipt,
  rememberReceipt,
} from '#engines/cases/contract.ts';
import { currentAnswers } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { overLimit } from '#platform/http/over-limit.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { type Call, getAnnounced, getCall } from '../calls/queries.ts';
import { sectionsOf } from '../calls/sections.ts';
import { styles } from '../calls/views/tones.ts';
import { titleOf } from '../calls/words.ts';
import { publicHref, submissionPages } from '../model.ts';
import { takesNow } from '../rules.ts';
import { moduleTexts } from '../text.ts';
import { editSubmission, withdrawSubmission } from './change.ts';
import { blocksOf, checkSubmission } from './inputs.ts';
import { sending } from './limits.ts';
import { limitGuesses, type OwnSubmission, withOwnSubmission } from './own-access.ts';
import {
  type Comment,
  commentsOfSubmission,
  findBySecret,
  listOwnSubmissions,
  type Submission,
} from './queries.ts';
import { takeSubmission } from './take.ts';
import { ownWords, writeWords } from './text.ts';
import { OwnPage, OwnSubmissions } from './views/own.tsx';
import { WritePage } from './views/write.tsx';

export const listCrumbs = [
  { label: moduleTexts.home, href: '/' },
  { label: moduleTexts.title, href: '/public-comments' },
];
const crumbsOf = (call: Call) => [...listCrumbs, { label: titleOf(call), href: publicHref(call) }];
const isOpenNow = (call: Call, now: Date) => takesNow(call, dayInTokyo(now)).ok;

/** A form as it is shown again; 429 where it came too often. */
type Shown = FormState & { readonly status?: number };

async function writePage(c: HttpContext, state: Shown = {}): Promise<Response> {
  const { call, isOpen } = await inTown(c, async (unit) => {
    const found = await getAnnounced(unit, c.req.param('slug') ?? '');
    return { call: found, isOpen: isOpenNow(found, unit.now) };
  });
  c.header('Cache-Control', 'no-store');
  // Who comes too late without having written anything reads where things stand.
  if (!isOpen && !state.values) return c.redirect(publicHref(call), 303);
  return publicPage(
    c,
    {
      ...{ title: writeWords.title, breadcrumbs: crumbsOf(call), styles },
      status: state.status ?? statusOfForm(state),
    },
    <WritePage
      {...{ call, sections: sectionsOf(call), isClosed: !isOpen }}
      action={`${publicHref(call)}/write`}
      signedIn={c.var.actor.kind === 'citizen'}
      values={state.values ?? { key: newId() }}
      errors={state.errors}
    />,
  );
}

/** The button that adds a field works without scripts: the page comes back with one more. */
function withMore(values: FormValues): FormValues | undefined {
  if (typedValue(values, 'more') === '') return undefined;
  return { ...values, blocks: String(blocksOf(values) + 1) };
}

function leadHome(c: HttpContext, { receipt, secret }: { receipt: string; secret: string }) {
  rememberReceipt(c, submissionPages, { receipt, secret });
  return c.redirect(`${applicantHref(submissionPages, receipt)}?done=sent`, 303);
}

async function send(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const more = withMore(values);
  if (more) return writePage(c, { values: more });
  const call = await inTown(c, (unit) => getAnnounced(unit, c.req.param('slug') ?? ''));
  const checked = checkSubmission(call, values);
  if (!checked.ok) return writePage(c, { values, errors: checked.errors });
  const tooMany = await overLimit(c, sending);
  if (tooMany) return writePage(c, { values, errors: { form: tooMany }, status: 429 });
  const sent = await attempt(() =>
    inTown(c, (unit) => takeSubmission(unit, c.var.actor, call.id, checked.value)),
  );
  return 'errors' in sent ? writePage(c, { values, errors: sent.errors }) : leadHome(c, sent.value);
}

const doneTexts: Readonly<Record<string, Text>> = {
  sent: ownWords.sent,
  changed: ownWords.changed,
  withdrawn: ownWords.withdrawn,
};

function ownPage(c: HttpContext, errors?: FieldErrors): Promise<Response> {
  return withOwnSubmission(c, async (unit, { submission, secret }: OwnSubmission) => {
    const call = await getCall(unit, submission.callId);
    const comments = await commentsOfSubmission(unit, submission.id);
    const ids = comments.map(({ id }) => id);
    const answers = await currentAnswers(unit, ids);
    return publicPage(
      c,
      {
        ...{ title: ownWords.title, breadcrumbs: crumbsOf(call), styles },
        status: errors ? 422 : 200,
      },
      <OwnPage
        {...{ call, submission, comments, answers, secret, errors }}
        isOpen={isOpenNow(call, unit.now) && !submission.withdrawn}
        done={doneTexts[c.req.query('done') ?? '']}
      />,
    );
  });
}

const back = (c: HttpContext, { receipt }: Submission, done: string) =>
  c.redirect(`${applicantHref(submissionPages, grouped(receipt))}?done=${done}`, 303);

async function withdraw(c: HttpContext): Promise<Response> {
  const done = await attempt(() =>
    withOwnSubmission(c, async (unit, { submission }) => {
      await withdrawSubmission(unit, submission);
      return back(c, submission, 'withdrawn');
    }),
  );
  return 'errors' in done ? ownPage(c, done.errors) : done.value;
}

function valuesOf({ name, address, email }: Submission, comments: readonly Comment[]): FormValues {
  const blocks = comments.flatMap(({ id, section, place, input }, index) => [
    [`id${index}`, id],
    [`section${index}`, section],
    [`place${index}`, place],
    [`text${index}`, input?.text ?? ''],
  ]);
  const more = { key: newId(), blocks: String(comments.length + 1) };
  return { ...{ name, address, email }, ...more, ...Object.fromEntries(blocks) };
}

function editPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  return withOwnSubmission(c, async (unit, { submission }) => {
    const call = await getCall(unit, submission.callId);
    const isClosed = !isOpenNow(call, unit.now);
    if (submission.withdrawn || (isClosed && !state.values)) return back(c, submission, '');
    const comments = await commentsOfSubmission(unit, submission.id);
    const title = writeWords.editTitle;
    return publicPage(
      c,
      { title, breadcrumbs: crumbsOf(call), styles, status: statusOfForm(state) },
      <WritePage
        {...{ call, isClosed, sections: sectionsOf(call), isChange: true }}
        action={`${applicantHref(submissionPages, grouped(submission.receipt))}/edit`}
        signedIn={submission.userId !== null}
        values={state.values ?? valuesOf(submission, comments)}
        errors={state.errors}
      />,
    );
  });
}

async function edit(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const more = withMore(values);
  if (more) return editPage(c, { values: more });
  let errors: FieldErrors | undefined;
  const done = await attempt(() =>
    withOwnSubmission(c, async (unit, { submission }) => {
      const checked = checkSubmission(await getCall(unit, submission.callId), values);
      if (!checked.ok) {
        errors = checked.errors;
        return c.body(null);
      }
      await editSubmission(unit, c.var.actor, submission, checked.value);
      return back(c, submission, 'changed');
    }),
  );
  if ('errors' in done) return editPage(c, { values, errors: done.errors });
  return errors ? editPage(c, { values, errors }) : done.value;
}

async function findPage(c: HttpContext, again?: NotFound): Promise<Response> {
  const { actor } = c.var;
  const own =
    actor.kind === 'citizen'
      ? await inTown(c, (unit) => listOwnSubmissions(unit, actor.userId))
      : [];
  c.header('Cache-Control', 'no-store');
  const { findTitle: title, findLead: lead } = ownWords;
  return publicPage(
    c,
    { title, lead, breadcrumbs: listCrumbs, styles, status: again ? 422 : 200 },
    <FindCase pages={submissionPages} {...askedNumbers(c)} {...again}>
      <OwnSubmissions own={own} />
    </FindCase>,
  );
}

async function find(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const receipt = typedValue(values, 'receipt').slice(0, 40);
  const secret = typedValue(values, 'secret').slice(0, 60);
  await limitGuesses(c, readReceipt(receipt) ?? '');
  const found = await inTown(c, (unit) => findBySecret(unit, receipt, secret));
  if (!found) return findPage(c, { receipt, errors: { secret: ownWords.wrong } });
  const known = grouped(found.receipt);
  rememberReceipt(c, submissionPages, { receipt: known, secret });
  return c.redirect(applicantHref(submissionPages, known), 303);
}

const anybody = openToEveryone('Everybody may comment; the command checks the period.');
const author = openToEveryone('The secret of the receipt, or the account, is the authority.');
const mine = '/public-comments/mine/:receipt{[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4})+}';

export const commentRoutes = new Hono<HttpEnv>()
  .get('/public-comments/find', (c) => findPage(c))
  .post('/public-comments/find', author, rateLimit(findLimit(submissionPages)), find)
  .get(mine, (c) => ownPage(c))
  .post(`${mine}/withdraw`, author, withdraw)
  .get(`${mine}/edit`, (c) => editPage(c))
  .post(`${mine}/edit`, author, edit)
  .post(`${mine}/finish`, author, (c) => finishHere(c, submissionPages))
  .get('/public-comments/:slug/write', (c) => writePage(c))
  .post('/public-comments/:slug/write', anybody, send);
