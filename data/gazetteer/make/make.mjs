// Writes ../*.ttl. See ../README.md.
import { writeFileSync } from 'node:fs';
import { cities } from './cities.mjs';
import { countries } from './countries.mjs';
import { organizationBlock, organizations } from './organizations.mjs';
import { people, personBlocks, roleBlocks } from './people.mjs';
import { placeBlock } from './places.mjs';
import { regions } from './regions.mjs';
import { slug, Slugs } from './slug.mjs';
import { turtle } from './turtle.mjs';

const taken = new Slugs();
const states = countries(taken);
const parts = regions(taken, states);
const towns = cities(taken, states);
states.forEach(state => state.nameCapital(towns));

const all = new Map([...states.map(({ entry }) => entry), ...parts, ...towns].map(entry => [slug(entry.name), entry]));
const places = {
  has: name => all.has(slug(name)),
  // A seat without an entry, or of another country's city of that name, is left out.
  cityIn: (name, country) => {
    const city = name && all.get(slug(name));
    return city && (!country || city.name === country || city.within === country) ? name : undefined;
  },
};
const bodies = organizations(places);
const bodyNames = new Set(bodies.map(({ name }) => name));
const persons = people();

write('countries', 'The countries and territories of ISO 3166-1.', states.map(({ entry }) => placeBlock(entry)));
write('regions', 'Continents, parts of the world, and states and provinces of which news tell.', parts.map(placeBlock));
write('cities', 'Cities. Data from GeoNames (https://www.geonames.org/), CC BY 4.0, changed as README.md says.',
  towns.map(placeBlock));
write('organizations', 'International organisations, branches of governments, parties, armed groups, media, companies.',
  bodies.map(organizationBlock));
write('people', 'Heads of state and government and others of whom news tell, with the posts that they held.',
  [...persons.flatMap(entry => personBlocks(entry, places, bodyNames)), ...roleBlocks(persons)]);

function write(name, title, blocks) {
  writeFileSync(new URL(`../${name}.ttl`, import.meta.url), turtle(title, blocks));
  console.log(`${name}.ttl: ${blocks.length} subjects`);
}
