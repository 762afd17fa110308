const MOST_CHARACTERS = 150;
/** They lead into folders, end the name, or may stand in no header. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}/\\:*?"<>|]/gu;
const NAMELESS = 'download';

/**
 * Header that lets a browser save what it gets under a name, in ASCII (RFC 6266). Where that is not enough there are two names: older
 * ones read the first, all others the second. Characters that lead into folders, or that no header may hold, become `_`.
 */
export const attachmentHeader = (downloadName: string): string => {
  const name =
    [...downloadName.replaceAll(FORBIDDEN, '_').trim()].slice(0, MOST_CHARACTERS).join('') ||
    NAMELESS;
  // Taken apart, a full-width quotation mark is a plain one.
  const plain =
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(FORBIDDEN, '_')
      .replaceAll(/[^ -~]|[%;]/g, '_') || NAMELESS;
  if (plain === name) return `attachment; filename="${plain}"`;
  // RFC 8187 leaves out these four, which `encodeURIComponent` keeps.
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
