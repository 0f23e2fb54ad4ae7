import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { refusals } from './staff-text.ts';

export const permissions = [
  {
    name: 'publishing.arrange',
    label: {
      ja: '分野・地域・メニュー・転送を整える',
      en: 'Arrange topics, areas, menu and redirects',
    },
    defaultRoles: ['editor', 'admin'],
  },
  {
    name: 'publishing.section',
    label: { ja: '自分の課の紹介ページを書く', en: 'Write the page of one’s own section' },
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'finance'],
  },
] as const satisfies readonly Permission[];

export type PublishingPermission = (typeof permissions)[number]['name'];

function refuse(): never {
  throw new AppError('forbidden', { code: 'not-permitted', text: refusals.notPermitted });
}

/** @throws AppError `forbidden` unless the actor holds the permission. */
export function authorise(actor: Actor, permission: PublishingPermission): void {
  if (!can(actor, permission)) refuse();
}

/** People write about their own section; whoever arranges the site, about every one. */
export function mayDescribe(actor: Actor, departmentId: string): boolean {
  if (can(actor, 'publishing.arrange')) return true;
  return (
    can(actor, 'publishing.section') &&
    actor.kind === 'staff' &&
    actor.departmentIds.includes(departmentId)
  );
}

/** @throws AppError `forbidden` unless the actor may write about the section. */
export function authoriseSection(actor: Actor, departmentId: string): void {
  if (!mayDescribe(actor, departmentId)) refuse();
}
