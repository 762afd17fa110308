import { CountdownDigits } from '../../kit/countdown-digits';
import { countdownText } from '../../kit/film-time';

interface RingDigitsProps {
  readonly seconds: number;
  /** Outer size of the ring, design pixels. */
  readonly ringSize: number;
  readonly color: string;
}

/** Parts of the ring's size: two digits fill it, a clock is set smaller. */
const fontSizeIn = (text: string, ringSize: number): number =>
  ringSize * (text.length <= 2 ? 0.56 : text.length <= 4 ? 0.38 : 0.32);

/** The number in the middle of the ring. */
export const RingDigits = ({ seconds, ringSize, color }: RingDigitsProps) => {
  const text = countdownText(seconds);
  return (
    <div style={{ width: ringSize, height: ringSize, display: 'grid', placeItems: 'center' }}>
      <CountdownDigits text={text} fontSize={fontSizeIn(text, ringSize)} color={color} />
    </div>
  );
};
