import type { ReactNode } from 'react';

/** A whole page that says one thing and offers a way forward. */
export const PageMessage = ({
  mark,
  heading,
  text,
  children,
}: {
  /** Stands in the ring. */
  readonly mark: string;
  readonly heading: string;
  readonly text: string;
  readonly children: ReactNode;
}) => (
  <main
    id="content"
    tabIndex={-1}
    className="outline-none mx-auto flex min-h-[70svh] max-w-xl flex-col items-center justify-center gap-6 px-6 py-16 text-center"
  >
    <div className="on-stage relative grid size-44 place-items-center rounded-full">
      <svg viewBox="0 0 176 176" className="absolute inset-0" aria-hidden="true">
        <g fill="none" strokeWidth="12" transform="rotate(-90 88 88)">
          <circle cx="88" cy="88" r="70" stroke="var(--line)" />
          <circle
            cx="88"
            cy="88"
            r="70"
            stroke="var(--rest)"
            strokeLinecap="round"
            pathLength="100"
            strokeDasharray="62 100"
          />
        </g>
      </svg>
      <span className="digits text-6xl" aria-hidden="true">
        {mark}
      </span>
    </div>
    <h1 className="text-4xl">{heading}</h1>
    <p className="text-lg text-muted">{text}</p>
    <div className="flex flex-wrap justify-center gap-3">{children}</div>
  </main>
);
