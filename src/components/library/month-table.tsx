import { useFormatter, useTranslations } from 'next-intl';
import { deviceTimeZone } from '../device-time-zone';
import { cn } from '../ui/cn';
import { noonOf, weeksOf, type Day, type Month } from './calendar';
import type { TrainedEntry } from './trained-entry';

const DAYS_OF_A_WEEK = 7;
/** A Monday: names of the days are read from its week. */
const A_MONDAY = new Date(2024, 0, 1, 12);

/** A month as a table of weeks; days with a training are marked and choose the list below. */
export const MonthTable = ({
  month,
  today,
  days,
  chosen,
  onChoose,
  labelledBy,
}: {
  readonly month: Month;
  readonly today: Day;
  readonly days: ReadonlyMap<Day, readonly TrainedEntry[]>;
  readonly chosen: Day | null;
  readonly onChoose: (day: Day | null) => void;
  /** Id of the heading that names the month. */
  readonly labelledBy: string;
}) => {
  const t = useTranslations('library.history');
  const format = useFormatter();
  const timeZone = deviceTimeZone();
  const weekdays = Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => {
    const date = new Date(A_MONDAY);
    date.setDate(A_MONDAY.getDate() + index);
    return {
      long: format.dateTime(date, { weekday: 'long', timeZone }),
      short: format.dateTime(date, { weekday: 'narrow', timeZone }),
    };
  });
  return (
    <table
      aria-labelledby={labelledBy}
      className="w-full table-fixed border-separate border-spacing-1"
    >
      <thead>
        <tr>
          {weekdays.map(({ long, short }) => (
            <th
              key={long}
              scope="col"
              className="pb-1 text-center text-sm font-semibold text-muted"
            >
              <abbr title={long} className="no-underline">
                {short}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, row) => (
          <tr key={week.find((day) => day !== null) ?? row}>
            {week.map((day, column) => {
              if (day === null) return <td key={column} />;
              const count = days.get(day)?.length ?? 0;
              const date = format.dateTime(noonOf(day), {
                day: 'numeric',
                month: 'long',
                timeZone,
              });
              return (
                <td
                  key={day}
                  aria-current={day === today ? 'date' : undefined}
                  className="p-0 text-center"
                >
                  {count === 0 ? (
                    <span
                      className={cn(
                        'digits mx-auto grid size-11 place-items-center rounded-full',
                        day === today ? 'border border-edge text-ink' : 'text-muted',
                      )}
                    >
                      {noonOf(day).getDate()}
                    </span>
                  ) : (
                    <button
                      type="button"
                      aria-pressed={chosen === day}
                      aria-label={t('cell', { date, count })}
                      onClick={() => onChoose(chosen === day ? null : day)}
                      className="digits mx-auto grid size-11 place-items-center rounded-full bg-work text-on-work aria-pressed:bg-ink aria-pressed:text-paper"
                    >
                      <span>
                        {noonOf(day).getDate()}
                        {count > 1 && (
                          <span className="block text-[10px] leading-none font-bold">×{count}</span>
                        )}
                      </span>
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
