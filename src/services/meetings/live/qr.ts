import type * as Bwip from 'bwip-js/node';
import { lazily } from '#platform/lazy.ts';

const bwip = lazily<typeof Bwip>('bwip-js/node');

/** An address as an image that a phone reads (QR code, ISO/IEC 18004). */
export function qrImage(address: string): string {
  const svg = bwip().toSVG({
    ...{ bcid: 'qrcode', text: address, scale: 4, padding: 8, backgroundcolor: 'FFFFFF' },
  });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
