// People of people.tsv with the posts that they held, in the shape in which articles' posts are mapped.
import { slug } from './slug.mjs';
import { alternatives, table } from './tables.mjs';
import { block, day, organization, optional, otherNames, person, place, text, wikidata, year } from './turtle.mjs';

const GENDERS = { m: 'schema:Male', f: 'schema:Female' };

export const people = () => table('people').map(([name, others, born, gender, item, terms]) =>
  ({ name, others: alternatives(others), born, gender, item, terms: read(terms) }));

// "president, United States, 2009-01-20/2017-01-20; …" A term that ended on a day not known ends in "?".
function read(terms) {
  return (terms ?? '').split(';').filter(Boolean).map(term => {
    const [role, of, days] = term.split(',').map(part => part.trim());
    const [from, to] = (days ?? '').split('/');
    return to === '?' ? { role, of, from, former: true } : { role, of, from, to };
  });
}

export function personBlocks(entry, places, bodies) {
  const { name, others, born, gender, item, terms } = entry;
  const known = block(person(name), [
    ['a', ['schema:Person']],
    ['rdfs:label', [text(name)]],
    ['skos:altLabel', otherNames(name, others)],
    ['schema:gender', optional(gender, letter => GENDERS[letter])],
    ['schema:birthDate', optional(born, year)],
    ['owl:sameAs', optional(item, wikidata)],
  ]);
  return [known, ...terms.map(term => membership(entry, term, holder(term.of, places, bodies)))];
}

function holder(name, places, bodies) {
  if (!name) {
    return undefined;
  }
  if (bodies.has(name)) {
    return organization(name);
  }
  if (!places.has(name)) {
    throw new Error(`nothing is named ${name}`);
  }
  return place(name);
}

function membership({ name, terms }, term, of) {
  const { role, from, to, former } = term;
  const again = terms.filter(other => other.role === role && other.of === term.of).length > 1;
  const iri = [name, role, term.of, again && when(term)].filter(Boolean).map(slug).join('-');
  return block(`<membership/${iri}>`, [
    ['a', ['org:Membership']],
    ['rdfs:label', [text([name, role, term.of].filter(Boolean).join(', '))]],
    ['org:member', [person(name)]],
    ['org:organization', optional(of, iri => iri)],
    ['org:role', [`<role/${slug(role)}>`]],
    ['schema:startDate', optional(from, day)],
    ['schema:endDate', optional(to, day)],
    ['ne:former', former ? ['true'] : []],
  ]);
}

// Tells the terms of one who came back from each other.
const when = ({ from, to }) => from || `until-${to}`;

export function roleBlocks(entries) {
  const roles = new Set(entries.flatMap(({ terms }) => terms.map(({ role }) => role)));
  return [...roles].map(role => block(`<role/${slug(role)}>`, [['a', ['org:Role']], ['rdfs:label', [text(role)]]]));
}
