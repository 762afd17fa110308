import { Video } from '@remotion/media';
import type { CSSProperties } from 'react';
import {
  Freeze,
  OffthreadVideo,
  useCurrentFrame,
  useRemotionEnvironment,
  useVideoConfig,
} from 'remotion';
import { z } from 'zod';
import { CATALOG } from '../../src/catalog/catalog';
import type { Exercise } from '../../src/catalog/exercise';
import type { FilmClip } from '../../src/workout/film-exercise';
import { clipOf } from '../../src/workout/clip-of';
import { languageSchema, type Language, type LocalizedText } from '../../src/workout/language';
import { coachSchema, type Coach } from '../../src/workout/workout-config';
import { FILL } from '../kit/fill';
import { FittedText } from '../kit/fitted-text';
import { useFonts } from '../kit/fonts';
import { mediaUrl } from '../kit/media-url';
import { Text } from '../kit/text';
import { DARK, MARGIN, RADIUS } from '../kit/tokens';
import {
  galleryCategorySchema,
  galleryPage,
  galleryTiles,
  NAME_HEIGHT,
  type GalleryCategory,
  type GalleryTile,
} from './gallery-page';

export const coachGallerySchema = z.strictObject({
  coach: z.enum([...coachSchema.options, 'both']),
  category: galleryCategorySchema,
  language: languageSchema,
  page: z.int().min(1),
  perPage: z.int().min(1).max(24),
});
export type CoachGalleryProps = z.infer<typeof coachGallerySchema>;

const coachesOf = (coach: CoachGalleryProps['coach']): readonly Coach[] =>
  coach === 'both' ? coachSchema.options : [coach];

/** The exercises that have been baked, side by side and looping: from the clips, so that all move at once. */
export const CoachGallery = ({ coach, category, language, page, perPage }: CoachGalleryProps) => {
  const isFontReady = useFonts();
  const size = useVideoConfig();
  const shown = galleryPage(CATALOG, category, page, perPage);
  const coaches = coachesOf(coach);
  const tiles = galleryTiles(size, shown.exercises.length, coaches.length);
  if (!isFontReady) return null;
  return (
    <div style={{ ...FILL, background: `linear-gradient(${DARK.stage}, ${DARK.stageEdge})` }}>
      <div style={{ position: 'absolute', left: MARGIN, top: MARGIN, right: MARGIN }}>
        <Text style="headline" fontSize={56} color={DARK.ink}>
          {TITLES[category][language]}
        </Text>
      </div>
      <div style={{ position: 'absolute', top: MARGIN + 18, right: MARGIN }}>
        <Text style="label" fontSize={24} color={DARK.muted}>
          {`${shown.first}–${shown.first + Math.max(0, shown.exercises.length - 1)} / ${shown.total}`}
        </Text>
      </div>
      {shown.exercises.map((exercise, index) => {
        const tile = tiles[index];
        if (tile === undefined) return null;
        return (
          <Tile
            key={exercise.slug}
            exercise={exercise}
            coaches={coaches}
            language={language}
            tile={tile}
          />
        );
      })}
    </div>
  );
};

const TITLES: Readonly<Record<GalleryCategory, LocalizedText>> = {
  all: { en: 'All exercises', fr: 'Tous les exercices' },
  'warm-up': { en: 'Warm-up', fr: 'Échauffement' },
  'lower-body': { en: 'Lower body', fr: 'Bas du corps' },
  'upper-body': { en: 'Upper body', fr: 'Haut du corps' },
  core: { en: 'Core', fr: 'Tronc' },
  cardio: { en: 'Cardio', fr: 'Cardio' },
  mobility: { en: 'Mobility', fr: 'Mobilité' },
  'cool-down': { en: 'Cool-down', fr: 'Retour au calme' },
};

interface TileProps {
  readonly exercise: Exercise;
  readonly coaches: readonly Coach[];
  readonly language: Language;
  readonly tile: GalleryTile;
}

const INSET = 16;

const Tile = ({ exercise, coaches, language, tile }: TileProps) => {
  const { isRendering } = useRemotionEnvironment();
  const Clip = isRendering ? ExactClip : PlayedClip;
  const fontSize = Math.min(30, Math.max(18, tile.side / 10));
  return (
    <div
      style={{
        position: 'absolute',
        left: tile.x,
        top: tile.y,
        width: tile.width,
        height: tile.height,
        borderRadius: RADIUS.medium,
        overflow: 'hidden',
        background: `radial-gradient(circle at 50% 42%, ${DARK.glow}, ${DARK.card} 72%)`,
      }}
    >
      {coaches.map((coach, index) => (
        <Clip
          key={coach}
          clip={clipOf(exercise, coach)}
          left={index * tile.side}
          side={tile.side}
        />
      ))}
      <div style={{ position: 'absolute', left: INSET, bottom: INSET }}>
        <FittedText
          text={exercise.name[language]}
          style="strong"
          fontSize={fontSize}
          width={tile.width - 2 * INSET}
          height={NAME_HEIGHT - INSET - 4}
          color={DARK.ink}
          align="center"
          anchor="middle"
        />
      </div>
    </div>
  );
};

interface ClipProps {
  readonly clip: FilmClip;
  readonly left: number;
  readonly side: number;
}

const placeOf = ({ left, side }: ClipProps): CSSProperties => ({
  position: 'absolute',
  left,
  width: side,
  height: side,
});

const PlayedClip = (props: ClipProps) => (
  <Video src={mediaUrl(props.clip.url)} loop muted style={placeOf(props)} />
);

/** Asked for by the middle of its time: a frame's first instant may belong to the one before. */
const ExactClip = (props: ClipProps) => {
  const { clip } = props;
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const clipFrame = Math.floor((frame * clip.fps) / fps) % clip.durationInFrames;
  return (
    <Freeze frame={0}>
      <OffthreadVideo
        trimBefore={((clipFrame + 0.5) * fps) / clip.fps}
        src={mediaUrl(clip.url)}
        transparent
        muted
        pauseWhenBuffering
        style={placeOf(props)}
      />
    </Freeze>
  );
};
