import { join } from 'node:path';
import type { Exercise } from '../catalog/exercise';
import { EXPORT_ENGINES, type EngineEntry } from '../export/engines/registry';
import { projectRoot } from '../media/project-root';
import type { SessionVocabulary } from '../workout/parse-session';

/** The adapters a shell works with. Heavy ones are loaded when they are first asked for. */
export interface Container {
  /** Absolute path. */
  readonly projectFolder: string;
  /** Absolute path of what the film's page is served. */
  readonly publicFolder: string;
  /** The first is the default. */
  readonly engines: readonly [EngineEntry, ...EngineEntry[]];
  readonly exercises: () => Promise<readonly Exercise[]>;
  readonly vocabulary: () => Promise<SessionVocabulary>;
}

/** The container of a process that works on the shipped catalogue. */
export const createContainer = (): Container => {
  const projectFolder = projectRoot();
  const exercises = async (): Promise<readonly Exercise[]> =>
    (await import('../catalog/catalog')).CATALOG;
  return {
    projectFolder,
    publicFolder: join(projectFolder, 'public'),
    engines: EXPORT_ENGINES,
    exercises,
    vocabulary: async () => {
      const [catalog, { OVERLAY_TEMPLATES }] = await Promise.all([
        exercises(),
        import('../../remotion/overlays/registry'),
      ]);
      return {
        exerciseSlugs: new Set(catalog.map(({ slug }) => slug)),
        templates: new Map(OVERLAY_TEMPLATES.map(({ id, schema }) => [id, schema])),
      };
    },
  };
};
