import type { CSSProperties, ReactNode } from 'react';
import { cssOf, type TextStyleName } from './text-styles';

interface TextProps {
  readonly style: TextStyleName;
  readonly fontSize: number;
  readonly color: string;
  readonly children: ReactNode;
  readonly css?: CSSProperties;
}

/** One line of text whose length is known to fit. */
export const Text = ({ style, fontSize, color, children, css }: TextProps) => (
  <div style={{ ...cssOf(style, fontSize), color, whiteSpace: 'pre', ...css }}>{children}</div>
);
