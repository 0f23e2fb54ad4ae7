import { Hono } from 'hono';
import { figuresTopic } from '#engines/measures/contract.ts';
import {
  behindTopics,
  hopsOfTarget,
  threadStyles,
  threadsBehind,
  VoicesBehind,
} from '#engines/threads/contract.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { costTopics, findCost } from './costs/queries.ts';
import { getSheet, listPublished } from './evaluations/queries.ts';
import { sendSheetPdf, sendSheetsXlsx } from './evaluations/send.ts';
import { indicatorHop, targetsOf } from './hop-kinds.ts';
import { grades } from './model.ts';
import { pageOf, policyNumberOf, yearOf } from './parameters.ts';
import { findOverview, getIndicator, getPolicy, listEvidence } from './queries.ts';
import { Evidence, evidencePageSize, UnreadableEvidence } from './views/evidence.tsx';
import { Indicator } from './views/indicator.tsx';
import { indicatorWords } from './views/indicator-text.ts';
import { Method } from './views/method.tsx';
import { NoPlan, Overview, type OverviewFilter } from './views/overview.tsx';
import { planPage, planPrint } from './views/page.tsx';
import { Policy } from './views/policy.tsx';
import { PublicSheet, PublishedEvaluations } from './views/public-evaluations.tsx';
import { AllRoles } from './views/roles.tsx';
import { Sheet, sheetTitle } from './views/sheet.tsx';
import { words } from './views/text.ts';

export const publicRoutes = new Hono<HttpEnv>();

const home = { label: words.home, href: '/' };
const planCrumb = { label: words.plan, href: '/plan' };
const evaluationsCrumb = { label: words.evaluations, href: '/plan/evaluations' };

function filterOf(c: HttpContext): OverviewFilter {
  const policy = Number(c.req.query('policy'));
  return {
    grade: grades.find((grade) => grade === c.req.query('grade')),
    policy: Number.isInteger(policy) && policy > 0 ? policy : undefined,
  };
}

publicRoutes.get('/plan', async (c) => {
  cachePage(c, 'plan');
  const overview = await inTown(c, findOverview);
  return planPage(
    c,
    {
      title: words.plan,
      lead: words.planLead,
      description: words.planDescription,
      breadcrumbs: [home],
    },
    overview ? <Overview overview={overview} filter={filterOf(c)} /> : <NoPlan />,
  );
});

publicRoutes.get('/plan/policies/:number', async (c) => {
  const number = policyNumberOf(c.req.param('number'));
  const { policy, behind, cost } = await inTown(c, async (unit) => {
    const found = await getPolicy(unit, number);
    const leading = await threadsBehind(unit, targetsOf(found));
    return { policy: found, behind: leading, cost: await findCost(unit, number) };
  });
  const topics = [...behindTopics(behind), ...costTopics()];
  cachePage(c, 'plan', 'plan:evaluations', `plan:policy:${number}`, ...topics);
  return planPage(
    c,
    {
      title: words.policyTitle(policy.number, policy.name),
      breadcrumbs: [home, planCrumb],
      styles: [threadStyles],
    },
    <Policy policy={policy} behind={behind} cost={cost} />,
  );
});

/** Says to the log what a reader is only told softly. */
function logFailure(c: HttpContext, indicator: string, { error }: { error: unknown }): void {
  const { requestId, platform } = c.var;
  platform.log.error({ requestId, indicator, err: error }, 'measure failed');
}

publicRoutes.get('/plan/indicators/:id', async (c) => {
  const id = c.req.param('id');
  const page = pageOf(c.req.query('page'));
  const { indicator, behind } = await inTown(c, async (unit) => ({
    indicator: await getIndicator(unit, id, { viewer: c.var.actor, page }),
    behind: await hopsOfTarget(unit, indicatorHop, id),
  }));
  const { latestComputed } = indicator;
  // A failure is not kept: the next reader may find the calculation working again.
  if (latestComputed?.ok === false) logFailure(c, id, latestComputed);
  else cachePage(c, 'plan', `plan:indicator:${id}`, figuresTopic, ...behindTopics(behind));
  return planPage(
    c,
    {
      title: indicator.name,
      breadcrumbs: [
        home,
        planCrumb,
        {
          label: words.policyTitle(indicator.policy, indicator.policyName),
          href: `/plan/policies/${indicator.policy}`,
        },
      ],
      styles: [threadStyles],
    },
    <Indicator indicator={indicator} contact={c.var.town.contact} behind={behind} />,
  );
});

publicRoutes.get('/plan/indicators/:id/evidence', async (c) => {
  const id = c.req.param('id');
  const page = pageOf(c.req.query('page'));
  const range = { offset: (page - 1) * evidencePageSize, limit: evidencePageSize };
  const { indicator, evidence, behind } = await inTown(c, async (unit) => ({
    indicator: await getIndicator(unit, id, { viewer: c.var.actor }),
    evidence: await listEvidence(unit, id, c.var.actor, range),
    behind: page === 1 ? await hopsOfTarget(unit, indicatorHop, id) : [],
  }));
  if (!evidence) throw notFound(indicatorWords.evidenceTitle(indicator.name));
  if (!evidence.ok) logFailure(c, id, evidence);
  return planPage(
    c,
    {
      title: indicatorWords.evidenceTitle(indicator.name),
      breadcrumbs: [home, planCrumb, { label: indicator.name, href: `/plan/indicators/${id}` }],
      status: evidence.ok ? 200 : 503,
      styles: [threadStyles],
    },
    evidence.ok ? (
      <>
        <Evidence id={id} evidence={evidence.value} page={page} />
        <VoicesBehind behind={behind} />
      </>
    ) : (
      <UnreadableEvidence />
    ),
  );
});

publicRoutes.get('/plan/method', (c) => {
  cachePage(c, 'plan');
  return planPage(
    c,
    { title: words.method, lead: words.methodLead, breadcrumbs: [home, planCrumb] },
    <Method />,
  );
});

publicRoutes.get('/plan/roles', async (c) => {
  cachePage(c, 'plan');
  const policies = await inTown(c, async (unit) => {
    const overview = await findOverview(unit);
    const numbers = overview?.basicPolicies.flatMap(({ policies }) => policies) ?? [];
    const pages = [];
    for (const { number } of numbers) pages.push(await getPolicy(unit, number));
    return pages;
  });
  return planPage(
    c,
    { title: words.rolesTitle, lead: words.rolesLead, breadcrumbs: [home, planCrumb] },
    <AllRoles policies={policies} />,
  );
});

publicRoutes.get('/plan/evaluations', async (c) => {
  cachePage(c, 'plan', 'plan:evaluations');
  const evaluations = await inTown(c, listPublished);
  return planPage(
    c,
    { title: words.evaluations, lead: words.evaluationsLead, breadcrumbs: [home, planCrumb] },
    <PublishedEvaluations evaluations={evaluations} />,
  );
});

publicRoutes.get('/plan/evaluations.xlsx', sendSheetsXlsx);

async function publishedSheet(c: HttpContext, year: FiscalYear, policy: number) {
  const { sheet } = await inTown(c, (unit) => getSheet(unit, policy, year, { kind: 'visitor' }));
  return sheet;
}

publicRoutes.get('/plan/evaluations/:year/:policy', async (c) => {
  cachePage(c, 'plan', 'plan:evaluations', ...costTopics());
  const sheet = await publishedSheet(
    c,
    yearOf(c.req.param('year')),
    policyNumberOf(c.req.param('policy')),
  );
  return planPage(
    c,
    { title: sheetTitle(sheet), breadcrumbs: [home, planCrumb, evaluationsCrumb] },
    <PublicSheet sheet={sheet} />,
  );
});

publicRoutes.get('/plan/evaluations/:year/:policy/print', async (c) => {
  const sheet = await publishedSheet(
    c,
    yearOf(c.req.param('year')),
    policyNumberOf(c.req.param('policy')),
  );
  return planPrint(c, { title: sheetTitle(sheet) }, <Sheet sheet={sheet} />);
});

publicRoutes.get('/plan/evaluations/:year/:policy/pdf', async (c) => {
  const sheet = await publishedSheet(
    c,
    yearOf(c.req.param('year')),
    policyNumberOf(c.req.param('policy')),
  );
  return sendSheetPdf(c, sheet);
});
