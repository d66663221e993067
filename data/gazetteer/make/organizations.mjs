// Organisations: those of organizations.tsv, and each country's government and its branches.
import { branches } from './governments.mjs';
import { slug } from './slug.mjs';
import { alternatives, table } from './tables.mjs';
import { block, organization, optional, otherNames, place, text, wikidata } from './turtle.mjs';

export function organizations(places) {
  const listed = table('organizations').map(row);
  const named = new Set(listed.flatMap(({ name, others }) => [name, ...others]).map(slug));
  const all = [...listed, ...branches(places, called => !named.has(slug(called)))];
  const names = new Set(all.map(({ name }) => slug(name)));
  all.forEach(entry => check(entry, names, places));
  return all.map(entry => ({ ...entry, seat: places.cityIn(entry.seat, entry.country) }));
}

function row([name, others, country, part, seat, item]) {
  return { name, others: variants(name, alternatives(others)), country, part, seat, item };
}

// Who is named "US Navy" is also named "U.S. Navy" and "United States Navy".
function variants(name, others) {
  return [name, ...others].flatMap(called => [called, ...longer(called, 'US', 'U.S.', 'United States'),
    ...longer(called, 'UN', 'U.N.', 'United Nations')]).filter(called => called !== name);
}

const longer = (name, short, dotted, long) =>
  (name.startsWith(`${short} `) ? [dotted, long].map(start => start + name.slice(short.length)) : []);

function check({ name, country, part }, names, places) {
  if (country && !places.has(country)) {
    throw new Error(`${name}: no place ${country}`);
  }
  if (part && !names.has(slug(part))) {
    throw new Error(`${name}: no organisation ${part}`);
  }
}

export function organizationBlock({ name, others, country, part, seat, item }) {
  return block(organization(name), [
    ['a', ['schema:Organization']],
    ['rdfs:label', [text(name)]],
    ['skos:altLabel', otherNames(name, others)],
    ['ne:affiliation', optional(country, place)],
    ['org:subOrganizationOf', optional(part, organization)],
    ['schema:location', optional(seat, place)],
    ['owl:sameAs', optional(item, wikidata)],
  ]);
}
