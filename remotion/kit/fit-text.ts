import { measureText } from './measure-text';
import { TEXT_STYLES, type TextStyleName } from './text-styles';

export interface FittedText {
  readonly fontSize: number;
  readonly lines: readonly string[];
}

export interface TextRoom {
  readonly style: TextStyleName;
  /** Font size when nothing forces a smaller one. */
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
}

/** A text steps down in these parts of its base size, never below the last. */
export const SIZE_STEPS = [1, 0.92, 0.84, 0.76, 0.68, 0.6] as const;

/** One line may go down to this step before a second line is taken. */
const ONE_LINE_STEPS = SIZE_STEPS.slice(0, 3);

const FEWEST = 1;
const MOST_LINES = 4;

/** Cuts a word that is wider than the room; only then is a word broken. */
const brokenWord = (word: string, fits: (line: string) => boolean): string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
};

const wrapGreedily = (words: readonly string[], fits: (line: string) => boolean): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** The fewest lines, then as even as they can be: the narrowest width that needs no more lines. */
const wrapEvenly = (words: readonly string[], name: TextStyleName, width: number): string[] => {
  const widthOf = (line: string) => measureText(line, name, 1000);
  const lineCount = wrapGreedily(words, (line) => widthOf(line) <= width).length;
  const step = width / 40;
  let best = wrapGreedily(words, (line) => widthOf(line) <= width);
  for (let narrower = width - step; narrower > 0; narrower -= step) {
    const lines = wrapGreedily(words, (line) => widthOf(line) <= narrower);
    if (lines.length > lineCount || lines.some((line) => widthOf(line) > narrower)) break;
    best = lines;
  }
  return best;
};

const attempt = (
  words: readonly string[],
  { style, fontSize, width, height }: TextRoom,
  step: number,
  maxLines: number,
): FittedText | null => {
  const size = fontSize * step;
  const lines = wrapEvenly(words, style, (width * 1000) / size);
  const isWideEnough = lines.every((line) => measureText(line, style, size) <= width);
  const isTallEnough = lines.length * size * TEXT_STYLES[style].lineHeight <= height + 0.5;
  return lines.length <= maxLines && isWideEnough && isTallEnough
    ? { fontSize: size, lines }
    : null;
};

/** Every size and number of lines that may be tried, the best first. */
const attemptsOf = (): { step: number; maxLines: number }[] => [
  ...ONE_LINE_STEPS.map((step) => ({ step, maxLines: FEWEST })),
  ...SIZE_STEPS.map((step) => ({ step, maxLines: 2 })),
  { step: 0.6, maxLines: MOST_LINES },
];

/**
 * The text in lines that fit the room: smaller by fixed steps, then in two lines (a third where even the smallest needs it and the
 * room has it), never below 60 % of the base size and
 * never cut. Only a text that no name or title allows (far beyond 60 characters) is broken inside words and shrunk
 * further, because a small whole text is better than half of one.
 */
export const fitText = (text: string, room: TextRoom): FittedText => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const { step, maxLines } of attemptsOf()) {
    const fitted = attempt(words, room, step, maxLines);
    if (fitted !== null) return fitted;
  }
  for (let step = 0.6; ; step *= 0.9) {
    const size = room.fontSize * step;
    const pieces = words.flatMap((word) =>
      brokenWord(word, (piece) => measureText(piece, room.style, size) <= room.width),
    );
    const fitted = attempt(pieces, room, step, Number.POSITIVE_INFINITY);
    if (fitted !== null || step < 0.05) return fitted ?? { fontSize: size, lines: pieces };
  }
};
