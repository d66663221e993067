// The tables of what is written down by hand: fields separated by tabs, alternatives by |.
import { readFileSync } from 'node:fs';

export function table(name) {
  return readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('\t'));
}

export const alternatives = field => (field ?? '').split('|').filter(Boolean);
