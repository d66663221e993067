// The slug of a name, as Newsgraph mints it for an entity of that name: org.newsgraph.mapping.iri.Slug.
const LETTERS = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŧ: 't', ŋ: 'ng', ı: 'i', ə: 'a',
};

export function slug(name) {
  return name
    .replace(/^the /, '')
    .replace(/\b(\p{L})\.(?=\P{L}|\p{L}\b|$)/gu, '$1')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['\u2019\u2018\u02bc`]/g, '')
    .replace(/[^a-z0-9]/g, letter => LETTERS[letter] ?? '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}

// The slugs that have an entry, or that may have none because they name several things.
export class Slugs {
  #taken = new Set();

  take(name) {
    const free = this.isFree(name);
    this.#taken.add(slug(name));
    return free;
  }

  isFree(name) {
    return !this.#taken.has(slug(name));
  }
}

// What is named, by the slug of its name.
export function bySlug(things, name) {
  const groups = new Map();
  things.forEach(thing => groups.set(slug(name(thing)), [...(groups.get(slug(name(thing))) ?? []), thing]));
  return groups;
}
