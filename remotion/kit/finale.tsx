import { Fragment } from 'react';
import type { FrameSize } from '../../src/workout/film-size';
import type { FinaleState } from './copy-state';
import { FittedText } from './fitted-text';
import { PhaseMark } from './phase-mark';
import { Text } from './text';
import { cssOf } from './text-styles';
import { DARK } from './tokens';

interface FinaleProps {
  readonly state: FinaleState;
  readonly color: string;
  readonly size: FrameSize;
  readonly headingSize: number;
}

/** A closed ring, a word and what was done: the calm end of every film. */
export const Finale = ({ state, color, size, headingSize }: FinaleProps) => {
  const ring = headingSize * 1.35;
  return (
    <div
      style={{
        width: size.width,
        height: size.height,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
      }}
    >
      <div
        style={{
          width: ring,
          height: ring,
          boxSizing: 'border-box',
          borderRadius: '50%',
          border: `${headingSize * 0.08}px solid ${color}`,
          display: 'grid',
          placeItems: 'center',
          marginBottom: headingSize * 0.3,
        }}
      >
        <PhaseMark kind="complete" size={ring * 0.5} color={color} />
      </div>
      <FittedText
        text={state.heading}
        style="headline"
        fontSize={headingSize}
        width={size.width}
        height={headingSize * 1.25}
        shrinkToLines
        align="center"
        color={DARK.ink}
      />
      <FittedText
        text={state.title}
        style="body"
        fontSize={headingSize * 0.3}
        width={size.width}
        height={headingSize * 0.8}
        shrinkToLines
        align="center"
        color={DARK.muted}
      />
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          gap: headingSize * 0.5,
          marginTop: headingSize * 0.45,
        }}
      >
        {state.figures.map(({ value, label }, index) => (
          <Fragment key={label}>
            {index > 0 && (
              <div style={{ width: 2, height: headingSize * 0.6, background: DARK.track }} />
            )}
            <div style={{ textAlign: 'center', minWidth: headingSize * 1.1 }}>
              <div style={{ ...cssOf('digits', headingSize * 0.62), color: DARK.ink }}>{value}</div>
              <Text
                style="label"
                fontSize={headingSize * 0.16}
                color={DARK.muted}
                css={{ marginTop: headingSize * 0.08 }}
              >
                {label}
              </Text>
            </div>
          </Fragment>
        ))}
      </div>
    </div>
  );
};
