// Each country's government, foreign ministry, parliament and armed forces, under the names that news give
// them: "the Iranian government".
import { adjectives, unlike } from './by-hand.mjs';
import { known } from './sources.mjs';

const BRANCHES = [
  ['government', (name, adjective) => [`Government of ${name}`, `government of ${name}`, `${name} government`,
    `${adjective} Government`]],
  ['foreign ministry', (name, adjective) => [`${adjective} Foreign Ministry`, `${name}'s foreign ministry`,
    `${name}'s Foreign Ministry`, `${adjective} Ministry of Foreign Affairs`,
    `Ministry of Foreign Affairs of ${name}`, `Foreign Ministry of ${name}`]],
  ['parliament', (name, adjective) => [`${adjective} Parliament`, `Parliament of ${name}`, `${name}'s parliament`]],
  ['military', (name, adjective) => [`${adjective} Military`, `${adjective} armed forces`,
    `${adjective} Armed Forces`, `${name}'s military`]],
];

// isFree tells whether a name is not yet one of another organisation.
export function branches(places, isFree) {
  return known
    .filter(({ name, demonyms }) => places.has(name) && (adjectives[name] ?? demonyms[0]))
    .flatMap(country => BRANCHES
      .filter(([branch]) => !unlike[branch].has(country.name))
      .map(([branch, others]) => entry(country, branch, others, isFree)))
    .filter(({ name }) => isFree(name));
}

function entry({ name, others: aliases, demonyms }, branch, others, isFree) {
  const adjective = adjectives[name] ?? demonyms[0];
  const government = `${adjective} government`;
  return {
    name: `${adjective} ${branch}`,
    others: [name, ...aliases.filter(alias => !alias.includes('.'))].flatMap(called => others(called, adjective))
      .filter(isFree),
    country: name,
    part: branch === 'foreign ministry' ? government : undefined,
  };
}
