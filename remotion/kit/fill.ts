import type { CSSProperties } from 'react';

/** As large as the parent. Not Remotion's `AbsoluteFill`, which the Studio would list in its timeline. */
export const FILL: CSSProperties = { position: 'absolute', inset: 0 };
