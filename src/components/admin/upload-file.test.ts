import { expect, it } from 'vitest';
import { checkFile, MAX_UPLOAD_BYTES } from './upload-file';

it.each([
  [{ name: 'squats.MOV', size: 10 }, { contentType: 'video/quicktime' }],
  [{ name: 'a.b.webm', size: MAX_UPLOAD_BYTES }, { contentType: 'video/webm' }],
  [{ name: 'squats.mp4', size: MAX_UPLOAD_BYTES + 1 }, { problem: 'size' }],
  [{ name: 'squats.mp4', size: 0 }, { problem: 'empty' }],
  [{ name: 'squats.avi', size: 10 }, { problem: 'ending' }],
])('%j → %j', (file, check) => {
  expect(checkFile(file)).toEqual(check);
});
