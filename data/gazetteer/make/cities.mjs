// Cities of GeoNames under the name that they alone are meant by.
import { alsoCalled, bearers, english, oneOfSeveral, sections } from './by-hand.mjs';
import { bySlug, slug } from './slug.mjs';
import { counties, provinces, towns } from './sources.mjs';
import { geonames } from './turtle.mjs';

const SMALLEST = 50_000;
const PLAINLY = 10;

export function cities(taken, states) {
  const countryOf = new Map(states.map(({ code, entry }) => [code, entry.name]));
  const named = bySlug(towns, name);
  const found = towns
    .filter(isNotable)
    .filter(town => taken.isFree(name(town)) && isMeant(town, named.get(slug(name(town)))));
  const entries = found.map(town => entry(town, countryOf.get(town.country)));
  return [...entries, ...entries.flatMap(otherNames)].filter(({ name }) => taken.take(name));
}

const name = town => english[town.cityId] ?? plain(town.name);

// Quarters of cities are left out: their names are words ("Uptown") or persons' far more often.
const isNotable = town => town.featureCode !== 'PPLX' && (
  town.featureCode === 'PPLC' || town.population >= SMALLEST || bearers[slug(name(town))] === town.cityId);

// Whether whoever writes this name means this town: a capital that is the largest of its name, or what is ten
// times as large as the next, and no province elsewhere has the name.
function isMeant(town, namesakes) {
  const called = slug(name(town));
  if (bearers[called]) {
    return bearers[called] === town.cityId;
  }
  const others = namesakes.filter(other => other !== town).map(other => other.population);
  const next = Math.max(0, ...others);
  const times = town.featureCode === 'PPLC' ? 1 : PLAINLY;
  return !oneOfSeveral.has(called) && town.population >= times * next && !isProvinceElsewhere(called, town);
}

const regions = bySlug(
  [...provinces, ...counties.filter(({ code }) => code.startsWith('GB.'))], region => region.name);

function isProvinceElsewhere(called, town) {
  const own = `${town.country}.${town.adminCode}`;
  const around = town.featureCode === 'PPLC' ? `${town.country}.` : `${own}.`;
  return (regions.get(called) ?? []).some(({ code }) => code !== own && !code.startsWith(around));
}

function entry(town, within) {
  return {
    types: sections.has(town.cityId) ? ['Place'] : ['City', 'Place'],
    name: name(town),
    others: [town.name, ...(alsoCalled[name(town)] ?? [])],
    within,
    point: town.loc.coordinates,
    digits: 3,
    population: town.population,
    same: geonames(town.cityId),
    country: town.country,
    isCapital: town.featureCode === 'PPLC',
  };
}

// Names so common that articles use them alone: each has an entry, and the same city stands behind.
function otherNames(city) {
  return (alsoCalled[city.name] ?? []).map(other =>
    ({ ...city, name: other, others: [city.name, ...city.others], isCapital: false }));
}

// Accents that English news keep; the marks of transliterations are left out.
function plain(text) {
  const letter = c => (c.codePointAt(0) < 0x100 ? c : c.normalize('NFKD').replace(/\p{M}+/gu, ''));
  return [...text.normalize('NFC').replace(/[\u2018\u2019\u02bb\u02bc]/g, "'")].map(letter).join('').replace(/^'|'$/g, '');
}
