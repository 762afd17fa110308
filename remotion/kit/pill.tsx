import type { ReactNode } from 'react';
import { FittedText } from './fitted-text';

interface PillProps {
  readonly text: string;
  /** Design pixels. The pill is as wide as its text, at most so wide. */
  readonly maxWidth: number;
  readonly height: number;
  readonly color: string;
  readonly background: string;
  /** Drawn as large as the text is high. */
  readonly icon?: (size: number) => ReactNode;
}

/** A few words on a rounded ground. */
export const Pill = ({ text, maxWidth, height, color, background, icon }: PillProps) => {
  const fontSize = height * 0.5;
  const padding = height * 0.4;
  const gap = fontSize * 0.4;
  const iconWidth = icon === undefined ? 0 : fontSize + gap;
  const room = {
    style: 'strong',
    fontSize,
    width: maxWidth - 2 * padding - iconWidth,
    height: height * 0.8,
  } as const;
  return (
    <div
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap,
        height,
        padding: `0 ${padding}px`,
        boxSizing: 'border-box',
        borderRadius: height / 2,
        background,
      }}
    >
      {icon?.(fontSize)}
      <FittedText text={text} {...room} shrinkToText color={color} />
    </div>
  );
};
