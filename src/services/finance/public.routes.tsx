import { Hono } from 'hono';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { readNumber } from '#japan/numbers.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { publicPage } from '#ui/page.tsx';
import { financeHref, financeStyles, financeTopic, ratiosHref } from './model.ts';
import { publicTexts as texts } from './public-text.ts';
import { booksOf } from './ratios/books.ts';
import { type RatioId, ratioIds } from './ratios/rules.ts';
import { ratioTexts, ratioWords } from './ratios/text.ts';
import { type FullSettlement, listPublished } from './settlements/queries.ts';
import { largestTax, splitTax } from './tax/rules.ts';
import { homeText, title } from './text.ts';
import { RatioPage, RatiosPage } from './views/ratios.tsx';
import { TaxPart } from './views/tax.tsx';
import { YearPage, yearText } from './views/year.tsx';

const home = { label: homeText, href: '/' };
const finances = { label: title, href: financeHref };
const perTenThousand = 10_000;

/** What was asked about; nothing asked is per 10,000 yen. */
function taxOf(typed: string | undefined): { tax: number; errors?: FieldErrors } {
  if (typed === undefined || typed.trim() === '') return { tax: perTenThousand };
  const tax = Number(readNumber(typed.replace(/円$/, '')));
  if (Number.isInteger(tax) && tax > 0 && tax <= largestTax) return { tax };
  return { tax: perTenThousand, errors: { tax: texts.taxError } };
}

function noBooks(c: HttpContext) {
  cachePage(c, financeTopic);
  const body = <EmptyState title={texts.none} hint={texts.noneHint} />;
  return publicPage(c, { title, lead: texts.lead, breadcrumbs: [home] }, body);
}

function yearPage(c: HttpContext, published: readonly FullSettlement[], year?: FiscalYear) {
  const settlement = year ? published.find((one) => one.year === year) : published.at(-1);
  if (!settlement) throw notFound(texts.noYear);
  const before = published.find((one) => one.year === settlement.year - 1);
  const typed = c.req.query('tax');
  // Whatever people type is theirs, and fills no cache.
  if (typed === undefined) cachePage(c, financeTopic);
  const { tax, errors } = taxOf(typed);
  const years = published.map((one) => one.year).toReversed();
  return publicPage(
    c,
    {
      title: texts.yearTitle(yearText(settlement.year)),
      lead: texts.lead,
      breadcrumbs: year ? [home, finances] : [home],
      styles: financeStyles,
      status: errors ? 422 : 200,
    },
    <YearPage
      settlement={settlement}
      before={before}
      years={years}
      tax={
        <TaxPart
          tax={tax}
          shares={splitTax(tax, settlement.amounts)}
          values={{ tax: typed ?? '' }}
          errors={errors}
        />
      }
    />,
  );
}

async function ratiosPage(c: HttpContext) {
  const books = booksOf(await inTown(c, listPublished));
  const newest = books.at(-1);
  if (!newest) return noBooks(c);
  cachePage(c, financeTopic);
  const head = { title: ratioWords.title, lead: ratioWords.lead, breadcrumbs: [home, finances] };
  return publicPage(c, head, <RatiosPage books={newest} />);
}

const isRatio = (id: string): id is RatioId => (ratioIds as readonly string[]).includes(id);

async function ratioPage(c: HttpContext, id: string) {
  if (!isRatio(id)) throw notFound(ratioWords.ratio);
  const books = booksOf(await inTown(c, listPublished));
  if (books.length === 0) return noBooks(c);
  cachePage(c, financeTopic);
  const breadcrumbs = [home, finances, { label: ratioWords.title, href: ratiosHref }];
  return publicPage(
    c,
    { title: ratioTexts[id].name, breadcrumbs },
    <RatioPage id={id} books={books} />,
  );
}

export const publicRoutes = new Hono<HttpEnv>()
  .get('/finance', async (c) => {
    const published = await inTown(c, listPublished);
    return published.length > 0 ? yearPage(c, published) : noBooks(c);
  })
  .get('/finance/ratios', ratiosPage)
  .get('/finance/ratios/:id', (c) => ratioPage(c, c.req.param('id')))
  .get('/finance/:year{[12]\\d{3}}', async (c) =>
    yearPage(c, await inTown(c, listPublished), fiscalYear(Number(c.req.param('year')))),
  );
