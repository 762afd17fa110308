import { createElement, type ComponentType, type ReactElement } from 'react';
import { z } from 'zod';
import type { IntervalKind } from '../../src/workout/timeline';
import type { Moment } from '../../src/workout/moment';
import type { FrameSize } from '../../src/workout/film-size';
import { designSizeOf, scaleOf, toEvenFilmPixels, toFilmPixels, type Box } from '../kit/box';
import { FadingLayer } from './fading-layer';
import { fadingStateAt, type FadingState } from './fading-state';

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** What a layer's component is given: nothing else may decide what it draws. */
export interface LayerProps<State extends JsonValue, Props> {
  readonly state: State;
  readonly props: Props;
  /** The layer's own size in design pixels; the component fills it. */
  readonly size: FrameSize;
  /** The whole picture in design pixels, for components that differ by format. */
  readonly picture: FrameSize;
}

/** One layer of a template: a pure function of a small state. */
export interface LayerDefinition<State extends JsonValue, Props> {
  /** Unique within its template. */
  readonly id: string;
  /** Where the layer stands, in design pixels of a picture of this size (1920 × 1080, 1080 × 1920, 1080 × 1080). */
  readonly box: (picture: FrameSize, props: Props) => Box;
  /** A JSON value, quantised to what the eye can see; `null` hides the layer. Two equal states draw equal pixels. */
  readonly stateAt: (moment: Moment, props: Props) => State | null;
  /** Pure in its props: no frame hooks, no clock, no randomness. */
  readonly Component: ComponentType<LayerProps<State, Props>>;
  /** How a new screen's state comes in: `cut` for numbers and bars, which must not blend. */
  readonly change?: 'cross-fade' | 'cut';
}

/** What a layer shows at one moment. */
export interface ShownLayer {
  /** Film pixels, whole. */
  readonly box: Box;
  readonly state: JsonValue;
  /** Fills its parent, which stands at `box`. */
  readonly element: ReactElement;
}

/** A layer whose state type is its own business. */
export interface Layer<Props> {
  readonly id: string;
  readonly box: (frame: FrameSize, props: Props) => Box;
  readonly stateAt: (moment: Moment, props: Props) => JsonValue;
  readonly at: (moment: Moment, frame: FrameSize, props: Props) => ShownLayer | null;
  /** The layer in one piece of which this is a tile: the same object for all its tiles. */
  readonly inOnePiece?: Layer<Props>;
}

/** Wraps a typed layer so that engines can use it without knowing its state. */
export const defineLayer = <State extends JsonValue, Props>({
  id,
  box,
  stateAt,
  Component,
  change = 'cross-fade',
}: LayerDefinition<State, Props>): Layer<Props> => {
  const filmBox = (frame: FrameSize, props: Props) =>
    toFilmPixels(frame, box(designSizeOf(frame), props));
  const fadingState = (moment: Moment, props: Props): FadingState<State> | null =>
    fadingStateAt(moment, change, (other) => stateAt(other, props));

  return {
    id,
    box: filmBox,
    stateAt: fadingState,
    at: (moment, frame, props) => {
      const state = fadingState(moment, props);
      if (state === null) return null;
      const place = filmBox(frame, props);
      const scale = scaleOf(frame);
      const size = { width: place.width / scale, height: place.height / scale };
      const picture = designSizeOf(frame);
      const draw = (shown: State) =>
        createElement(Component, { state: shown, props, size, picture });
      const element = createElement(FadingLayer, {
        scale,
        size,
        step: state.step,
        before: state.before === null ? null : draw(state.before),
        now: state.now === null ? null : draw(state.now),
      });
      return { box: place, state, element };
    },
  };
};

/** A template with its props in place: what compositions and engines work with. */
export interface BoundTemplate {
  readonly id: string;
  /** The props in full, defaults included; a part of every cache key. */
  readonly props: JsonValue;
  readonly coachBox: (frame: FrameSize, kind: IntervalKind) => Box;
  readonly layers: readonly BoundLayer[];
  /** The same picture, no layer of it in tiles: for screens that scale it, where edges between tiles would be seen. */
  readonly wholeLayers: readonly BoundLayer[];
}

export interface BoundLayer {
  readonly id: string;
  /** Film pixels, whole. */
  readonly box: (frame: FrameSize) => Box;
  /** `null` while hidden. Needs no browser. */
  readonly stateAt: (moment: Moment) => JsonValue;
  readonly at: (moment: Moment, frame: FrameSize) => ShownLayer | null;
}

export interface OverlayTemplate {
  readonly id: string;
  /** Strict object whose every key has a default: `{}` is valid. */
  readonly schema: z.ZodObject;
  /** @throws ZodError when the props do not fit the schema */
  readonly bind: (props: unknown) => BoundTemplate;
}

interface TemplateDefinition<Schema extends z.ZodObject> {
  readonly id: string;
  readonly schema: Schema;
  /**
   * The square in which the coach stands, in design pixels. Text stays out of it. Screens may differ; `complete`
   * shows no coach, and its box is where the stage glows.
   */
  readonly coachBox: (picture: FrameSize, kind: IntervalKind, props: z.output<Schema>) => Box;
  /** From the bottom up. */
  readonly layers: readonly Layer<z.output<Schema>>[];
}

/** An overlay template: its props and a stack of layers over the coach. */
export const defineOverlayTemplate = <Schema extends z.ZodObject>({
  id,
  schema,
  coachBox,
  layers,
}: TemplateDefinition<Schema>): OverlayTemplate => ({
  id,
  schema,
  bind: (input) => {
    const props = schema.parse(input);
    const bound = (layer: Layer<z.output<Schema>>): BoundLayer => ({
      id: layer.id,
      box: (frame) => layer.box(frame, props),
      stateAt: (moment) => layer.stateAt(moment, props),
      at: (moment, frame) => layer.at(moment, frame, props),
    });
    return {
      id,
      props: z.json().parse(props),
      coachBox: (frame, kind) =>
        toEvenFilmPixels(frame, coachBox(designSizeOf(frame), kind, props)),
      layers: layers.map(bound),
      wholeLayers: [...new Set(layers.map((layer) => layer.inOnePiece ?? layer))].map(bound),
    };
  },
});
