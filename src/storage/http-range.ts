import type { ResolvedRange } from './range';

export type RequestedRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly range: ResolvedRange }
  | { readonly kind: 'unsatisfiable' };

const WHOLE = { kind: 'whole' } as const;
const UNSATISFIABLE = { kind: 'unsatisfiable' } as const;

/**
 * Reads a `Range` header (RFC 9110, section 14). What is malformed, in another unit or asks for several ranges is ignored, which
 * the section allows: players ask for one.
 */
export const parseRangeHeader = (header: string | null, totalBytes: number): RequestedRange => {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return WHOLE;
  if (first === '') {
    const length = Math.min(Number(last), totalBytes);
    if (length === 0) return UNSATISFIABLE;
    return { kind: 'part', range: { start: totalBytes - length, end: totalBytes - 1 } };
  }
  const start = Number(first);
  const end = last === '' ? Infinity : Number(last);
  if (end < start) return WHOLE;
  if (start >= totalBytes) return UNSATISFIABLE;
  return { kind: 'part', range: { start, end: Math.min(end, totalBytes - 1) } };
};
