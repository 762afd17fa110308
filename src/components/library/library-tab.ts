import { z } from 'zod';

/** The parts of the library, as its address names them: `/library?show=history`. */
export const libraryTabSchema = z.enum(['saved', 'programmes', 'history']);
export type LibraryTab = z.infer<typeof libraryTabSchema>;
