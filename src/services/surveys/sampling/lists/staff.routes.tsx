import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { getSurvey, type Survey } from '../../questionnaires/queries.ts';
import { deskCrumb, idOf } from '../../questionnaires/staff.routes.tsx';
import { deskSamplingWords } from '../draws/text.ts';
import { columns, mapColumns } from './columns.ts';
import { acceptList, addList, deleteList, moveDeletion, readList } from './commands.ts';
import {
  columnField,
  DeletionInput,
  delimiterNames,
  readColumns,
  readDelimiter,
  readEncoding,
  UploadInput,
} from './inputs.ts';
import { largestList, longestKeep } from './model.ts';
import { findPart, getList, listFaultsOf, listKey, type ResidentList } from './queries.ts';
import { listFaultTexts, listWords as words } from './text.ts';
import { inspectList, readBeginning } from './upload.ts';
import { AddList } from './views/add.tsx';
import { ConfirmList } from './views/confirm.tsx';
import { ListPage } from './views/list.tsx';

export const listRoutes = new Hono<HttpEnv>();

const sample = permit('surveys.sample');
const styles = ['services/surveys/answering/views/surveys.css'];
const base = (c: HttpContext): string => `/staff/surveys/${idOf(c)}/samples`;
const listId = (c: HttpContext): string => c.req.param('list') ?? '';
const placeOf = (c: HttpContext) => ({ surveyId: idOf(c), id: listId(c) });

export const samplingCrumbs = ({ id, title }: Survey) => [
  deskCrumb,
  { label: title, href: `/staff/surveys/${id}` },
  { label: deskSamplingWords.title, href: `/staff/surveys/${id}/samples` },
];

/** Names are on these pages, or could be: no copy of them anywhere. */
const keepNowhere = (c: HttpContext): void => c.header('Cache-Control', 'no-store');

async function addPage(c: HttpContext, state: FormState): Promise<Response> {
  const { survey, today } = await inTown(c, async (unit) => ({
    survey: await getSurvey(unit, idOf(c)),
    today: dayInTokyo(unit.now),
  }));
  return staffPage(
    c,
    {
      ...{ title: words.add, lead: words.addLead, status: statusOfForm(state) },
      breadcrumbs: samplingCrumbs(survey),
    },
    <AddList
      {...state}
      action={`${base(c)}/lists`}
      from={addDays(today, 1)}
      last={addDays(today, longestKeep)}
    />,
  );
}

listRoutes.get('/surveys/:id/samples/lists', sample, async (c) => {
  const { opensOn, closesOn } = await inTown(c, (unit) => getSurvey(unit, idOf(c)));
  const today = dayInTokyo(new Date());
  const end = closesOn && closesOn > today ? addDays(closesOn, 14) : addDays(today, 90);
  const [deleteOn = end] = [end, addDays(today, longestKeep)].sort();
  return addPage(c, { values: { fromAge: '16', referenceOn: opensOn ?? today, deleteOn } });
});

async function contentOf({ file }: FormValues): Promise<{ name: string; content: Uint8Array }> {
  if (!(file instanceof File) || file.size === 0)
    throw new InputError({ file: listFaultTexts.file });
  return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
}

const accept = ['text/csv', 'text/plain'];
const largestUpload = largestList + 1024 * 1024;

listRoutes.post('/surveys/:id/samples/lists', sample, takesUploads(largestUpload), async (c) => {
  const values = await readForm(c);
  const checked = checkInput(UploadInput, values);
  if (!checked.ok) return addPage(c, { values, errors: checked.errors });
  const { files, secret } = c.var.platform;
  const added = await attempt(async () => {
    const { name, content } = await contentOf(values);
    const list = { ...inspectList(content), ...checked.value };
    // EUC-JP is no text to the file store, so the scanner sees what the list says in UTF-8.
    const text = new TextDecoder(list.encoding).decode(content);
    await files.inspect({
      ...{ name, content: new TextEncoder().encode(text), accept },
      limit: largestList * 2,
    });
    return inTown(c, (unit) => addList(unit, c.var.actor, secret, idOf(c), list));
  });
  if ('errors' in added) return addPage(c, { values, errors: added.errors });
  return c.redirect(`${base(c)}/lists/${added.value}`, 303);
});

/** Whoever looks at names is in the audit log. */
async function noteRead(unit: Unit, c: HttpContext, { id, surveyId }: ResidentList, what: string) {
  await recordAudit(unit, c.var.actor, {
    action: 'surveys.list-seen',
    subject: { type: 'survey', id: surveyId },
    readPersonalData: true,
    details: { list: id, what },
  });
}

async function confirmPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const list = await getList(unit, idOf(c), listId(c));
    const key = listKey(c.var.platform.secret, list);
    const part = await findPart(unit, { id: list.id, place: 0 }, key);
    await noteRead(unit, c, list, 'beginning');
    return { list, part, survey: await getSurvey(unit, idOf(c)) };
  });
  const { list, part = new Uint8Array(), survey } = found;
  const typed = (name: string) => typedValue(state.values, name) || c.req.query(name);
  const encoding = readEncoding(typed('encoding')) ?? list.encoding;
  const delimiter = readDelimiter(typed('delimiter')) ?? list.delimiter;
  const beginning = readBeginning(part, encoding, delimiter);
  const map = mapColumns(beginning.heading);
  const proposed = Object.fromEntries(
    columns.map((column) => [columnField(column), String(map[column] ?? '')]),
  );
  keepNowhere(c);
  return staffPage(
    c,
    {
      ...{ title: words.confirm, lead: words.confirmLead, styles, status: statusOfForm(state) },
      breadcrumbs: samplingCrumbs(survey),
    },
    <ConfirmList
      list={list}
      beginning={beginning}
      encoding={encoding}
      delimiter={delimiterNames[delimiter]}
      base={base(c)}
      values={state.values ?? proposed}
      errors={state.errors}
    />,
  );
}

/** Faults on a page; the first ones are mended first. */
const faultsShown = 200;
/** Seconds. */
const lookAgain = 3;

async function listPage(c: HttpContext, list: ResidentList, state: FormState): Promise<Response> {
  const { survey, faults } = await inTown(c, async (unit) => {
    const found = await getSurvey(unit, idOf(c));
    if (list.counts.kept === 0 || list.state === 'deleted') return { survey: found, faults: [] };
    const key = listKey(c.var.platform.secret, list);
    await noteRead(unit, c, list, 'faults');
    const page = { offset: 0, limit: faultsShown };
    return { survey: found, faults: await listFaultsOf(unit, list.id, key, page) };
  });
  keepNowhere(c);
  return staffPage(
    c,
    {
      ...{ title: words.list, styles, status: statusOfForm(state) },
      breadcrumbs: samplingCrumbs(survey),
      refresh: list.state === 'reading' ? lookAgain : undefined,
    },
    <ListPage list={list} faults={faults} base={base(c)} errors={state.errors} />,
  );
}

async function showList(c: HttpContext, state: FormState = {}): Promise<Response> {
  const list = await inTown(c, (unit) => getList(unit, idOf(c), listId(c)));
  return list.state === 'uploaded' ? confirmPage(c, state) : listPage(c, list, state);
}

listRoutes.get('/surveys/:id/samples/lists/:list', sample, (c) => showList(c));

listRoutes.post('/surveys/:id/samples/lists/:list/read', sample, async (c) => {
  const values = await readForm(c);
  const chosen = readColumns(values);
  if (!chosen.ok) return showList(c, { values, errors: chosen.errors });
  const { actor, platform } = c.var;
  const errors = await tryWrite(() =>
    inTown(c, async (unit) => {
      const list = await getList(unit, idOf(c), listId(c));
      await readList(unit, actor, platform.secret, placeOf(c), {
        encoding: readEncoding(typedValue(values, 'encoding')) ?? list.encoding,
        delimiter: readDelimiter(typedValue(values, 'delimiter')) ?? list.delimiter,
        columns: chosen.value,
      });
    }),
  );
  if (errors) return showList(c, { values, errors });
  return c.redirect(`${base(c)}/lists/${listId(c)}`, 303);
});

listRoutes.post('/surveys/:id/samples/lists/:list/accept', sample, async (c) => {
  const errors = await tryWrite(() =>
    inTown(c, (unit) => acceptList(unit, c.var.actor, placeOf(c))),
  );
  if (errors) return showList(c, { errors });
  return c.redirect(`${base(c)}/draw`, 303);
});

listRoutes.post('/surveys/:id/samples/lists/:list/deletion', sample, async (c) => {
  const checked = checkInput(DeletionInput, await readForm(c));
  if (!checked.ok) return showList(c, { errors: checked.errors });
  const { deleteOn } = checked.value;
  const errors = await tryWrite(() =>
    inTown(c, (unit) => moveDeletion(unit, c.var.actor, placeOf(c), deleteOn)),
  );
  if (errors) return showList(c, { errors });
  return c.redirect(`${base(c)}/lists/${listId(c)}`, 303);
});

listRoutes.post('/surveys/:id/samples/lists/:list/delete', sample, async (c) => {
  const errors = await tryWrite(() =>
    inTown(c, (unit) => deleteList(unit, c.var.actor, placeOf(c))),
  );
  if (errors) return showList(c, { errors });
  return c.redirect(`${base(c)}?done=deleted`, 303);
});
