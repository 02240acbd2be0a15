/** The entry of a map by its own name: names such as `toString` must not reach a prototype. */
export function ownEntry<V>(map: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.prototype.hasOwnProperty.call(map, name) ? map[name] : undefined;
}

/** The same entries in an object that inherits none: another script of the page may have given every object some. */
export function ownEntries<Entries extends object>(entries: Entries): Entries {
  return Object.assign(Object.create(null) as Entries, entries);
}
