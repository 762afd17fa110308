import { fitText, type TextRoom } from './fit-text';
import { cssOf } from './text-styles';

interface FittedTextProps extends TextRoom {
  readonly text: string;
  readonly color: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Where the lines stand in the room's height. */
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** Be only as high as the lines, not as the room. */
  readonly shrinkToLines?: boolean;
  /** Be only as large as the text, in both directions. */
  readonly shrinkToText?: boolean;
}

const JUSTIFY = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/** A text that is never cut: see {@link fitText}. Its lines are set one by one, so no browser breaks them elsewhere. */
export const FittedText = ({
  text,
  color,
  align = 'left',
  anchor = 'top',
  shrinkToLines = false,
  shrinkToText = false,
  ...room
}: FittedTextProps) => {
  const { fontSize, lines } = fitText(text, room);
  return (
    <div
      data-fit={fontSize / room.fontSize}
      style={{
        ...cssOf(room.style, fontSize),
        ...(shrinkToText ? {} : { width: room.width }),
        ...(shrinkToLines || shrinkToText ? {} : { height: room.height }),
        display: 'flex',
        flexDirection: 'column',
        justifyContent: JUSTIFY[anchor],
        textAlign: align,
        color,
        whiteSpace: 'pre',
      }}
    >
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </div>
  );
};
