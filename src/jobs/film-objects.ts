/** Where in the storage a film's things are. */
export const filmFolder = (planHash: string): string => `films/${planHash}`;

export const partKey = (planHash: string, generation: number, index: number): string =>
  `${filmFolder(planHash)}/${generation}/${String(index).padStart(6, '0')}.part`;

export const filmFileKey = (planHash: string): string => `${filmFolder(planHash)}/film.mp4`;

export const segmentKey = (key: string): string => `segments/${key.slice(0, 2)}/${key}.segment`;

export const MP4_TYPE = 'video/mp4';
export const BYTES_TYPE = 'application/octet-stream';
