/** The zone in which somebody trains: next-intl writes times in UTC unless it is told, so that server and browser agree. */
export const deviceTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
