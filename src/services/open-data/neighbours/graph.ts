import { Readable } from 'node:stream';
import type { Quad } from 'n3';

/** What a catalogue says of one thing: `@id`, `@type`, and lists of values by the whole names. */
export type Json = Readonly<Record<string, unknown>>;

const typeName = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

type Term = Quad['object'] | Quad['subject'];

const idOf = ({ termType, value }: Term): string =>
  termType === 'BlankNode' && !value.startsWith('_:') ? `_:${value}` : value;

function jsonOf(term: Quad['object']): unknown {
  if (term.termType !== 'Literal') return { '@id': idOf(term) };
  const { value, language } = term;
  return { '@value': value, ...(language && { '@language': language }) };
}

/** Statements gathered by what they are about, in the shape that JSON-LD has. */
function nodesOf(quads: Iterable<Quad>): readonly Json[] {
  const nodes = new Map<string, Record<string, unknown[]>>();
  for (const { subject, predicate, object } of quads) {
    const id = idOf(subject);
    const says = nodes.get(id) ?? {};
    nodes.set(id, says);
    const isType = predicate.value === typeName;
    const name = isType ? '@type' : predicate.value;
    says[name] = [...(says[name] ?? []), isType ? idOf(object) : jsonOf(object)];
  }
  return [...nodes].map(([id, says]) => ({ '@id': id, ...says }));
}

/** Spaces and quotes stand in addresses of real catalogues; one of them would end the reading. */
const mendAddresses = (turtle: string): string =>
  turtle.replace(/<(https?:[^<>\n]*)>/g, (whole) =>
    whole.replace(/[ "{}|^`]/g, (letter) => encodeURIComponent(letter)),
  );

async function readTurtle(text: string, baseIRI: string): Promise<readonly Json[]> {
  const { Parser } = await import('n3');
  return nodesOf(new Parser({ baseIRI }).parse(mendAddresses(text)));
}

async function readXml(text: string, baseIRI: string): Promise<readonly Json[]> {
  // Entities could be made to grow without end, and no catalogue needs them.
  if (text.includes('<!ENTITY')) throw new Error('entities of its own');
  const { RdfXmlParser } = await import('rdfxml-streaming-parser');
  const parser = new RdfXmlParser({ baseIRI, validateUri: false });
  const quads: Quad[] = [];
  for await (const quad of Readable.from([text]).pipe(parser)) quads.push(quad as Quad);
  return nodesOf(quads);
}

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(text: string): readonly Json[] {
  const document: unknown = JSON.parse(text);
  const graph = isRecord(document) ? (document['@graph'] ?? [document]) : document;
  return [graph].flat().filter(isRecord);
}

/**
 * The things that a catalogue in JSON-LD, Turtle or RDF/XML speaks of. How it is written is seen from its
 * beginning: what servers say of it is often wrong.
 * @throws Error whose message begins with `not valid` for what is none of these
 */
export async function readGraph(text: string, address: string): Promise<readonly Json[]> {
  const body = text.replace(/^\uFEFF?\s*/, '');
  try {
    if (/^[[{]/.test(body)) return readJson(body);
    if (/^<(?:\?xml|!--|!DOCTYPE|\w+:RDF\b|RDF\b)/i.test(body)) return await readXml(body, address);
    return await readTurtle(body, address);
  } catch (error) {
    throw new Error(`not valid: ${error instanceof Error ? error.message.slice(0, 200) : 'error'}`);
  }
}
