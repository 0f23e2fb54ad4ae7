import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { refuseInvalid } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type EmergencyNow, readEmergency } from './page/now.ts';
import { emergencyTopic } from './topic.ts';

const Words = z.object({ ja: z.string(), en: z.string(), easy: z.string().optional() });

const Emergency = z
  .object({
    emergency: z.boolean(),
    title: Words.nullable(),
    updatedAt: z.string(),
    orders: z.array(
      z.object({
        level: z.number().int(),
        hazard: z.string(),
        areas: z.array(z.object({ id: z.string(), name: Words })),
        text: Words,
        issuedAt: z.string(),
      }),
    ),
    bulletins: z.array(
      z.object({ title: z.string(), names: z.array(z.string()), reportAt: z.string() }),
    ),
    shelters: z.array(
      z.object({
        name: Words,
        address: z.string(),
        state: z.enum(['open', 'full', 'closed']).nullable(),
        persons: z.number().int().nullable(),
      }),
    ),
  })
  .openapi('Emergency');

function nameOf(areas: EmergencyNow['areas'], id: string): { id: string; name: Text } {
  return { id, name: areas.get(id) ?? { ja: id, en: id } };
}

function present(now: EmergencyNow): z.input<typeof Emergency> {
  return {
    emergency: now.situation !== undefined,
    title: now.situation?.title ?? null,
    updatedAt: now.updatedAt.toISOString(),
    orders: now.orders.map(({ level, hazard, areas, texts, at }) => ({
      ...{ level, hazard, text: texts, issuedAt: at.toISOString() },
      areas: areas.map((id) => nameOf(now.areas, id)),
    })),
    bulletins: now.bulletins.map(({ bulletin }) => ({
      title: bulletin.title,
      names: bulletin.warnings.map(({ name }) => name),
      reportAt: bulletin.reportAt.toISOString(),
    })),
    shelters: now.shelters.map(({ name, address, report }) => ({
      ...{ name, address, state: report?.state ?? null, persons: report?.persons ?? null },
    })),
  };
}

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

apiRoutes.openapi(
  createRoute({
    method: 'get',
    path: '/emergency',
    summary: 'Evacuation information, warnings and shelters as they stand',
    responses: {
      200: {
        description: 'What holds now; orders and reports are empty in ordinary times',
        content: { 'application/json': { schema: Emergency } },
      },
    },
  }),
  async (c) => {
    cachePage(c, emergencyTopic);
    return c.json(present(await inTown(c, (unit) => readEmergency(unit, 'real'))), 200);
  },
);
