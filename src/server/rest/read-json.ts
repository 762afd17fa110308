import { ApiError } from '../errors/api-error';

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

const tooLarge = (maxBytes: number): ApiError =>
  new ApiError('too-large', `the body has more than ${maxBytes} bytes`, {
    // What is still on its way will not be read.
    headers: { Connection: 'close' },
  });

/**
 * The bytes of a body, read no further than is allowed, whatever it says about its length.
 * @throws ApiError `too-large`
 */
export const readBytes = async (request: Request, maxBytes: number): Promise<Uint8Array> => {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    chunks.push(next.value);
    bytes += next.value.byteLength;
    if (bytes > maxBytes) {
      await reader?.cancel().catch(() => undefined);
      throw tooLarge(maxBytes);
    }
  }
  return Buffer.concat(chunks);
};

/**
 * The JSON document in a body.
 * @throws ApiError `unsupported-media-type`, `too-large`, `not-json`
 */
export const readJson = async (request: Request, maxBytes: number): Promise<unknown> => {
  const type = request.headers.get('content-type');
  if (type === null || !JSON_TYPE.test(type)) {
    const given = type === null ? 'no type' : `the type "${type.slice(0, 60)}"`;
    throw new ApiError('unsupported-media-type', `the body has ${given}`);
  }
  const encoding = request.headers.get('content-encoding');
  if (encoding !== null && encoding !== 'identity') {
    throw new ApiError(
      'unsupported-media-type',
      `the body is encoded as "${encoding.slice(0, 60)}"`,
      { fix: 'send it as it is' },
    );
  }
  const bytes = await readBytes(request, maxBytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const document: unknown = JSON.parse(text);
    return document;
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : 'it is not UTF-8';
    throw new ApiError('not-json', bytes.byteLength === 0 ? 'the body is empty' : reason);
  }
};
