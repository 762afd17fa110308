'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { coachSchema, type Coach } from '../../workout/workout-config';
import { Button } from '../ui/button';
import { ChoiceGroup } from '../ui/choice-group';
import { ErrorNote } from '../ui/error-note';
import { Field, Input } from '../ui/field';
import { Switch } from '../ui/switch';
import { ProgressBar } from './progress-bar';
import { ACCEPTED_FILES, checkFile } from './upload-file';
import { useClipUpload } from './use-clip-upload';

const STAGES = ['reading', 'fallback', 'clip', 'preview'] as const;

/** Takes a film from this machine and makes a clip of it. */
export const ClipUpload = ({ exercise }: { readonly exercise: string }) => {
  const t = useTranslations('admin.clips');
  const words = useTranslations('site');
  const fileId = useId();
  const [coach, setCoach] = useState<Coach>('female');
  const [file, setFile] = useState<File | null>(null);
  const [opaque, setOpaque] = useState(false);
  const [isGiven, setIsGiven] = useState(false);
  const [points, setPoints] = useState({ start: '0', end: '' });
  const upload = useClipUpload(exercise);
  const { step, made } = upload;

  const checked = file === null ? null : checkFile(file);
  const loop = { start: Number(points.start), end: Number(points.end) };
  const isLoopWrong = isGiven && !(loop.start >= 0 && loop.end > loop.start);
  const canStart =
    file !== null && checked !== null && 'contentType' in checked && !isLoopWrong && !upload.isBusy;
  const start = () => {
    if (file === null || checked === null || !('contentType' in checked)) return;
    void upload.start(file, checked.contentType, { coach, opaque, loop: isGiven ? loop : null });
  };
  const stage = STAGES.find((known) => known === made?.stage);

  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (canStart) start();
      }}
    >
      <div>
        <label htmlFor={fileId} className="mb-1.5 block text-sm font-semibold text-muted">
          {t('file')}
        </label>
        <input
          id={fileId}
          type="file"
          accept={ACCEPTED_FILES}
          disabled={upload.isBusy}
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            upload.reset();
          }}
          className="min-h-11 w-full cursor-pointer rounded-medium border border-edge bg-raised text-ink file:mr-3 file:min-h-11 file:cursor-pointer file:border-0 file:bg-line/70 file:px-4 file:font-semibold file:text-ink"
        />
        {checked !== null && 'problem' in checked ? (
          <p role="alert" className="mt-1.5 text-sm font-semibold text-alert">
            {t(`wrong.${checked.problem}`)}
          </p>
        ) : (
          <p className="mt-1.5 text-sm text-muted">{t('fileHint')}</p>
        )}
      </div>
      <ChoiceGroup
        legend={t('coach')}
        choices={coachSchema.options.map((value) => ({ value, label: t(`coaches.${value}`) }))}
        value={coach}
        onChange={setCoach}
      />
      <div>
        <Switch
          label={t('giveLoop')}
          hint={t('giveLoopHint')}
          isOn={isGiven}
          onChange={setIsGiven}
        />
        {isGiven && (
          <div className="mt-3 grid grid-cols-2 gap-3">
            {(['start', 'end'] as const).map((edge) => (
              <Field
                key={edge}
                label={t(`loop.${edge}`)}
                error={
                  edge === 'end' && points.end !== '' && isLoopWrong ? t('wrong.loop') : undefined
                }
              >
                {(control) => (
                  <Input
                    {...control}
                    type="number"
                    inputMode="decimal"
                    min={0}
                    step="any"
                    value={points[edge]}
                    onChange={(event) => setPoints({ ...points, [edge]: event.target.value })}
                  />
                )}
              </Field>
            ))}
          </div>
        )}
      </div>
      <Switch label={t('opaque')} hint={t('opaqueHint')} isOn={opaque} onChange={setOpaque} />
      <div className="grid gap-3" aria-live="polite">
        {step.kind === 'uploading' && (
          <div className="grid gap-2">
            <p className="font-semibold">{t('uploading', { share: step.share })}</p>
            <ProgressBar label={t('uploading', { share: step.share })} share={step.share} />
          </div>
        )}
        {step.kind === 'making' && upload.isBusy && (
          <div className="grid gap-2">
            <p className="font-semibold">
              {stage === undefined
                ? t('waiting')
                : t(`stages.${stage}`, { frames: made?.framesDone ?? 0 })}
            </p>
            <ProgressBar label={t('making')} share={null} />
          </div>
        )}
        {step.kind === 'broken' && <ErrorNote error={step.error} />}
        {made?.state === 'failed' && made.failure !== null && (
          <p role="alert" className="rounded-medium border border-alert px-4 py-3">
            <strong className="block font-semibold">{made.failure.message}</strong>
            <span className="text-muted">{made.failure.fix}</span>
          </p>
        )}
        {made?.state === 'finished' && (
          <div role="status" className="rounded-medium border border-line bg-raised px-4 py-3">
            <p className="font-semibold">{t('done')}</p>
            {made.loop !== null && (
              <p className="text-muted">
                {t(`found.${made.loop.found}`, {
                  start: made.loop.startFrame,
                  end: made.loop.endFrame - 1,
                })}
              </p>
            )}
            {made.warnings.map((warning) => (
              <p key={warning} className="text-muted">
                {warning}
              </p>
            ))}
          </div>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={!canStart}>
          {made?.state === 'failed' ? t('again') : t('start')}
        </Button>
        {step.kind === 'uploading' && <Button onClick={upload.cancel}>{words('cancel')}</Button>}
      </div>
    </form>
  );
};
