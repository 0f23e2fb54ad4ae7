import { Hono } from 'hono';
import { writeCsv } from '#platform/delimited.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { say } from '#platform/i18n/text.ts';
import { element, textElement, xmlDeclaration } from '#platform/xml.ts';
import { home, reportHref } from '../model.ts';
import { statusTexts } from '../text.ts';
import { filterOf } from './filter.ts';
import { listShown, pageSize, readAllShown, type ShownReport } from './queries.ts';
import { publicWords } from './text.ts';

export const exportRoutes = new Hono<HttpEnv>();

const originOf = (c: HttpContext): string => new URL(c.var.platform.settings.publicUrl).origin;

/** What everybody may read, by the one rule of visibility; oldest first. */
function readAll(c: HttpContext): Promise<readonly ShownReport[]> {
  return inTown(c, async (unit) => {
    const all: ShownReport[] = [];
    for await (const page of readAllShown(unit, filterOf(c))) all.push(...page);
    return all;
  });
}

interface Facts {
  readonly [name: string]: string | number | boolean | null;
}

function factsOf({ report, input }: ShownReport, origin: string): Facts {
  const { id, category, status, area, followers, receivedOn, endedOn, approximate } = report;
  return {
    ...{ id, category, status, title: input.title ?? '', text: input.text, area },
    ...{ followers, approximate, received_on: receivedOn, ended_on: endedOn },
    ...{ sample: report.sample, url: `${origin}${reportHref(id)}` },
  };
}

exportRoutes.get('/problem-reports/reports.geojson', async (c) => {
  const reports = await readAll(c);
  const features = reports.map((shown) => {
    const { latitude, longitude } = shown.report;
    // RFC 7946: longitude first; a thing without a place has no geometry.
    const placed = latitude !== null && longitude !== null;
    const geometry = placed ? { type: 'Point', coordinates: [longitude, latitude] } : null;
    return {
      type: 'Feature',
      id: shown.report.id,
      geometry,
      properties: factsOf(shown, originOf(c)),
    };
  });
  c.header('Content-Type', 'application/geo+json; charset=utf-8');
  return c.body(JSON.stringify({ type: 'FeatureCollection', features }));
});

const columns = [
  ...['id', 'category', 'status', 'title', 'text', 'area', 'followers', 'approximate'],
  ...['received_on', 'ended_on', 'sample', 'url'],
];

exportRoutes.get('/problem-reports/reports.csv', async (c) => {
  const reports = await readAll(c);
  const rows = reports.map((shown) => {
    const facts = factsOf(shown, originOf(c));
    const { latitude, longitude } = shown.report;
    return [...columns.map((name) => String(facts[name] ?? '')), latitude ?? '', longitude ?? ''];
  });
  c.header('Content-Disposition', 'attachment; filename="problem-reports.csv"');
  c.header('Content-Type', 'text/csv; charset=utf-8');
  return c.body(writeCsv([[...columns, 'latitude', 'longitude'], ...rows]));
});

exportRoutes.get('/problem-reports/feed.atom', async (c) => {
  const { shown } = await inTown(c, (unit) => listShown(unit, { ...filterOf(c), page: 1 }));
  const { language, town } = c.var;
  const origin = originOf(c);
  const moment = (day: string) => `${day}T00:00:00+09:00`;
  const entries = shown.slice(0, pageSize).map(({ report, input }) => {
    const status = say(statusTexts[report.status], language);
    const parts = [
      textElement('id', `urn:uuid:${report.id}`),
      textElement('title', `${input.title ?? ''}（${status}）`),
      element('updated', moment(report.endedOn ?? report.receivedOn)),
      element('link', '', { rel: 'alternate', href: `${origin}${reportHref(report.id)}` }),
      textElement('summary', input.text),
    ];
    return element('entry', parts.join(''));
  });
  const newest = shown[0]?.report.receivedOn ?? '2000-01-01';
  const head = [
    textElement('id', `${origin}${home}`),
    textElement('title', say(publicWords.feed, language)),
    element('updated', moment(newest)),
    element('link', '', { rel: 'self', href: `${origin}${home}/feed.atom` }),
    element('link', '', { rel: 'alternate', href: `${origin}${home}` }),
    element('author', textElement('name', say(town.name, language))),
  ];
  const feed = element('feed', [...head, ...entries].join('\n'), {
    xmlns: 'http://www.w3.org/2005/Atom',
  });
  c.header('Content-Type', 'application/atom+xml; charset=utf-8');
  return c.body(xmlDeclaration + feed);
});
