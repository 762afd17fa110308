/** Hands a document to the browser as a download, as JSON that a person can read. */
export const saveJson = (name: string, content: unknown): void => {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; Safari reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
