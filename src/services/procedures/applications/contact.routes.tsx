import { Hono } from 'hono';
import { type Draft, draftSecret, getDraft } from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { say } from '#platform/i18n/text.ts';
import { publicPage } from '#ui/page.tsx';
import { confirmCode, findContact, type KeptContact, mailCode, saveContact } from './contacts.ts';
import { CodeForm, ContactForm } from './inputs.ts';
import { contactHref } from './owner.ts';
import { needsGround } from './rules.ts';
import { contactWords as words } from './text.ts';
import { ContactView } from './views/contact.tsx';

const proofLimit = 10 * 1024 * 1024;
const proofTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

/** The draft, for whoever may write in it; only those of procedures have a contact. @throws AppError not-found */
function ownDraft(c: HttpContext, unit: Unit): Promise<Draft> {
  return getDraft(unit, c.var.actor, c.req.param('draftId') ?? '', draftSecret(c));
}

interface Again {
  readonly errors: FieldErrors;
  readonly form?: FormValues;
}

const text = (value: FormValues[string] | undefined) =>
  typeof value === 'string' ? value : undefined;

async function contactPage(c: HttpContext, again?: Again): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const { draft, contact } = await inTown(c, async (unit) => {
    const draft = await ownDraft(c, unit);
    return { draft, contact: await findContact(unit, draft.id) };
  });
  const form = again?.form;
  const typed = form && {
    ...{ email: text(form.email), phone: text(form.phone), relation: text(form.relation) },
    consented: form.consented === '1',
  };
  return publicPage(
    c,
    {
      title: words.title,
      lead: draft.userId ? undefined : words.lead,
      status: again ? 422 : 200,
      breadcrumbs: [],
    },
    <ContactView {...{ draft, contact, typed, errors: again?.errors }} />,
  );
}

/** What must be there before it can be kept; the code comes after. */
function faultsOf(draft: Draft, input: ContactForm, proof: boolean): FieldErrors {
  const errors: Record<string, FieldErrors[string]> = {};
  if (!draft.userId && !input.email && !input.phone) errors.email = words.either;
  if (!needsGround(draft.representation)) return errors;
  const proxy = draft.representation.role === 'proxy';
  if (proxy && !input.relation) errors.relation = words.relationMissing;
  if (!input.consented) errors.consented = words.consentMissing;
  if (proxy && !proof) errors.proof = words.proofMissing;
  return errors;
}

/** Keeps the proof; a refusal of the file store is shown beside the field. */
async function keepProof(
  c: HttpContext,
  unit: Unit,
  file: File | undefined,
): Promise<{ readonly id?: string; readonly error?: FieldErrors[string] }> {
  if (!file || file.size === 0) return {};
  const content = new Uint8Array(await file.arrayBuffer());
  try {
    const accept = { accept: proofTypes, limit: proofLimit };
    return {
      id: (await c.var.platform.files.save(unit, { name: file.name, content, ...accept })).id,
    };
  } catch (error) {
    if (error instanceof AppError) return { error: error.reason.text };
    throw error;
  }
}

interface Kept {
  readonly errors: FieldErrors;
  readonly contact?: KeptContact;
}

async function keep(
  c: HttpContext,
  unit: Unit,
  form: FormValues,
  input: ContactForm,
): Promise<Kept> {
  const draft = await ownDraft(c, unit);
  const before = await findContact(unit, draft.id);
  const proof = await keepProof(c, unit, form.proof instanceof File ? form.proof : undefined);
  const there = Boolean(proof.id ?? before?.proofFileId);
  const errors = {
    ...faultsOf(draft, input, there || proof.error !== undefined),
    ...(proof.error ? { proof: proof.error } : {}),
  };
  // A proof that was taken stays, whatever else is still missing.
  await saveContact(unit, draft.id, { ...input, proofFileId: proof.id });
  if (Object.keys(errors).length > 0) return { errors };
  const contact = await findContact(unit, draft.id);
  if (contact?.email && !contact.emailConfirmed) {
    const { town, language, platform } = c.var;
    const to = { email: contact.email, townName: say(town.name, language), language };
    await mailCode(platform, unit, draft.id, to);
  }
  return { errors, contact };
}

async function save(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(ContactForm, form);
  if (!input.ok) return contactPage(c, { errors: input.errors, form });
  const { errors } = await inTown(c, (unit) => keep(c, unit, form, input.value));
  if (Object.keys(errors).length > 0) return contactPage(c, { errors, form });
  return c.redirect(contactHref(c.req.param('draftId') ?? ''), 303);
}

async function enterCode(c: HttpContext): Promise<Response> {
  const input = CodeForm.parse({ code: text((await readForm(c)).code) });
  const right = await inTown(c, async (unit) => {
    const draft = await ownDraft(c, unit);
    return confirmCode(unit, c.var.platform.secret, draft.id, input.code);
  });
  if (!right) return contactPage(c, { errors: { code: words.wrongCode } });
  return c.redirect(contactHref(c.req.param('draftId') ?? ''), 303);
}

const why = 'The cookie of the draft is the authority, with an account or without.';
const mails = { name: 'procedures.contact', limit: 20, window: 3600, by: 'address' } as const;
const codes = { name: 'procedures.code', limit: 30, window: 3600, by: 'address' } as const;

export const contactRoutes = new Hono<HttpEnv>()
  .get('/apply/:draftId/procedures/contact', (c) => contactPage(c))
  .post(
    '/apply/:draftId/procedures/contact',
    openToEveryone(why),
    takesUploads(proofLimit + 1024 * 1024),
    rateLimit(mails),
    save,
  )
  .post('/apply/:draftId/procedures/code', openToEveryone(why), rateLimit(codes), enterCode);
