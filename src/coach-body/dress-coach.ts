import type { AssembledBody } from './assemble-body';
import { frameBody } from './body-frame';
import { mergeParts } from './cloth';
import type { CoachRecipe } from './coach-recipe';
import { decodeTexture, toJpeg, toPng } from './encode-texture';
import { growShortHair } from './grow-short-hair';
import { makeFemaleKit } from './kit-female';
import { makeMaleKit } from './kit-male';
import { kitColours } from './kit-colours';
import { paintEye, projectEyes } from './make-eyes';
import { paintOnBody, paintSmoothly, type BodyPoint } from './paint-on-body';
import { paintShoe, paintSock } from './paint-shoes';
import { paintSkin, skinLooks } from './paint-skin';
import { rgb, sampleImage, scaleRgb, type RasterImage, type Rgb } from './raster-image';
import { tintCard } from './tint-card';
import type { NamedPart } from './write-glb';

/** Reads a file below `sources/` as bytes. */
export type ReadSourceBytes = (path: string) => Buffer;

const skinPictures = {
  female: 'textures/young_lightskinned_female_diffuse2.png',
  male: 'textures/young_darkskinned_male_diffuse.png',
} as const;

/** Darkens a painted garment where its folds lie, by the garment's own occlusion picture. */
const withFolds =
  (paint: (point: BodyPoint) => Rgb, occlusion: RasterImage, strength: number) =>
  (point: BodyPoint): Rgb => {
    const [light] = sampleImage(occlusion, point.uv[0], point.uv[1]);
    return scaleRgb(paint(point), 1 - strength * (1 - light / 255));
  };

/** Cuts, paints and names all parts of one coach, ready to be written. */
export const dressCoach = async (
  recipe: CoachRecipe,
  body: AssembledBody,
  read: ReadSourceBytes,
): Promise<NamedPart[]> => {
  const { coach } = recipe;
  const frame = frameBody(body.bones);
  const look = skinLooks[coach];
  const isFemale = coach === 'female';
  const kit = body.suit ? makeMaleKit(body, body.suit, frame) : makeFemaleKit(body, frame);

  const skinPicture = await decodeTexture(read(skinPictures[coach]), 1024);
  const browPicture = await decodeTexture(read('textures/eyebrow001.png'));
  const lashPicture = await decodeTexture(read('textures/eyelashes01.png'));
  const relief = await decodeTexture(read('textures/shoes02_diffuse.png'));
  const blurredRelief = await decodeTexture(read('textures/shoes02_diffuse.png'), 24);

  const hairPicture =
    recipe.hair === undefined
      ? undefined
      : await decodeTexture(read(`textures/${recipe.hair.replace('hair/', '')}_diffuse.png`));

  const skinTexture = paintOnBody(
    body.skin,
    1024,
    paintSkin(body, skinPicture, browPicture, look, hairPicture),
    rgb('#8a6a58'),
  );
  const shoeTexture = paintSmoothly(
    mergeParts([body.shoes, body.socks]),
    1024,
    ((): ((point: BodyPoint) => Rgb) => {
      const shoe = paintShoe(relief, blurredRelief, frame);
      const sock = paintSock(kit.sockTop);
      // The sock has the lower right corner of the picture for itself.
      return (point) => (point.uv[0] > 0.76 && point.uv[1] < 0.16 ? sock(point) : shoe(point));
    })(),
    kitColours.white,
  );
  const clothRoughness = 0.85;
  const suitFolds = isFemale
    ? undefined
    : await decodeTexture(read('textures/male_casualsuit04_ao.png'));
  const suitNormals = isFemale
    ? undefined
    : {
        bytes: read('textures/male_casualsuit04_normal.png'),
        mimeType: 'image/png' as const,
      };
  const fold = (paint: (point: BodyPoint) => Rgb) =>
    suitFolds ? withFolds(paint, suitFolds, 0.8) : paint;
  const hair =
    body.hair && hairPicture
      ? { part: body.hair, texture: hairPicture }
      : growShortHair(body.skin, skinPicture, 1024);

  return [
    {
      name: 'skin',
      part: kit.skin,
      material: { baseColor: await toJpeg(skinTexture, 90), roughness: 0.6 },
    },
    {
      name: 'eyes',
      part: projectEyes(body.eyes, isFemale ? 0.0006 : 0.0016),
      material: {
        baseColor: await toJpeg(paintEye(256, rgb(isFemale ? '#66502f' : '#4a2a18')), 92),
        roughness: 0.25,
      },
    },
    {
      name: 'top',
      part: kit.top,
      material: {
        baseColor: await toJpeg(
          paintSmoothly(kit.top, 1024, fold(kit.paintTop), kitColours.lime),
          90,
        ),
        ...(suitNormals ? { normalMap: suitNormals, normalScale: 1.2 } : {}),
        roughness: clothRoughness,
        isDoubleSided: true,
      },
    },
    {
      name: 'bottoms',
      part: kit.bottoms,
      material: {
        baseColor: await toJpeg(
          paintSmoothly(kit.bottoms, 1024, fold(kit.paintBottoms), kitColours.indigo),
          90,
        ),
        roughness: clothRoughness,
        isDoubleSided: true,
      },
    },
    {
      name: 'shoes',
      part: mergeParts([body.shoes, kit.socks]),
      material: { baseColor: await toJpeg(shoeTexture, 88), roughness: 0.75 },
    },
    {
      name: 'hair',
      part: hair.part,
      material: {
        baseColor: await toPng(hair.texture),
        roughness: isFemale ? 0.75 : 0.95,
        alphaCutoff: isFemale ? 0.4 : 0.5,
        isDoubleSided: true,
      },
    },
    {
      name: 'brows',
      part: body.brows,
      material: {
        baseColor: await toPng(tintCard(browPicture, look.brow)),
        roughness: 0.85,
        alphaCutoff: look.browCutoff,
        isDoubleSided: true,
      },
    },
    {
      name: 'lashes',
      part: body.lashes,
      material: {
        baseColor: await toPng(tintCard(lashPicture, scaleRgb(look.brow, 0.5))),
        roughness: 0.85,
        alphaCutoff: 0.35,
        isDoubleSided: true,
      },
    },
  ];
};
