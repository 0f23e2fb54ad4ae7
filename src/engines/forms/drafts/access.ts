import { type Actor, can } from '#platform/actor.ts';
import { isSecret } from './secret.ts';

interface Owned {
  readonly userId: string | null;
  readonly enteredBy: string | null;
  readonly secretHash: string;
}

/**
 * A draft opens for the person it belongs to, for whoever has its secret, and for staff with
 * `forms.enter` where staff type it. What citizens write themselves is theirs until they send it:
 * staff then need its secret, as on the paper form.
 */
export function mayOpen(actor: Actor, draft: Owned, secret: string | undefined): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'citizen' && draft.userId === actor.userId) return true;
  if (can(actor, 'forms.enter') && draft.enteredBy !== null) return true;
  return secret !== undefined && isSecret(secret, draft.secretHash);
}
