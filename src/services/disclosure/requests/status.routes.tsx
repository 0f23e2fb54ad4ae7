import { Hono } from 'hono';
import {
  askedNumbers,
  askForNumbers,
  caseStyles,
  FindCase,
  findByNumbers,
  findLimit,
  finishHere,
  type NotFound,
  sendApplicantLetter,
  withdrawCase,
} from '#engines/cases/contract.ts';
import { clockStyles } from '#engines/deadlines/contract.ts';
import { notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import {
  checkInput,
  type FieldErrors,
  type FormValues,
  parseInput,
  readForm,
} from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { names } from '../text.ts';
import { requestPages, withRequest } from './access.ts';
import { answerCorrection, askReview } from './commands.ts';
import { CorrectionForm, ReviewForm, WithdrawForm } from './inputs.ts';
import { disclosureCrumbs, styles } from './public.routes.tsx';
import { readStatus } from './status.ts';
import { statusWords as words } from './status-text.ts';
import { Status } from './views/status.tsx';

interface Again {
  readonly form: FormValues;
  readonly errors: FieldErrors;
}

function findPage(c: HttpContext, again?: NotFound): Response {
  c.header('Cache-Control', 'no-store');
  return publicPage(
    c,
    {
      ...{ title: words.findTitle, lead: words.findLead, status: again ? 422 : 200 },
      breadcrumbs: disclosureCrumbs,
    },
    <FindCase pages={requestPages} {...askedNumbers(c)} {...again} />,
  );
}

const doneTexts: Readonly<Record<string, Text>> = {
  sent: words.sent,
  corrected: words.corrected,
  reviewed: words.reviewed,
  withdrawn: words.withdrawn,
};

async function statusPage(c: HttpContext, again?: Again): Promise<Response> {
  const found = await withRequest(c, async (unit, { record, secret }) => ({
    status: await readStatus(unit, record),
    secret,
  }));
  if (!found) return askForNumbers(c, requestPages);
  return publicPage(
    c,
    {
      ...{ title: words.title, breadcrumbs: disclosureCrumbs, status: again ? 422 : 200 },
      styles: [...styles, clockStyles, caseStyles],
    },
    <Status
      {...found}
      formKey={newId()}
      done={doneTexts[c.req.query('done') ?? '']}
      typed={(name) => (again && name in again.form ? typedValue(again.form, name) : undefined)}
      errors={again?.errors}
    />,
  );
}

const back = (c: HttpContext, done: string) =>
  c.redirect(`/disclosure/${c.req.param('receipt') ?? ''}?done=${done}`, 303);

async function correct(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(CorrectionForm, form);
  if (!input.ok) return statusPage(c, { form, errors: input.errors });
  const done = await withRequest(c, async (unit, { record }) => {
    await answerCorrection(unit, record, input.value);
    return true;
  });
  return done ? back(c, 'corrected') : askForNumbers(c, requestPages);
}

async function review(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(ReviewForm, form);
  if (!input.ok) return statusPage(c, { form, errors: input.errors });
  const done = await withRequest(c, async (unit, { record, actor }) => {
    await askReview(unit, actor, record, input.value);
    return true;
  });
  return done ? back(c, 'reviewed') : askForNumbers(c, requestPages);
}

async function withdraw(c: HttpContext): Promise<Response> {
  const { key } = parseInput(WithdrawForm, await readForm(c));
  const done = await withRequest(c, async (unit, { record, actor }) => {
    await withdrawCase(unit, actor, record.id, { key });
    return true;
  });
  return done ? back(c, 'withdrawn') : askForNumbers(c, requestPages);
}

/** Only ever a redacted file that was proved clean; the address knows documents, not files. */
async function document(c: HttpContext): Promise<Response> {
  const found = await withRequest(c, async (unit, { record }) => {
    const { documents, mayReceive } = await readStatus(unit, record);
    const released = documents.find(({ id }) => id === c.req.param('id'));
    if (!released || !mayReceive) throw notFound(names.document);
    return c.var.platform.files.open(unit, released.fileId);
  });
  return found ? sendFile(c, found.file, found.content) : askForNumbers(c, requestPages);
}

const why = 'The secret of the receipt, or the account, is the authority.';
const one = '/disclosure/:receipt{[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4})+}';

export const statusRoutes = new Hono<HttpEnv>()
  .get('/disclosure/find', (c) => findPage(c))
  .post('/disclosure/find', openToEveryone(why), rateLimit(findLimit(requestPages)), (c) =>
    findByNumbers(c, requestPages, (typed) => findPage(c, typed)),
  )
  .get(one, (c) => statusPage(c))
  .post(`${one}/correction`, openToEveryone(why), correct)
  .post(`${one}/review`, openToEveryone(why), review)
  .post(`${one}/withdraw`, openToEveryone(why), withdraw)
  .post(`${one}/finish`, openToEveryone(why), (c) => finishHere(c, requestPages))
  .get(`${one}/letters/:id`, (c) => sendApplicantLetter(c, requestPages))
  .get(`${one}/documents/:id`, document);
