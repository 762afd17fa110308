interface CountdownRingProps {
  /** Outer size, design pixels. */
  readonly size: number;
  readonly strokeWidth: number;
  /** What is left, 0 to 1. */
  readonly part: number;
  readonly color: string;
  readonly trackColor: string;
  /** 0 to 1: how far the ring has swollen in a pulse. */
  readonly pulse: number;
}

/** Share of the stroke by which a pulse thickens the ring. */
const SWELL = 0.5;

/** A ring that empties clockwise from the top. */
export const CountdownRing = ({
  size,
  strokeWidth,
  part,
  color,
  trackColor,
  pulse,
}: CountdownRingProps) => {
  const swollen = strokeWidth * (1 + SWELL * pulse);
  const radius = size / 2 - (strokeWidth * (1 + SWELL)) / 2;
  const length = 2 * Math.PI * radius;
  const middle = size / 2;
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} style={{ display: 'block' }}>
      <g transform={`rotate(-90 ${middle} ${middle})`} fill="none" strokeLinecap="round">
        <circle cx={middle} cy={middle} r={radius} stroke={trackColor} strokeWidth={strokeWidth} />
        {part > 0 && (
          <circle
            cx={middle}
            cy={middle}
            r={radius}
            stroke={color}
            strokeWidth={swollen}
            strokeDasharray={`${length * part} ${length}`}
          />
        )}
      </g>
    </svg>
  );
};
