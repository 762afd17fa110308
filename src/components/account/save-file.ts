/** Hands a text to the browser as a download. */
export const saveFile = (name: string, type: string, content: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; Safari reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
