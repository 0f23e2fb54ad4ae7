import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { say } from '#platform/i18n/text.ts';
import { formOwnerNames } from '../owners.ts';
import { text } from '../text.ts';
import { getForm, getVersion } from '../versions/queries.ts';
import { newPrint, writeCode } from './code.ts';
import { paperForm } from './paper-form.ts';

export const paperRoutes = new Hono<HttpEnv>();

/** Where staff type in this print; undefined when the form is printed for nobody in particular. */
function entryOf(c: HttpContext, versionId: string): string | undefined {
  const { owner, subject } = c.req.query();
  if (!subject || !owner || !formOwnerNames().includes(owner) || subject.length > 100) {
    return undefined;
  }
  const code = { versionId, owner, subject, print: newPrint() };
  return `${originOf(c.var.platform, c.var.town)}/staff/forms/paper/${writeCode(c.var.platform.secret, code)}`;
}

paperRoutes.get('/forms/:version/paper.pdf', async (c) => {
  const found = await inTown(c, async (unit) => {
    const version = await getVersion(unit, c.req.param('version'));
    const shown = version.status === 'published' || can(c.var.actor, 'forms.build');
    if (!shown) throw notFound(text.version);
    return { version, form: await getForm(unit, version.formId) };
  });
  const { version, form } = found;
  const bytes = await paperForm({
    title: form.title,
    town: c.var.town.name,
    definition: version.definition,
    language: c.var.language === 'en' ? 'en' : 'ja',
    version: version.number,
    entry: entryOf(c, version.id),
  });
  const name = `${say(form.title, c.var.language)}.pdf`;
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': contentDisposition('inline', name),
    'Cache-Control': 'private, no-store',
  });
});
