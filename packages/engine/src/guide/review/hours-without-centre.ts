import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';

const stepMilliseconds = 15 * 60_000;
const steps = (7 * 24 * 60) / 15;

/** Hours that an offering promises in which none of the regional centres works, in the first full week of the edition. */
export function reportHoursWithoutCentre(guide: Guide, compiling: Compiling): void {
  const { centres } = guide.routing;
  if (centres.length === 0) return;
  const from = mondayAfter(guide);
  const open = (calendar: string, at: number) => guide.calendars[calendar]?.compiled.isOpen(at) ?? false;
  for (const offering of guide.offerings) {
    if (offering.kind === 'addOn') continue;
    const hours = new Set(Object.values(offering.coverage.cells));
    for (const calendar of hours) {
      const uncovered = Array.from({ length: steps }, (_, step) => from + step * stepMilliseconds).filter(
        (at) => open(calendar, at) && !centres.some((centre) => open(centre.hours, at)),
      );
      const [first] = uncovered;
      if (first === undefined) continue;
      const zone = guide.calendars[calendar]?.compiled.timeZone ?? guide.zone;
      compiling.report({
        code: 'hours-without-centre',
        severity: 'warning',
        path: ['offerings', offering.id, 'coverage'],
        message: `${offering.id} is served in ${calendar}, but no centre works in ${uncovered.length / 4} of its hours a week, first on ${clock(first, zone)}`,
        found: calendar,
        related: { path: ['routing', 'centres'], message: 'the hours of the centres' },
      });
    }
  }
}

function mondayAfter({ effective, zone }: Guide): number {
  const date = Temporal.PlainDate.from(effective);
  const monday = date.add({ days: (8 - date.dayOfWeek) % 7 });
  return monday.toZonedDateTime({ timeZone: zone, plainTime: '00:00' }).epochMilliseconds;
}

function clock(at: number, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return `${zoned.toPlainDate().toString()} at ${zoned.toPlainTime().toString({ smallestUnit: 'minute' })} (${zone})`;
}
