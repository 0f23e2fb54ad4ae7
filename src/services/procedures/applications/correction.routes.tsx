import { Hono } from 'hono';
import {
  answerCorrection,
  askForNumbers,
  type CaseRecord,
  correctionRounds,
} from '#engines/cases/contract.ts';
import {
  getSubmission,
  getVersion,
  inspectCorrection,
  saveCorrection,
  type Upload,
} from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { type FormValues, parseInput, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { publicPage } from '#ui/page.tsx';
import { applicationPages, withApplication } from './access.ts';
import { CorrectionForm } from './inputs.ts';
import { styles } from './status.routes.tsx';
import { statusWords as words } from './status-text.ts';
import { refusals } from './text.ts';
import { Correction } from './views/correction.tsx';

const largestCorrection = 32 * 1024 * 1024;

/** The round that waits, with what was sent and the form it answered. @throws AppError rule-violation without one */
async function waiting(unit: Unit, record: CaseRecord) {
  const rounds = await correctionRounds(unit, record.id);
  const round = rounds.find(({ answeredAt }) => answeredAt === undefined);
  if (!round || !record.submissionId) {
    throw new AppError('rule-violation', refusals.noCorrection);
  }
  const submission = await getSubmission(unit, record.submissionId);
  const { definition } = await getVersion(unit, submission.draft.formVersionId);
  return { round, definition, answers: submission.answers, submissionId: submission.id };
}

async function correctionPage(
  c: HttpContext,
  again?: { readonly values: FormValues; readonly errors: InputError['fields'] },
): Promise<Response> {
  const found = await withApplication(c, (unit, { record }) => waiting(unit, record));
  if (!found) return askForNumbers(c, applicationPages);
  const receipt = c.req.param('receipt') ?? '';
  return publicPage(
    c,
    {
      title: words.correction,
      status: again ? 422 : 200,
      styles,
      breadcrumbs: [{ label: words.title, href: `/applications/${receipt}` }],
    },
    <Correction {...{ receipt, formKey: newId(), ...found, ...again }} />,
  );
}

/** Files that were chosen at the asked questions. */
async function chosenFiles(values: FormValues, paths: readonly string[]) {
  const files: Record<string, Upload[]> = {};
  for (const path of paths) {
    for (const file of [values[path] ?? []].flat()) {
      if (!(file instanceof File) || file.size === 0) continue;
      const content = new Uint8Array(await file.arrayBuffer());
      files[path] = [...(files[path] ?? []), { name: file.name, content }];
    }
  }
  return files;
}

/** What waits and what was chosen for it; the files are looked at between two units of work. */
async function readCorrection(c: HttpContext, values: FormValues) {
  const found = await withApplication(c, (unit, { record }) => waiting(unit, record));
  if (!found) return undefined;
  const only = found.round.fields.map(({ path }) => path);
  const files = await chosenFiles(values, only);
  const options = { only, uploads: { store: c.var.platform.files, files } };
  await inspectCorrection(found.definition, options);
  return { round: found.round.round, options };
}

async function correct(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const { key } = parseInput(CorrectionForm, values);
  try {
    const read = await readCorrection(c, values);
    const done =
      read &&
      (await withApplication(c, async (unit, { record, actor }) => {
        const { round, submissionId } = await waiting(unit, record);
        // Asked anew meanwhile: other questions, which the applicant has not seen.
        if (round.round !== read.round) throw new AppError('rule-violation', refusals.noCorrection);
        const input = { form: values };
        const corrected = await saveCorrection(unit, actor, submissionId, input, read.options);
        await answerCorrection(unit, actor, record.id, { key, submissionId: corrected });
        return true;
      }));
    if (!done) return askForNumbers(c, applicationPages);
  } catch (error) {
    if (error instanceof InputError) return correctionPage(c, { values, errors: error.fields });
    throw error;
  }
  return c.redirect(`/applications/${c.req.param('receipt')}?done=corrected`, 303);
}

const why = 'The secret of the receipt, or the account, is the authority.';

export const correctionRoutes = new Hono<HttpEnv>()
  .get('/applications/:receipt/correction', (c) => correctionPage(c))
  .post(
    '/applications/:receipt/correction',
    openToEveryone(why),
    takesUploads(largestCorrection),
    correct,
  );
