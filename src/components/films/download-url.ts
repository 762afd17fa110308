/** Leads to the file of a finished export, by an address that holds for an hour. */
export const downloadUrl = (exportId: string): string =>
  `/api/exports/${encodeURIComponent(exportId)}/download`;
