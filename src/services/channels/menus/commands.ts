import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { accessOf } from '../accounts/access.ts';
import { findAccountRow } from '../accounts/queries.ts';
import { ChannelError } from '../clients/client.ts';
import { largestMenuImage, type MenuSize, menuSizes, publishMenu } from '../clients/line/menu.ts';
import { assertMay } from '../policy.ts';
import { text } from '../text.ts';
import type { MenuForm } from './inputs.ts';
import { words } from './text.ts';

/** From fine to coarse, until LINE's limit is kept. */
const qualities = [90, 75, 60, 45];

/** The image as LINE takes it: exactly the size, JPEG, at most 1 MB. @throws InputError */
export async function fitImage(content: Uint8Array, size: MenuSize): Promise<Uint8Array> {
  const { width, height } = menuSizes[size];
  const { default: sharp } = await import('sharp');
  for (const quality of qualities) {
    const image = sharp(content, { failOn: 'error' }).rotate();
    const fitted = image.resize(width, height, { fit: 'contain', background: '#ffffff' });
    const bytes = await fitted
      .flatten({ background: '#ffffff' })
      .jpeg({ quality })
      .toBuffer()
      .catch(() => undefined);
    if (!bytes) throw new InputError({ image: words.errors.image });
    if (bytes.length <= largestMenuImage) return bytes;
  }
  throw new InputError({ image: words.errors.imageLarge });
}

/** Shows a new menu to everybody who follows the account. Not inside a unit: it goes over the network. */
export async function makeMenu(
  platform: Platform,
  actor: Actor,
  at: { readonly town: string; readonly origin: string; readonly accountId: string },
  { fields, ...menu }: MenuForm,
  image: Uint8Array,
): Promise<void> {
  assertMay(actor, 'channels.manage');
  const { database } = platform;
  const row = await database.inTown(at.town, (unit) => findAccountRow(unit, at.accountId));
  if (row?.kind !== 'line') throw notFound(text.names.account);
  if (row.state === 'closed') throw new AppError('rule-violation', text.refusals.notActive);
  const parts = fields.map(({ label, href }) => ({ label, uri: `${at.origin}${href}` }));
  try {
    await publishMenu(accessOf(platform, row), { ...menu, fields: parts, image });
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    throw new InputError({ form: words.failed(error.message) });
  }
  await database.inTown(at.town, (unit) =>
    recordAudit(unit, actor, {
      action: 'channels.menu-shown',
      subject: { type: 'channels-account', id: at.accountId },
      details: { parts: parts.length },
    }),
  );
}
