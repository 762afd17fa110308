/** What the browser keeps under a name; null: nothing, or it is not asked to keep anything, or there is no browser. */
export const storedText = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
