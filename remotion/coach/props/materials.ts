import { MeshStandardMaterial } from 'three';

const matt = (color: string, roughness = 0.78): MeshStandardMaterial =>
  new MeshStandardMaterial({ color, roughness });

/** Props are of the palette's sky, from dusk to pale: apart from the kit's lime and indigo, readable on dark and on white. */
export const createMaterials = () => ({
  frame: new MeshStandardMaterial({ color: '#aab2cf', roughness: 0.38, metalness: 0.55 }),
  cushion: matt('#5d7fae'),
  tread: matt('#46557f', 0.92),
  rubber: matt('#2b3254', 0.9),
  steel: new MeshStandardMaterial({ color: '#c6ccdc', roughness: 0.32, metalness: 0.45 }),
  weight: new MeshStandardMaterial({ color: '#86c1ee', roughness: 0.6, flatShading: true }),
  band: matt('#86c1ee', 0.55),
});

let shared: ReturnType<typeof createMaterials> | null = null;

/** The same for every prop of the page: a material is a shader to compile. */
export const propMaterials = (): ReturnType<typeof createMaterials> =>
  (shared ??= createMaterials());
