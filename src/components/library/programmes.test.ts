import { describe, expect, it } from 'vitest';
import { TEMPLATE_SCHEMAS } from '../../../remotion/overlays/registry';
import { CATALOG } from '../../catalog/catalog';
import { verify } from '../../planner/verify';
import { constraintsSchema, type ConstraintsInput } from '../../planner/constraints';
import { languageSchema } from '../../workout/language';
import { parseSession } from '../../workout/parse-session';
import { durationInSeconds } from '../../workout/timeline';
import { programmeSession, PROGRAMME_FOCUSES, type ProgrammeFocus } from './programme';
import { findProgramme, PROGRAMMES } from './programmes';

const VOCABULARY = {
  exerciseSlugs: new Set(CATALOG.map(({ slug }) => slug)),
  templates: TEMPLATE_SCHEMAS,
};

const AREA_OF_FOCUS: Record<ProgrammeFocus, ConstraintsInput> = {
  'whole-body': {},
  strength: {},
  mobility: {},
  legs: { focusAreas: ['lower-body'] },
  core: { focusAreas: ['core'] },
  cardio: { focusAreas: ['cardio'] },
};

describe.each(PROGRAMMES.map((programme) => [programme.slug, programme] as const))(
  '%s',
  (_slug, programme) => {
    const { session, level, equipment, focus, isQuiet, suits, format } = programme;

    it('keeps what it promises', () => {
      const constraints = constraintsSchema.parse({
        durationSeconds: durationInSeconds(session),
        level,
        equipment,
        quiet: isQuiet,
        conditions: suits,
        intensity: session.config.intensity,
        format,
        ...AREA_OF_FOCUS[focus],
      });
      expect(verify(session, constraints, CATALOG)).toEqual([]);
    });

    it('is a whole session of whole minutes in both languages', () => {
      expect(durationInSeconds(session) % 60).toBe(0);
      for (const language of languageSchema.options) {
        const written = programmeSession(programme, language);
        expect(parseSession(written, VOCABULARY)).toEqual({ ok: true, session: written });
      }
    });

    it('asks for nothing that it does not use, but the chair within reach', () => {
      const bySlug = new Map(CATALOG.map((exercise) => [exercise.slug, exercise]));
      const used = session.exercises.flatMap(({ exercise }) => bySlug.get(exercise)?.equipment);
      const spare = equipment.filter((item) => item !== 'chair' && !used.includes(item));
      expect(spare).toEqual([]);
    });
  },
);

describe('the programmes', () => {
  it('are many, each once, for every focus', () => {
    expect(PROGRAMMES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(PROGRAMMES.map(({ slug }) => slug)).size).toBe(PROGRAMMES.length);
    for (const focus of PROGRAMME_FOCUSES) {
      expect(
        PROGRAMMES.filter((programme) => programme.focus === focus).length,
        focus,
      ).toBeGreaterThan(1);
    }
  });

  it('begin with the one for everybody', () => {
    expect(PROGRAMMES[0]?.slug).toBe('first-steps');
    expect(findProgramme('seven-minutes')?.session.exercises).toHaveLength(10);
    expect(findProgramme('nothing')).toBeUndefined();
  });
});
