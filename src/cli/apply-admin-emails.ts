import { openDatabase } from '../db/open-database';

/**
 * Takes the role of administrator from accounts that ADMIN_EMAILS named once and does not name any more. Only where the app starts: a
 * worker on another machine need not know the list.
 * @param say prints one line for a person
 */
export const applyAdminEmails = async (
  databaseUrl: string,
  adminEmails: readonly string[],
  say: (line: string) => void,
): Promise<void> => {
  const database = openDatabase(databaseUrl);
  try {
    const lost = await database.users.keepListedAdmins(adminEmails);
    if (lost.length > 0) {
      say(`No longer administrators, since ADMIN_EMAILS does not name them: ${lost.join(', ')}.`);
    }
  } finally {
    await database.close();
  }
};
