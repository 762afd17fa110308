import { bindGarment } from './bind-garment';
import { weightsPerVertex, weightsSchema } from './bone-weights';
import type { CoachRecipe } from './coach-recipe';
import { levelSoles } from './level-soles';
import type { BoneWeight, Face, SkinnedPart } from './mesh';
import { morph } from './morph';
import { parseMhclo } from './parse-mhclo';
import { parseObj, type ObjMesh } from './parse-obj';
import { parseTarget } from './parse-target';
import { sculpt } from './sculpt';
import { placeBones, rigSchema, type Bone } from './skeleton';
import { smoothNormals } from './smooth-normals';
import { smoothWeights } from './smooth-weights';
import { at, type Vec3 } from './vec3';

/** Reads a file below `sources/` as text. */
export type ReadSource = (path: string) => string;

export interface Suit {
  readonly top: SkinnedPart;
  readonly bottoms: SkinnedPart;
  /** Skin vertices that the suit covers. */
  readonly hiddenVertices: ReadonlySet<number>;
}

export interface AssembledBody {
  readonly bones: readonly Bone[];
  /** The whole skin, faces under clothes included. */
  readonly skin: SkinnedPart;
  readonly eyes: SkinnedPart;
  /** The ready-made suit of a recipe that names one. */
  readonly suit: Suit | undefined;
  readonly shoes: SkinnedPart;
  readonly socks: SkinnedPart;
  readonly hair: SkinnedPart | undefined;
  readonly brows: SkinnedPart;
  readonly lashes: SkinnedPart;
}

/** Splits a mesh's faces into connected pieces, in order of their first face. */
export const connectedPieces = (faces: readonly Face[], vertexCount: number): Face[][] => {
  const leader = Array.from({ length: vertexCount }, (_, i) => i);
  const find = (vertex: number): number => {
    let root = vertex;
    while (at(leader, root) !== root) root = at(leader, root);
    leader[vertex] = root;
    return root;
  };
  for (const { v } of faces) {
    for (const vertex of v) leader[find(vertex)] = find(at(v, 0));
  }
  const pieces = new Map<number, Face[]>();
  for (const face of faces) {
    const root = find(at(face.v, 0));
    pieces.set(root, [...(pieces.get(root) ?? []), face]);
  }
  return [...pieces.values()];
};

/** Shapes, dresses and places one coach: metres, y up, facing +z, shoe soles on y = 0. */
export const assembleBody = (recipe: CoachRecipe, read: ReadSource): AssembledBody => {
  const base = parseObj(read('base/base.obj'));
  const rig = rigSchema.parse(JSON.parse(read('base/rig.mixamo.json')));
  const { weights: perBone } = weightsSchema.parse(JSON.parse(read('base/weights.mixamo.json')));
  // Skin and the tights that garments hang on are separate surfaces: both are softened alike.
  const weights = smoothWeights(
    weightsPerVertex(perBone, base.positions.length),
    [...(base.groups.get('body') ?? []), ...(base.groups.get('helper-tights') ?? [])],
    /Head|Hand|Toe|Foot/,
    7,
  );
  const morphed = morph(
    base.positions,
    recipe.shapes.map(({ target, strength }) => ({
      target: parseTarget(read(`targets/${target}.target`)),
      strength,
    })),
  );
  const shaped = sculpt(base, morphed, recipe.face);

  const bind = (path: string) => {
    const mesh = parseObj(read(`${path}.obj`));
    const mhclo = parseMhclo(read(`${path}.mhclo`));
    const { positions, weights: mixed } = bindGarment(mhclo, shaped, weights);
    return { mesh, positions, weights: mixed, hiddenVertices: mhclo.hiddenVertices };
  };
  const shoes = bind(recipe.shoes);
  const ground = Math.min(...shoes.positions.map(([, y]) => y));
  const facesOf = (group: string): readonly Face[] => base.groups.get(group) ?? [];
  const skinVertices = facesOf('body').flatMap(({ v }) => v);
  const crown = skinVertices.reduce((top, v) => Math.max(top, at(shaped, v)[1]), -Infinity);
  const metresPerUnit = recipe.heightInMetres / (crown - ground);
  const place = ([x, y, z]: Vec3): Vec3 => [
    x * metresPerUnit,
    (y - ground) * metresPerUnit,
    z * metresPerUnit,
  ];

  const toPart = (
    mesh: ObjMesh,
    faces: readonly Face[],
    positions: readonly Vec3[],
    vertexWeights: readonly (readonly BoneWeight[])[],
  ): SkinnedPart => {
    const placed = positions.map(place);
    const normals = smoothNormals(placed, faces);
    return { positions: placed, uvs: mesh.uvs, faces, weights: vertexWeights, normals };
  };
  const wholeGarment = (path: string): SkinnedPart => {
    const { mesh, positions, weights: mixed } = bind(path);
    return toPart(mesh, mesh.faces, positions, mixed);
  };
  const fromBase = (faces: readonly Face[]): SkinnedPart => toPart(base, faces, shaped, weights);

  const bindSuit = (path: string): Suit => {
    const suit = bind(path);
    const [upper = [], lower = []] = byHeight(
      connectedPieces(suit.mesh.faces, suit.mesh.positions.length),
      suit.positions,
    );
    return {
      top: toPart(suit.mesh, upper, suit.positions, suit.weights),
      bottoms: toPart(suit.mesh, lower, suit.positions, suit.weights),
      hiddenVertices: suit.hiddenVertices,
    };
  };
  // A shoe is the larger piece of each foot, its sock the smaller one.
  const shoePieces = connectedPieces(shoes.mesh.faces, shoes.mesh.positions.length).sort(
    (a, b) => b.length - a.length,
  );
  return {
    bones: placeBones(rig, base, shaped.map(place)),
    skin: fromBase(facesOf('body')),
    eyes: fromBase([...facesOf('helper-l-eye'), ...facesOf('helper-r-eye')]),
    suit: recipe.suit === undefined ? undefined : bindSuit(recipe.suit),
    shoes: levelSoles(
      toPart(shoes.mesh, shoePieces.slice(0, 2).flat(), shoes.positions, shoes.weights),
    ),
    socks: toPart(shoes.mesh, shoePieces.slice(2).flat(), shoes.positions, shoes.weights),
    hair: recipe.hair === undefined ? undefined : wholeGarment(recipe.hair),
    brows: wholeGarment('face/eyebrow001'),
    lashes: wholeGarment('face/eyelashes01'),
  };
};

const byHeight = (pieces: readonly Face[][], positions: readonly Vec3[]): Face[][] => {
  const meanHeight = (faces: readonly Face[]): number =>
    faces.reduce((sum, { v }) => sum + at(positions, at(v, 0))[1], 0) / faces.length;
  return [...pieces].sort((a, b) => meanHeight(b) - meanHeight(a));
};
