import type { Vec3 } from './vec3';

/** Where a garment's vertex sits on the body: three body vertices, their shares, and an offset. */
export interface Fitting {
  readonly vertices: readonly [number, number, number];
  readonly shares: readonly [number, number, number];
  readonly offset: Vec3;
}

/** An axis' offset scale: |position_a − position_b| / restDistance on the morphed body. */
export interface OffsetScale {
  readonly a: number;
  readonly b: number;
  readonly restDistance: number;
}

export interface Mhclo {
  readonly fittings: readonly Fitting[];
  readonly scales: readonly [OffsetScale, OffsetScale, OffsetScale];
  /** Body vertices that the garment hides. */
  readonly hiddenVertices: ReadonlySet<number>;
}

const parseFitting = (words: readonly string[]): Fitting | undefined => {
  const [a, b, c, p, q, r, dx, dy, dz] = words.map(Number);
  if (a === undefined || Number.isNaN(a)) return undefined;
  if (b === undefined) return { vertices: [a, a, a], shares: [1, 0, 0], offset: [0, 0, 0] };
  if (c === undefined || p === undefined || q === undefined || r === undefined) return undefined;
  return { vertices: [a, b, c], shares: [p, q, r], offset: [dx ?? 0, dy ?? 0, dz ?? 0] };
};

const addRanges = (words: readonly string[], hidden: Set<number>): void => {
  for (let i = 0; i < words.length; i += 1) {
    const first = Number(words[i]);
    const isRange = words[i + 1] === '-';
    const last = isRange ? Number(words[i + 2]) : first;
    for (let vertex = first; vertex <= last; vertex += 1) hidden.add(vertex);
    if (isRange) i += 2;
  }
};

/** Reads a MakeHuman `.mhclo`: how a garment's OBJ hangs on the body, vertex by vertex. */
export const parseMhclo = (text: string): Mhclo => {
  const fittings: Fitting[] = [];
  const scales = new Map<string, OffsetScale>();
  const hiddenVertices = new Set<number>();
  let section: 'header' | 'verts' | 'delete_verts' = 'header';
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/).filter(Boolean);
    const keyword = words[0];
    if (keyword === undefined || keyword.startsWith('#')) continue;
    if (keyword === 'verts' || keyword === 'delete_verts') {
      section = keyword;
    } else if (/^[xyz]_scale$/.test(keyword)) {
      const [a = 0, b = 0, restDistance = 1] = words.slice(1).map(Number);
      scales.set(keyword, { a, b, restDistance });
    } else if (section === 'delete_verts') {
      addRanges(words, hiddenVertices);
    } else if (section === 'verts') {
      // `material …` and other keywords may stand inside the block.
      const fitting = parseFitting(words);
      if (fitting) fittings.push(fitting);
    }
  }
  const scaleOf = (keyword: string): OffsetScale => {
    const found = scales.get(keyword);
    if (!found) throw new Error(`The .mhclo has no ${keyword} line: use a MakeHuman hm08 garment.`);
    return found;
  };
  return {
    fittings,
    scales: [scaleOf('x_scale'), scaleOf('y_scale'), scaleOf('z_scale')],
    hiddenVertices,
  };
};
