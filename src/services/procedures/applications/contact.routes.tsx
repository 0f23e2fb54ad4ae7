import { Hono } from 'hono';
import { type Draft, draftSecret, getDraft } from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { NewFile } from '#platform/files/files.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { say, type Text } from '#platform/i18n/text.ts';
import { publicPage } from '#ui/page.tsx';
import { recallOffer } from '../catalogue/offer.ts';
import { home } from '../text.ts';
import { confirmCode, findContact, mailCode, saveContact } from './contacts.ts';
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

/**
 * What the form has asked already need not be typed again; who applies for others is not whom the form
 * asks about.
 */
function knownFrom({ definition, answers, representation }: Draft): {
  email?: string;
  phone?: string;
} {
  if (needsGround(representation)) return {};
  const answerOf = (kind: 'email' | 'phone') => {
    const field = definition.fields.find((one) => one.kind === kind && answers[one.key]);
    const answer = field && answers[field.key];
    return typeof answer === 'string' ? answer : undefined;
  };
  return { email: answerOf('email'), phone: answerOf('phone') };
}

interface Again {
  readonly errors: FieldErrors;
  readonly form?: FormValues;
}

const text = (value: FormValues[string] | undefined) =>
  typeof value === 'string' ? value : undefined;

async function contactPage(c: HttpContext, again?: Again): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const { draft, contact, name } = await inTown(c, async (unit) => {
    const draft = await ownDraft(c, unit);
    const name = (await recallOffer(unit, draft.subject))?.procedure.name;
    return { draft, name, contact: await findContact(unit, draft.id) };
  });
  const form = again?.form;
  const typed = form
    ? {
        ...{ email: text(form.email), phone: text(form.phone), relation: text(form.relation) },
        consented: form.consented === '1',
      }
    : contact
      ? undefined
      : knownFrom(draft);
  return publicPage(
    c,
    {
      title: words.title,
      lead: draft.userId ? undefined : words.lead,
      status: again ? 422 : 200,
      breadcrumbs: [
        { label: home, href: '/' },
        ...(name ? [{ label: name, href: `/apply/${draft.id}` }] : []),
      ],
      styles: ['services/procedures/views/procedures.css'],
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

interface Proof {
  readonly file?: NewFile;
  /** Why the file store does not take it. */
  readonly error?: Text;
}

/** Looked at before any unit of work, because a virus scanner may take its time. */
async function readProof(c: HttpContext, form: FormValues): Promise<Proof> {
  const { proof } = form;
  if (!(proof instanceof File) || proof.size === 0) return {};
  const content = new Uint8Array(await proof.arrayBuffer());
  const file = { name: proof.name, content, accept: proofTypes, limit: proofLimit };
  try {
    await c.var.platform.files.inspect(file);
    return { file };
  } catch (error) {
    if (error instanceof AppError) return { error: error.reason.text };
    throw error;
  }
}

async function sendCode(c: HttpContext, unit: Unit, draftId: string): Promise<void> {
  const contact = await findContact(unit, draftId);
  if (!contact?.email || contact.emailConfirmed) return;
  const { town, language, platform } = c.var;
  const to = { email: contact.email, townName: say(town.name, language), language };
  await mailCode(platform, unit, draftId, to);
}

/** @returns what is still missing; what is right is kept whatever else is wrong. */
async function keep(
  c: HttpContext,
  unit: Unit,
  input: ContactForm,
  proof: Proof,
): Promise<FieldErrors> {
  const draft = await ownDraft(c, unit);
  const before = await findContact(unit, draft.id);
  const saved = proof.file && (await c.var.platform.files.save(unit, proof.file));
  const there = Boolean(saved ?? before?.proofFileId ?? proof.error);
  const errors = {
    ...faultsOf(draft, input, there),
    ...(proof.error ? { proof: proof.error } : {}),
  };
  await saveContact(unit, draft.id, { ...input, proofFileId: saved?.id });
  if (Object.keys(errors).length === 0) await sendCode(c, unit, draft.id);
  return errors;
}

async function save(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(ContactForm, form);
  if (!input.ok) return contactPage(c, { errors: input.errors, form });
  const proof = await readProof(c, form);
  const errors = await inTown(c, (unit) => keep(c, unit, input.value, proof));
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
