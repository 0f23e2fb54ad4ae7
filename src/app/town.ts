import type { MiddlewareHandler } from 'hono';
import { AppError } from '#platform/errors.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import type { TownAlerts } from './alerts.ts';
import { text } from './text.ts';
import type { TownDirectory } from './town-directory.ts';

/** Finds the town by the host that was asked; without one there is nothing to show. */
export function findTown(towns: TownDirectory, alerts: TownAlerts): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const town = towns.find(new URL(c.req.url).host);
    if (!town) throw new AppError('not-found', { code: 'no-town', text: text.noTown });
    c.set('town', town);
    const alert = alerts.find(town.code);
    if (alert) c.set('alert', alert);
    await next();
  };
}
