import { createElement } from 'react';
import { filmSize, type FrameSize } from '../../src/workout/film-size';
import { scaleOf, type Box } from '../kit/box';
import { defineLayer, type JsonValue, type Layer, type LayerDefinition } from './overlay-template';

export interface TiledLayerDefinition<State extends JsonValue, Props> extends LayerDefinition<
  State,
  Props
> {
  readonly columns: number;
  readonly rows: number;
  /**
   * The state that stands for all that look alike within a tile; `null` when nothing is seen there.
   * @param tile in design pixels from the layer's corner
   * @param size the layer's, design pixels
   */
  readonly stateIn: (state: State, tile: Box, size: FrameSize, props: Props) => State | null;
}

/** An edge between tiles: even, since four pixels of 4:2:0 video share their colour. */
const cutAt = (start: number, length: number, part: number): number => {
  if (part === 0 || part === 1) return start + length * part;
  return Math.round((start + length * part) / 2) * 2;
};

const tileOf = (whole: Box, columns: number, rows: number, index: number): Box => {
  const column = index % columns;
  const row = Math.floor(index / columns);
  const x = cutAt(whole.x, whole.width, column / columns);
  const y = cutAt(whole.y, whole.height, row / rows);
  return {
    x,
    y,
    width: cutAt(whole.x, whole.width, (column + 1) / columns) - x,
    height: cutAt(whole.y, whole.height, (row + 1) / rows) - y,
  };
};

interface Place {
  /** The whole layer, film pixels. */
  readonly around: Box;
  readonly tile: Box;
  /** The tile's corner from the layer's. */
  readonly left: number;
  readonly top: number;
}

/**
 * A layer cut into tiles that change one at a time, such as a ring that empties: the fast export engine draws and keeps a
 * sixteenth of it where it would draw the whole. The picture is that of the layer in one piece.
 */
export const defineTiledLayer = <State extends JsonValue, Props>({
  columns,
  rows,
  stateIn,
  ...definition
}: TiledLayerDefinition<State, Props>): Layer<Props>[] => {
  const { id, stateAt } = definition;
  const inOnePiece = defineLayer<State, Props>(definition);
  return Array.from({ length: columns * rows }, (_, index) => {
    const place = (frame: FrameSize, props: Props): Place => {
      const around = whole.box(frame, props);
      const tile = tileOf(around, columns, rows, index);
      return { around, tile, left: tile.x - around.x, top: tile.y - around.y };
    };
    const whole: Layer<Props> = defineLayer<State, Props>({
      ...definition,
      id: `${id}-${index}`,
      stateAt: (moment, props) => {
        const state = stateAt(moment, props);
        if (state === null) return null;
        const frame = filmSize(moment.timeline.session.config);
        const scale = scaleOf(frame);
        const { around, tile, left, top } = place(frame, props);
        const design = {
          x: left / scale,
          y: top / scale,
          width: tile.width / scale,
          height: tile.height / scale,
        };
        const size = { width: around.width / scale, height: around.height / scale };
        return stateIn(state, design, size, props);
      },
    });
    return {
      ...whole,
      inOnePiece,
      box: (frame, props) => place(frame, props).tile,
      at: (moment, frame, props) => {
        const shown = whole.at(moment, frame, props);
        if (shown === null) return null;
        const { around, tile, left, top } = place(frame, props);
        const { width, height } = around;
        const style = { position: 'absolute', left: -left, top: -top, width, height } as const;
        return { ...shown, box: tile, element: createElement('div', { style }, shown.element) };
      },
    };
  });
};
