/** Characters that a new password has; the server keeps the same rule (`src/server/auth/auth-routes.ts`). */
export const NEW_PASSWORD = { min: 10, max: 128 } as const;

/** An address that looks like one; whether it exists nobody knows. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim());
