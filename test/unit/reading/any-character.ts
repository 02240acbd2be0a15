import fc from 'fast-check';

/** Any UTF-16 code unit, lone surrogates included; made at once, where the unit `binary` of fast-check takes seconds. */
export const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
