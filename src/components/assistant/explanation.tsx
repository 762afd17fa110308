import { cn } from '../ui/cn';
import { sentencesOf } from './conversation';

/** What the session is and why, sentence by sentence as they come; a reader hears each once. */
export const Explanation = ({
  text,
  className,
}: {
  readonly text: string;
  readonly className?: string;
}) => (
  <p aria-live="polite" className={cn('text-lg leading-relaxed', className)}>
    {sentencesOf(text).map((sentence, index) => (
      <span key={sentence} className="coming" style={{ animationDelay: `${index * 220}ms` }}>
        {sentence}{' '}
      </span>
    ))}
  </p>
);
