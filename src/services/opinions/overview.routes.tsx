import { Hono } from 'hono';
import { moderationNumbers, readFilterSettings, voicesTopic } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { firstDay, fiscalYearAt, fiscalYearLabels, lastDay } from '#japan/fiscal-year.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { publicPage } from '#ui/page.tsx';
import { listCurrent, listPast } from './consultations/queries.ts';
import { conditionsOf } from './guidelines/conditions.ts';
import { guidelineWords } from './guidelines/text.ts';
import { Guidelines } from './guidelines/views/guidelines.tsx';
import { findSettings } from './letters/settings.ts';
import { listTopic } from './model.ts';
import { moduleTexts } from './text.ts';
import { Overview } from './views/overview.tsx';

export const overviewRoutes = new Hono<HttpEnv>();

const styles = ['services/opinions/views/opinions.css'];
const home = { label: moduleTexts.home, href: '/' };
const pageSize = 20;

overviewRoutes.get('/opinions', async (c) => {
  const page = pageOf(c);
  const found = await inTown(c, async (unit) => {
    const today = dayInTokyo(unit.now);
    return {
      today,
      current: await listCurrent(unit, today),
      past: await listPast(unit, today, { page, pageSize }),
      letterOpen: (await findSettings(unit))?.letterOpen ?? false,
    };
  });
  cachePage(c, listTopic);
  return publicPage(
    c,
    { title: moduleTexts.opinions, lead: moduleTexts.opinionsLead, breadcrumbs: [home], styles },
    <Overview {...found} page={page} pageSize={pageSize} />,
  );
});

overviewRoutes.get('/opinions/guidelines', async (c) => {
  const guidelines = await inTown(c, async (unit) => {
    const current = fiscalYearAt(unit.now);
    const from = new Date(`${firstDay(current)}T00:00:00+09:00`);
    const until = new Date(`${lastDay(current)}T24:00:00+09:00`);
    return {
      conditions: conditionsOf(await readFilterSettings(unit)),
      year: fiscalYearLabels(current),
      numbers: await moderationNumbers(unit, { from, until }),
    };
  });
  cachePage(c, voicesTopic, listTopic);
  return publicPage(
    c,
    {
      ...{ title: moduleTexts.guidelines, lead: guidelineWords.lead, styles },
      breadcrumbs: [home, { label: moduleTexts.opinions, href: '/opinions' }],
    },
    <Guidelines {...guidelines} />,
  );
});
