import type { CallbackListener, PlayerRef } from '@remotion/player';
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { Timeline } from '../../workout/timeline';
import { fingerprintOf, saveResumePoint } from './resume-point';
import { emptyLog, withStep, type TrainingLog } from './training-log';

const SAVED_EVERY_MS = 2000;
/** A film that stood still for so long stood in a page that slept. */
const ASLEEP_MS = 5000;

/**
 * Notes what is played, and where, so that a reload goes on there. A page that slept, with the screen off for example, goes on where it
 * fell asleep: nobody trained meanwhile.
 */
export const useTrainingLog = ({
  player,
  timeline,
  speed,
  onAsleep,
}: {
  readonly player: PlayerRef | null;
  readonly timeline: Timeline;
  readonly speed: number;
  readonly onAsleep: () => void;
}) => {
  const log = useRef<TrainingLog | null>(null);
  const last = useRef<{ readonly frame: number; readonly at: number } | null>(null);
  const savedAt = useRef(0);

  const save = useEffectEvent((frame: number) => {
    savedAt.current = Date.now();
    if (log.current === null || frame === 0) return;
    saveResumePoint({
      session: fingerprintOf(timeline.session),
      frame,
      log: log.current,
      savedAt: savedAt.current,
    });
  });

  const onFrame = useEffectEvent((playing: PlayerRef, frame: number) => {
    const before = last.current;
    const at = performance.now();
    last.current = { frame, at };
    if (before === null || log.current === null || !playing.isPlaying()) return;
    const frames = frame - before.frame;
    const isJump = frames / timeline.fps > ASLEEP_MS / 1000;
    if (isJump && at - before.at > ASLEEP_MS) {
      playing.pause();
      playing.seekTo(before.frame);
      onAsleep();
      return;
    }
    log.current = withStep(log.current, timeline, { from: before.frame, to: frame, speed });
    if (Date.now() - savedAt.current > SAVED_EVERY_MS) save(frame);
  });

  useEffect(() => {
    if (player === null) return;
    const follow: CallbackListener<'frameupdate'> = ({ detail }) => onFrame(player, detail.frame);
    const begunAt = (frame: number) => {
      last.current = { frame, at: performance.now() };
    };
    const jump: CallbackListener<'seeked'> = ({ detail }) => begunAt(detail.frame);
    const resume = () => begunAt(player.getCurrentFrame());
    const keep = () => save(player.getCurrentFrame());
    player.addEventListener('frameupdate', follow);
    player.addEventListener('seeked', jump);
    player.addEventListener('pause', keep);
    player.addEventListener('play', resume);
    window.addEventListener('pagehide', keep);
    return () => {
      player.removeEventListener('frameupdate', follow);
      player.removeEventListener('seeked', jump);
      player.removeEventListener('pause', keep);
      player.removeEventListener('play', resume);
      window.removeEventListener('pagehide', keep);
    };
  }, [player]);

  /** Begins to note; goes on with what was noted before. */
  const begin = useCallback((before: TrainingLog | null) => {
    log.current = before ?? emptyLog(new Date().toISOString());
  }, []);
  /** Ends noting, and answers what was noted. */
  const end = useCallback((): TrainingLog | null => {
    const noted = log.current;
    log.current = null;
    return noted;
  }, []);
  return { begin, end };
};
