interface SweepBarProps {
  /** Design pixels. */
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly part: number;
  readonly color: string;
  readonly trackColor: string;
  readonly isRound?: boolean;
}

/** A bar filled from the left. */
export const SweepBar = ({
  width,
  height,
  part,
  color,
  trackColor,
  isRound = true,
}: SweepBarProps) => (
  <div
    style={{
      width,
      height,
      overflow: 'hidden',
      borderRadius: isRound ? height / 2 : 0,
      background: trackColor,
    }}
  >
    <div
      style={{
        width: width * part,
        height,
        borderRadius: isRound ? height / 2 : 0,
        background: color,
      }}
    />
  </div>
);
