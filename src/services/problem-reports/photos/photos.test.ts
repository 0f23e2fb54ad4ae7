import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { preparePhoto } from '#engines/content/contract.ts';
import type { FileStore } from '#platform/files/files.ts';

const store = { inspect: async () => undefined } as unknown as FileStore;

/** Markers of JPEG segments up to the picture itself (ITU-T T.81, B.1.1). */
function segmentsOf(jpeg: Uint8Array): { marker: number; length: number }[] {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const found: { marker: number; length: number }[] = [];
  for (let at = 2; at < jpeg.length; ) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    found.push({ marker, length });
    if (marker === 0xffda) return found;
    at += 2 + length;
  }
  return found;
}

/** Names of PNG chunks (W3C PNG, 5.3). */
function chunksOf(png: Uint8Array): string[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    names.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
  }
  return names;
}

/** A comment (COM) and an application segment, put in after the first marker. */
function withSegments(jpeg: Uint8Array, words: string): Buffer {
  const bytes = Buffer.from(words, 'utf8').subarray(0, 2000);
  const segment = (marker: number) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(bytes.length + 2, 2);
    return Buffer.concat([head, bytes]);
  };
  return Buffer.concat([jpeg.subarray(0, 2), segment(0xfe), segment(0xed), jpeg.subarray(2)]);
}

const word = fc.string({
  minLength: 6,
  maxLength: 40,
  unit: fc.constantFrom(...'ABCDEFGHJKLM須坂'),
});
const degrees = fc.integer({ min: 0, max: 179 });

it('nothing that came with a photo is left: place, device, comment, program', async () => {
  const plain = sharp({ create: { width: 24, height: 16, channels: 3, background: '#7a8' } });
  await fc.assert(
    fc.asyncProperty(word, word, degrees, async (device, comment, north) => {
      const camera = `cam ${device.replace(/[^A-Z]/g, 'X')}`;
      const exif = {
        IFD0: { Make: camera, Software: camera },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: `${north}/1 39/1 5/1` },
      };
      const shot = await plain.clone().withExif(exif).jpeg().toBuffer();
      const sent = withSegments(shot, `comment ${comment}`);
      expect(sent.includes(camera)).toBe(true);
      const { content } = await preparePhoto(store, new File([new Uint8Array(sent)], 'IMG_1.jpg'));
      const drawn = Buffer.from(content);
      expect(drawn.includes(camera)).toBe(false);
      expect(drawn.includes(Buffer.from(comment))).toBe(false);
      // No application segment but JFIF's own, and no comment.
      const markers = segmentsOf(content).map(({ marker }) => marker);
      expect(markers.filter((marker) => marker > 0xffe0 && marker <= 0xfffe)).toEqual([]);
      const { exif: left, xmp, iptc } = await sharp(content).metadata();
      expect([left, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    }),
    { numRuns: 12 },
  );
});

it('nor with a PNG, which is drawn upright and small enough', async () => {
  const exif = { IFD0: { Make: 'cam', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N' } };
  const png = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#123' } })
    .withExif(exif)
    .png()
    .toBuffer();
  expect(chunksOf(png)).toContain('eXIf');
  const photo = await preparePhoto(store, new File([new Uint8Array(png)], '山田家の前.png'));
  expect(
    chunksOf(photo.content).filter((name) => /^(?:eXIf|tEXt|iTXt|zTXt|tIME)$/.test(name)),
  ).toEqual([]);
});

it('what is no picture is refused in words', async () => {
  const fake = new File([new TextEncoder().encode('GIF89a not a picture')], 'a.jpg');
  await expect(preparePhoto(store, fake)).rejects.toMatchObject({ kind: 'rule-violation' });
});
