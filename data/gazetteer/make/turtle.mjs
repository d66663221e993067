// Writes what is known of things as Turtle. IRIs are relative: whoever reads them gives the base.
import { slug } from './slug.mjs';

const PREFIXES = {
  ne: 'https://w3id.org/newsgraph/ontology#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

export const place = name => `<place/${slug(name)}>`;
export const organization = name => `<organization/${slug(name)}>`;
export const person = name => `<person/${slug(name)}>`;
export const wikidata = item => `<http://www.wikidata.org/entity/${item}>`;
export const geonames = id => `<https://sws.geonames.org/${id}/>`;

// What is told of one thing: [[property, [object, …]], …]; properties without objects are left out.
export function block(iri, statements) {
  const lines = statements.filter(([, objects]) => objects.length > 0);
  return `${iri} ${lines.map(([property, objects]) => `${property} ${objects.join(' , ')}`).join(' ;\n  ')} .\n`;
}

export function turtle(title, blocks) {
  const sorted = [...blocks].sort((a, b) => (a < b ? -1 : 1)).join('\n');
  const prefixes = Object.entries(PREFIXES)
    .filter(([prefix]) => new RegExp(`(^|\\s|\\^)${prefix}:`).test(sorted))
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join('');
  return `# ${title}\n# Made by make/make.mjs; licences and sources stand in README.md.\n${prefixes}\n${sorted}`;
}

export const optional = (value, write) => (value === undefined || value === '' ? [] : [write(value)]);
export const text = value => JSON.stringify(value);
export const day = value => `"${value}"^^xsd:date`;
export const year = value => `"${value}"^^xsd:gYear`;

// Names beside the one that the IRI is made of.
export const otherNames = (name, others) =>
  [...new Set(others ?? [])].filter(other => other !== name).sort().map(text);

// The canonical form of an xsd:decimal.
export function decimal(number, digits) {
  const short = String(Number(number.toFixed(digits)) || 0);
  return short.includes('.') ? short : `${short}.0`;
}
