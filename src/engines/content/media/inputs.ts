import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { inputTexts } from './text.ts';

const line = (most: number) => z.string().trim().max(most, issue(inputTexts.long)).default('');
const share = z.coerce.number().min(0).max(1).default(0.5);
const department = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .pipe(z.uuid().optional())
  .optional();
const ticked = z
  .union([z.boolean(), z.string()])
  .transform((value) => value === true || (typeof value === 'string' && value !== ''))
  .default(false);

/** What people call a picture when they do not describe it. */
const nameOnly =
  /^(?:画像|写真|イラスト|image|photo|picture|img[_\d-]*|dsc[_\d-]*)$|\.(?:jpe?g|png|gif|webp)$/i;

/** Several files come at once; their words follow one by one, and `missing` lists what lacks them. */
const later = ticked;

export const ImageDetails = z
  .object({
    later,
    alt: line(300),
    altEn: line(400),
    decorative: ticked,
    caption: line(300),
    focalX: share,
    focalY: share,
    departmentId: department,
    published: ticked,
  })
  .superRefine(({ alt, decorative, later: isLater }, context) => {
    const fault = (message: string) => context.addIssue({ code: 'custom', path: ['alt'], message });
    if (!decorative && !alt && !isLater) fault(issue(inputTexts.alt));
    if (decorative && alt) fault(issue(inputTexts.altTwice));
    if (nameOnly.test(alt)) fault(issue(inputTexts.altName));
  });
export type ImageDetails = z.input<typeof ImageDetails>;

export const AttachmentDetails = z.object({
  later,
  caption: line(300),
  alternativeText: line(100_000),
  alternativeHref: line(500),
  noAlternative: line(500),
  departmentId: department,
  published: ticked,
});
export type AttachmentDetails = z.input<typeof AttachmentDetails>;

export const VideoDetails = z.object({
  later,
  caption: line(300),
  transcript: line(100_000),
  audioDescription: line(5000),
  /** WebVTT. */
  captions: line(1_000_000),
  /** The video has no sound that says anything. */
  silent: ticked,
  departmentId: department,
  published: ticked,
});
export type VideoDetails = z.input<typeof VideoDetails>;

/** What the library is asked for. */
export const LibraryQuery = z.object({
  q: z.string().trim().max(100).catch(''),
  kind: z.enum(['', 'image', 'attachment', 'video']).catch(''),
  missing: z.enum(['', '1']).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type LibraryQuery = z.infer<typeof LibraryQuery>;
