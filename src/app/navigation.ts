import type { MiddlewareHandler } from 'hono';
import { townMenu } from '#engines/publishing/contract.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { NavigationItem } from '#platform/module.ts';
import { modules } from './services.ts';
import { text } from './text.ts';

function inOrder(items: readonly NavigationItem[]): readonly NavigationItem[] {
  return [...items].sort((a, b) => a.order - b.order);
}

/** The desk's menu by what people come for, in this order; the rest is the house's own. */
const groups: readonly { readonly name: Text; readonly modules: readonly string[] }[] = [
  { name: text.menuWork, modules: ['cases', 'approvals', 'emergency', 'notifications'] },
  { name: text.menuInform, modules: ['news', 'magazine', 'press', 'channels'] },
  {
    name: text.menuListen,
    modules: [
      'threads',
      'opinions',
      'public-comments',
      'participatory-budgets',
      'problem-reports',
      'surveys',
      'meetings',
      'analysis',
    ],
  },
  { name: text.menuSite, modules: ['publishing', 'content', 'search'] },
  { name: text.menuProcedures, modules: ['procedures', 'disclosure', 'forms', 'letters'] },
  { name: text.menuPlan, modules: ['plan', 'measures', 'finance', 'open-data'] },
];

function staffMenu(): readonly NavigationItem[] {
  const itemsOf = (belongs: (name: string) => boolean) =>
    inOrder(
      modules
        .filter(({ name }) => belongs(name))
        .flatMap(({ navigation }) => navigation?.staff ?? []),
    );
  const named = groups.flatMap(({ name, modules: members }) =>
    itemsOf((module) => members.includes(module)).map((item) => ({ ...item, group: name })),
  );
  const members = groups.flatMap((group) => group.modules);
  const rest = itemsOf((module) => !members.includes(module));
  return [...named, ...rest.map((item) => ({ ...item, group: text.menuHouse }))];
}

/** The menus, from every module's manifest. */
export const menus = {
  public: inOrder(modules.flatMap(({ navigation }) => navigation?.public ?? [])),
  staff: staffMenu(),
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
