import { Hono } from 'hono';
import { InputError } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { removeMedium, replaceFile, reviseMedium, savePoster } from './commands.ts';
import { LibraryQuery } from './inputs.ts';
import { findMedium, listMedia, listUses } from './queries.ts';
import { keepUpload, prepareUpload, refusalOf, uploadsOf } from './receive.ts';
import { inputTexts } from './text.ts';
import { prepareImage } from './uploads.ts';
import { pressedWidth } from './views/focal-point.tsx';
import { Library, UploadForm } from './views/library.tsx';
import { MediumPage } from './views/medium.tsx';
import { libraryTexts, mediumTexts } from './views/text.ts';

export const staffRoutes = new Hono<HttpEnv>();
const edit = permit('content.media');
const styles = ['engines/content/media/views/media.css'];
const library = { label: libraryTexts.title, href: '/staff/media' };
/** Bytes of one request; each file has its own limit below that. */
const largestBody = 210 * 1024 * 1024;

staffRoutes.get('/media', edit, async (c) => {
  const query = LibraryQuery.parse(c.req.query());
  const page = await inTown(c, (unit) => listMedia(unit, query));
  const { title, lead } = libraryTexts;
  return staffPage(c, { title, lead, styles }, <Library query={query} page={page} />);
});

function uploadPage(c: HttpContext, error?: Text): Response {
  const meta = { title: libraryTexts.add, breadcrumbs: [library], styles };
  return staffPage(c, { ...meta, status: error ? 422 : 200 }, <UploadForm error={error} />);
}

staffRoutes.get('/media/new', edit, (c) => uploadPage(c));

staffRoutes.post('/media/new', edit, takesUploads(largestBody), async (c) => {
  const uploads = await uploadsOf(await readForm(c), 'file');
  if (uploads.length === 0) return uploadPage(c, inputTexts.file);
  const ids: string[] = [];
  try {
    // One after the other: several large pictures at once would fill the memory.
    for (const upload of uploads) {
      const prepared = await prepareUpload(c, upload);
      ids.push(await keepUpload(c, c.var.actor, prepared, { later: true }));
    }
  } catch (error) {
    return uploadPage(c, refusalOf(error));
  }
  return c.redirect(
    ids.length === 1 ? `/staff/media/${ids[0]}?done=added` : '/staff/media?missing=1',
    303,
  );
});

interface Trouble {
  readonly values?: FormValues;
  readonly errors: FieldErrors;
}

async function mediumPage(c: HttpContext, id: string, trouble?: Trouble): Promise<Response> {
  const { medium, uses } = await inTown(c, async (unit) => ({
    medium: await findMedium(unit, id),
    uses: await listUses(unit, id),
  }));
  const asked = c.req.query('done') ?? '';
  const done = asked in mediumTexts.done ? (asked as keyof typeof mediumTexts.done) : undefined;
  const title = { ja: medium.name, en: medium.name };
  const meta = { title, breadcrumbs: [library], styles, status: trouble ? 422 : 200 };
  const body = (
    <MediumPage medium={medium} uses={uses} done={trouble ? undefined : done} {...trouble} />
  );
  return staffPage(c, meta, body);
}

staffRoutes.get('/media/:id', edit, (c) => mediumPage(c, c.req.param('id')));

const back = (c: HttpContext, id: string, done: string): Response =>
  c.redirect(`/staff/media/${id}?done=${done}`, 303);

staffRoutes.post('/media/:id', edit, async (c) => {
  const id = c.req.param('id');
  const values = await readForm(c);
  try {
    const { files } = c.var.platform;
    await inTown(c, (unit) => reviseMedium(unit, c.var.actor, files, id, values));
  } catch (error) {
    if (error instanceof InputError) return mediumPage(c, id, { values, errors: error.fields });
    throw error;
  }
  return back(c, id, 'saved');
});

/** Where a picture was pressed, in its own pixels, or what the sliders say, in percent. */
function focusOf(values: FormValues): { focalX: number; focalY: number } {
  const read = (name: string): number => Number(typedValue(values, name)) || 0;
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  return 'at.x' in values
    ? {
        focalX: within(read('at.x') / pressedWidth),
        focalY: within(read('at.y') / Math.max(1, read('height'))),
      }
    : { focalX: within(read('x') / 100), focalY: within(read('y') / 100) };
}

staffRoutes.post('/media/:id/focus', edit, async (c) => {
  const id = c.req.param('id');
  const focus = focusOf(await readForm(c));
  await inTown(c, async (unit) => {
    const { alt, decorative, caption, published, departmentId } = await findMedium(unit, id);
    const words = { alt: alt.ja, altEn: alt.en ?? '', decorative, caption, published };
    const same = { ...words, departmentId: departmentId ?? '', later: true };
    await reviseMedium(unit, c.var.actor, c.var.platform.files, id, { ...same, ...focus });
  });
  return back(c, id, 'saved');
});

staffRoutes.post('/media/:id/file', edit, takesUploads(largestBody), async (c) => {
  const id = c.req.param('id');
  const [upload] = await uploadsOf(await readForm(c), 'file');
  if (!upload) return mediumPage(c, id, { errors: { file: inputTexts.file } });
  try {
    const prepared = await prepareUpload(c, upload);
    const { files } = c.var.platform;
    await inTown(c, (unit) => replaceFile(unit, c.var.actor, files, id, prepared));
  } catch (error) {
    return mediumPage(c, id, { errors: { file: refusalOf(error) } });
  }
  return back(c, id, 'replaced');
});

staffRoutes.post('/media/:id/poster', edit, takesUploads(largestBody), async (c) => {
  const id = c.req.param('id');
  const [upload] = await uploadsOf(await readForm(c), 'poster');
  if (!upload) return mediumPage(c, id, { errors: { poster: inputTexts.file } });
  try {
    const { files } = c.var.platform;
    const prepared = await prepareImage(files, upload);
    await inTown(c, (unit) => savePoster(unit, c.var.actor, files, id, prepared));
  } catch (error) {
    return mediumPage(c, id, { errors: { poster: refusalOf(error) } });
  }
  return back(c, id, 'saved');
});

staffRoutes.post('/media/:id/remove', edit, async (c) => {
  await inTown(c, (unit) => removeMedium(unit, c.var.actor, c.req.param('id')));
  return c.redirect('/staff/media', 303);
});
