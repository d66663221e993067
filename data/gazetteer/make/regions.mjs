// Parts of the world by hand; states of the US with their label points.
import { abbreviatedStates, abbreviations, oneOfSeveral, parts, states } from './by-hand.mjs';
import { labelPoint } from './label-point.mjs';
import { slug } from './slug.mjs';
import { stateOutlines } from './sources.mjs';
import { wikidata } from './turtle.mjs';

export function regions(taken) {
  const abbreviatedOnes = [...states, ...abbreviatedStates].map(abbreviated);
  return [...parts.map(part), ...states.map(state), ...abbreviatedOnes].filter(
    entry => entry && taken.take(entry.name) && !oneOfSeveral.has(slug(entry.name)));
}

function part([name, latitude, longitude, item, within, others]) {
  const same = item && wikidata(item);
  return { types: ['Place'], name, others, within, point: [longitude, latitude], digits: 2, same };
}

function state([code, name, item]) {
  const outline = stateOutlines.find(({ properties }) => properties.name === name);
  return {
    types: ['Place'],
    name,
    codes: [`US-${code}`],
    within: 'United States',
    point: labelPoint(outline.geometry),
    digits: 2,
    same: wikidata(item),
  };
}

// A state under what news write beside a city's name.
function abbreviated(row) {
  const [, name] = row;
  return abbreviations[name] && { ...state(row), name: abbreviations[name], others: [name] };
}
