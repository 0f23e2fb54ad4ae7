import type { MiddlewareHandler } from 'hono';
import { townMenu } from '#engines/publishing/contract.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import type { NavigationItem } from '#platform/module.ts';
import { modules } from './services.ts';

function inOrder(items: readonly NavigationItem[]): readonly NavigationItem[] {
  return [...items].sort((a, b) => a.order - b.order);
}

/** The menus, from every module's manifest. */
export const menus = {
  public: inOrder(modules.flatMap(({ navigation }) => navigation?.public ?? [])),
  staff: inOrder(modules.flatMap(({ navigation }) => navigation?.staff ?? [])),
  footer: inOrder(modules.flatMap(({ navigation }) => navigation?.footer ?? [])),
};

/** Adds the town's own entries to the public menu of this request. */
export function showTownMenu(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const own = await townMenu(c.var.platform.database, c.var.town.code);
    if (own.length > 0) {
      c.set('navigation', { ...menus, public: inOrder([...menus.public, ...own]) });
    }
    await next();
  };
}
