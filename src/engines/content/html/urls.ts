const encoded = (letter: string): string => encodeURIComponent(letter);

/** Letters that no address needs as they are; written as percent codes they do no harm. */
const encodeUnsafe = (address: string): string => address.replace(/[\s<>"`\\{}|^]/g, encoded);

/** Browsers take these out of an address before they read its scheme, and so do we. */
const withoutControls = (address: string): string => address.replace(/\p{C}/gu, '').trim();

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { username, password, hostname } = new URL(address);
  // "https://city.example.jp@evil.example" looks like the city's and is not.
  return username === '' && password === '' && hostname !== '';
}

const isOwnPath = (address: string): boolean => /^\/(?!\/)/.test(address);
const isPart = (address: string): boolean => /^[#?]/.test(address);
const isContact = (address: string): boolean =>
  /^mailto:[^@%\s]+@[^@\s]+$/i.test(address) || /^tel:\+?[\d-]{3,20}$/i.test(address);

/**
 * The address as it may be stored, or undefined: web addresses, paths and anchors of this site, mail
 * and telephone. A list of what is allowed, for the disguises of `javascript:` have no end.
 */
export function safeHref(raw: string): string | undefined {
  const bare = withoutControls(raw);
  if (bare.length > 2_000 || /^[/\\]{2}|^\/\\/.test(bare)) return undefined;
  const address = encodeUnsafe(bare);
  const tests = [isWebAddress, isOwnPath, isPart, isContact];
  return tests.some((test) => test(address)) ? address : undefined;
}
