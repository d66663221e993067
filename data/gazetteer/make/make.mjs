// Writes ../countries.ttl, ../regions.ttl and ../cities.ttl. See ../README.md.
import { writeFileSync } from 'node:fs';
import { cities } from './cities.mjs';
import { countries } from './countries.mjs';
import { regions } from './regions.mjs';
import { Slugs } from './slug.mjs';
import { turtle } from './turtle.mjs';

const taken = new Slugs();
const states = countries(taken);
const parts = regions(taken, states);
const towns = cities(taken, states);
states.forEach(state => state.nameCapital(towns));

write('countries', 'The countries and territories of ISO 3166-1.', states.map(state => state.entry));
write('regions', 'Continents, parts of the world, and states and provinces of which news tell.', parts);
write('cities', 'Cities. Data from GeoNames (https://www.geonames.org/), CC BY 4.0, changed as README.md says.', towns);

function write(name, title, entries) {
  writeFileSync(new URL(`../${name}.ttl`, import.meta.url), turtle(title, entries));
  console.log(`${name}.ttl: ${entries.length} entries`);
}
