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
export const RING_SWELL = 0.5;

/** Of the middle of the line, in the unit of the size. */
export const ringRadius = (size: number, strokeWidth: number): number =>
  size / 2 - (strokeWidth * (1 + RING_SWELL)) / 2;

/** A ring that empties clockwise from the top. */
export const CountdownRing = ({
  size,
  strokeWidth,
  part,
  color,
  trackColor,
  pulse,
}: CountdownRingProps) => {
  const swollen = strokeWidth * (1 + RING_SWELL * pulse);
  const radius = ringRadius(size, strokeWidth);
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
