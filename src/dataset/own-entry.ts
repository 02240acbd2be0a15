/** The entry of a map by its own name: names such as `toString` must not reach a prototype. */
export function ownEntry<V>(map: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.prototype.hasOwnProperty.call(map, name) ? map[name] : undefined;
}
