/** Browsers, the more particular first: most claim to be several. */
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;

const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['CrOS', 'ChromeOS'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const;

const named = (userAgent: string, names: readonly (readonly [string, string])[]): string | null =>
  names.find(([part]) => userAgent.includes(part))?.[1] ?? null;

/** What a device calls itself, in a few words: "Firefox · Windows"; null: it says nothing that people know. */
export const deviceName = (userAgent: string | null | undefined): string | null => {
  if (userAgent === null || userAgent === undefined) return null;
  const parts = [named(userAgent, BROWSERS), named(userAgent, SYSTEMS)];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(' · ');
};
