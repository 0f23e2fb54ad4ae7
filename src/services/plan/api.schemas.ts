import { z } from '@hono/zod-openapi';
import { countings, directions, grades, indicatorKinds, origins } from './model.ts';

const day = z.string().openapi({ format: 'date', example: '2026-03-31' });

/** A reading of what the plan promises and where it stands; the same schema describes and types it. */
export const indicatorSchema = z
  .object({
    id: z.string().openapi({ example: 'online-procedures' }),
    policy: z.number().int().openapi({ description: '施策番号 / number of the policy' }),
    kind: z.enum(indicatorKinds),
    name: z.string().openapi({ description: 'In the language asked for with ?lang=' }),
    unit: z.string().openapi({ description: 'Empty for an index' }),
    baseline: z.number().nullable(),
    target: z.number(),
    direction: z.enum(directions),
    counting: z.enum(countings),
    measure: z.string().openapi({ example: 'procedures.onlineShare' }),
    value: z.number().nullable().openapi({ description: 'The newest figure' }),
    asOf: day.nullable().openapi({ description: 'The day the figure speaks for' }),
    status: z.enum([...grades, 'not-connected']).openapi({
      description: 'The grade; not-connected when there is no figure and no measure yet',
    }),
    source: z
      .enum([...origins, 'sample'])
      .nullable()
      .openapi({
        description: 'Where the figure comes from; sample marks made-up demo data',
      }),
  })
  .openapi('Indicator');

const figureSchema = z
  .object({
    asOf: day,
    fiscalYear: z.number().int(),
    value: z.number(),
    source: z.enum([...origins, 'sample']),
    sourceNote: z.string().nullable(),
    recordedAt: z.string().openapi({ format: 'date-time' }),
  })
  .openapi('Figure');

export const indicatorDetailSchema = indicatorSchema
  .extend({
    connected: z.boolean().openapi({ description: 'Whether the live measure exists' }),
    departments: z.array(z.string()),
    attainment: z.number().nullable().openapi({
      description: 'Share of the way from baseline to target; 1 is the target',
    }),
    expected: z.number().nullable().openapi({
      description: 'The value the straight line to the target asks for on the judged day',
    }),
    projection: z
      .object({ at: day, value: z.number(), low: z.number(), high: z.number() })
      .nullable()
      .openapi({ description: 'Robust trend to the target day with its 80 % interval' }),
    series: z.array(figureSchema).openapi({
      description: 'Every figure in force, oldest first; corrected ones are left out',
    }),
  })
  .openapi('IndicatorDetail');

export const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number().int() })
  .openapi('Problem');

export type IndicatorJson = z.output<typeof indicatorSchema>;
export type IndicatorDetailJson = z.output<typeof indicatorDetailSchema>;
