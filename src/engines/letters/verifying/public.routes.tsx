import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { type FieldErrors, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { publicPage } from '#ui/page.tsx';
import { readCode } from '../code.ts';
import { findPaper } from '../issuing/queries.ts';
import { keepPaper } from '../paper/commands.ts';
import { findPublicLetter, type PublicLetter } from './queries.ts';
import { text } from './text.ts';
import { Unknown, Verified, VerifyForm } from './views/verify.tsx';

export const verifyRoutes = new Hono<HttpEnv>();
const path = '/letters/verify';
const paperLimit = 20 * 1024 * 1024;

/** 80 bits cannot be guessed at this rate; the limit keeps the database for those who ask once. */
const limited = rateLimit({ name: 'letters.verify', limit: 30, window: 600, by: 'address' });

const head = { title: text.title, lead: text.lead, description: text.description };
const below = { title: text.result, breadcrumbs: [{ label: text.title, href: path }] };

verifyRoutes.get(path, (c) => {
  const typed = c.req.query('code');
  if (typed === undefined) return publicPage(c, head, <VerifyForm value="" />);
  const code = readCode(typed.slice(0, 100));
  if (code) return c.redirect(`${path}/${code}`, 303);
  const errors: FieldErrors = { code: text.code.error };
  return publicPage(c, { ...head, status: 422 }, <VerifyForm value={typed} errors={errors} />);
});

function find(c: HttpContext, typed: string): Promise<PublicLetter | undefined> {
  const code = readCode(typed);
  return inTown(c, async (unit) => (code ? findPublicLetter(unit, code) : undefined));
}

const unknown = (c: HttpContext, code: string): Response =>
  publicPage(c, { ...below, status: 404 }, <Unknown code={code} />);

verifyRoutes.get(`${path}/:code`, limited, async (c) => {
  const typed = c.req.param('code');
  const letter = await find(c, typed);
  return letter ? publicPage(c, below, <Verified letter={letter} />) : unknown(c, typed);
});

/** The fingerprint of the PDF as it was issued. */
async function issuedHash(c: HttpContext, { id }: PublicLetter): Promise<string | undefined> {
  const paper = await inTown(c, async (unit) => {
    await keepPaper(c.var.platform, unit, id);
    return findPaper(unit, id);
  });
  return paper?.sha256;
}

verifyRoutes.post(
  `${path}/:code`,
  openToEveryone('whoever holds a letter may compare its PDF; nothing is kept'),
  limited,
  takesUploads(paperLimit + 64 * 1024),
  async (c) => {
    const typed = c.req.param('code');
    const letter = await find(c, typed);
    if (!letter) return unknown(c, typed);
    const { file } = await readForm(c);
    if (!(file instanceof File) || file.size === 0) {
      const errors: FieldErrors = { file: text.file.missing };
      return publicPage(c, { ...below, status: 422 }, <Verified letter={letter} errors={errors} />);
    }
    const content = new Uint8Array(await file.arrayBuffer());
    const same =
      createHash('sha256').update(content).digest('hex') === (await issuedHash(c, letter));
    return publicPage(c, below, <Verified letter={letter} same={same} />);
  },
);
