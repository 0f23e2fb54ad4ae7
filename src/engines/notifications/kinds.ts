import type { Text } from '#platform/i18n/text.ts';
import { slot } from '#platform/slot.ts';

/** A sort of notice that somebody can refuse on its own. */
export interface NotificationKind {
  /** `module.noun`, as in `procedures.application`. */
  readonly kind: string;
  readonly label: Text;
  readonly for: 'citizens' | 'staff';
  /** Goes out at any hour and at once. */
  readonly urgent?: boolean;
}

const kinds = slot<ReadonlyMap<string, NotificationKind>>(new Map());

/** Called once at start with the `notifications` slots of all manifests. */
export function registerNotificationKinds(all: readonly NotificationKind[]): void {
  kinds.fill(new Map(all.map((kind) => [kind.kind, kind])));
}

export function kindsFor(audience: NotificationKind['for']): readonly NotificationKind[] {
  return [...kinds.value.values()].filter((kind) => kind.for === audience);
}

/** @throws Error when no manifest names the kind: nobody could refuse it. */
export function getKind(name: string): NotificationKind {
  const kind = kinds.value.get(name);
  if (!kind) throw new Error(`the notification kind ${name} is not registered`);
  return kind;
}
