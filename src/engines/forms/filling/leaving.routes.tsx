import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { checkInput, type FieldErrors, issue, readForm } from '#platform/http/input.ts';
import { rateLimit, takeHit, tooOften } from '#platform/http/rate-limit.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { say } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { type OpenDraft, withDraft } from './access.ts';
import { deleteDraft } from './commands.ts';
import { draftSecret, forgetDraft } from './draft-cookie.ts';
import { allPlaces, findPlaceFiles } from './paths.ts';
import { draftAddress, holdsSecret } from './routing.ts';
import { fileWord } from './text.ts';
import { flow } from './views/flow-text.ts';
import { Finished, Leave } from './views/leave.tsx';

function resumeLink(c: HttpContext, draftId: string): string | undefined {
  const secret = draftSecret(c);
  const origin = originOf(c.var.platform, c.var.town);
  return secret && `${origin}/apply/${draftId}/resume/${secret}`;
}

interface Returned {
  readonly errors: FieldErrors;
  readonly email?: string;
}

function leavePage(c: HttpContext, { draft, head }: OpenDraft, returned?: Returned): Response {
  return publicPage(
    c,
    {
      ...{ title: flow.leaveTitle, status: returned ? 422 : 200 },
      breadcrumbs: [...head.breadcrumbs, { label: head.title, href: `/apply/${draft.id}` }],
      styles: ['engines/forms/filling/views/filling.css'],
    },
    <Leave
      {...{ draft, head, link: resumeLink(c, draft.id) }}
      errors={returned?.errors ?? {}}
      email={returned?.email}
      mailed={c.req.query('mailed') === '1'}
    />,
  );
}

async function leave(c: HttpContext, returned?: Returned): Promise<Response> {
  const open = await withDraft(c, async (_unit, opened) => opened);
  const { resultHref } = open.draft;
  return resultHref ? c.redirect(resultHref, 303) : leavePage(c, open, returned);
}

const ResumeMail = z.object({
  email: z.email(issue(flow.mailFault)).max(254, issue(flow.mailFault)),
});
const Ending = z.object({ how: z.enum(['keep', 'delete'], issue(flow.sharedFault)) });

/** A mail box gets a few of these a day at most, whoever asks. */
const mailLimit = { name: 'forms.resume-mail', limit: 5, window: 24 * 60 * 60 };

async function limitMails(c: HttpContext, address: string): Promise<void> {
  const key = createHmac('sha256', c.var.platform.secret)
    .update(address.toLowerCase())
    .digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, mailLimit, key));
  if (!hit.allowed) throw tooOften(hit.retryAfter);
}

async function mail(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const checked = checkInput(ResumeMail, { email: typedValue(form, 'email').trim() });
  if (!checked.ok) return leave(c, { errors: checked.errors, email: typedValue(form, 'email') });
  const { email } = checked.value;
  const { draft } = await withDraft(c, async (_unit, open) => open);
  const link = resumeLink(c, draft.id);
  if (!link) return leave(c);
  await limitMails(c, email);
  await withDraft(c, async (unit, { head }) => {
    const { language, platform } = c.var;
    const subject = say(flow.mailSubject(head.title), language);
    await platform.mail.post(unit, {
      ...{ to: email, subject, text: say(flow.mailBody(head.title, link), language) },
    });
  });
  return c.redirect(`/apply/${draft.id}/leave?mailed=1`, 303);
}

async function finish(c: HttpContext): Promise<Response> {
  const checked = checkInput(Ending, await readForm(c));
  if (!checked.ok) return leave(c, { errors: checked.errors });
  const deleted = checked.value.how === 'delete';
  const { draft, head } = await withDraft(c, async (unit, open) => {
    if (deleted) await deleteDraft(unit, open.draft.id);
    return open;
  });
  forgetDraft(c, draft.id);
  if (draft.resultHref) return c.redirect(draft.resultHref, 303);
  // The draft is closed to this browser from here on, so the page cannot be one behind a redirect.
  return publicPage(
    c,
    { title: flow.shared },
    <Finished {...{ deleted }} backHref={head.backHref} />,
  );
}

/** A file of the draft, for whoever may see the draft. */
async function file(c: HttpContext): Promise<Response> {
  const id = c.req.param('fileId') ?? '';
  const { file: stored, content } = await withDraft(c, (unit, { draft }) => {
    const places = allPlaces(draft.definition.fields, draft.answers);
    const known = places
      .filter(({ field }) => field.kind === 'file')
      .flatMap(({ path }) => findPlaceFiles(draft.answers, path))
      .some((one) => one.id === id);
    if (!known) throw notFound(fileWord);
    return c.var.platform.files.open(unit, id);
  });
  return sendFile(c, stored, content, { inline: true });
}

const sending = rateLimit({ ...{ name: 'forms.mail', limit: 10, window: 3600, by: 'address' } });

export const leavingRoutes = new Hono<HttpEnv>()
  .get(`${draftAddress}/leave`, (c) => leave(c))
  .get(`${draftAddress}/files/:fileId`, file)
  .post(`${draftAddress}/mail`, holdsSecret(), sending, mail)
  .post(`${draftAddress}/finish`, holdsSecret(), finish);
