// A place as Turtle.
import { demonyms } from './by-hand.mjs';
import { block, decimal, optional, otherNames, place, text } from './turtle.mjs';

// {types, name, others, demonyms, codes, within, capital, point: [longitude, latitude], digits, population, same}
export function placeBlock(entry) {
  return block(place(entry.name), [
    ['a', entry.types.map(type => `schema:${type}`)],
    ['rdfs:label', [text(entry.name)]],
    ['skos:altLabel', otherNames(entry.name, entry.others)],
    ['ne:demonym', (entry.demonyms ?? demonyms[entry.name] ?? []).map(text)],
    ['skos:notation', (entry.codes ?? []).map(text)],
    ['schema:containedInPlace', optional(entry.within, place)],
    ['ne:capital', optional(entry.capital, place)],
    ['schema:latitude', [decimal(entry.point[1], entry.digits)]],
    ['schema:longitude', [decimal(entry.point[0], entry.digits)]],
    ['ne:population', optional(entry.population || undefined, String)],
    ['owl:sameAs', optional(entry.same, same => same)],
  ]);
}
