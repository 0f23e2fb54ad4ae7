/**
 * Reads a delivery status notification (RFC 3464): the address that failed for good and the server's
 * words. @returns undefined for reports of success or delay, and for anything else.
 */
export function readBounce(
  message: string,
): { readonly address: string; readonly reason: string } | undefined {
  const unfolded = message.replace(/\r?\n[ \t]+/g, ' ');
  const field = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(unfolded)?.[1]?.trim();
  if (field('Action')?.toLowerCase() !== 'failed') return undefined;
  const recipient = field('Original-Recipient') ?? field('Final-Recipient');
  const address = recipient?.split(';').at(-1)?.trim().toLowerCase();
  if (!address?.includes('@')) return undefined;
  return { address, reason: field('Diagnostic-Code') ?? field('Status') ?? 'failed' };
}
