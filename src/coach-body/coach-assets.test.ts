import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { NodeIO } from '@gltf-transform/core';
import { describe, expect, it } from 'vitest';

import femaleSkeleton from '../../remotion/coach/body/skeleton.female.json';
import maleSkeleton from '../../remotion/coach/body/skeleton.male.json';

const glbPath = (coach: string): string =>
  fileURLToPath(new URL(`../../public/coach/${coach}.glb`, import.meta.url));

const maximumBytes = 4_000_000;

describe.each([femaleSkeleton, maleSkeleton])('the committed $coach coach', (skeleton) => {
  const bytes = readFileSync(glbPath(skeleton.coach));
  const document = new NodeIO().readBinary(bytes);
  const nodes = async () => (await document).getRoot().listNodes();

  it('is small enough to load on a page', () => {
    expect(statSync(glbPath(skeleton.coach)).size).toBeLessThan(maximumBytes);
  });

  it('has the parts that the composition tunes', async () => {
    const names = (await document)
      .getRoot()
      .listMaterials()
      .map((material) => material.getName());
    expect(names.sort()).toEqual(
      ['bottoms', 'brows', 'eyes', 'hair', 'lashes', 'shoes', 'skin', 'top'].sort(),
    );
  });

  it('rests with identity rotations where the skeleton file says', async () => {
    const byName = new Map((await nodes()).map((node) => [node.getName(), node]));
    for (const { name, head } of skeleton.bones) {
      const node = byName.get(name);
      expect(node?.getRotation(), name).toEqual([0, 0, 0, 1]);
      node?.getWorldTranslation().forEach((value, axis) => {
        expect(value, name).toBeCloseTo(head[axis] ?? NaN, 4);
      });
    }
  });

  it('gives every vertex weights that sum to 1', async () => {
    for (const mesh of (await document).getRoot().listMeshes()) {
      for (const primitive of mesh.listPrimitives()) {
        const weights = primitive.getAttribute('WEIGHTS_0');
        const sums = new Set<number>();
        for (let vertex = 0; vertex < (weights?.getCount() ?? 0); vertex += 1) {
          const four: number[] = weights?.getElement(vertex, [0, 0, 0, 0]) ?? [];
          sums.add(Math.round(four.reduce((sum, weight) => sum + weight, 0) * 65_535));
        }
        expect([...sums]).toEqual([65_535]);
      }
    }
  });

  it('stands on the floor: the lowest point of the shoes, and every sole contact near it', async () => {
    const shoes = (await nodes()).find((node) => node.getName() === 'shoes')?.getMesh();
    const [, lowest] = shoes?.listPrimitives()[0]?.getAttribute('POSITION')?.getMin([]) ?? [];
    expect(Math.abs(lowest ?? NaN)).toBeLessThan(0.004);
    const { contacts } = skeleton;
    for (const sole of [
      contacts.leftHeel,
      contacts.leftBall,
      contacts.rightHeel,
      contacts.rightBall,
    ]) {
      expect(Math.abs(sole.point[1] ?? NaN)).toBeLessThan(0.006);
    }
  });

  it('names only bones it has', () => {
    const names = new Set(skeleton.bones.map(({ name }) => name));
    for (const { bone } of Object.values(skeleton.contacts)) expect(names).toContain(bone);
    for (const { bone } of Object.values(skeleton.hinges)) expect(names).toContain(bone);
    for (const bone of Object.keys(skeleton.relaxedFingers)) expect(names).toContain(bone);
    for (const [i, { parent }] of skeleton.bones.entries()) {
      const earlier = skeleton.bones.slice(0, i).map(({ name }) => name);
      if (parent !== null) expect(earlier).toContain(parent);
    }
  });

  it('has a left and a right that mirror each other within 2 cm', () => {
    const { contacts } = skeleton;
    const [left, right] = [contacts.leftPalm.point, contacts.rightPalm.point];
    expect(Math.abs((left[0] ?? NaN) + (right[0] ?? NaN))).toBeLessThan(0.02);
    expect(Math.abs((left[1] ?? NaN) - (right[1] ?? NaN))).toBeLessThan(0.02);
  });
});
