import type { Guide, Instant } from '@upheld/engine';
import type { ReadyScenario } from '../bind/ready-scenario.ts';

/**
 * The edition that new cases are opened under: of those that the scenario has, the newest whose day has come. Before the
 * first of them takes effect, and where there is only one, it is the scenario's guide.
 */
export function guideInForce({ guide, editions }: ReadyScenario, at: Instant): Guide {
  const order = (one: Guide) => `${one.effective} ${one.edition}`;
  const begun = [guide, ...editions.values()].filter(
    ({ effective, zone }) => Temporal.PlainDate.from(effective).toZonedDateTime(zone).epochMilliseconds <= at,
  );
  return begun.toSorted((a, b) => (order(a) < order(b) ? 1 : -1))[0] ?? guide;
}
