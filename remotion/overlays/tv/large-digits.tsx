import type { FrameSize } from '../../../src/workout/film-size';
import { CountdownDigits } from '../../kit/countdown-digits';
import { countdownText } from '../../kit/film-time';
import { measureText } from '../../kit/measure-text';

interface LargeDigitsProps {
  readonly seconds: number;
  readonly size: FrameSize;
  readonly color: string;
}

/** Height of the digits with the room round curves take, over their font size. */
const ROOM_OF_DIGITS = 0.78;

/** As large as the room lets digits be, in height and in width. */
const fontSizeIn = (text: string, { width, height }: FrameSize): number =>
  Math.min(height / ROOM_OF_DIGITS, width / measureText(text, 'digits', 1));

/** A number that fills its room from the left. */
export const LargeDigits = ({ seconds, size, color }: LargeDigitsProps) => {
  const text = countdownText(seconds);
  return (
    <div style={{ ...size, display: 'flex', alignItems: 'center' }}>
      <CountdownDigits text={text} fontSize={fontSizeIn(text, size)} color={color} />
    </div>
  );
};
