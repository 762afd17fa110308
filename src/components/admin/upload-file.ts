/** What a clip can be made of, by the ending of its name; the server looks at what it really is. */
const TYPES = { mov: 'video/quicktime', webm: 'video/webm', mp4: 'video/mp4' } as const;

export const ACCEPTED_FILES = '.mov,.webm,.mp4';
/** As the server's MAX_MEDIA_BYTES by default. */
export const MAX_UPLOAD_BYTES = 500 * 2 ** 20;

export type FileCheck =
  { readonly contentType: string } | { readonly problem: 'ending' | 'size' | 'empty' };

/** Whether a file can be uploaded, before anything is sent. */
export const checkFile = ({
  name,
  size,
}: {
  readonly name: string;
  readonly size: number;
}): FileCheck => {
  const ending = name.toLowerCase().split('.').at(-1);
  const contentType = Object.entries(TYPES).find(([known]) => known === ending)?.[1];
  if (contentType === undefined) return { problem: 'ending' };
  if (size === 0) return { problem: 'empty' };
  return size > MAX_UPLOAD_BYTES ? { problem: 'size' } : { contentType };
};

export interface SignedUpload {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Addresses of our own files; they come by the name that the server goes by, and the page may be there under another one. */
const OWN_FILES = '/api/files/';

const reachable = (address: string): string => {
  const { pathname, search } = new URL(address, window.location.href);
  return pathname.startsWith(OWN_FILES) ? `${pathname}${search}` : address;
};

/**
 * Sends a file where a signed address leads. `fetch` cannot tell how much of a body was sent.
 * @param onProgress is given the share that was sent, from 0 to 1
 * @throws Error when it does not arrive; AbortError when it is given up
 */
export const uploadFile = (
  file: Blob,
  { url, method, headers }: SignedUpload,
  {
    onProgress,
    signal,
  }: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal },
): Promise<void> =>
  new Promise((resolve, reject) => {
    // Given up before the address was there.
    if (signal.aborted) {
      reject(new DOMException('given up', 'AbortError'));
      return;
    }
    const request = new XMLHttpRequest();
    request.open(method, reachable(url));
    for (const [name, value] of Object.entries(headers)) {
      // Browsers write these themselves.
      if (!/^(content-length|host)$/i.test(name)) request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () =>
      request.status >= 200 && request.status < 300
        ? resolve()
        : reject(new Error(`the storage answered ${request.status}`)),
    );
    request.addEventListener('error', () => reject(new Error('the upload broke off')));
    request.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
