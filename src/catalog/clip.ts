import { z } from 'zod';
import { filmClipSchema, mediaAddressSchema } from '../workout/film-exercise';
import { slugSchema } from '../workout/workout-session';

/** A clip as the catalogue prints it. Sizes in pixels. */
export const clipSchema = filmClipSchema.extend({
  /** Opaque H.264 on the stage's colour, for browsers that cannot play VP9 with alpha. */
  fallback: z.string().startsWith('/'),
  /** The poster in a smaller picture, for cards and rows. */
  thumbnail: mediaAddressSchema.exactOptional(),
  width: z.int().positive(),
  height: z.int().positive(),
  alpha: z.boolean(),
});
export type Clip = z.infer<typeof clipSchema>;

/** `public/clips/manifest.json`: what the last bake or ingest made. */
export const clipManifestSchema = z.array(
  clipSchema.extend({
    slug: slugSchema,
    /** Hash over all that decided the clip's pixels; a clip is made again only when it changes. */
    contentHash: z.string().min(1),
  }),
);
