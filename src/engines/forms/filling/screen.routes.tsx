import { Hono } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { fieldId } from '#ui/components/field.tsx';
import { publicPage } from '#ui/page.tsx';
import type { VisibleScreen } from '../conditions/model.ts';
import type { Field } from '../definition/model.ts';
import { prepareSources } from '../prefill/ask.ts';
import { fillable, fillScreen } from '../prefill/fill-screen.ts';
import { wasAsked } from '../prefill/queries.ts';
import { type OpenDraft, withDraft } from './access.ts';
import { type Act, readAct } from './act.ts';
import { addressTargets, lookUp } from './lookups.ts';
import { hiddenLabels, problemsOn, type Standing, standingOf } from './page.ts';
import { fillStateOf, neighbours, pageHref, screenHref, stepsOf } from './page-state.ts';
import { draftAddress, holdsSecret, largestPage } from './routing.ts';
import { hasFiles, inspectFiles, type StepOutcome, saveStep } from './step.ts';
import { inputsOfDraft } from './typed-values.ts';
import { ScreenView } from './views/screen.tsx';

const positions =
  'camera=(), display-capture=(), geolocation=(self), microphone=(), payment=(), usb=()';

interface Shown extends OpenDraft {
  readonly screen: VisibleScreen;
  readonly standing: Standing;
}

interface Extra {
  readonly errors?: FieldErrors;
  readonly away?: readonly Text[];
  readonly revealed?: boolean;
  readonly status?: number;
}

const findScreen = ({ visibility }: Standing, id: string | undefined): VisibleScreen | undefined =>
  visibility.screens.find(({ screen }) => screen.id === id);

/** See `screenHref`. */
const screenId = (c: HttpContext) => c.req.param('screenId')?.replace(/^_/, '');

/** What the address asks to look up: `?find=find-bank:account`. */
function foundFor(c: HttpContext, { draft, screen }: Shown) {
  const act = readAct(c.req.query('find'));
  if (act.kind !== 'find-address' && act.kind !== 'find-bank' && act.kind !== 'find-branch') {
    return {};
  }
  return lookUp(act.kind, act.path, inputsOfDraft(draft), addressTargets(screen.items));
}

function screenPage(c: HttpContext, shown: Shown, extra: Extra = {}): Response {
  const { draft, head, screen, standing } = shown;
  const { visibility, problems } = standing;
  const { id, title, lead } = screen.screen;
  const asked = c.req.query('check') === '1' ? problemsOn(problems, id) : {};
  const errors = extra.errors ?? asked;
  // Only these pages may ask a phone where it is, and only when its owner presses the button.
  c.header('Permissions-Policy', positions);
  return publicPage(
    c,
    {
      ...{ title, lead, status: extra.status },
      breadcrumbs: [...head.breadcrumbs, { label: head.title, href: `/apply/${draft.id}` }],
      styles: ['engines/forms/filling/views/filling.css'],
    },
    <ScreenView
      {...{ draft, head, screen, steps: stepsOf(draft, visibility, problems, id) }}
      state={fillStateOf(draft, screen, { errors, found: foundFor(c, shown) })}
      notes={{
        away: extra.away ?? [],
        revealed: extra.revealed ?? c.req.query('revealed') === '1',
        hidden: c.req.query('hidden') === '1' ? hiddenLabels(draft, visibility) : [],
      }}
      action={screenHref(draft.id, id)}
    />,
  );
}

interface FirstLook {
  readonly shown?: Shown;
  readonly open: OpenDraft;
  /** Questions for which sources were not asked yet. */
  readonly wanted: readonly Field[];
}

async function lookAt(c: HttpContext, unit: Unit, open: OpenDraft): Promise<FirstLook> {
  const standing = standingOf(open.draft, unit);
  const screen = findScreen(standing, screenId(c));
  if (!screen || open.draft.submissionId) return { open, wanted: [] };
  const { id } = screen.screen;
  const wanted = fillable(open.draft, id);
  const asked = wanted.length > 0 && (await wasAsked(unit, open.draft.id, id));
  const shown = { ...open, screen, standing };
  return { open, shown, wanted: asked ? [] : wanted };
}

/** Sources prepare outside of any unit of work, so the page takes two when there is something to fill. */
async function fill(c: HttpContext, { shown, wanted }: FirstLook): Promise<Response> {
  if (!shown) throw new Error('there is no screen to fill');
  const { id } = shown.screen.screen;
  const prepared = await prepareSources(c.var.platform, shown.draft, wanted);
  const { filled, away } = await withDraft(c, async (unit, open) => {
    const done = await fillScreen(unit, c.var.actor, open.draft, id, prepared);
    const standing = standingOf(done.draft, unit);
    const screen = findScreen(standing, id) ?? shown.screen;
    return { filled: { ...open, draft: done.draft, screen, standing }, away: done.away };
  });
  return screenPage(c, filled, { away: away.map(({ label }) => label) });
}

async function show(c: HttpContext): Promise<Response> {
  const look = await withDraft(c, (unit, open) => lookAt(c, unit, open));
  const { draft } = look.open;
  if (draft.resultHref) return c.redirect(draft.resultHref, 303);
  if (!look.shown) return c.redirect(`/apply/${draft.id}`, 303);
  return look.wanted.length > 0 ? fill(c, look) : screenPage(c, look.shown);
}

/** Where a page leads after it was kept without a fault in the way. */
function leadOn(shown: Shown, act: Act, outcome: StepOutcome): string {
  const { draft, screen, standing } = shown;
  const here = screenHref(draft.id, screen.screen.id);
  const { previous, next } = neighbours(standing.visibility, screen.screen.id);
  const hidden = outcome.hides ? '?hidden=1' : '';
  switch (act.kind) {
    case 'next':
      return (next ? screenHref(draft.id, next) : pageHref(draft.id, 'review')) + hidden;
    case 'back':
      return (previous ? screenHref(draft.id, previous) : `/apply/${draft.id}`) + hidden;
    case 'leave':
      return pageHref(draft.id, 'leave');
    default: {
      const find = outcome.open && 'path' in act ? `?find=${act.kind}:${act.path}` : '';
      return `${here}${find}#${fieldId(outcome.focus ?? '')}`;
    }
  }
}

interface Kept {
  readonly shown: Shown;
  readonly outcome: StepOutcome;
}

interface Sent {
  readonly act: Act;
  readonly form: FormValues;
  readonly refused: ReadonlyMap<File, Text>;
}

/** Whoever may not write here has nothing inspected. */
async function inspect(c: HttpContext, form: FormValues): Promise<Sent['refused']> {
  if (!hasFiles(form)) return new Map();
  const screen = await withDraft(c, async (unit, { draft }) =>
    findScreen(standingOf(draft, unit), screenId(c)),
  );
  return screen ? inspectFiles(c.var.platform.files, screen, form) : new Map();
}

async function keep(
  c: HttpContext,
  unit: Unit,
  open: OpenDraft,
  { act, form, refused }: Sent,
): Promise<Kept | undefined> {
  const screen = findScreen(standingOf(open.draft, unit), screenId(c));
  if (!screen || open.draft.submissionId) return undefined;
  const { files } = c.var.platform;
  const outcome = await saveStep(unit, {
    ...{ draft: open.draft, screen, act, files, form, refused },
  });
  const standing = standingOf(outcome.draft, unit);
  const now = findScreen(standing, screen.screen.id) ?? screen;
  return { outcome, shown: { ...open, draft: outcome.draft, screen: now, standing } };
}

async function save(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const act = readAct(form.do);
  const id = c.req.param('draftId');
  const refused = await inspect(c, form);
  const kept = await withDraft(c, (unit, open) => keep(c, unit, open, { act, form, refused }));
  if (!kept) return c.redirect(`/apply/${id}`, 303);
  const { shown, outcome } = kept;
  const { errors } = outcome;
  if (act.kind === 'keep') return c.body(null, 204);
  if (act.kind === 'next' && !outcome.ok) {
    return screenPage(c, shown, { errors, revealed: outcome.revealed.length > 0, status: 422 });
  }
  // A file that was refused is told at once, whatever the button: its input is empty again.
  const { fileErrors } = outcome;
  if (Object.keys(fileErrors).length > 0) {
    return screenPage(c, shown, { errors: fileErrors, status: 422 });
  }
  return c.redirect(leadOn(shown, act, outcome), 303);
}

export const screenRoutes = new Hono<HttpEnv>()
  .get(`${draftAddress}/:screenId`, show)
  .post(`${draftAddress}/:screenId`, holdsSecret(), takesUploads(largestPage), save);
