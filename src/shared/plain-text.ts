/** `Échauffement` → `echauffement`: without accents and case, as texts are compared and as names of files are made. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
