import { describe, expect, it } from 'vitest';
import { consentText, isConsent } from './health-consent';

describe('the consent that a browser keeps', () => {
  it('holds once it was given', () => {
    expect(isConsent(consentText(new Date('2026-11-26T08:00:00Z')))).toBe(true);
  });

  it.each([null, '', 'yes', '{}', '[]', 'null', '{"version":0,"acceptedAt":"2026-11-26"}'])(
    'is asked for again after %s',
    (kept) => {
      expect(isConsent(kept)).toBe(false);
    },
  );
});
