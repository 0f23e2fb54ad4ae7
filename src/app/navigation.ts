import type { NavigationItem } from '#platform/module.ts';
import { modules } from './services.ts';

function inOrder(items: readonly NavigationItem[]): readonly NavigationItem[] {
  return [...items].sort((a, b) => a.order - b.order);
}

/** The menus, from every module's manifest. */
export const menus = {
  public: inOrder(modules.flatMap(({ navigation }) => navigation?.public ?? [])),
  staff: inOrder(modules.flatMap(({ navigation }) => navigation?.staff ?? [])),
};
