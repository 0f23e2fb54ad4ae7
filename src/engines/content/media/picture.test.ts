import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cropAround, drawPicture, drawVariants } from './picture.ts';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2a6' } });
const center = { x: 0.5, y: 0.5 };

/** A photograph lying on its side, with the place where it was taken. */
const photograph = () =>
  blank(1600, 1000)
    .jpeg()
    .withExif({
      IFD0: { Artist: '見本 花子', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 39/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

async function moving(frames: number, delay: number): Promise<Buffer> {
  const parts = Array.from({ length: frames }, (_, place) =>
    sharp({
      create: { width: 20, height: 20, channels: 3, background: place % 2 ? '#000' : '#fff' },
    })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(parts), { join: { animated: true } })
    .gif({ delay: Array.from({ length: frames }, () => delay), loop: 0 })
    .toBuffer();
}

describe('a picture', () => {
  it('stands upright and says nothing of its author and place', async () => {
    const picture = await drawPicture(await photograph());
    expect([picture.width, picture.height]).toEqual([1000, 1600]);
    const { exif, xmp, iptc, orientation } = await sharp(picture.content).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    for (const variant of await drawVariants(picture, center)) {
      expect((await sharp(variant.content).metadata()).exif).toBeUndefined();
    }
  });

  it('comes in three sizes and a card, as WebP and as what every browser knows', async () => {
    const variants = await drawVariants(
      await drawPicture(await blank(3000, 1500).jpeg().toBuffer()),
      center,
    );
    const shown = variants.map(({ name, width, height }) => `${name} ${width}×${height}`).sort();
    expect(shown).toEqual([
      '1200.jpg 1200×600',
      '1200.webp 1200×600',
      '400.jpg 400×200',
      '400.webp 400×200',
      '800.jpg 800×400',
      '800.webp 800×400',
      'card.jpg 1200×675',
      'card.webp 1200×675',
    ]);
  });

  it('is never enlarged', async () => {
    const variants = await drawVariants(
      await drawPicture(await blank(300, 200).png().toBuffer()),
      center,
    );
    expect(variants.map(({ name }) => name).sort()).toEqual([
      '300.png',
      '300.webp',
      'card.png',
      'card.webp',
    ]);
  });

  it.each([
    ['left', { x: 0, y: 0.5 }, { left: 0, top: 0, width: 356, height: 200 }],
    ['middle', center, { left: 72, top: 0, width: 356, height: 200 }],
    ['right', { x: 1, y: 1 }, { left: 144, top: 0, width: 356, height: 200 }],
  ])('keeps its focal point in the card: %s', (_where, focus, crop) => {
    expect(cropAround({ width: 500, height: 200 }, focus)).toEqual(crop);
  });

  it('that moves stops within five seconds', async () => {
    const picture = await drawPicture(await moving(4, 500));
    expect(picture).toMatchObject({
      mediaType: 'image/webp',
      animated: true,
      width: 20,
      height: 20,
    });
    expect(await sharp(picture.content, { animated: true }).metadata()).toMatchObject({
      pages: 4,
      loop: 2,
    });
  });

  it.each([
    ['moves too long', () => moving(3, 2000), 'picture-moves-too-long'],
    ['has too many pixels', () => blank(10_000, 6_100).png().toBuffer(), 'picture-too-many-pixels'],
    ['is cut off', async () => (await photograph()).subarray(0, 2000), 'picture-unreadable'],
    ['is none', async () => Buffer.from('not a picture'), 'picture-unreadable'],
  ])('is refused when it %s', async (_what, make, code) => {
    await expect(drawPicture(await make())).rejects.toMatchObject({ reason: { code } });
  });
});
