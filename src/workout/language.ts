import { z } from 'zod';
import { LANGUAGES } from './languages';

export type { Language } from './languages';
export const languageSchema = z.enum(LANGUAGES);

/** The same text in every language the product speaks. */
export const localizedTextSchema = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
export type LocalizedText = z.infer<typeof localizedTextSchema>;
