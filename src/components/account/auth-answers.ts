import { z } from 'zod';

const userSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(['member', 'admin']),
});

/** Of `/get-session`, for somebody who is signed in. */
export const sessionAnswerSchema = z.object({
  user: userSchema,
  session: z.object({ token: z.string() }),
});

/** Of `/list-sessions`. */
export const devicesAnswerSchema = z.array(
  z.object({
    token: z.string(),
    userAgent: z.string().nullish(),
    createdAt: z.coerce.date(),
    updatedAt: z.coerce.date(),
  }),
);
