import type { IntervalKind } from '../../src/workout/timeline';

interface PhaseMarkProps {
  readonly kind: IntervalKind;
  readonly size: number;
  readonly color: string;
}

const PAUSE =
  'M5.5 3.5h3.5a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5h-3.5a1.5 1.5 0 0 1-1.5-1.5v-14a1.5 1.5 0 0 1 1.5-1.5Z' +
  'm9.5 0h3.5a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5h-3.5a1.5 1.5 0 0 1-1.5-1.5v-14a1.5 1.5 0 0 1 1.5-1.5Z';

/** A shape for each phase, for those who do not see its colour: paths in a square of 24. */
const SHAPES = {
  'get-ready':
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 4a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  work: 'M6 4.6v14.8c0 1.2 1.3 1.9 2.3 1.3l12-7.4c1-.6 1-2 0-2.6l-12-7.4C7.3 2.7 6 3.4 6 4.6Z',
  rest: PAUSE,
  'round-break': PAUSE,
  complete: 'm9.6 19.3-6.1-6.1 2.5-2.5 3.6 3.6 8.7-8.7 2.5 2.5-11.2 11.2Z',
} as const satisfies Record<IntervalKind, string>;

export const PhaseMark = ({ kind, size, color }: PhaseMarkProps) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill={color} style={{ display: 'block' }}>
    <path d={SHAPES[kind]} fillRule="evenodd" />
  </svg>
);
