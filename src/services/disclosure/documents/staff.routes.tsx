import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, parseInput, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { again } from '../desk/again.routes.tsx';
import { errorsIn, valuesIn } from '../desk/field-names.ts';
import type { DeskProps } from '../desk/views/form.tsx';
import { asIs } from '../model.ts';
import { caseFor, isInPreparation } from '../policy.ts';
import type { Box } from '../redaction/pdf-reader.ts';
import { getSettings } from '../settings/queries.ts';
import { names, navigationTexts } from '../text.ts';
import { addMarks, keepOriginal, type NewMark, removeMark } from './commands.ts';
import { LinesForm, RectangleForm, SameTextForm } from './inputs.ts';
import { linesOf, runsWith, toPoints } from './lines.ts';
import { drawMarkedPage } from './page-picture.ts';
import { getDocument, listMarks } from './queries.ts';
import { acceptedTypes, checkReadable, type ReadPage, readPages, uploadLimit } from './readable.ts';
import { documentErrors, documentWords as words } from './text.ts';
import { UploadFields, uploadForm } from './views/documents.tsx';
import { MarkPage } from './views/page.tsx';

interface Again {
  readonly form: FormValues;
  readonly errors: FieldErrors;
}

const at = (c: HttpContext) => ({
  caseId: c.req.param('id') ?? '',
  documentId: c.req.param('documentId') ?? '',
});
const pageNumber = (c: HttpContext) => Number(c.req.param('page'));
const hrefOf = (c: HttpContext) => {
  const { caseId, documentId } = at(c);
  return `/staff/disclosure/${caseId}/documents/${documentId}/pages/${pageNumber(c)}`;
};

/** The original, for those who may work on this request; reading it is what the page is for. */
async function openOriginal(c: HttpContext, unit: Unit) {
  const { caseId, documentId } = at(c);
  const record = await caseFor(unit, c.var.actor, caseId, 'disclosure.read');
  const document = await getDocument(unit, caseId, documentId);
  if (!document.originalFileId) throw notFound(names.document);
  const { file, content } = await c.var.platform.files.open(unit, document.originalFileId);
  return { record, document, content, mediaType: file.mediaType };
}

async function readPage(c: HttpContext, content: Uint8Array, mediaType: string): Promise<ReadPage> {
  const [page] = await readPages(content, mediaType, pageNumber(c));
  if (!page) throw notFound(names.document);
  return page;
}

function doneText(c: HttpContext): Text | undefined {
  const hidden = c.req.query('hidden');
  if (hidden !== undefined && /^\d{1,5}$/.test(hidden)) {
    return hidden === '0' ? words.none : words.hidden(Number(hidden));
  }
  return c.req.query('done') ? words.done : undefined;
}

async function markPage(c: HttpContext, again?: Again): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const { categories } = await getSettings(unit);
    const original = await openOriginal(c, unit);
    return { ...original, categories, marks: await listMarks(unit, original.document.id) };
  });
  const { document, record, marks, categories } = found;
  const page = await readPage(c, found.content, found.mediaType);
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    {
      title: asIs(document.title),
      status: again ? 422 : 200,
      styles: ['services/disclosure/views/desk.css'],
      breadcrumbs: [
        { label: navigationTexts.desk, href: '/staff/disclosure' },
        { label: asIs(record.receipt), href: `/staff/disclosure/${record.id}` },
      ],
    },
    <MarkPage
      {...{ document, page, categories }}
      lines={linesOf(page.runs)}
      marks={marks.filter((mark) => mark.page === page.number)}
      mayWork={can(c.var.actor, 'disclosure.work') && isInPreparation(record.state)}
      done={doneText(c)}
      value={(name) => (again ? typedValue(again.form, name) : '')}
      errors={again?.errors}
    />,
  );
}

/** Drawn outside of the unit of work, so that no connection waits for it. */
async function picture(c: HttpContext): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const original = await openOriginal(c, unit);
    return { ...original, marks: await listMarks(unit, original.document.id) };
  });
  const number = pageNumber(c);
  await readPage(c, found.content, found.mediaType);
  const own = found.marks.filter(({ page }) => page === number);
  const drawn = await drawMarkedPage(
    found.content,
    found.mediaType,
    number,
    own.map((mark) => ({ ...mark, label: '' })),
  );
  return c.body(Uint8Array.from(drawn), 200, {
    'Content-Type': 'image/jpeg',
    'Cache-Control': 'private, no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
}

interface Chosen {
  readonly categoryId: string;
  readonly places: readonly NewMark[];
}

const placeOf = ({ x, y, width, height }: Box, page: number, said: string): NewMark => ({
  ...{ x, y, width, height, page },
  words: [...said].slice(0, 200).join(''),
});

/** Runs one of the three forms: what it chose becomes marks, faults come back with what was typed. */
function marking(
  name: 'lines' | 'rectangle' | 'same',
  choose: (c: HttpContext, form: FormValues) => Promise<Chosen>,
) {
  return async (c: HttpContext): Promise<Response> => {
    const form = await readForm(c);
    try {
      const chosen = await choose(c, valuesIn(name, form));
      const hidden = await inTown(c, (unit) => addMarks(unit, c.var.actor, at(c), chosen));
      return c.redirect(`${hrefOf(c)}?hidden=${hidden}`, 303);
    } catch (error) {
      if (error instanceof InputError) {
        return markPage(c, { form, errors: errorsIn(name, error.fields) });
      }
      throw error;
    }
  };
}

async function original(c: HttpContext) {
  return inTown(c, (unit) => openOriginal(c, unit));
}

const markLines = marking('lines', async (c, form) => {
  const input = parseInput(LinesForm, form);
  const { content, mediaType } = await original(c);
  const page = await readPage(c, content, mediaType);
  const lines = linesOf(page.runs);
  const runs = input.lines.flatMap((index) => lines[index]?.runs ?? []);
  const places = runs.map((run) => placeOf(run, page.number, run.text));
  return { categoryId: input.categoryId, places };
});

const markRectangle = marking('rectangle', async (c, form) => {
  const input = parseInput(RectangleForm, form);
  const { categoryId, ...sides } = input;
  const { content, mediaType } = await original(c);
  const { size, number } = await readPage(c, content, mediaType);
  const x = toPoints(sides.x);
  const y = toPoints(sides.y);
  if (x >= size.width || y >= size.height) {
    throw new InputError({ x: documentErrors.outside });
  }
  const width = Math.min(toPoints(sides.width), size.width - x);
  const height = Math.min(toPoints(sides.height), size.height - y);
  return { categoryId, places: [placeOf({ x, y, width, height }, number, '')] };
});

const markSame = marking('same', async (c, form) => {
  const input = parseInput(SameTextForm, form);
  const { content, mediaType } = await original(c);
  const pages = await readPages(content, mediaType);
  const places = pages.flatMap(({ number, runs }) =>
    runsWith(linesOf(runs), input.words).map((run) => placeOf(run, number, run.text)),
  );
  return { categoryId: input.categoryId, places };
});

async function remove(c: HttpContext): Promise<Response> {
  const mark = typedValue(await readForm(c), 'mark');
  await inTown(c, (unit) => removeMark(unit, c.var.actor, at(c), mark));
  return c.redirect(`${hrefOf(c)}?done=1`, 303);
}

/** Inspected and opened before the unit of work: a slow scanner then keeps no connection. */
async function readUpload(c: HttpContext, values: FormValues) {
  const { file } = values;
  if (!(file instanceof File) || file.size === 0) {
    throw new InputError({ file: documentErrors.file });
  }
  const { name } = file;
  const content = new Uint8Array(await file.arrayBuffer());
  const asked = { name, content, accept: acceptedTypes, limit: uploadLimit };
  try {
    await c.var.platform.files.inspect(asked);
  } catch (error) {
    if (error instanceof AppError) throw new InputError({ file: error.reason.text });
    throw error;
  }
  return { name, content, pages: (await checkReadable(content)).length };
}

async function upload(c: HttpContext): Promise<Response> {
  const { caseId, documentId: document } = at(c);
  const to = uploadForm(document);
  const values = valuesIn(to, await readForm(c));
  try {
    const read = await readUpload(c, values);
    const { files } = c.var.platform;
    await inTown(c, (unit) => keepOriginal(unit, files, c.var.actor, at(c), read));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const draw = (props: DeskProps) => <UploadFields {...props} document={document} />;
    return again(c, { draw, to, form: { values, errors: error.fields } });
  }
  return c.redirect(`/staff/disclosure/${caseId}?done=1#documents`, 303);
}

/** What the requester would get, for staff to look at before the decision. */
async function released(c: HttpContext): Promise<Response> {
  const { file, content } = await inTown(c, async (unit) => {
    const { caseId, documentId } = at(c);
    await caseFor(unit, c.var.actor, caseId, 'disclosure.read');
    const { releasedFileId } = await getDocument(unit, caseId, documentId);
    if (!releasedFileId) throw notFound(names.document);
    return c.var.platform.files.open(unit, releasedFileId);
  });
  return sendFile(c, file, content);
}

const one = '/disclosure/:id{[0-9a-f-]{36}}/documents/:documentId{[0-9a-f-]{36}}';
const page = `${one}/pages/:page{[1-9][0-9]{0,3}}`;
const work = permit('disclosure.work');
const multipart = 1024 * 1024;

export const documentRoutes = new Hono<HttpEnv>()
  .post(`${one}/file`, permit('disclosure.work'), takesUploads(uploadLimit + multipart), upload)
  .get(`${one}/released`, permit('disclosure.read'), released)
  .get(page, permit('disclosure.read'), (c) => markPage(c))
  .get(`${page}/picture`, permit('disclosure.read'), picture)
  .post(`${page}/lines`, work, markLines)
  .post(`${page}/rectangle`, work, markRectangle)
  .post(`${page}/same`, work, markSame)
  .post(`${page}/remove`, work, remove);
