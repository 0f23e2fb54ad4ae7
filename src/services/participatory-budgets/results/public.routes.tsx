import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { deskHref, home, listTopic, pageTopic, roundHref } from '../model.ts';
import { crumbs, slugOf } from '../rounds/public.routes.tsx';
import { getPublicRound } from '../rounds/queries.ts';
import { roundWords } from '../rounds/text.ts';
import { titleOf } from '../rounds/words.ts';
import { styles } from '../styles.ts';
import { names } from '../text.ts';
import { findResult, listRanked, milestonesOf } from './queries.ts';
import { ResultPage } from './views/result.tsx';

export const resultRoutes = new Hono<HttpEnv>();

resultRoutes.get(`${home}/:slug/result`, async (c) => {
  const found = await inTown(c, async (unit) => {
    const round = await getPublicRound(unit, slugOf(c));
    const result = await findResult(unit, round.id);
    if (!result) throw notFound(names.result);
    const ranked = await listRanked(unit, round.id);
    return {
      ...{ round, result, ranked, today: dayInTokyo(unit.now) },
      milestones: await milestonesOf(unit, ranked),
      department: (await findDepartments(unit, [round.departmentId])).get(round.departmentId),
    };
  });
  const { round } = found;
  cachePage(c, listTopic, pageTopic(round.id), 'organisation');
  return publicPage(
    c,
    {
      ...{ title: roundWords.resultTitle(titleOf(round)), description: roundWords.resultOut },
      ...{ styles, deskHref: `${deskHref(round.id)}/result` },
      breadcrumbs: [...crumbs, { label: titleOf(round), href: roundHref(round) }],
    },
    <ResultPage {...found} />,
  );
});
