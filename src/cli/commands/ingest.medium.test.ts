import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../catalog/ingest/clip-manifest';
import { figurePictures } from '../../catalog/ingest/testing/moving-figure';
import { writeFootage } from '../../catalog/ingest/testing/write-footage';
import { COMMANDS } from '../commands';
import { createContainer } from '../container';
import { findCommand, parseArguments } from '../parse-arguments';
import { runIngest } from './ingest';

/** A stream that remembers what was written to it. */
const recorder = () => {
  const texts: string[] = [];
  const stream = new Proxy(process.stderr, {
    get: (target, key): unknown => {
      if (key === 'isTTY') return false;
      if (key === 'write') return (text: string): boolean => texts.push(text) > 0;
      return Reflect.get(target, key);
    },
  });
  return { stream, text: (): string => texts.join('') };
};

describe('coach ingest', () => {
  let folder = '';
  let clip = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    clip = join(folder, 'squats.mov');
    const pictures = figurePictures(28, (frame) => 0.1 + frame / 20, { width: 320, height: 240 });
    await writeFootage(clip, { kind: 'prores', fps: 25, pictures });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = async (typed: readonly string[], signal = new AbortController().signal) => {
    const publicFolder = join(folder, 'public');
    await mkdir(join(publicFolder, 'clips'), { recursive: true });
    const [stdout, stderr] = [recorder(), recorder()];
    const parsed = parseArguments(typed, findCommand('ingest', COMMANDS));
    const container = { ...createContainer(), publicFolder };
    const context = {
      container,
      stdin: new PassThrough(),
      stdout: stdout.stream,
      stderr: stderr.stream,
      signal,
    };
    const exitCode = await runIngest(parsed, context);
    return { exitCode, stdout: stdout.text(), stderr: stderr.text(), publicFolder };
  };

  it('adds a clip to the manifest and says where', async () => {
    const { exitCode, stdout, stderr, publicFolder } = await run([
      clip,
      '--exercise=air-squats',
      '--variant=male',
      '--loop=2-22',
      '--json',
    ]);
    expect(exitCode).toBe(0);
    const [entry] = await readManifest(join(publicFolder, 'clips/manifest.json'));
    expect(entry).toMatchObject({
      slug: 'air-squats',
      coach: 'male',
      fps: 25,
      durationInFrames: 20,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      exercise: 'air-squats',
      url: entry?.url,
      loop: { startFrame: 2, endFrame: 22, found: 'given' },
      source: { codec: 'prores' },
    });
    expect(stderr).toMatch(
      /Reading the clip: .*\n.*Making the fallback: [^]*Making the clip: \d+ of 20 frames/,
    );
    expect((await readFile(join(publicFolder, entry?.url ?? ''))).length).toBeGreaterThan(1000);
  });

  it('names the exercise that was meant, and every wrong value', async () => {
    await expect(run([clip, '--exercise', 'air-squat'])).rejects.toThrow(
      'there is no exercise "air-squat"; did you mean "air-squats"?',
    );
    await expect(run([clip, '--exercise', 'air-squats', '--variant', 'mail'])).rejects.toThrow(
      '--variant is "mail"; allowed: female, male; did you mean "male"?',
    );
    for (const loop of ['5', '9-5', '1s-5', '1.5-3', 'a-b']) {
      await expect(run([clip, '--exercise', 'air-squats', '--loop', loop])).rejects.toThrow(
        `--loop is "${loop}"; allowed: two frames as 12-96, or two times as 0.4s-3.2s`,
      );
    }
    await expect(run(['-', '--exercise', 'air-squats'])).rejects.toThrow('not stdin');
  });

  it('leaves nothing when it is cancelled', async () => {
    const work = run([clip, '--exercise', 'push-ups'], AbortSignal.timeout(500));
    await expect(work).rejects.toThrow();
    const left = await readdir(join(folder, 'public/clips'));
    expect(left).not.toContain('push-ups');
  });
});
