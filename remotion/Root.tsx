// The Studio saves props only into a file of exactly this name, and only where `defaultProps` is written out.
import { Composition, Folder } from 'remotion';
import { coachCompositions } from './coach/compositions';
import { CoachGallery, coachGallerySchema } from './coach/gallery';
import { classicSchema } from './overlays/classic/schema';
import { ringSchema } from './overlays/ring/schema';
import { tvSchema } from './overlays/tv/schema';
import { EDGE_CASES } from './workout/edge-cases';
import { layerSheetComposition } from './workout/layer-sheet-composition';
import { SAMPLE_SESSIONS, sampleFilm } from './workout/sample-sessions';
import { Screens, screensMetadata, screensPropsSchema } from './workout/screens-composition';
import { previewOf, previewSchema } from './workout/template-preview';
import { filmMetadata, Workout } from './workout/workout';

const legDay = sampleFilm(SAMPLE_SESSIONS['leg-day']);

const previews = { ring: previewOf('ring'), classic: previewOf('classic'), tv: previewOf('tv') };

export const Root = () => (
  <>
    <Composition
      id="Workout"
      component={Workout}
      calculateMetadata={filmMetadata}
      defaultProps={legDay}
    />
    <Folder name="Templates">
      <Composition
        id="Ring"
        {...previews.ring}
        schema={previewSchema(ringSchema)}
        defaultProps={{
          sample: 'leg-day',
          format: 'landscape',
          language: 'en',
          props: {
            workColor: '#d9ff3f',
            restColor: '#8fd0ff',
            readyColor: '#ffc24b',
            alertColor: '#ff7a66',
            coachSide: 'right',
            ringWidth: 20,
            showSessionLine: true,
            showTimeLeft: true,
            showRounds: true,
            showCue: true,
            showNext: true,
            getReadyLabel: '',
            workLabel: '',
            restLabel: '',
            completeLabel: '',
          },
        }}
      />
      <Composition
        id="Classic"
        {...previews.classic}
        schema={previewSchema(classicSchema)}
        defaultProps={{
          sample: 'leg-day',
          format: 'landscape',
          language: 'en',
          props: {
            workColor: '#d9ff3f',
            restColor: '#8fd0ff',
            readyColor: '#ffc24b',
            alertColor: '#ff7a66',
            timerSide: 'right',
            progressOf: 'session',
            showProgress: true,
            showTimeLeft: true,
            showRounds: true,
            showCue: true,
            showNext: true,
            getReadyLabel: '',
            workLabel: '',
            restLabel: '',
            completeLabel: '',
          },
        }}
      />
      <Composition
        id="Tv"
        {...previews.tv}
        schema={previewSchema(tvSchema)}
        defaultProps={{
          sample: 'leg-day',
          format: 'landscape',
          language: 'en',
          props: {
            workColor: '#d9ff3f',
            restColor: '#8fd0ff',
            readyColor: '#ffc24b',
            alertColor: '#ff7a66',
            coachSide: 'right',
            showSessionLine: true,
            showTimeLeft: true,
            showRounds: true,
            showCue: true,
            showNext: true,
            getReadyLabel: '',
            workLabel: '',
            restLabel: '',
            completeLabel: '',
          },
        }}
      />
    </Folder>
    <Folder name="Edge-cases">
      {Object.entries(EDGE_CASES).map(([name, film]) => (
        <Composition
          key={name}
          id={`edge-${name}`}
          component={Workout}
          calculateMetadata={filmMetadata}
          defaultProps={film}
        />
      ))}
    </Folder>
    <Folder name="Coach">
      {coachCompositions}
      <Composition
        id="CoachGallery"
        component={CoachGallery}
        schema={coachGallerySchema}
        width={1920}
        height={1080}
        fps={30}
        durationInFrames={600}
        defaultProps={{
          coach: 'both',
          category: 'all',
          language: 'en',
          page: 1,
          perPage: 6,
        }}
      />
    </Folder>
    <Folder name="Machinery">
      <Composition
        id="Screens"
        component={Screens}
        schema={screensPropsSchema}
        calculateMetadata={screensMetadata}
        defaultProps={{
          template: 'ring',
          format: 'landscape',
          language: 'en',
          resolution: '1080p',
        }}
      />
      {layerSheetComposition}
    </Folder>
  </>
);
