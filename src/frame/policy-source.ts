/**
 * An address as a source of a content security policy, without its query: a folder stands for all that is in it. No sign in it
 * ends the source or the policy. IPv6 addresses have no name there; for them stands the scheme, the narrowest that can be said.
 */
export function policySource(address: string): string {
  const { protocol, hostname, origin, pathname } = new URL(address);
  if (hostname.startsWith('[')) return protocol;
  return origin + pathname.replace(/[;,']/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
