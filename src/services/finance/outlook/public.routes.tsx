import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { overLimit } from '#platform/http/over-limit.ts';
import type { RateLimit } from '#platform/http/rate-limit.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { publicPage } from '#ui/page.tsx';
import { financeHref, financeTopic } from '../model.ts';
import { booksOf } from '../ratios/books.ts';
import { listPublished } from '../settlements/queries.ts';
import { title as financeTitle, homeText } from '../text.ts';
import { assumptionWords } from './assumption-text.ts';
import { nameOfFigure } from './charted.ts';
import { computeOne, explain } from './compute.ts';
import { type FigureId, figureIds } from './model/figures.ts';
import { numberHref, outlookHref, outlookStyles } from './model.ts';
import { findOutlook, listOutlooks, type PublishedOutlook } from './queries.ts';
import { assumptionsCsv, resultCsv } from './sheets.ts';
import { outlookTitle, outlookWords as words } from './text.ts';
import { AssumptionsPage } from './views/assumptions.tsx';
import { FigurePage } from './views/figure.tsx';
import { MainPage } from './views/main.tsx';
import { WhatIfPage } from './views/what-if.tsx';
import { WhatIfResult } from './views/what-if-result.tsx';
import { askedShifts, type Shifts, shiftedAssumptions } from './what-if.ts';
import { whatIfWords } from './what-if-text.ts';
import { writeAssumptions } from './workbook/write.ts';

const styles = outlookStyles;
const home = { label: homeText, href: '/' };
const finances = { label: financeTitle, href: financeHref };
const outlookPlace = { label: outlookTitle, href: outlookHref };
const numbered = '/finance/outlook/:number{[1-9]\\d{0,5}}';

/** Computing takes a few milliseconds; this stops a machine that tries every address. */
const computing: RateLimit = { name: 'finance.what-if', limit: 120, window: 600 };

async function readOutlook(c: HttpContext, number?: number) {
  return inTown(c, async (unit) => {
    const outlook = await findOutlook(unit, number);
    const books = outlook ? booksOf(await listPublished(unit)) : [];
    return { outlook, books, entries: await listOutlooks(unit) };
  });
}

async function wanted(c: HttpContext) {
  const { outlook, ...rest } = await readOutlook(c, Number(c.req.param('number')));
  if (!outlook) throw notFound(words.noOutlook);
  return { outlook, ...rest };
}

const placesOf = ({ number, title }: PublishedOutlook) => [
  ...[home, finances, outlookPlace],
  { label: { ja: title, en: title }, href: numberHref(number) },
];

async function mainPage(c: HttpContext, number?: number) {
  const { outlook, books, entries } = await readOutlook(c, number);
  if (!outlook && number !== undefined) throw notFound(words.noOutlook);
  cachePage(c, financeTopic);
  const head = { title: outlookTitle, lead: words.lead, styles };
  if (!outlook) {
    const body = <EmptyState title={words.none} hint={words.noneHint} />;
    return publicPage(c, { ...head, breadcrumbs: [home, finances] }, body);
  }
  const breadcrumbs = number === undefined ? [home, finances] : [home, finances, outlookPlace];
  return publicPage(
    c,
    { ...head, breadcrumbs },
    <MainPage outlook={outlook} entries={entries} books={books} />,
  );
}

const isFigure = (id: string): id is FigureId => (figureIds as readonly string[]).includes(id);

async function figurePage(c: HttpContext) {
  const figure = c.req.param('figure') ?? '';
  const { outlook: shown, books } = await wanted(c);
  if (!isFigure(figure)) throw notFound(words.noFigure);
  const asked = c.req.query('case');
  const outlook = shown.result.outlooks.find(({ scenario }) => scenario === (asked ?? 'base'));
  const year = Number(c.req.query('year') ?? outlook?.years[1]);
  if (!outlook?.years.slice(1).some((one) => one === year)) throw notFound(words.noFigure);
  cachePage(c, financeTopic);
  const place = { number: shown.number, scenario: outlook.scenario, year };
  return publicPage(
    c,
    { title: nameOfFigure(figure), breadcrumbs: placesOf(shown), styles },
    <FigurePage
      {...{ shown, outlook, figure, place, books }}
      explanation={explain(shown.assumptions, { figure, ...place })}
    />,
  );
}

/** The outlook without and with the shifts; without paths, so that each answer takes milliseconds. */
function answered({ assumptions }: PublishedOutlook, scenario: string, shifts: Shifts) {
  const before = computeOne(assumptions, scenario);
  const after = computeOne(shiftedAssumptions(assumptions, shifts), scenario);
  return before && after && { before, after };
}

async function whatIfPage(c: HttpContext) {
  const { outlook: shown, books } = await wanted(c);
  const shifts = askedShifts((name) => c.req.query(name));
  const asked = c.req.query('case') ?? 'base';
  const scenario = shown.result.outlooks.some((one) => one.scenario === asked) ? asked : 'base';
  const tooMany = shifts.size > 0 ? await overLimit(c, computing) : undefined;
  const pair = shifts.size > 0 && !tooMany ? answered(shown, scenario, shifts) : undefined;
  if (!tooMany) cachePage(c, financeTopic);
  return publicPage(
    c,
    {
      ...{ title: whatIfWords.title, lead: whatIfWords.lead, breadcrumbs: placesOf(shown), styles },
      status: tooMany ? 429 : 200,
    },
    <WhatIfPage shown={shown} scenario={scenario} shifts={shifts}>
      {tooMany && (
        <Notice kind="warning" title={whatIfWords.tooMany}>
          <p>{tooMany[c.var.language] ?? tooMany.ja}</p>
        </Notice>
      )}
      {pair && <WhatIfResult {...pair} shifts={shifts} books={books} />}
      {shifts.size === 0 && <EmptyState title={whatIfWords.nothing} />}
    </WhatIfPage>,
  );
}

async function assumptionsPage(c: HttpContext) {
  const { outlook } = await wanted(c);
  cachePage(c, financeTopic);
  return publicPage(
    c,
    {
      title: assumptionWords.title,
      lead: assumptionWords.lead,
      breadcrumbs: placesOf(outlook),
      styles,
    },
    <AssumptionsPage shown={outlook} number={outlook.number} />,
  );
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const fileHead = (type: string, name: string) => ({
  'Content-Type': type,
  'Content-Disposition': contentDisposition('attachment', name),
});

export const publicRoutes = new Hono<HttpEnv>()
  .get('/finance/outlook', (c) => mainPage(c))
  .get(numbered, (c) => mainPage(c, Number(c.req.param('number'))))
  .get(`${numbered}/figures/:figure`, figurePage)
  .get(`${numbered}/what-if`, whatIfPage)
  .get(`${numbered}/assumptions`, assumptionsPage)
  .get(`${numbered}/assumptions.xlsx`, async (c) => {
    const { outlook } = await wanted(c);
    cachePage(c, financeTopic);
    const file = await writeAssumptions(outlook.assumptions, outlook.result.outlooks);
    return c.body(file, 200, fileHead(workbookType, `outlook-${outlook.number}.xlsx`));
  })
  .get(`${numbered}/assumptions.csv`, async (c) => {
    const { outlook } = await wanted(c);
    cachePage(c, financeTopic);
    const head = fileHead('text/csv; charset=utf-8', `outlook-${outlook.number}-assumptions.csv`);
    return c.body(assumptionsCsv(outlook.assumptions), 200, head);
  })
  .get(`${numbered}/result.csv`, async (c) => {
    const { outlook } = await wanted(c);
    cachePage(c, financeTopic);
    const head = fileHead('text/csv; charset=utf-8', `outlook-${outlook.number}.csv`);
    return c.body(resultCsv(outlook), 200, head);
  });
