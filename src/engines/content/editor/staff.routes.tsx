import { Hono } from 'hono';
import { AppError, InputError } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { mediaHref, variantHref } from '../media/addresses.ts';
import { LibraryQuery } from '../media/inputs.ts';
import type { ShownMedium } from '../media/model.ts';
import { findMedium, listMedia } from '../media/queries.ts';
import { keepUpload, prepareUpload, uploadsOf } from '../media/receive.ts';
import { factsText, inputTexts } from '../media/text.ts';
import { tableFileLimit, tableFromFile, tableFromPasted } from './table-file.ts';
import { fieldTexts } from './text.ts';
import { TableFromFile, type TableFromFileProps } from './views/table-from-file.tsx';

export const staffRoutes = new Hono<HttpEnv>();
const edit = permit('content.media');
const largestBody = 210 * 1024 * 1024;
const styles = ['engines/content/render/views/content-body.css'];

function tablePage(c: HttpContext, props: TableFromFileProps): Response {
  const { fromFile, fromFileLead } = fieldTexts;
  const status = props.errors ? 422 : 200;
  const meta = { title: fromFile, lead: fromFileLead, styles, status };
  return staffPage(c, meta, <TableFromFile {...props} />);
}

async function tableOf(values: FormValues): Promise<string> {
  const headers = typedValues(values, 'headers');
  const caption = typedValue(values, 'caption').trim();
  const options = {
    ...(caption && { caption }),
    headerRow: headers.includes('row'),
    headerColumn: headers.includes('column'),
  };
  const [upload] = await uploadsOf(values, 'file');
  return upload
    ? tableFromFile(upload.content, options)
    : tableFromPasted(typedValue(values, 'cells'), options);
}

staffRoutes.get('/content/table', openToAllStaff(), (c) => tablePage(c, {}));

staffRoutes.post('/content/table', openToAllStaff(), takesUploads(tableFileLimit), async (c) => {
  const values = await readForm(c);
  const html = await tableOf(values);
  const errors = html === '' ? { file: fieldTexts.noTable } : undefined;
  if (!c.req.header('accept')?.includes('application/json')) {
    return tablePage(c, { values, errors, html });
  }
  return errors ? c.json({ errors }, 422) : c.json({ html });
});

/** What the editor needs to show and insert a medium. */
function forEditor(medium: ShownMedium) {
  const { id, kind, name, alt, decorative, caption } = medium;
  const small = medium.variants.find((variant) => !variant.name.startsWith('card'));
  return {
    id,
    kind,
    name,
    alt: alt.ja,
    decorative,
    caption,
    href: mediaHref(medium),
    thumbnail: small ? variantHref(medium, small) : undefined,
    facts: factsText(medium),
  };
}

staffRoutes.get('/content/media', edit, async (c) => {
  const query = LibraryQuery.parse(c.req.query());
  const { media, total } = await inTown(c, (unit) => listMedia(unit, query));
  return c.json({ total, media: media.map(forEditor) });
});

staffRoutes.post('/content/media', edit, takesUploads(largestBody), async (c) => {
  const values = await readForm(c);
  const [upload] = await uploadsOf(values, 'file');
  if (!upload) return c.json({ errors: { file: inputTexts.file } }, 422);
  try {
    const prepared = await prepareUpload(c, upload);
    const { file: _, ...details } = values;
    const id = await keepUpload(c, c.var.actor, prepared, details);
    return c.json({ medium: forEditor(await inTown(c, (unit) => findMedium(unit, id))) }, 201);
  } catch (error) {
    if (error instanceof InputError) return c.json({ errors: error.fields }, 422);
    if (error instanceof AppError) return c.json({ errors: { file: error.reason.text } }, 422);
    throw error;
  }
});
