import { Hono } from 'hono';
import type { Run } from '#japan/reading/annotate.ts';
import { writeCsv } from '#platform/delimited.ts';
import { InputError } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { annotate } from './annotate.ts';
import { removeReading, saveReadings } from './commands.ts';
import { ImportInput, ReadingInput, readLines } from './inputs.ts';
import { findReading, listReadings, readingDictionary } from './queries.ts';
import { text } from './text.ts';
import { ReadingsPage } from './views/readings.tsx';

export const readingRoutes = new Hono<HttpEnv>();
const list = '/staff/readings';
const mayChange = permit('content.readings');

interface Returned {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

async function tried(c: HttpContext): Promise<readonly Run[] | undefined> {
  const sentence = (c.req.query('try') ?? '').slice(0, 1000);
  return sentence === ''
    ? undefined
    : annotate(sentence, await inTown(c, (unit) => readingDictionary(unit)));
}

async function readingsPage(c: HttpContext, returned: Returned = {}): Promise<Response> {
  const edited = c.req.query('word');
  const found = await inTown(c, async (unit) => ({
    readings: await listReadings(unit),
    edited: edited ? await findReading(unit, edited) : undefined,
  }));
  const { title, lead } = text;
  return staffPage(
    c,
    { title, lead, status: returned.errors ? 422 : 200 },
    <ReadingsPage
      {...found}
      {...returned}
      sentence={c.req.query('try')}
      runs={await tried(c)}
      done={c.req.query('done')}
    />,
  );
}

readingRoutes.get('/readings', mayChange, (c) => readingsPage(c));

readingRoutes.post('/readings', mayChange, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(ReadingInput, values);
  if (!checked.ok) return readingsPage(c, { values, errors: checked.errors });
  await inTown(c, (unit) => saveReadings(unit, c.var.actor, [checked.value]));
  return c.redirect(`${list}?done=saved`, 303);
});

readingRoutes.post('/readings/import', mayChange, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(ImportInput, values);
  if (!checked.ok) return readingsPage(c, { values, errors: checked.errors });
  try {
    const readings = readLines(checked.value.csv);
    await inTown(c, (unit) => saveReadings(unit, c.var.actor, readings));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return readingsPage(c, { values, errors: error.fields });
  }
  return c.redirect(`${list}?done=imported`, 303);
});

readingRoutes.post('/readings/remove', mayChange, async (c) => {
  const { word } = await readForm(c);
  await inTown(c, (unit) => removeReading(unit, c.var.actor, String(word)));
  return c.redirect(`${list}?done=removed`, 303);
});

readingRoutes.get('/readings/export.csv', mayChange, async (c) => {
  const readings = await inTown(c, listReadings);
  const head = [text.word.ja, text.reading.ja, text.note.ja];
  const rows = readings.map(({ word, reading, note }) => [word, reading, note]);
  return c.body(writeCsv([head, ...rows]), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': contentDisposition('attachment', `${text.title.ja}.csv`),
  });
});
