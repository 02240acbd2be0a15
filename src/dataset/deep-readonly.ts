/** A type whose parts cannot be written, all the way down: datasets are frozen. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
