/** An object whose entries, lists and maps cannot be written; entries that are interfaces of our own are so already. */
export type Frozen<T> = { readonly [K in keyof T]: FrozenValue<T[K]> };

/** Lists, maps from any text, and what is in those. */
type FrozenValue<V> = V extends readonly unknown[]
  ? Readonly<V>
  : string extends keyof V
    ? { readonly [K in keyof V]: FrozenValue<V[K]> }
    : V;
