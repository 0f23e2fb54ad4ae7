import { Hono } from 'hono';
import { type Input, publicViewer, readInputs, voiceHref } from '#engines/threads/contract.ts';
import { writeCsv } from '#platform/delimited.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { say } from '#platform/i18n/text.ts';
import { element, textElement, xmlDeclaration } from '#platform/xml.ts';
import { kindOf, publicHref } from '../model.ts';
import { published } from './public.routes.tsx';
import type { Consultation } from './queries.ts';
import { titleOf } from './words.ts';

export const exportRoutes = new Hono<HttpEnv>();

const one = '/opinions/:form{consultations|ideas}/:slug';
/** A reader of feeds asks again and again; the newest are enough. */
const mostInFeed = 50;

interface Shown {
  readonly consultation: Consultation;
  /** Oldest first. */
  readonly inputs: readonly Input[];
}

/** What everybody may read, by the one rule of visibility. */
function readShown(c: HttpContext): Promise<Shown> {
  return inTown(c, async (unit) => {
    const consultation = await published(unit, c);
    const inputs: Input[] = [];
    const filter = { kind: kindOf(consultation.form), subject: consultation.id };
    for await (const page of readInputs(unit, publicViewer, filter)) inputs.push(...page);
    return { consultation, inputs: consultation.state === 'published' ? inputs : [] };
  });
}

const originOf = (c: HttpContext): string => new URL(c.var.platform.settings.publicUrl).origin;

exportRoutes.get(`${one}/entries.csv`, async (c) => {
  const { consultation, inputs } = await readShown(c);
  const rows = inputs.map(({ id, title = '', text, receivedOn, area = '', state }) => [
    ...[id, title, text, receivedOn, area, state, `${originOf(c)}${voiceHref(id)}`],
  ]);
  const heading = ['id', 'title', 'text', 'received_on', 'area', 'state', 'url'];
  c.header('Content-Disposition', `attachment; filename="${consultation.slug}.csv"`);
  c.header('Content-Type', 'text/csv; charset=utf-8');
  return c.body(writeCsv([heading, ...rows]));
});

exportRoutes.get(`${one}/entries.json`, async (c) => {
  const { consultation, inputs } = await readShown(c);
  return c.json({
    ...{ id: consultation.id, title: consultation.title, question: consultation.question },
    entries: inputs.map(({ id, title, text, receivedOn, area, state }) => ({
      ...{ id, title, text, receivedOn, area, state, url: `${originOf(c)}${voiceHref(id)}` },
    })),
  });
});

exportRoutes.get(`${one}/feed.atom`, async (c) => {
  const { consultation, inputs } = await readShown(c);
  const page = `${originOf(c)}${publicHref(consultation)}`;
  const newest = inputs.slice(-mostInFeed).toReversed();
  const moment = (day: string) => `${day}T00:00:00+09:00`;
  const entries = newest.map(({ id, title, text, receivedOn }) =>
    element(
      'entry',
      [
        textElement('id', `urn:uuid:${id}`),
        textElement('title', title ?? text.slice(0, 60)),
        element('updated', moment(receivedOn)),
        element('link', '', { rel: 'alternate', href: `${originOf(c)}${voiceHref(id)}` }),
        textElement('summary', text),
      ].join(''),
    ),
  );
  const head = [
    textElement('id', `urn:uuid:${consultation.id}`),
    textElement('title', say(titleOf(consultation), c.var.language)),
    element('updated', moment(newest[0]?.receivedOn ?? consultation.opensOn)),
    element('link', '', { rel: 'self', href: `${page}/feed.atom` }),
    element('link', '', { rel: 'alternate', href: page }),
    element('author', textElement('name', say(c.var.town.name, c.var.language))),
  ];
  const feed = element('feed', [...head, ...entries].join('\n'), {
    xmlns: 'http://www.w3.org/2005/Atom',
  });
  c.header('Content-Type', 'application/atom+xml; charset=utf-8');
  return c.body(xmlDeclaration + feed);
});
