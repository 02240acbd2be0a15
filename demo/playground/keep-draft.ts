import { readDraft, type Draft } from './draft.js';

const KEY = 'social-work-chart-playground';
const MARK = '#draft=';

/** Longer addresses are cut by mail and messages. */
const LONGEST_ADDRESS = 30_000;

/** The draft that the address names, else the one that is stored; undefined for none that can be read. */
export async function keptDraft(): Promise<Draft | undefined> {
  if (location.hash.startsWith(MARK)) {
    try {
      return readDraft(JSON.parse(await unpacked(location.hash.slice(MARK.length))));
    } catch {
      // A cut address: what is stored is better than nothing.
    }
  }
  try {
    const stored = localStorage.getItem(KEY);
    return stored === null ? undefined : readDraft(JSON.parse(stored));
  } catch {
    return undefined;
  }
}

/** Where a draft is kept. */
export type KeptIn = 'storage' | 'address' | 'nowhere';

/** Keeps the draft in storage or, where a browser has none for this page, in the address as far as it goes. */
export async function keepDraft(draft: Draft): Promise<KeptIn> {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    // The address would bring an older one back.
    if (location.hash.startsWith(MARK)) history.replaceState(null, '', location.pathname + location.search);
    return 'storage';
  } catch {
    const address = await draftAddress(draft);
    if (address === undefined) return 'nowhere';
    history.replaceState(null, '', address);
    return 'address';
  }
}

/** An address that brings the draft to others, also without storage; undefined where it would be too long. */
export async function draftAddress(draft: Draft): Promise<string | undefined> {
  const address = location.href.replace(/#.*$/, '') + MARK + (await packed(JSON.stringify(draft)));
  return address.length > LONGEST_ADDRESS ? undefined : address;
}

/** A text as letters that an address keeps: compressed, where the engine can. */
async function packed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return `p${base64(bytes)}`;
  return `z${base64(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

async function unpacked(letters: string): Promise<string> {
  const bytes = Uint8Array.from(
    atob(letters.slice(1).replace(/-/g, '+').replace(/_/g, '/')),
    (character) => character.codePointAt(0) ?? 0,
  );
  const plain = letters.startsWith('z') ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
  return new TextDecoder().decode(plain);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const answer = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await answer.arrayBuffer());
}

function base64(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
