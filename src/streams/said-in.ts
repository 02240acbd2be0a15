/** Whether an object has an entry of its own kind: not one that a script of the page has given to every object. */
export function says(object: object, name: string): boolean {
  const { [name]: value } = object as Record<string, unknown>;
  const everywhere = (Object.prototype as Record<string, unknown>)[name];
  return value !== undefined && (value !== everywhere || Object.prototype.hasOwnProperty.call(object, name));
}

/** The entries that an object {@link says}, of these names, in one without a prototype: what is not said is undefined. */
export function saidIn<Entries extends object>(object: Entries, names: readonly (keyof Entries & string)[]): Entries {
  const said = Object.create(null) as Entries;
  for (const name of names) if (says(object, name)) said[name] = object[name];
  return said;
}
