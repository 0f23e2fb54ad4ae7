import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import type { SimpleAnswer } from '../definition/model.ts';
import type { Draft } from '../drafts/model.ts';
import type { SourceDifference, SubmissionResult } from '../owner.ts';
import { getFormOwner } from '../owners.ts';
import { type Prepared, prepareSources } from '../prefill/ask.ts';
import { compareWithSources, lendPrepared } from '../prefill/compare.ts';
import { keepFromAnswers } from '../prefill/keep-profile.ts';
import { findPrefillSource } from '../prefill/registry.ts';
import { findSent, submitDraft } from '../submissions/commands.ts';
import { type OpenDraft, withDraft } from './access.ts';
import { draftSecret } from './draft-cookie.ts';
import { hiddenLabels, type Standing, standingOf } from './page.ts';
import { originsOf, stepsOf } from './page-state.ts';
import { draftAddress, holdsSecret } from './routing.ts';
import { flow } from './views/flow-text.ts';
import { Review, type ShownDifference } from './views/review.tsx';

interface Reviewed extends OpenDraft {
  readonly standing: Standing;
  readonly differences: readonly SourceDifference[];
}

/** Sources of prefilled answers prepare before the unit of work that asks them. */
async function prepared(c: HttpContext, draft: Draft): Promise<Prepared> {
  const filled = draft.definition.fields.filter(({ key }) => draft.prefilled[key]);
  return filled.length > 0 ? prepareSources(c.var.platform, draft, filled) : new Map();
}

async function look(unit: Unit, c: HttpContext, open: OpenDraft): Promise<Reviewed> {
  const { draft } = open;
  const { definition, answers } = draft;
  const differences = await compareWithSources(unit, c.var.actor, draft, definition, answers);
  return { ...open, standing: standingOf(draft, unit), differences };
}

function shownDifferences({ draft, differences }: Reviewed): ShownDifference[] {
  return differences.flatMap(({ field: key, source, sourceSays }) => {
    const field = draft.definition.fields.find((one) => one.key === key);
    const label = findPrefillSource(source)?.label;
    if (!field || field.kind === 'repeat' || !label) return [];
    return [{ path: key, field, source: label, sourceSays: sourceSays as SimpleAnswer }];
  });
}

/** Answers about oneself may be kept for the next form; not those of somebody who answers unnamed. */
function offersProfile({ var: { actor } }: HttpContext, draft: Draft): boolean {
  const named = !getFormOwner(draft.owner).keepsNothing;
  return named && actor.kind === 'citizen' && draft.representation.role === 'self';
}

function reviewPage(c: HttpContext, reviewed: Reviewed, refused?: FieldErrors): Response {
  const { draft, head, standing } = reviewed;
  const { visibility, problems } = standing;
  const open = Object.assign({}, ...problems.map(({ errors }) => errors)) as FieldErrors;
  return publicPage(
    c,
    {
      ...{ title: flow.review, status: refused ? 422 : 200 },
      breadcrumbs: [...head.breadcrumbs, { label: head.title, href: `/apply/${draft.id}` }],
      styles: ['engines/forms/filling/views/filling.css'],
    },
    <Review
      {...{ draft, head, screens: visibility.screens }}
      steps={stepsOf(draft, visibility, problems, 'review')}
      errors={refused ?? open}
      origins={originsOf(draft)}
      differences={shownDifferences(reviewed)}
      hidden={hiddenLabels(draft, visibility)}
      sendKey={newId()}
      offersProfile={offersProfile(c, draft)}
    />,
  );
}

async function review(c: HttpContext, refused?: FieldErrors): Promise<Response> {
  const first = await withDraft(c, async (_unit, open) => open.draft);
  if (first.resultHref) return c.redirect(first.resultHref, 303);
  const ready = await prepared(c, first);
  const reviewed = await withDraft(c, (unit, open) => {
    lendPrepared(unit, ready);
    return look(unit, c, open);
  });
  return reviewPage(c, reviewed, refused);
}

/** The cookie of the result opens the receipt in this browser; it ends with the browser's session. */
function lead(c: HttpContext, { href, cookie }: SubmissionResult): Response {
  if (cookie) {
    setCookie(c, cookie.name, cookie.value, {
      ...{ path: '/', httpOnly: true, sameSite: 'Lax' },
      secure: c.var.platform.settings.publicUrl.startsWith('https:'),
    });
  }
  return c.redirect(href, 303);
}

async function keepProfile(c: HttpContext, draft: Draft, form: FormValues): Promise<void> {
  const { actor } = c.var;
  if (actor.kind !== 'citizen' || !offersProfile(c, draft)) return;
  if (typedValue(form, 'profile') !== 'yes') return;
  await inTown(c, (unit) =>
    keepFromAnswers(unit, actor.userId, draft.definition.fields, draft.answers),
  );
}

/** Where the first of two presses led when sending erased the draft; else the error stands. */
async function firstPress(c: HttpContext, key: string, error: unknown): Promise<SubmissionResult> {
  const before = await inTown(c, (unit) => findSent(unit, c.req.param('draftId') ?? '', key));
  if (before) return before;
  throw error;
}

async function send(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const key = typedValue(form, 'key');
  const draft = await withDraft(c, async (_unit, open) => open.draft).catch((error: unknown) =>
    firstPress(c, key, error),
  );
  if ('href' in draft) return lead(c, draft);
  // Without the key of the page it cannot be told from a second application.
  if (!/^[\w-]{8,200}$/.test(key)) return review(c);
  const ready = await prepared(c, draft);
  try {
    const result = await withDraft(c, (unit) => {
      lendPrepared(unit, ready);
      return submitDraft(unit, c.var.actor, draft.id, { key, secret: draftSecret(c) });
    });
    await keepProfile(c, draft, form);
    return lead(c, result);
  } catch (error) {
    if (error instanceof InputError) return review(c, error.fields);
    return lead(c, await firstPress(c, key, error));
  }
}

export const reviewRoutes = new Hono<HttpEnv>()
  .get(`${draftAddress}/review`, (c) => review(c))
  .post(`${draftAddress}/review`, holdsSecret(), send);
