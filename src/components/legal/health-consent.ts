import { z } from 'zod';

/** Goes up when the text changes in what it asks of people: then everybody reads it again. */
export const HEALTH_NOTE_VERSION = 1;

export const HEALTH_CONSENT_KEY = 'coach.health';

const consentSchema = z.object({ version: z.literal(HEALTH_NOTE_VERSION), acceptedAt: z.string() });

/** What is kept in the browser, once somebody has read the note. */
export const consentText = (now: Date): string =>
  JSON.stringify({
    version: HEALTH_NOTE_VERSION,
    acceptedAt: now.toISOString(),
  } satisfies z.infer<typeof consentSchema>);

/** @param kept what stands in the browser's storage, whoever wrote it */
export const isConsent = (kept: string | null): boolean => {
  if (kept === null) return false;
  try {
    return consentSchema.safeParse(JSON.parse(kept)).success;
  } catch {
    return false;
  }
};
