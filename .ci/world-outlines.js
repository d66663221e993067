// Makes the outlines of countries that maps are drawn with, and the table of where each country is.
// Natural Earth's data is in the public domain; run this anew only for a newer edition of it:
//
//     npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3 d3-geo@3.1.1 polylabel@2.0.1 i18n-iso-countries@7.14.0
//     node .ci/world-outlines.js src/main/resources/org/newsgraph/endpoint/static/world.svg \
//       src/main/resources/org/newsgraph/endpoint/drawing/map/countries.tsv
const fs = require('fs');
const { createRequire } = require('module');
const fromHere = createRequire(process.cwd() + '/');
const codes = fromHere('i18n-iso-countries');
const { feature, merge } = fromHere('topojson-client');
const { presimplify, simplify } = fromHere('topojson-simplify');
const [svgFile, tableFile] = process.argv.slice(2);

// What Natural Earth draws as lands of their own although ISO 3166 counts them to another, and one that CLDR knows.
const PARTS = { 'N. Cyprus': 'CYP', Somaliland: 'SOM', Kosovo: 'XKX' };
const LEFT_OUT = ['ATA'];
// Names that the news uses beside those of CLDR.
const ALSO = {
  CZE: ['Czech Republic'], CIV: ['Ivory Coast'], MKD: ['Macedonia'], MMR: ['Burma', 'Myanmar'], SWZ: ['Swaziland'],
  CPV: ['Cabo Verde'], TLS: ['East Timor'], PSE: ['Palestine', 'Palestinian territories', 'State of Palestine'], HKG: ['Hong Kong'],
  MAC: ['Macau', 'Macao'], TUR: ['Turkey'], COG: ['Republic of the Congo', 'Congo-Brazzaville'],
  COD: ['Democratic Republic of the Congo', 'DR Congo', 'Congo-Kinshasa'], VAT: ['Vatican', 'Holy See'],
  NLD: ['The Netherlands', 'Holland'], USA: ['America'], GBR: ['Britain', 'Great Britain'], CHN: ["People's Republic of China"],
  GMB: ['Gambia', 'The Gambia'], BHS: ['Bahamas', 'The Bahamas'], FSM: ['Micronesia'], KOR: ['Republic of Korea'], XKX: ['Kosovo'],
};
const cldr = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function code(geometry) {
  return PARTS[geometry.properties.name] || codes.numericToAlpha3(geometry.id);
}

function countries(topology) {
  const byCode = new Map();
  for (const geometry of topology.objects.countries.geometries) {
    const key = code(geometry);
    if (key && !LEFT_OUT.includes(key)) byCode.set(key, [...(byCode.get(key) || []), geometry]);
  }
  return new Map([...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, parts]) => [key, merge(topology, parts)]));
}

// Rings in degrees, cut at the antimeridian, with y growing southwards as on a screen.
function rings(d3, shape) {
  const found = [];
  const projection = d3.geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);
  d3.geoPath(projection, {
    moveTo: (x, y) => found.push([[x, y]]),
    lineTo: (x, y) => found.at(-1).push([x, y]),
    closePath: () => {},
    arc: () => {},
  })(shape);
  return found;
}

const hundredths = point => point.map(value => Math.round(value * 100));

// A number without what SVG can do without: "0.5" is ".5", and a minus separates by itself.
const short = value => String(value / 100).replace(/^(-?)0\./, '$1.');
const joined = numbers => numbers.map(short).reduce((all, next) => all + (all === '' || next[0] === '-' ? '' : ' ') + next, '');

function ringPath(ring) {
  const points = ring.map(hundredths).filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
  if (points.length < 3) return '';
  const steps = points.slice(1).map((p, i) => [p[0] - points[i][0], p[1] - points[i][1]]);
  return `M${joined(points[0])}l${joined(steps.flat())}z`;
}

function box(ring) {
  const xs = ring.map(p => p[0]), ys = ring.map(p => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

// The extent of what a reader thinks of: without islands and exclaves much smaller than the main land.
function mainland(d3, shape) {
  const polygons = shape.coordinates.map(c => ({ type: 'Polygon', coordinates: c }));
  const areas = polygons.map(p => d3.geoArea(p));
  const large = polygons.filter((p, i) => areas[i] >= Math.max(...areas) / 4);
  const largest = polygons[areas.indexOf(Math.max(...areas))];
  return { largest: widest(rings(d3, largest)), boxes: large.map(p => box(widest(rings(d3, p)))) };
}

function widest(all) {
  return all.reduce((a, b) => ((box(b)[2] - box(b)[0]) * (box(b)[3] - box(b)[1]) > (box(a)[2] - box(a)[0]) * (box(a)[3] - box(a)[1]) ? b : a));
}

function row(d3, polylabel, key, shape) {
  const { largest, boxes } = mainland(d3, shape);
  const label = polylabel([largest], 0.01);
  const bounds = [0, 1].map(i => Math.min(...boxes.map(b => b[i]))).concat([2, 3].map(i => Math.max(...boxes.map(b => b[i]))));
  const [west, north, east, south] = bounds;
  const iso2 = key === 'XKX' ? 'XK' : codes.alpha3ToAlpha2(key);
  const names = [...new Set([cldr.of(iso2), ...(ALSO[key] || []), ...(codes.getName(iso2, 'en', { select: 'all' }) || [])])].filter(n => n && !n.includes('|'));
  const numbers = [label[0], -label[1], west, -south, east, -north].map(n => String(Math.round(n * 100) / 100 || 0));
  return [key, iso2, names.join('|'), ...numbers].join('\t');
}

(async () => {
  const d3 = await import(fromHere.resolve('d3-geo'));
  const { default: polylabel } = await import(fromHere.resolve('polylabel'));
  const atlas = name => JSON.parse(fs.readFileSync(fromHere.resolve(`world-atlas/countries-${name}.json`)));
  const coarse = countries(atlas('110m'));
  const fine = countries(atlas('50m'));
  // Countries too small for the coarse outlines come from the finer ones, with fewer corners.
  const small = countries(simplify(presimplify(atlas('50m')), 1e-3));
  const keys = [...new Set([...coarse.keys(), ...fine.keys()])].sort();
  const paths = keys.map(key => [key, rings(d3, coarse.get(key) || small.get(key)).map(ringPath).join('')]);
  fs.writeFileSync(svgFile, [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-180 -90 360 180">',
    '<!-- Outlines of countries by ISO 3166 code: x is the longitude, y the latitude with the sign turned. From Natural Earth, public domain. -->',
    '<g id="world" stroke-linejoin="round">',
    ...paths.filter(([, d]) => d).map(([key, d]) => `<path id="${key}" vector-effect="non-scaling-stroke" d="${d}"/>`),
    '</g>', '</svg>', ''].join('\n'));
  fs.writeFileSync(tableFile, [
    '# Countries by ISO 3166 code, from Natural Earth (public domain): names (the first is CLDR’s), where to put a label, and the extent of the main land, in degrees.',
    ['alpha3', 'alpha2', 'names', 'longitude', 'latitude', 'west', 'south', 'east', 'north'].join('\t'),
    ...keys.map(key => row(d3, polylabel, key, fine.get(key) || coarse.get(key))), ''].join('\n'));
})();
