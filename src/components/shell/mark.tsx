import { DARK } from '../../../remotion/kit/tokens';

/** The mark of the product: a ring that is two thirds full, and play. */
export const Mark = ({ className = 'size-8' }: { readonly className?: string }) => (
  <svg viewBox="0 0 64 64" className={className} aria-hidden="true">
    <rect width="64" height="64" rx="16" fill={DARK.stageEdge} />
    <circle cx="32" cy="32" r="20" fill="none" stroke={DARK.track} strokeWidth="7" />
    <path
      d="M32 12a20 20 0 1 1-17.32 30"
      fill="none"
      stroke={DARK.work}
      strokeWidth="7"
      strokeLinecap="round"
    />
    <path d="M27 23v18l14-9z" fill={DARK.ink} />
  </svg>
);
