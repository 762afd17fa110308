/** How far something is, as a bar; without `share` nobody knows. */
export const ProgressBar = ({
  label,
  share,
}: {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number | null;
}) => (
  <div
    role="progressbar"
    aria-label={label}
    {...(share !== null && {
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      'aria-valuenow': Math.round(share * 100),
    })}
    className="h-2 overflow-hidden rounded-full bg-line"
  >
    <div
      className={
        share === null
          ? 'h-full w-1/3 animate-pulse rounded-full bg-rest'
          : 'h-full rounded-full bg-rest transition-[width] duration-200 ease-out'
      }
      {...(share !== null && { style: { width: `${share * 100}%` } })}
    />
  </div>
);
