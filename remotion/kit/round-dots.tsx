interface RoundDotsProps {
  readonly round: number;
  readonly rounds: number;
  readonly size: number;
  readonly color: string;
  readonly trackColor: string;
}

/** More dots than this are counted, not seen. */
export const MOST_ROUND_DOTS = 8;

/** Gap between dots, and width of the round under way, in dots. */
const GAP = 0.6;
const BAR = 2.2;

/** Width of the row, in the unit of `size`. */
export const roundDotsWidth = (rounds: number, size: number): number =>
  (rounds - 1 + BAR + (rounds - 1) * GAP) * size;

/** One dot a round: those done filled, the one under way a bar. */
export const RoundDots = ({ round, rounds, size, color, trackColor }: RoundDotsProps) => (
  <div style={{ display: 'flex', gap: size * GAP, alignItems: 'center' }}>
    {Array.from({ length: rounds }, (_, index) => (
      <div
        key={index}
        style={{
          width: index + 1 === round ? size * BAR : size,
          height: size,
          borderRadius: size / 2,
          background: index < round ? color : trackColor,
        }}
      />
    ))}
  </div>
);
