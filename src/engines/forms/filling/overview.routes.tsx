import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { citizensOnly } from '#platform/http/guard.ts';
import { publicPage } from '#ui/page.tsx';
import { claimDraft } from '../drafts/commands.ts';
import type { Draft } from '../drafts/model.ts';
import { type OpenDraft, withDraft } from './access.ts';
import { rememberDraft } from './draft-cookie.ts';
import { type Standing, standingOf } from './page.ts';
import { isAnswered, pageHref, screenHref, stepsOf } from './page-state.ts';
import { draftAddress, openingLimit } from './routing.ts';
import { flow } from './views/flow-text.ts';
import { Overview, type OverviewProps } from './views/overview.tsx';

function nextStep(draft: Draft, { visibility, problems }: Standing): OverviewProps['next'] {
  const open = visibility.screens.find(({ screen }) =>
    problems.some(({ screenId }) => screenId === screen.id),
  );
  const first = visibility.screens[0];
  const begun = visibility.screens.some((shown) => isAnswered(draft, shown));
  if (open && begun) {
    return { href: screenHref(draft.id, open.screen.id), kind: 'goOn' };
  }
  if (open && first) return { href: screenHref(draft.id, first.screen.id), kind: 'start' };
  return { href: pageHref(draft.id, 'review'), kind: 'toReview' };
}

function overviewPage(c: HttpContext, { draft, head }: OpenDraft, standing: Standing): Response {
  const { visibility, problems } = standing;
  return publicPage(
    c,
    {
      ...{ title: head.title, lead: flow.overviewLead, breadcrumbs: head.breadcrumbs },
      styles: ['engines/forms/filling/views/filling.css'],
    },
    <Overview
      {...{ draft, head, steps: stepsOf(draft, visibility, problems) }}
      next={nextStep(draft, standing)}
      mayClaim={c.var.actor.kind === 'citizen' && draft.userId === undefined}
    />,
  );
}

async function overview(c: HttpContext): Promise<Response> {
  const { open, standing } = await withDraft(c, async (unit, opened) => ({
    open: opened,
    standing: standingOf(opened.draft, unit),
  }));
  const { resultHref } = open.draft;
  return resultHref ? c.redirect(resultHref, 303) : overviewPage(c, open, standing);
}

/** The secret leaves the address at once: it goes into the cookie of this draft. */
async function resume(c: HttpContext): Promise<Response> {
  const secret = c.req.param('secret') ?? '';
  const { draft } = await withDraft(c, async (_unit, open) => open, secret);
  rememberDraft(c, { draftId: draft.id, secret });
  return c.redirect(`/apply/${draft.id}`, 303);
}

async function claim(c: HttpContext): Promise<Response> {
  const draft = await withDraft(c, (unit, open) => claimDraft(unit, c.var.actor, open.draft));
  return c.redirect(`/apply/${draft.id}`, 303);
}

export const overviewRoutes = new Hono<HttpEnv>()
  .get(draftAddress, overview)
  .get(`${draftAddress}/resume/:secret`, openingLimit, resume)
  .post(`${draftAddress}/claim`, citizensOnly(), claim);
