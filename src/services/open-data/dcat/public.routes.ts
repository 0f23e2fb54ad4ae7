import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { cacheCatalogue, readListed } from '../catalogue/read.ts';
import { describeCatalogue } from './describe.ts';
import { type RdfFormat, rdfFormats, writeGraph } from './write.ts';

export const dcatRoutes = new Hono<HttpEnv>();

/** Beyond it the page cache would hold little else. */
const mostCached = 1000;

async function answer(c: HttpContext, format: RdfFormat): Promise<Response> {
  const { entries, unlisted } = await inTown(c, readListed);
  if (entries.length <= mostCached) cacheCatalogue(c, unlisted);
  const { platform, town } = c.var;
  const site = { origin: originOf(platform, town), town };
  const body = writeGraph(describeCatalogue(site, entries), format);
  c.header('Access-Control-Allow-Origin', '*');
  return c.body(body, 200, { 'Content-Type': rdfFormats[format] });
}

dcatRoutes.get('/catalog.jsonld', (c) => answer(c, 'jsonld'));
dcatRoutes.get('/catalog.ttl', (c) => answer(c, 'ttl'));
dcatRoutes.get('/catalog.rdf', (c) => answer(c, 'rdf'));
