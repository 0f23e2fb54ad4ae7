import { type Context, Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import { voicesTopic } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import type { Option } from '#ui/components/select.tsx';
import { publicPage } from '#ui/page.tsx';
import { desk, deskHref, home, listTopic, pageTopic } from '../model.ts';
import { ProposalFilter } from '../proposals/inputs.ts';
import { countShown, listShown } from '../proposals/queries.ts';
import { phaseOf } from '../rules.ts';
import { styles } from '../styles.ts';
import { moduleTexts } from '../text.ts';
import { getPublicRound, listPublicRounds } from './queries.ts';
import { RoundListPage } from './views/list.tsx';
import { RoundPage } from './views/round.tsx';
import { descriptionOf, titleOf } from './words.ts';

export const roundRoutes = new Hono<HttpEnv>();

export const crumbs = [
  { label: moduleTexts.home, href: '/' },
  { label: moduleTexts.participate, href: '/participate' },
  { label: moduleTexts.title, href: home },
];
export const slugOf = (c: Context): string => c.req.param('slug') ?? '';

export async function areaOptions(unit: Unit): Promise<Option[]> {
  return (await listAreas(unit)).map(({ slug, name }) => ({ value: slug, label: name }));
}

roundRoutes.get(home, async (c) => {
  const rounds = await inTown(c, async (unit) => {
    const found = await listPublicRounds(unit);
    const today = dayInTokyo(unit.now);
    const counts = await countShown(
      unit,
      found.map(({ id }) => id),
    );
    return found.map((round) => ({
      ...{ round, phase: phaseOf(round, today), proposals: counts.get(round.id) ?? 0 },
    }));
  });
  cachePage(c, listTopic);
  const { title, lead } = moduleTexts;
  return publicPage(
    c,
    {
      ...{ title, lead, description: lead, styles, deskHref: desk },
      breadcrumbs: crumbs.slice(0, 2),
    },
    <RoundListPage rounds={rounds} />,
  );
});

roundRoutes.get(`${home}/:slug`, async (c) => {
  const filter = ProposalFilter.parse(c.req.query());
  const found = await inTown(c, async (unit) => {
    const round = await getPublicRound(unit, slugOf(c));
    const departments = await findDepartments(unit, [round.departmentId]);
    return {
      ...{ round, phase: phaseOf(round, dayInTokyo(unit.now)) },
      found: await listShown(unit, round.id, filter),
      areas: await areaOptions(unit),
      department: departments.get(round.departmentId),
    };
  });
  const { round } = found;
  cachePage(c, listTopic, pageTopic(round.id), voicesTopic, 'organisation');
  return publicPage(
    c,
    {
      ...{ title: titleOf(round), description: descriptionOf(round), styles, breadcrumbs: crumbs },
      ...{ deskHref: deskHref(round.id), status: round.status === 'withdrawn' ? 410 : 200 },
    },
    <RoundPage {...found} filter={filter} />,
  );
});
