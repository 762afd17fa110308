/** Puts a text on the clipboard. @returns whether the browser let us: over plain http from another machine there is no clipboard at all */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
