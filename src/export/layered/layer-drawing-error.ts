/** A layer whose component throws, which is hidden where it should be drawn, or which the template does not have. */
export class LayerDrawingError extends Error {
  override readonly name = 'LayerDrawingError';
  readonly layer: string;
  /** Film frame. */
  readonly frame: number;

  constructor(message: string, layer: string, frame: number, options?: ErrorOptions) {
    super(message, options);
    this.layer = layer;
    this.frame = frame;
  }
}

/** As `LayerSheet` says it in the browser. */
const WORDS = /layer "([^"]+)" of template "[^"]+" at film frame (\d+) cannot be drawn: .*/;

/** The error as one about a layer; `null` when it is about something else. */
export const layerDrawingErrorOf = (error: unknown): LayerDrawingError | null => {
  const found = error instanceof Error ? WORDS.exec(error.message) : null;
  const [message, layer, frame] = found ?? [];
  return message === undefined || layer === undefined
    ? null
    : new LayerDrawingError(message, layer, Number(frame), { cause: error });
};
