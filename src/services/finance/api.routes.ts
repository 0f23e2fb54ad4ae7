import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { issue, refuseInvalid } from '#platform/http/input.ts';
import { financeTopic } from './model.ts';
import { booksOf, type RatioState } from './ratios/books.ts';
import { toNumber } from './ratios/fraction.ts';
import { type Missing, type RatioId, ratioIds, sumOfLines } from './ratios/rules.ts';
import { valueText } from './ratios/values.ts';
import { listPublished } from './settlements/queries.ts';
import { staffTexts } from './settlements/staff-text.ts';

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

const indicator = z
  .object({
    id: z.enum(ratioIds),
    /** Null where there is no deficit (－), or where amounts are missing. */
    value: z.number().nullable(),
    /** As the town's report prints it: digits are cut off, 「－」 where there is no deficit. */
    printed: z.string().nullable(),
    /** 早期健全化基準; null where the Act sets none. */
    threshold: z.number().nullable(),
    /** In yen, of the year itself; the value of some ratios is the mean of three years. */
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    /** Where the threshold is from: set by law for all, the town's own report, or computed as a guide. */
    thresholdFrom: z.enum(['law', 'report', 'computed']).nullable(),
    /** What stops the ratio: years and amounts that are not published, nothing below the line. */
    missing: z
      .object({
        years: z.array(z.number()),
        items: z.array(z.string()),
        zeroDenominator: z.boolean(),
      })
      .nullable(),
  })
  .openapi('FinanceIndicator');

const route = createRoute({
  method: 'get',
  path: '/finance/indicators',
  tags: ['finance'],
  summary: 'The ratios of a published settlement',
  request: {
    query: z.object({
      year: z
        .string()
        .regex(/^(19|20)\d{2}$/, issue(staffTexts.yearError))
        .optional()
        .openapi({ example: '2024', description: 'Fiscal year; the newest without it' }),
    }),
  },
  responses: {
    200: {
      description: 'Empty while nothing of the year is published',
      content: { 'application/json': { schema: z.array(indicator) } },
    },
  },
});

const missingOf = ({ years, codes, zeroBelow }: Missing) => ({
  ...{ years: [...years], items: [...codes], zeroDenominator: zeroBelow },
});

function indicatorOf(id: RatioId, { ratio, thresholds }: RatioState) {
  const last = 'years' in ratio ? ratio.years.at(-1) : undefined;
  return {
    id,
    value: 'value' in ratio ? toNumber(ratio.value) : null,
    printed: 'missing' in ratio ? null : valueText(id, ratio).ja,
    threshold: thresholds ? toNumber(thresholds.early) : null,
    numerator: last ? Number(sumOfLines(last.lines, 'top')) : null,
    denominator: last ? Number(sumOfLines(last.lines, 'bottom')) : null,
    thresholdFrom: thresholds?.from ?? null,
    missing: 'missing' in ratio ? missingOf(ratio.missing) : null,
  };
}

apiRoutes.openapi(route, async (c) => {
  cachePage(c, financeTopic);
  const { year } = c.req.valid('query');
  const books = booksOf(await inTown(c, listPublished));
  const wanted = year && fiscalYear(Number(year));
  const one = wanted ? books.find(({ settlement }) => settlement.year === wanted) : books.at(-1);
  const states = [...(one?.ratios ?? [])];
  return c.json(
    states.map(([id, state]) => indicatorOf(id, state)),
    200,
  );
});
