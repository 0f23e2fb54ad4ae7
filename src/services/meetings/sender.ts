import { getTown } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Platform } from '#platform/platform.ts';

/** What letters to people who signed up are written and signed with. */
export interface Sender {
  readonly town: Text;
  /** Scheme and host of the town's pages. */
  readonly origin: string;
  /** Signs the links. */
  readonly secret: string;
}

export function senderOf(c: HttpContext): Sender {
  const { platform, town } = c.var;
  return { town: town.name, origin: originOf(platform, town), secret: platform.secret };
}

/** For jobs and the demo. */
export async function senderIn(
  platform: Pick<Platform, 'settings' | 'secret'>,
  unit: Unit,
): Promise<Sender> {
  const town = await getTown(unit);
  return { town: town.name, origin: originOf(platform, town), secret: platform.secret };
}
