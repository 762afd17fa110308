import type { Constraints, TrainingFormat } from './constraints';

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Work and rest of one interval, in seconds. */
export interface WorkRest {
  readonly work: number;
  readonly rest: number;
}

export interface FormatRule {
  /** Where work and rest of the main part may lie. */
  readonly work: Range;
  readonly rest: Range;
  /** Between rounds or blocks, in place of the rest. */
  readonly breakBetweenRounds: Range;
  /** Different exercises in a round. */
  readonly exercises: Range;
  readonly rounds: Range;
  /** What a trainer would take first, by level and intensity; the first that fits the time is taken. */
  readonly usual: {
    readonly easy: readonly WorkRest[];
    readonly medium: readonly WorkRest[];
    readonly hard: readonly WorkRest[];
  };
  readonly source: string;
}

/** Work and rest by format. What stands without a source is usual practice. */
export const FORMAT_RULES: Record<TrainingFormat, FormatRule> = {
  circuit: {
    work: { min: 30, max: 45 },
    rest: { min: 10, max: 30 },
    breakBetweenRounds: { min: 30, max: 90 },
    exercises: { min: 3, max: 8 },
    rounds: { min: 1, max: 5 },
    usual: {
      easy: [
        { work: 30, rest: 20 },
        { work: 30, rest: 25 },
        { work: 30, rest: 15 },
      ],
      medium: [
        { work: 40, rest: 20 },
        { work: 40, rest: 15 },
        { work: 30, rest: 15 },
      ],
      hard: [
        { work: 40, rest: 15 },
        { work: 45, rest: 15 },
        { work: 30, rest: 10 },
      ],
    },
    source: 'usual practice; 30 : 10 after Klika & Jordan 2013',
  },
  hiit: {
    work: { min: 20, max: 45 },
    rest: { min: 10, max: 40 },
    breakBetweenRounds: { min: 60, max: 90 },
    exercises: { min: 3, max: 8 },
    rounds: { min: 1, max: 5 },
    usual: {
      easy: [{ work: 20, rest: 40 }],
      medium: [
        { work: 30, rest: 30 },
        { work: 40, rest: 20 },
      ],
      hard: [
        { work: 45, rest: 15 },
        { work: 40, rest: 20 },
        { work: 30, rest: 10 },
      ],
    },
    source: 'Klika & Jordan 2013 (30 : 10); beginners 20 : 40',
  },
  tabata: {
    work: { min: 20, max: 20 },
    rest: { min: 10, max: 10 },
    breakBetweenRounds: { min: 60, max: 60 },
    exercises: { min: 2, max: 4 },
    rounds: { min: 2, max: 4 },
    usual: {
      easy: [{ work: 20, rest: 10 }],
      medium: [{ work: 20, rest: 10 }],
      hard: [{ work: 20, rest: 10 }],
    },
    source: 'Tabata et al. 1996',
  },
  emom: {
    work: { min: 20, max: 50 },
    rest: { min: 10, max: 40 },
    breakBetweenRounds: { min: 10, max: 60 },
    exercises: { min: 2, max: 6 },
    rounds: { min: 1, max: 10 },
    usual: {
      easy: [{ work: 30, rest: 30 }],
      medium: [{ work: 40, rest: 20 }],
      hard: [{ work: 45, rest: 15 }],
    },
    source: 'work and rest fill a minute',
  },
  strength: {
    work: { min: 30, max: 45 },
    rest: { min: 60, max: 90 },
    breakBetweenRounds: { min: 60, max: 120 },
    exercises: { min: 2, max: 2 },
    rounds: { min: 2, max: 5 },
    usual: {
      easy: [
        { work: 30, rest: 60 },
        { work: 30, rest: 75 },
      ],
      medium: [
        { work: 40, rest: 60 },
        { work: 40, rest: 75 },
        { work: 30, rest: 60 },
      ],
      hard: [
        { work: 45, rest: 60 },
        { work: 45, rest: 75 },
        { work: 40, rest: 60 },
      ],
    },
    source: 'ACSM position stand 2009: one to two minutes between sets; two exercises alternate',
  },
  mobility: {
    work: { min: 30, max: 60 },
    rest: { min: 0, max: 10 },
    breakBetweenRounds: { min: 0, max: 30 },
    exercises: { min: 2, max: 14 },
    rounds: { min: 1, max: 8 },
    usual: {
      easy: [{ work: 40, rest: 5 }],
      medium: [{ work: 40, rest: 5 }],
      hard: [{ work: 40, rest: 5 }],
    },
    source: 'ACSM: static stretches of 10–30 s, 30–60 s for older people; each side',
  },
};

/** Tabata et al. 1996: seven to eight sets to exhaustion; more than four such blocks nobody sustains (ours). */
export const MAX_TABATA_BLOCKS = 4;
export const TABATA_INTERVALS = 8;

/** Shares of a short session; ACSM asks 5–10 minutes around 20–60 minutes of conditioning. */
export const WARM_UP = { share: 0.125, maxSeconds: 600, least: 60 } as const;
export const COOL_DOWN = { share: 0.1, maxSeconds: 600, least: 40 } as const;
/** Below this, one easy first exercise serves as warm-up. */
export const SHORT_SESSION_SECONDS = 300;

/** Where work and rest of the main part may lie; what the person said goes before the format's own. */
export const workRestRanges = (
  format: TrainingFormat,
  { workSeconds, restSeconds }: Pick<Constraints, 'workSeconds' | 'restSeconds'>,
): { work: Range; rest: Range } => {
  const rule = FORMAT_RULES[format];
  return {
    work: workSeconds === undefined ? rule.work : { min: workSeconds, max: workSeconds },
    rest: restSeconds === undefined ? rule.rest : { min: restSeconds, max: restSeconds },
  };
};
