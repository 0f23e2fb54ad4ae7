import { Hono } from 'hono';
import { contentDisposition, sendFile } from '#platform/files/download.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { say } from '#platform/i18n/text.ts';
import { staffPage } from '#ui/page.tsx';
import { countCodes, issueCodes } from '../answering/codes.ts';
import { getSurvey, type Survey } from '../questionnaires/queries.ts';
import { idOf } from '../questionnaires/staff.routes.tsx';
import { CodesForm, ScanForm } from './inputs.ts';
import { getScan } from './queries.ts';
import { attachScan, deleteScan, scanLimit, scanTypes } from './scan-commands.ts';
import { slipsPdf } from './slips-pdf.ts';
import { crumbsOf, paperDesk } from './staff.routes.tsx';
import { codesWords, paperFaults } from './text.ts';
import { IssuePage } from './views/codes.tsx';

export const paperFileRoutes = new Hono<HttpEnv>();

const enter = permit('surveys.enter');
const largestUpload = scanLimit + 1024 * 1024;

paperFileRoutes.post('/surveys/:id/scans', enter, takesUploads(largestUpload), async (c) => {
  const values = await readForm(c);
  const checked = checkInput(ScanForm, values);
  if (!checked.ok) return paperDesk(c, { values, errors: checked.errors });
  const { file } = values;
  if (!(file instanceof File) || file.size === 0) {
    return paperDesk(c, { values, errors: { file: paperFaults.file } });
  }
  const content = new Uint8Array(await file.arrayBuffer());
  const { files } = c.var.platform;
  const scan = { number: checked.value.number, name: file.name, content };
  const errors = await tryWrite(async () => {
    // Before any unit of work: a virus scanner may take its time.
    await files.inspect({ name: file.name, content, accept: scanTypes, limit: scanLimit });
    await inTown(c, (unit) => attachScan(unit, c.var.actor, files, idOf(c), scan));
  });
  if (errors) return paperDesk(c, { values, errors });
  return c.redirect(`/staff/surveys/${idOf(c)}/paper`, 303);
});

paperFileRoutes.get('/surveys/:id/scans/:file', enter, async (c) => {
  const { file, content } = await inTown(c, async (unit) => {
    const scan = await getScan(unit, idOf(c), c.req.param('file'));
    return c.var.platform.files.open(unit, scan.fileId);
  });
  return sendFile(c, file, content, { inline: true });
});

paperFileRoutes.post('/surveys/:id/scans/:file/delete', enter, async (c) => {
  await inTown(c, (unit) => deleteScan(unit, c.var.actor, idOf(c), c.req.param('file')));
  return c.redirect(`/staff/surveys/${idOf(c)}/paper`, 303);
});

const issue = permit('surveys.manage');

async function issuePage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { survey, codes } = await inTown(c, async (unit) => ({
    survey: await getSurvey(unit, idOf(c)),
    codes: await countCodes(unit, idOf(c)),
  }));
  return staffPage(
    c,
    {
      ...{ title: codesWords.title, lead: codesWords.lead, breadcrumbs: crumbsOf(survey) },
      status: statusOfForm(state),
    },
    <IssuePage
      action={`/staff/surveys/${survey.id}/codes`}
      issued={codes.issued}
      values={state.values}
      errors={state.errors}
    />,
  );
}

/** Codes of a random sample go out with its letters, not on slips to whoever is there. */
async function hasOwnPlace(c: HttpContext): Promise<string | undefined> {
  const { id, access } = await inTown(c, (unit) => getSurvey(unit, idOf(c)));
  return access === 'sample' ? `/staff/surveys/${id}/samples` : undefined;
}

paperFileRoutes.get('/surveys/:id/codes', issue, async (c) => {
  const elsewhere = await hasOwnPlace(c);
  return elsewhere ? c.redirect(elsewhere, 303) : issuePage(c);
});

async function printSlips(c: HttpContext, survey: Survey, codes: readonly string[]) {
  const { town, platform } = c.var;
  const page = `${originOf(platform, town)}/surveys/${survey.slug}/answer`;
  const bytes = await slipsPdf({
    ...{ title: survey.title, town: town.name, language: 'ja' },
    codes: codes.map((code) => ({ code, href: `${page}?code=${code}` })),
  });
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': contentDisposition('attachment', `${say(survey.title, 'ja')}.pdf`),
    'Cache-Control': 'no-store',
  });
}

paperFileRoutes.post('/surveys/:id/codes', issue, async (c) => {
  const elsewhere = await hasOwnPlace(c);
  if (elsewhere) return c.redirect(elsewhere, 303);
  const values = await readForm(c);
  const checked = checkInput(CodesForm, values);
  if (!checked.ok) return issuePage(c, { values, errors: checked.errors });
  const { actor, platform } = c.var;
  const strata = Array.from({ length: checked.value.count }, () => ({}));
  const { survey, issued } = await inTown(c, async (unit) => ({
    survey: await getSurvey(unit, idOf(c)),
    issued: await issueCodes(unit, actor, platform.secret, idOf(c), strata),
  }));
  return printSlips(
    c,
    survey,
    issued.codes.map(({ code }) => code),
  );
});
