import { describe, expect, it } from 'vitest';

import { parseMhclo } from './parse-mhclo';
import { parseObj } from './parse-obj';
import { parseTarget } from './parse-target';

describe('parseObj', () => {
  it('reads positions, uvs and faces by group, zero-based', () => {
    const mesh = parseObj(
      '# note\nv 0 0 0\nv 1 0 0\nv 0 1.5 0\nvt 0.25 0.75\ng body\nf 1/1 2/1 3/1\ng joint-a\nf 3 2 1\n',
    );
    expect(mesh.positions[2]).toEqual([0, 1.5, 0]);
    expect(mesh.uvs).toEqual([[0.25, 0.75]]);
    expect(mesh.groups.get('body')).toEqual([{ v: [0, 1, 2], t: [0, 0, 0] }]);
    expect(mesh.groups.get('joint-a')).toEqual([{ v: [2, 1, 0], t: [0, 0, 0] }]);
    expect(mesh.faces).toHaveLength(2);
  });
});

describe('parseTarget', () => {
  it('skips comments and blank lines', () => {
    expect([...parseTarget('# c\n\n3 .1 -.2 0\n7 1 2 3\n')]).toEqual([
      [3, [0.1, -0.2, 0]],
      [7, [1, 2, 3]],
    ]);
  });
});

describe('parseMhclo', () => {
  const header = 'x_scale 1 2 0.5\ny_scale 3 4 1\nz_scale 5 6 2\n';

  it('reads fittings, one-vertex copies, keywords inside the block and hidden ranges', () => {
    const mhclo = parseMhclo(
      `${header}verts 0\n1 2 3 0.5 0.25 0.25 0.1 0 -0.1\nmaterial x.mhmat\n9\n\ndelete_verts\n4 - 6 9\n`,
    );
    expect(mhclo.fittings).toEqual([
      { vertices: [1, 2, 3], shares: [0.5, 0.25, 0.25], offset: [0.1, 0, -0.1] },
      { vertices: [9, 9, 9], shares: [1, 0, 0], offset: [0, 0, 0] },
    ]);
    expect([...mhclo.hiddenVertices]).toEqual([4, 5, 6, 9]);
    expect(mhclo.scales[0]).toEqual({ a: 1, b: 2, restDistance: 0.5 });
  });

  it('says which scale line is missing', () => {
    expect(() => parseMhclo('x_scale 1 2 3\nverts 0\n1\n')).toThrow(/no y_scale line/);
  });
});
