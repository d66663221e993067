// Writes entries as Turtle, by their IRIs. These are relative: whoever reads them gives the base.
import { slug } from './slug.mjs';

const PREFIXES = {
  ne: 'https://w3id.org/newsgraph/ontology#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
};

export const place = name => `<place/${slug(name)}>`;
export const wikidata = item => `<http://www.wikidata.org/entity/${item}>`;
export const geonames = id => `<https://sws.geonames.org/${id}/>`;

export function turtle(title, entries) {
  const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`).join('');
  const blocks = entries.map(block).sort((a, b) => (a < b ? -1 : 1));
  return `# ${title}\n# Made by make/make.mjs; licences and sources stand in README.md.\n${prefixes}\n${blocks.join('\n')}`;
}

// {types, name, others, codes, within, capital, point: [longitude, latitude], population, same}
function block(entry) {
  const others = [...new Set(entry.others ?? [])].filter(other => other !== entry.name).sort();
  const statements = [
    ['a', entry.types.map(type => `schema:${type}`)],
    ['rdfs:label', [text(entry.name)]],
    ['skos:altLabel', others.map(text)],
    ['skos:notation', (entry.codes ?? []).map(text)],
    ['schema:containedInPlace', optional(entry.within, place)],
    ['ne:capital', optional(entry.capital, place)],
    ['schema:latitude', [decimal(entry.point[1], entry.digits)]],
    ['schema:longitude', [decimal(entry.point[0], entry.digits)]],
    ['ne:population', optional(entry.population || undefined, String)],
    ['owl:sameAs', optional(entry.same, same => same)],
  ];
  const lines = statements.filter(([, objects]) => objects.length > 0);
  return `${place(entry.name)} ${lines.map(([property, objects]) => `${property} ${objects.join(' , ')}`).join(' ;\n  ')} .\n`;
}

const optional = (value, write) => (value === undefined ? [] : [write(value)]);
const text = value => JSON.stringify(value);

// The canonical form of an xsd:decimal.
function decimal(number, digits) {
  const short = String(Number(number.toFixed(digits)) || 0);
  return short.includes('.') ? short : `${short}.0`;
}
