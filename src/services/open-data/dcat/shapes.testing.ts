import { prefixes } from './graph.ts';

/** How often a property may come and what its values are. */
interface Rule {
  readonly least?: number;
  readonly most?: number;
  /** `literal`, `address`, `time` (date or moment), a datatype, or the class of the value. */
  readonly range: string;
  /** List of the EU's publications office in which the value must stand. */
  readonly list?: string;
}

type Shape = Readonly<Record<string, Rule>>;

const needed = (range: string): Rule => ({ least: 1, range });
const one = (range: string, list?: string): Rule => ({ most: 1, range, ...(list && { list }) });
const many = (range: string, list?: string): Rule => ({ range, ...(list && { list }) });

/** Properties that several classes share. */
const language = { 'dct:language': many('dct:LinguisticSystem', 'language') };
const dates = { 'dct:issued': one('time'), 'dct:modified': one('time') };
const publicAccess = { 'dct:accessRights': one('dct:RightsStatement', 'access-right') };
const named = { 'dct:title': needed('literal') };

/**
 * The tables of properties of DCAT-AP 3.0.1, in our own words, and the lists that its version 2.1.1 checks:
 * read beside the published files (`dcat-ap-SHACL.ttl`; shapes, range, mdr-vocabularies), of the classes that
 * we write, and never laxer. What those only warn of (a publisher or place outside of the EU's lists) is left out.
 * What a class may not have is refused too, so that a misspelt name is found.
 */
const shapes: Readonly<Record<string, Shape>> = {
  'dcat:Catalog': {
    ...{ ...named, ...language, ...dates, 'dct:description': needed('literal') },
    'dct:publisher': { least: 1, most: 1, range: 'foaf:Agent' },
    'dct:license': one('dct:LicenseDocument'),
    'dct:spatial': many('dct:Location'),
    'dcat:themeTaxonomy': many('skos:ConceptScheme'),
    'foaf:homepage': one('foaf:Document'),
    'dcat:dataset': many('dcat:Dataset'),
    'dcat:service': many('dcat:DataService'),
  },
  'dcat:Dataset': {
    ...{ ...named, ...language, ...dates, ...publicAccess, 'dct:description': needed('literal') },
    'dct:publisher': one('foaf:Agent'),
    'dct:identifier': many('literal'),
    'dcat:contactPoint': many('vcard:Kind'),
    'dcat:distribution': many('dcat:Distribution'),
    'dcat:keyword': many('literal'),
    'dct:spatial': many('dct:Location'),
    'dct:temporal': many('dct:PeriodOfTime'),
    'dcat:theme': many('skos:Concept', 'data-theme'),
    'dct:accrualPeriodicity': one('dct:Frequency', 'frequency'),
    'dcat:landingPage': many('foaf:Document'),
  },
  'dcat:Distribution': {
    ...{ ...dates, ...language, 'dct:title': many('literal') },
    'dcat:accessURL': needed('address'),
    'dcat:downloadURL': many('address'),
    'dct:license': one('dct:LicenseDocument'),
    'dct:format': one('dct:MediaTypeOrExtent', 'file-type'),
    'dcat:mediaType': one('dct:MediaType'),
    'dcatap:availability': one('skos:Concept', 'planned-availability'),
    'dcat:byteSize': one('xsd:nonNegativeInteger'),
  },
  'dcat:DataService': {
    ...{ ...named, ...publicAccess },
    'dcat:endpointURL': needed('address'),
    'dcat:endpointDescription': many('address'),
    'dcat:servesDataset': many('dcat:Dataset'),
    'dcat:contactPoint': many('vcard:Kind'),
    'dct:license': one('dct:LicenseDocument'),
    'dct:publisher': one('foaf:Agent'),
  },
  'foaf:Agent': { 'foaf:name': needed('literal') },
  'vcard:Kind': { 'vcard:fn': needed('literal'), 'vcard:hasTelephone': many('address') },
  'dct:Location': { 'skos:prefLabel': many('literal') },
  'dct:PeriodOfTime': { 'dcat:startDate': one('time'), 'dcat:endDate': one('time') },
  'skos:ConceptScheme': named,
  'skos:Concept': { 'skos:prefLabel': needed('literal'), 'skos:inScheme': many('address') },
};

function rangeOf(range: string): string {
  if (range === 'literal') return 'sh:nodeKind sh:Literal';
  if (range === 'address') return 'sh:nodeKind sh:IRI';
  if (range === 'time') {
    return 'sh:or ([sh:datatype xsd:date] [sh:datatype xsd:dateTime] [sh:datatype xsd:gYear])';
  }
  return range.startsWith('xsd:') ? `sh:datatype ${range}` : `sh:class ${range}`;
}

function ruleOf([path, { least, most, range, list }]: readonly [string, Rule]): string {
  const says = [`sh:path ${path}`, rangeOf(range)];
  if (least) says.push(`sh:minCount ${least}`);
  if (most) says.push(`sh:maxCount ${most}`);
  if (list) {
    const address = `http://publications.europa.eu/resource/authority/${list}`;
    says.push(`sh:node [sh:property [sh:path skos:inScheme ; sh:hasValue <${address}>]]`);
  }
  return `  sh:property [${says.join(' ; ')}]`;
}

/** The shapes as SHACL in Turtle. */
export function dcatApShapes(): string {
  const heads = Object.entries({ ...prefixes, sh: 'http://www.w3.org/ns/shacl#' }).map(
    ([prefix, base]) => `@prefix ${prefix}: <${base}> .`,
  );
  const parts = Object.entries(shapes).map(
    ([type, shape]) =>
      `[] a sh:NodeShape ; sh:targetClass ${type} ;
  sh:closed true ; sh:ignoredProperties (rdf:type) ;
${Object.entries(shape).map(ruleOf).join(' ;\n')} .`,
  );
  return [...heads, ...parts].join('\n');
}
