// The countries and territories of ISO 3166-1, and Kosovo.
import { continents, kingdoms, oneOfSeveral } from './by-hand.mjs';
import { clockwise, labelPoint } from './label-point.mjs';
import { borders, known, outlines } from './sources.mjs';
import { slug } from './slug.mjs';
import { wikidata } from './turtle.mjs';

const CONTINENTS = [
  ['005', 'South America'], ['003', 'North America'], ['002', 'Africa'],
  ['142', 'Asia'], ['150', 'Europe'], ['009', 'Oceania'],
];

// Gives [{code, nameCapital(cities), entry}].
export function countries(taken) {
  const codes = borders
    .map(border => border.properties)
    .filter(({ iso1A2, isoStatus }) => iso1A2 && (!isoStatus || iso1A2 === 'XK'));
  const names = new Map(codes.map(code => [code.iso1A2, name(code)]));
  const states = codes.map(code => country(code, names)).filter(({ entry }) => entry.point);
  known
    .filter(({ name }) => !states.some(({ entry }) => entry.name === name))
    .forEach(({ name }) => console.error(`no country for ${name}`));
  return states.filter(({ entry }) => taken.take(entry.name) && !oneOfSeveral.has(slug(entry.name)));
}

const item = code => kingdoms[code.iso1A2] ?? code.wikidata;
const listed = code => known.find(country => country.item === item(code));
const name = code => listed(code)?.name ?? code.nameEn;

function country(code, names) {
  const lexicon = listed(code);
  const dependent = code.country && !lexicon;
  const entry = {
    types: dependent ? ['Place'] : ['Country', 'Place'],
    name: name(code),
    others: [code.nameEn, ...(lexicon?.others ?? [])],
    demonyms: lexicon?.demonyms.length > 0 ? lexicon.demonyms : undefined,
    codes: [code.iso1A2, code.iso1A3],
    within: dependent ? names.get(code.country) : continent(code),
    point: point(code),
    digits: 2,
    same: wikidata(item(code)),
  };
  return { code: code.iso1A2, entry, nameCapital: cities => nameCapital(entry, code, cities) };
}

const continent = code =>
  continents[code.iso1A2] ?? CONTINENTS.find(([m49]) => code.groups?.includes(m49))?.[1];

function point(code) {
  const outline = outlines.find(({ id, properties }) =>
    id ? id === code.iso1N3 : code.iso1A2 === 'XK' && properties.name === 'Kosovo');
  if (outline) {
    return labelPoint(outline.geometry);
  }
  const border = borders.find(({ properties }) => properties.iso1A2 === code.iso1A2);
  return border.geometry && labelPoint(clockwise(border.geometry));
}

// What extraction takes for the capital, else GeoNames; where extraction knows none on purpose, none.
function nameCapital(entry, code, cities) {
  const names = (listed(code)?.capitals ?? []).map(slug);
  const candidates = cities
    .filter(({ country }) => country === code.iso1A2)
    .filter(({ name, isCapital }) => (names.length > 0 ? names.includes(slug(name)) : isCapital));
  entry.capital = (candidates.find(city => city.isCapital) ?? candidates[0])?.name;
}
