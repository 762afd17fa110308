import { cssOf } from './text-styles';

interface CountdownDigitsProps {
  readonly text: string;
  readonly fontSize: number;
  readonly color: string;
}

/** How far the digits' middle stands above the line box's middle, over their font size. */
const DIGIT_MIDDLE = 0.009;

/** Figures of equal width, centred by their ink, so that a second never moves the picture. */
export const CountdownDigits = ({ text, fontSize, color }: CountdownDigitsProps) => (
  <div
    style={{
      ...cssOf('digits', fontSize),
      fontVariantNumeric: 'tabular-nums',
      color,
      whiteSpace: 'pre',
      transform: `translateY(${DIGIT_MIDDLE * fontSize}px)`,
    }}
  >
    {text}
  </div>
);
