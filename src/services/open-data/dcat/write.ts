import { element, escapeXml, xmlDeclaration } from '#platform/xml.ts';
import { type Name, type Prefix, prefixes, type Resource, type Value } from './graph.ts';

export const rdfFormats = {
  jsonld: 'application/ld+json; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  rdf: 'application/rdf+xml; charset=utf-8',
} as const;
export type RdfFormat = keyof typeof rdfFormats;

function fullName(name: Name): string {
  const at = name.indexOf(':');
  return prefixes[name.slice(0, at) as Prefix] + name.slice(at + 1);
}

/** What may not stand in an address (IRIREF of Turtle) is written by its number. */
function safeIri(address: string): string {
  return address.replace(/[\p{Cc} <>"{}|^`\\]/gu, (one) => encodeURIComponent(one));
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function turtleValue(value: Value): string {
  if ('iri' in value) return `<${safeIri(value.iri)}>`;
  const text = `"${value.text.replace(/["\\\n\r\t]/g, (one) => escapes[one] ?? one)}"`;
  if ('type' in value) return `${text}^^${value.type}`;
  return value.language ? `${text}@${value.language}` : text;
}

function turtle(resources: Iterable<Resource>): string {
  const parts = Object.entries(prefixes).map(
    ([prefix, base]) => `@prefix ${prefix}: <${base}> .\n`,
  );
  for (const { iri, type, says } of resources) {
    const lines = says.map(([name, value]) => ` ;\n  ${name} ${turtleValue(value)}`);
    parts.push(`\n<${safeIri(iri)}> a ${type}${lines.join('')} .\n`);
  }
  return parts.join('');
}

function xmlValue(name: Name, value: Value): string {
  if ('iri' in value) return element(name, '', { 'rdf:resource': safeIri(value.iri) });
  if ('type' in value) {
    return element(name, escapeXml(value.text), { 'rdf:datatype': fullName(value.type) });
  }
  const language = value.language && { 'xml:lang': value.language };
  return element(name, escapeXml(value.text), { ...language });
}

function xml(resources: Iterable<Resource>): string {
  const parts: string[] = [];
  for (const { iri, type, says } of resources) {
    const inside = says.map(([name, value]) => xmlValue(name, value));
    parts.push(element(type, inside.join(''), { 'rdf:about': safeIri(iri) }));
  }
  const names = Object.entries(prefixes).map(([prefix, base]) => [`xmlns:${prefix}`, base]);
  return xmlDeclaration + element('rdf:RDF', parts.join('\n'), Object.fromEntries(names));
}

function jsonValue(value: Value): object {
  if ('iri' in value) return { '@id': safeIri(value.iri) };
  if ('type' in value) return { '@value': value.text, '@type': value.type };
  return { '@value': value.text, ...(value.language && { '@language': value.language }) };
}

function jsonld(resources: Iterable<Resource>): string {
  const nodes: string[] = [];
  for (const { iri, type, says } of resources) {
    const node: Record<string, unknown> = { '@id': safeIri(iri), '@type': type };
    for (const [name, value] of says) {
      node[name] = [...((node[name] as object[] | undefined) ?? []), jsonValue(value)];
    }
    nodes.push(JSON.stringify(node));
  }
  return `{"@context":${JSON.stringify(prefixes)},"@graph":[\n${nodes.join(',\n')}\n]}\n`;
}

/** The same graph in Turtle, RDF/XML or JSON-LD. */
export function writeGraph(resources: Iterable<Resource>, format: RdfFormat): string {
  if (format === 'ttl') return turtle(resources);
  return format === 'rdf' ? xml(resources) : jsonld(resources);
}
