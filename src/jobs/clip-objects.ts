import type { Clip } from '../catalog/clip';
import type { IngestedClip } from '../catalog/ingest/ingested-clip';
import type { Storage } from '../storage/storage';

/** What administrators upload lies here until it is a clip, for a day at most. */
export const UPLOADS_FOLDER = 'uploads';
/** What the web app serves to everybody, and nothing else. */
export const CLIPS_FOLDER = 'clips';

/** Files that an upload may be, with their content types. What a file really is, the ingest looks at. */
export const UPLOAD_TYPES = {
  mov: 'video/quicktime',
  webm: 'video/webm',
  mp4: 'video/mp4',
} as const;
export const UPLOAD_ENDINGS = ['mov', 'webm', 'mp4'] as const satisfies readonly UploadEnding[];
export type UploadEnding = keyof typeof UPLOAD_TYPES;

export const UPLOAD_ID = /^upl_[0-9a-z]{24}$/;

/** @param uploadId ours: of the form {@link UPLOAD_ID} */
export const uploadKey = (uploadId: string, ending: UploadEnding): string =>
  `${UPLOADS_FOLDER}/${uploadId}.${ending}`;

/** What was uploaded under an id; `null`: nothing. */
export const findUpload = async (
  storage: Pick<Storage, 'stat'>,
  uploadId: string,
): Promise<{ readonly key: string; readonly bytes: number } | null> => {
  for (const ending of UPLOAD_ENDINGS) {
    const key = uploadKey(uploadId, ending);
    const facts = await storage.stat(key);
    if (facts !== null) return { key, bytes: facts.bytes };
  }
  return null;
};

/** A file of a clip: where it is made, where it is kept and under which address it is served. */
export interface ClipObject {
  readonly file: string;
  readonly key: string;
  readonly address: string;
  readonly contentType: string;
}

/** What the addresses of clips in the storage begin with. */
export const CLIP_ADDRESS = `/api/${CLIPS_FOLDER}/`;

/** The hash is in the keys: what an address gives never changes. */
export const clipObjects = (
  slug: string,
  coach: Clip['coach'],
  { webClip, preview, fallback, poster, thumbnail, clip: { contentHash } }: IngestedClip,
) => {
  const objectOf = (file: string, ending: string, contentType: string): ClipObject => {
    const name = `${slug}/${coach}.${contentHash}.${ending}`;
    return { file, key: `${CLIPS_FOLDER}/${name}`, address: `${CLIP_ADDRESS}${name}`, contentType };
  };
  return {
    webClip: objectOf(webClip, 'webm', 'video/webm'),
    preview: objectOf(preview, 'preview.webm', 'video/webm'),
    fallback: objectOf(fallback, 'mp4', 'video/mp4'),
    poster: objectOf(poster, 'webp', 'image/webp'),
    thumbnail: objectOf(thumbnail, 'thumbnail.webp', 'image/webp'),
  };
};
